import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRedirectUri } from './redirect-uri.js';

describe('checkRedirectUri', () => {
  test.each([
    ['https://app.example.com/callback', 'web'],
    ['https://app.example.com:8443/callback?tenant=a%20b', 'web'],
    ['http://127.0.0.1/callback', 'web'],
    ['https://app.example.com/callback', 'native'],
    ['http://127.0.0.1/callback', 'native'],
    ['http://[::1]/', 'native'],
    ['com.example.app:/callback', 'native'],
  ] as const)('%s is fine for a %s app', (uri, rules) => {
    expect(checkRedirectUri(uri, rules)).toEqual([]);
  });

  test.each([
    ['', 'web', 'empty'],
    ['   ', 'web', 'empty'],
    ['/callback', 'web', 'not-absolute'],
    ['app.example.com/callback', 'web', 'not-absolute'],
    ['//app.example.com/callback', 'web', 'not-absolute'],
    ['https:callback', 'web', 'not-absolute'],
    ['https:///callback', 'web', 'not-absolute'],
    ['https://', 'web', 'not-absolute'],
    ['https://app.example.com/#', 'web', 'fragment'],
    ['https://app.example.com/#done', 'web', 'fragment'],
    ['https://*.example.com/callback', 'web', 'wildcard'],
    ['https://app.example.com/*', 'web', 'wildcard'],
    ['https://user@app.example.com/', 'web', 'credentials'],
    ['https://app.example.com\\@evil.example/', 'web', 'forbidden-character'],
    [' https://app.example.com/', 'web', 'forbidden-character'],
    ['https://app.example.com/\n', 'web', 'forbidden-character'],
    ['https://bücher.example/', 'web', 'forbidden-character'],
    ['http://app.example.com/callback', 'web', 'not-https'],
    ['http://127.0.0.1.example.com/', 'native', 'not-https'],
    ['http://app.example.com/callback', 'native', 'not-https'],
    ['com.example.app:/callback', 'web', 'web-only-https'],
    ['myapp:/callback', 'native', 'scheme-without-dot'],
    ['javascript:alert(1)', 'native', 'dangerous-scheme'],
    ['JavaScript:alert(1)', 'web', 'dangerous-scheme'],
    ['data:text/html,hi', 'native', 'dangerous-scheme'],
  ] as const)('%j is refused for a %s app: %s', (uri, rules, code) => {
    expect(checkRedirectUri(uri, rules)).toEqual([
      { code: `redirect-uri/${code}`, severity: 'error' },
    ]);
  });

  test('what will break on some devices is accepted with a warning', () => {
    expect(checkRedirectUri('http://localhost:3000/', 'native')).toEqual([
      { code: 'redirect-uri/localhost', severity: 'warning' },
    ]);
    expect(checkRedirectUri('http://127.0.0.1:3000/', 'native')).toEqual([
      { code: 'redirect-uri/fixed-port', severity: 'warning' },
    ]);
  });

  test('the same one twice is refused, and one that only looks the same is not', () => {
    const others = ['https://app.example.com/callback'];
    expect(checkRedirectUri('https://app.example.com/callback', 'web', others)).toMatchObject([
      { code: 'redirect-uri/duplicate' },
    ]);
    expect(checkRedirectUri('https://app.example.com/callback/', 'web', others)).toEqual([]);
  });

  test('whatever is typed, nothing throws, and nothing with a fragment or a wildcard passes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true }), fc.webUrl()),
        fc.constantFrom('web' as const, 'native' as const, 'none' as const),
        (text, rules) => {
          const isRefused = checkRedirectUri(text, rules).some(
            ({ severity }) => severity === 'error',
          );
          expect(isRefused || !/[#*]/.test(text)).toBe(true);
        },
      ),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});
