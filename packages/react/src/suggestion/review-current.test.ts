import { review } from '@scopewise/core';
import type { Review, ReviewOptions } from '@scopewise/core';
import { expect, test } from 'vitest';
import { recordings } from './fixtures/small-catalogs.js';
import { reviewCurrent } from './review-current.js';

const old = 'recording:read';
const successor = 'recording:read:recording';

function reviewed(options: ReviewOptions): Review {
  const result = reviewCurrent(recordings, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

test('a deprecated scope gives way to its successor, and does not come back', () => {
  const used = ['recording.list'];
  const { steps, after } = reviewed({ requested: [old], used });
  expect(steps).toMatchObject([
    { kind: 'replace', scope: old, add: [successor], reason: { kind: 'forbidden' }, widens: false },
  ]);
  expect(after).toEqual([successor]);
  expect(reviewed({ requested: after, used }).steps).toEqual([]);
  // The core alone knows of no such preference, and the alphabet is for the old one.
  expect(review(recordings, { requested: after, used })).toMatchObject({ after: [old] });
});

test('a need that only a deprecated scope covers has it, and the others have theirs replaced', () => {
  const { proof, after } = reviewed({
    requested: [old],
    used: ['recording.list', 'transcript.list'],
  });
  expect(proof.status).toBe('optimal');
  expect(after).toEqual([successor, 'transcript:read']);
});

test('one that is locked or asked for by name stays', () => {
  const used = ['recording.list'];
  expect(reviewed({ requested: [old], used, locked: [old] }).after).toEqual([old]);
  expect(reviewed({ requested: [old], used: [old] }).after).toEqual([old]);
});

test('it is no reason for a request to be impossible', () => {
  const used = ['recording.list'];
  expect(reviewed({ requested: [old], used, forbidden: [successor] })).toMatchObject({
    after: [old],
    proof: { status: 'optimal' },
  });
  expect(reviewed({ requested: [old], used, max: 0 }).proof).toEqual(
    expect.objectContaining({ status: 'infeasible' }),
  );
});

test('limits that cannot be used are reported as the core does', () => {
  const options = { requested: [old], used: [], max: Number.NaN };
  expect(reviewCurrent(recordings, options)).toEqual(review(recordings, options));
});
