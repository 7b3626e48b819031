import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogOf } from './fixtures/example-document.js';

const seed = 20261121;
const segment = fc.constantFrom('a', 'b', 'c', '{x}', '{y}');
const template = fc
  .uniqueArray(segment, { maxLength: 4, selector: (text) => (text.startsWith('{') ? text : fc) })
  .map((segments) => `/${segments.join('/')}`);
const method = fc.constantFrom('GET', 'POST');
const call = fc.record({ method, path: template });

/** Orders templates as the rules do: a literal segment before a parameter, from the left. */
function shape(path: string): string {
  return path
    .split('/')
    .map((part) => (part.startsWith('{') ? '1' : '0'))
    .join('');
}

/** The plain reading of the rules: of all templates that fit, the one literal for longest. */
function best(calls: readonly { method: string; path: string }[], wanted: string, path: string) {
  const segments = path === '/' ? [''] : path.split('/');
  const fits = calls.filter((candidate) => {
    const own = candidate.path === '/' ? [''] : candidate.path.split('/');
    return (
      candidate.method === wanted &&
      own.length === segments.length &&
      own.every((part, index) => part.startsWith('{') || part === segments[index])
    );
  });
  const least = fits.map((fit) => shape(fit.path)).toSorted()[0];
  return fits.filter((fit) => shape(fit.path) === least).map((fit) => calls.indexOf(fit));
}

test('the trie finds what a search through all templates finds', () => {
  fc.assert(
    fc.property(
      fc.array(call, { maxLength: 12 }),
      method,
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
      (calls, wanted, segments) => {
        const path = `/${segments.join('/')}`;
        const catalog = catalogOf({
          endpoints: calls.map((one, index) => ({
            id: `${index}`,
            title: '',
            product: '',
            group: '',
            public: true,
            calls: [one],
          })),
        });
        const found = catalog.match(wanted, path);
        const ids = found.ok ? found.matches.map(({ endpoint }) => Number(endpoint.id)) : [];
        expect(ids).toEqual(best(calls, wanted, path));
      },
    ),
    { seed, numRuns: 1000 },
  );
});
