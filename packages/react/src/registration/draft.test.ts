import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDraft, formatDraft, isBegun, parseDraft } from './draft.js';
import type { RegistrationDraft } from './draft.js';

const texts = fc.array(fc.string());
const drafts: fc.Arbitrary<RegistrationDraft> = fc.record({
  step: fc.constantFrom('describe', 'choose', 'review'),
  name: fc.string(),
  type: fc.string(),
  redirectUris: texts,
  by: fc.constantFrom('endpoints', 'scopes', 'roles'),
  endpoints: texts,
  scopes: texts,
  roles: texts,
  justifications: fc.dictionary(fc.string(), fc.string()),
});

test('what was written down is read again', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      expect(parseDraft(formatDraft(draft))).toEqual(draft);
    }),
    { seed: 20261121 },
  );
});

test('whatever else is found, nothing throws and every field is of its kind', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(parseDraft(text)).toBeUndefined();
    }),
    { seed: 20261121 },
  );
  const broken =
    '{ "version": 1, "name": 3, "scopes": [1], "step": "gone", "justifications": [4] }';
  expect(parseDraft(broken)).toEqual(emptyDraft);
  expect(parseDraft(null)).toBeUndefined();
});

test('a draft is begun once something is filled in, wherever one is in it', () => {
  expect(isBegun({ ...emptyDraft, step: 'choose', by: 'roles' })).toBe(false);
  expect(isBegun({ ...emptyDraft, name: 'A' })).toBe(true);
});
