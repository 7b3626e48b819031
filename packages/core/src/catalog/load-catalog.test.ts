import { describe, expect, test } from 'vitest';
import { exampleDocument, loaded } from './fixtures/example-document.js';
import { loadCatalog } from './load-catalog.js';

/** The example as JSON gives it, to be broken by a test. */
function plain(): Record<string, unknown> {
  return { ...structuredClone(exampleDocument) };
}

function faults(document: unknown): readonly string[] {
  const result = loadCatalog(document);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a valid document', () => {
  test('loads and comes back as it was', () => {
    expect(loaded(exampleDocument).toJSON()).toEqual(exampleDocument);
    expect(loaded(loaded(exampleDocument).toJSON()).toJSON()).toEqual(exampleDocument);
  });

  test('is copied, so that later changes to it change nothing', () => {
    const document = structuredClone(exampleDocument);
    const catalog = loaded(document);
    Object.assign(document.endpoints[0]?.requires ?? [], [['user:read:user']]);
    Object.assign(document.scopes[0] ?? {}, { implies: ['user:delete:user:admin'] });
    expect(catalog.toJSON()).toEqual(exampleDocument);
  });

  test('is frozen, all the way down', () => {
    const catalog = loaded(exampleDocument);
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`);
    };
    visit(catalog, '');
    visit(catalog.toJSON(), '/toJSON');
    expect(open).toEqual([]);
  });

  test('may leave out an optional key by giving it no value', () => {
    expect(faults({ ...exampleDocument, notes: undefined })).toEqual([]);
  });

  test('may have scopes that RFC 6749 forbids or the grammar cannot read', () => {
    const catalog = loaded(exampleDocument);
    expect(catalog.scope('phone:write:queue disposition:admin')).toBeDefined();
    expect(catalog.scope('scim2:admin')).toMatchObject({ product: 'scim2', levelRank: 1 });
  });
});

describe('what is no document', () => {
  test.each([undefined, null, 1, 'a', [], () => {}])('is refused: %s', (value) => {
    expect(faults(value)).toEqual(['catalog/wrong-type ']);
  });

  test.each([2, '1', Number.NaN, Number.POSITIVE_INFINITY, JSON.parse('1e309')])(
    'has another version of the format, and nothing else is said of it: %s',
    (schema) => {
      expect(faults({ schema, nonsense: true })).toEqual(['catalog/wrong-version /schema']);
    },
  );

  test('lacks keys, and each is named', () => {
    expect(faults({ schema: 1, id: 'a', title: 'A', version: '1', license: 'MIT' })).toEqual(
      Array.from({ length: 7 }, () => 'catalog/missing-key '),
    );
  });

  test('has a key too many, and the nearest known one is suggested', () => {
    const result = loadCatalog({ ...exampleDocument, sevrers: [] });
    expect(result).toMatchObject({
      issues: [{ code: 'catalog/unknown-key', path: '/sevrers', candidates: ['servers'] }],
    });
  });

  test('has a __proto__ of its own, which poisons nothing', () => {
    const text = JSON.stringify(exampleDocument).replace('{', '{"__proto__":{"public":true},');
    expect(faults(JSON.parse(text))).toEqual(['catalog/unknown-key /__proto__']);
    expect(Object.prototype).not.toHaveProperty('public');
  });

  test('has a key whose path needs escaping (RFC 6901)', () => {
    expect(faults({ ...exampleDocument, 'a/b~c': 1 })).toEqual(['catalog/unknown-key /a~1b~0c']);
  });

  test.each([
    ['title', 1, 'wrong-type'],
    ['title', null, 'wrong-type'],
    ['id', '', 'bad-value'],
    ['levels', {}, 'wrong-type'],
    ['scopes', 'a', 'wrong-type'],
    ['servers', ['ftp://example.com'], 'bad-value'],
    ['servers', ['https://user@example.com'], 'bad-value'],
    ['servers', ['https://example.com?a'], 'bad-value'],
    ['servers', ['https://example.com/../v2'], 'bad-value'],
    ['severities', [Number.NaN], 'wrong-type'],
    ['severities', [JSON.parse('1e309')], 'wrong-type'],
    ['synonyms', [['a', 1]], 'wrong-type'],
    ['grammar', { template: 'nothing' }, 'bad-grammar'],
    ['grammar', { template: '{a}:{b}', implicitLevel: 'owner' }, 'unknown-target'],
  ])('has a wrong value of %s: %j', (key, value, code) => {
    expect(faults({ ...exampleDocument, [key]: value })).toContainEqual(
      expect.stringMatching(new RegExp(`^catalog/${code} /${key}`)),
    );
  });
});

describe('what cannot be read', () => {
  test('a getter that throws is named by its path', () => {
    const document = plain();
    document['grammar'] = {
      get template(): string {
        throw new Error('no');
      },
    };
    expect(faults(document)).toEqual(['catalog/unreadable /grammar']);
  });

  test('a getter is read once, and what it says first counts', () => {
    let reads = 0;
    const document = plain();
    document['endpoints'] = [
      {
        id: 'a',
        title: 'A',
        product: 'P',
        group: 'G',
        calls: [],
        get requires(): unknown {
          reads += 1;
          return reads === 1 ? [['user:read:user']] : [];
        },
      },
    ];
    expect(loaded(document).endpoint('a')?.requires).toEqual([['user:read:user']]);
    expect(reads).toBe(1);
  });

  test('a proxy that throws, and a revoked one', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(faults(throwing)).toEqual(['catalog/unreadable ']);
    expect(faults({ ...exampleDocument, notes: proxy })).toEqual(['catalog/unreadable /notes']);
  });

  test('a proxy that behaves is a document like any other', () => {
    expect(loaded(new Proxy(plain(), {})).toJSON()).toEqual(exampleDocument);
  });

  test('a sparse array is refused at its first holes, however long it is', () => {
    const notes: string[] = [];
    notes.length = 4_000_000_000;
    const found = faults({ ...exampleDocument, notes });
    expect(found).toHaveLength(100);
    expect(found[0]).toBe('catalog/wrong-type /notes/0');
  });

  test('a cycle in the data does not matter, for the format has no depth', () => {
    const document = plain();
    document['synonyms'] = [document];
    expect(faults(document)).toEqual(['catalog/wrong-type /synonyms/0']);
  });
});

describe('issues', () => {
  test('all come at once, each with a way to fix it', () => {
    const result = loadCatalog({ ...exampleDocument, title: 1, license: 2, levels: 'x', extra: 3 });
    expect(result.ok ? 0 : result.issues.length).toBeGreaterThan(3);
    for (const { fix, message } of result.ok ? [] : result.issues) {
      expect(fix).not.toBe('');
      expect(message).not.toBe('');
    }
  });

  test('are a hundred at most', () => {
    const scopes = Array.from({ length: 1000 }, () => ({}));
    expect(faults({ ...exampleDocument, scopes })).toHaveLength(100);
  });

  test('show hostile text in short and without control characters', () => {
    const result = loadCatalog({ ...exampleDocument, schema: `\u001b[31m${'x'.repeat(1e6)}` });
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.message.length).toBeLessThan(200);
    expect(issue?.message).not.toContain('\u001b');
  });
});
