import type { Catalog, Endpoint } from '@scopewise/core';
import type { JudgedQuery } from './judged-query.js';
import { seededRandom } from './seeded-random.js';
import type { SeededRandom } from './seeded-random.js';

const small = new Set('a an the of for to in on by with from and or s is be all as at'.split(' '));

/** Words of a text, as a person would read them. */
function readWords(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function content(text: string): string[] {
  return readWords(text).filter((word) => !small.has(word));
}

function stem(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * Judged queries drawn from the titles of endpoints: right is the endpoint itself, every other whose
 * title has the same words, and the scopes that open one of these.
 */
export function queriesFromTitles(
  name: JudgedQuery['catalog'],
  catalog: Catalog,
  each: number,
  seed: number,
): JudgedQuery[] {
  const random = seededRandom(seed);
  const usable = catalog.endpoints.filter(({ title }) => {
    const words = content(title);
    return words.length >= 2 && words.length <= 6 && words.join(' ').length < 50;
  });
  const makers: Readonly<Record<string, (endpoint: Endpoint) => string | undefined>> = {
    title: ({ title }) => title,
    'key words': ({ title }) => content(title).join(' '),
    reordered: ({ title }) => {
      const words = content(title);
      const mixed = random.shuffle(words);
      return mixed.join(' ') === words.join(' ') ? words.toReversed().join(' ') : mixed.join(' ');
    },
    'one typo': ({ title }) => misspell(random, content(title), 1),
    'two typos': ({ title }) => misspell(random, content(title), 2),
    'half typed': ({ title }) => {
      const words = content(title);
      const last = words.at(-1) ?? '';
      return [...words.slice(0, -1), last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))].join(
        ' ',
      );
    },
    plural: ({ title }) =>
      content(title)
        .map((word, at) => (at === 0 ? word : flip(word)))
        .join(' '),
  };
  return Object.entries(makers).flatMap(([category, make]) =>
    drawn(random, usable, each, (endpoint) => {
      const query = make(endpoint);
      if (query === undefined) return undefined;
      const right = sameWords(catalog, endpoint, category === 'half typed' ? query : undefined);
      return { catalog: name, category, query, right };
    }),
  );
}

/** Judged queries drawn from scopes, legacy names and calls. */
export function queriesFromScopes(
  name: JudgedQuery['catalog'],
  catalog: Catalog,
  each: number,
  seed: number,
): JudgedQuery[] {
  const random = seededRandom(seed);
  const withResource = catalog.scopes.filter(({ resource }) => resource !== '');
  const open = (scopes: readonly string[]): string[] => [
    ...scopes,
    ...scopes.flatMap((scope) => catalog.endpointsOf(scope).map(({ id }) => id)),
  ];
  const family = (product: string, action: string, resource: string): string[] =>
    catalog.scopes
      .filter((s) => s.product === product && s.action === action && s.resource === resource)
      .map(({ scope }) => scope);
  const sameResource = (resource: string): string[] =>
    open(catalog.scopes.filter((s) => s.resource === resource).map(({ scope }) => scope));
  const legacy = [...new Set(catalog.scopes.flatMap(({ aliases }) => aliases))];
  const calls = catalog.endpoints.flatMap((endpoint) =>
    endpoint.calls.flatMap(({ method, path }) =>
      method !== undefined && path !== undefined ? [{ method, path, endpoint }] : [],
    ),
  );
  const sameCall = (method: string | undefined, path: string): string[] =>
    calls
      .filter((call) => call.path === path && (method === undefined || call.method === method))
      .flatMap(({ endpoint }) => [endpoint.id, ...endpoint.requires.flat()]);
  const judged = (category: string, query: string, right: string[]): JudgedQuery => ({
    catalog: name,
    category,
    query,
    right: [...new Set(right)],
  });
  return [
    ...drawn(random, withResource, each, ({ product, action, resource }) =>
      judged(
        'scope words',
        [...readWords(product), action, ...readWords(resource)].join(' '),
        open(family(product, action, resource)),
      ),
    ),
    ...drawn(random, withResource, each, ({ scope }) => judged('whole scope', scope, [scope])),
    ...drawn(random, withResource, each, ({ resource }) =>
      resource.includes('_') ? judged('snake_case', resource, sameResource(resource)) : undefined,
    ),
    ...drawn(random, withResource, each, ({ product, action, resource, levelRank }) => {
      const own = catalog.scopes.filter(
        (s) => s.product === product && s.action === action && s.resource === resource,
      );
      const narrowest = own.reduce((a, b) => (b.levelRank < a.levelRank ? b : a));
      const level = levelRank === 0 ? '' : (catalog.levels[levelRank]?.id ?? '');
      const query = [...readWords(product), action, ...readWords(resource), level].join(' ').trim();
      const right = levelRank === 0 ? narrowest : own.find((s) => s.levelRank === levelRank);
      return { ...judged('level', query, [right?.scope ?? '']), in: ['scope'] };
    }),
    ...drawn(random, withResource, each, ({ resource }) => {
      const words = readWords(resource);
      if (words.length < 3) return undefined;
      const initials = words.map(([first = '']) => first).join('');
      const alike = withResource.filter((other) => {
        const own = readWords(other.resource).map(([first = '']) => first);
        const short = /^(?:list|get)_/.test(other.resource) ? own.slice(1).join('') : '';
        return own.join('') === initials || short === initials;
      });
      return judged('abbreviation', initials, open(alike.map(({ scope }) => scope)));
    }),
    ...drawn(random, legacy, each, (alias) =>
      judged(
        'classic name',
        alias,
        catalog.legacy(alias).map(({ scope }) => scope),
      ),
    ),
    ...drawn(random, catalog.endpoints, each, ({ id, requires }) =>
      judged('endpoint id', id, [id, ...requires.flat()]),
    ),
    ...drawn(random, calls, each, ({ method, path }) => {
      const kind = random.below(3);
      if (kind === 0) return judged('path', `${method} ${path}`, sameCall(method, path));
      if (kind === 1) return judged('path', path, sameCall(undefined, path));
      // A word stands where its parameter would, as it is copied from a log.
      const real = path.replaceAll(/\{[^}]*\}/g, () => String(1000 + random.below(9000)));
      return judged('path', `${method} ${real}`, sameCall(method, path));
    }),
  ];
}

function drawn<Item>(
  random: SeededRandom,
  items: readonly Item[],
  count: number,
  make: (item: Item) => JudgedQuery | undefined,
): JudgedQuery[] {
  const queries = new Map<string, JudgedQuery>();
  for (let tries = 0; queries.size < count && items.length > 0 && tries < count * 40; tries += 1) {
    const query = make(random.pick(items));
    if (query) queries.set(query.query, query);
  }
  return [...queries.values()];
}

/** Endpoints whose title has the same words, and their scopes. */
function sameWords(catalog: Catalog, { title }: Endpoint, halfTyped?: string): string[] {
  const wanted = content(title).map(stem).toSorted().join(' ');
  const typed = halfTyped?.split(' ');
  const right = catalog.endpoints.filter((other) => {
    const words = content(other.title);
    if (words.map(stem).toSorted().join(' ') === wanted) return true;
    // What was typed so far may become this title as well.
    return (
      typed?.length === words.length && words.every((word, at) => word.startsWith(typed[at] ?? '-'))
    );
  });
  return [...new Set(right.flatMap(({ id, requires }) => [id, ...requires.flat()]))];
}

/** Slips of the kinds that fingers make, in words long enough to bear them. */
function misspell(
  random: SeededRandom,
  words: readonly string[],
  slips: number,
): string | undefined {
  const result = [...words];
  const long = random.shuffle([...words.keys()].filter((at) => (words[at] ?? '').length >= 5));
  const first = long[0];
  if (first === undefined) return undefined;
  for (let slip = 0; slip < slips; slip += 1) {
    // The second slip is in another word, or in the same one when that is long.
    const at: number = long[slip] ?? first;
    const word = result[at] ?? '';
    if (slip > 0 && at === first && word.length < 8) return undefined;
    result[at] = slipped(random, word);
  }
  return result.join(' ') === words.join(' ') ? undefined : result.join(' ');
}

function slipped(random: SeededRandom, word: string): string {
  const at = 1 + random.below(word.length - 2);
  const letter = String.fromCharCode(97 + random.below(26));
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
}

function flip(word: string): string {
  if (word.length < 4) return word;
  const singular = stem(word);
  if (singular !== word) return singular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
