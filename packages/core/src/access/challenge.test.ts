import { describe, expect, test } from 'vitest';
import { exampleDocument, loaded } from '../catalog/fixtures/example-document.js';
import { challenge } from './challenge.js';
import { check } from './check.js';

const catalog = loaded(exampleDocument);

describe('challenge', () => {
  test('names all scopes of the least-privileged alternative, held ones included', () => {
    expect(challenge(check(catalog, 'user:read:user:admin', 'user.delete'))).toBe(
      'Bearer error="insufficient_scope", scope="user:delete:user:admin user:read:user:admin"',
    );
    expect(challenge(check(catalog, '', 'user.list'))).toBe(
      'Bearer error="insufficient_scope", scope="user:read:user:admin"',
    );
  });

  test('is nothing for access that is allowed, and for an unknown endpoint', () => {
    expect(challenge(check(catalog, '', 'status'))).toBeUndefined();
    expect(challenge(check(catalog, '', 'nothing'))).toBeUndefined();
  });

  test.each([
    ['api', 'api'],
    ['', ''],
    ['a "b" \\ c', String.raw`a \"b\" \\ c`],
    ['a\r\nSet-Cookie: x', 'a??Set-Cookie: x'],
    ['café\u0000', 'caf??'],
  ])('has a realm that cannot break out of its quotes: %j', (realm, written) => {
    expect(challenge(check(catalog, '', 'user.me'), { realm })).toBe(
      `Bearer realm="${written}", error="insufficient_scope", scope="user:read:user"`,
    );
  });

  test('says so when a scope that is needed cannot be written', () => {
    expect(challenge(check(catalog, '', 'phone.disposition'))).toBe(
      'Bearer error="insufficient_scope", error_description="The scope phone:write:queue disposition:admin is needed and cannot be written here"',
    );
  });

  test('names no scope when none opens the call', () => {
    const found = catalog.match('GET', '/users/me');
    const match = found.ok ? found.matches[0] : undefined;
    const call = { ...match?.call, level: 'master' };
    const decision = match && check(catalog, 'user:read:user', { ...match, call });
    expect(decision && challenge(decision)).toBe('Bearer error="insufficient_scope"');
  });
});
