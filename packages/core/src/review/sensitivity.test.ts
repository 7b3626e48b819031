import { expect, test } from 'vitest';
import { exampleDocument, loaded } from '../catalog/fixtures/example-document.js';
import { needsApproval } from './sensitivity.js';

const example = loaded(exampleDocument);
const scopes = example.scopes.map(({ scope }) => scope);

test('without a rule nobody approves; a rule that states nothing is met by all', () => {
  expect(scopes.filter((scope) => needsApproval(example, scope, {}))).toEqual([]);
  expect(scopes.every((scope) => needsApproval(example, scope, { approval: [{}] }))).toBe(true);
});

test('what is not known needs approval, whatever the rule says of levels and severities', () => {
  const widest = example.levels.at(-1)?.id ?? '';
  const worst = example.severities.at(-1) ?? '';
  for (const unknown of ['p:read:future', 'constructor', '__proto__', '']) {
    const policy = { approval: [{ level: widest, severity: worst }] };
    expect(needsApproval(example, unknown, policy)).toBe(true);
  }
  for (const scope of scopes)
    expect(needsApproval(example, scope, { approval: [{ level: 'no such level' }] })).toBe(true);
});
