import type { Review } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import { meterCounts } from './meter-segments.js';
import type { SuggestionWords } from './suggestion-words.js';

/** What a privilege meter shows, in sentences. */
export function meterSentences(
  review: Review,
  words: Pick<SuggestionWords, 'risk'>,
  { text }: Texts,
): readonly string[] {
  const { meter, change, needs, steps, unresolved, proof } = review;
  const { requested, needed, missing, beyondLeast, unavoidable } = meter;
  if (needs.length + unresolved.length === 0) return [text('meter.start')];
  const { extra } = meterCounts(review);
  const { lost, narrowed } = change.endpoints;
  const sentences: string[] = [];
  if (requested > 0 && needed === 0) sentences.push(text('meter.none', { count: requested }));
  else if (needs.length > 0 && needed > 0) {
    const scopes =
      needed === requested
        ? text('meter.all', { count: requested })
        : text('meter.some', { count: requested, needed });
    const isEndpoints = needs.every(({ endpoint }) => endpoint !== undefined);
    sentences.push(
      isEndpoints
        ? text('meter.endpoints', { count: needs.length, scopes })
        : text('meter.choice', { scopes }),
    );
  }
  if (missing > 0) sentences.push(text('meter.missing', { count: missing }));
  if (extra > 0 && lost.length > 0) {
    const endpoints = text('meter.unneeded', { count: lost.length });
    sentences.push(text('meter.extra', { count: extra, endpoints }));
  }
  if (narrowed.length > 0) sentences.push(text('meter.wider', { count: narrowed.length }));
  if (beyondLeast.worst) {
    sentences.push(text('meter.worst', { risk: words.risk(beyondLeast.worst) }));
  }
  const more = unavoidable.endpoints.length;
  const isLeast = steps.length === 0 && unresolved.length === 0 && proof.status === 'optimal';
  if (isLeast && more > 0) sentences.push(text('meter.unavoidable', { count: more }));
  return sentences;
}
