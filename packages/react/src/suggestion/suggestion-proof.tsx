'use client';

import type { BlockedNeed, Review } from '@scopewise/core';
import { useTexts } from '../texts/messages-provider.js';
import { RichText } from '../texts/rich-text.js';
import { ScopeCodes } from './scope-code.js';
import type { SuggestionWords } from './suggestion-words.js';
import { TitledList } from '../part/titled-list.js';

/** What {@link SuggestionProof} takes. */
export interface SuggestionProofProps {
  readonly review: Review;
  readonly words: SuggestionWords;
}

/** How sure the suggestions are, and what stands in the way of less. */
export function SuggestionProof({ review, words }: SuggestionProofProps) {
  const { text } = useTexts();
  const { proof, forced, needs, unresolved } = review;
  // While any need is not understood everything stays, and there is nothing to prove.
  if (needs.length === 0 || (unresolved.length > 0 && proof.status === 'optimal')) return null;
  const levels = forced.filter(({ level }) => words.level(level) !== '');
  return (
    <div className="sw-proof" data-status={proof.status}>
      <Verdict review={review} words={words} />
      {levels.length > 0 && (
        <ul className="sw-forced">
          {levels.map((one) => (
            <li key={one.level}>
              {text('suggestion.forced', {
                level: words.level(one.level),
                needs: words.someNeeds(one.needs),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Verdict({ review, words }: SuggestionProofProps) {
  const { text } = useTexts();
  const { proof, needs, after } = review;
  switch (proof.status) {
    case 'optimal':
      return (
        <p className="sw-verdict">
          {needs.every(({ endpoint }) => endpoint !== undefined)
            ? text('suggestion.optimal', { count: needs.length })
            : text('suggestion.optimalChoice')}
        </p>
      );
    case 'bounded':
      return (
        <>
          <p className="sw-verdict">{text('suggestion.bounded')}</p>
          <ul className="sw-gaps">
            {proof.gap.map(({ tier, found, atLeast }) => {
              const gap = words.worse({ tier, more: found - atLeast });
              return <li key={gap}>{gap}</li>;
            })}
          </ul>
        </>
      );
    case 'infeasible': {
      const blocked = proof.blocked.filter(({ need }) => need !== undefined);
      // All needs together, for which there is no room.
      if (blocked.length === 0) {
        const max = words.limits.max ?? 0;
        return (
          <p className="sw-verdict">{text('suggestion.overLimit', { count: after.length, max })}</p>
        );
      }
      return (
        <TitledList
          title={
            <span className="sw-verdict">
              {text('suggestion.blocked', { count: blocked.length })}
            </span>
          }
          items={blocked.map(
            (one) => [one.need ?? '', <Blocked blocked={one} words={words} />] as const,
          )}
        />
      );
    }
    default:
      return proof.status satisfies never;
  }
}

/** A need that nothing allowed covers: what would, and what rules that out. */
function Blocked({
  blocked: { need = '', issue, alternatives },
  words,
}: {
  readonly blocked: BlockedNeed;
  readonly words: SuggestionWords;
}) {
  const { text, list, richList } = useTexts();
  const { catalog, limits } = words;
  const levels = alternatives
    .flat()
    .map((scope) => catalog.scope(scope)?.level ?? '')
    .filter((level) => !(limits.levels ?? []).includes(level))
    .map(words.level);
  const title = list([...new Set(levels)], 'or');
  const sets = alternatives.map((scopes) => <ScopeCodes key={scopes.join(' ')} scopes={scopes} />);
  return (
    <div className="sw-blocked">
      <strong className="sw-blocked-title">{words.need(need)}</strong>{' '}
      {sets.length === 0 ? (
        text('suggestion.noScope')
      ) : (
        <RichText message="endpoints.needs" args={{ scopes: richList(sets, 'or') }} />
      )}
      {issue.code === 'suggest/level-not-allowed' && (
        <span className="sw-blocked-reason">{text('refused.forbidden', { title })}</span>
      )}
      {issue.code === 'suggest/forbidden' && (
        <span className="sw-blocked-reason">{text('row.forbidden')}</span>
      )}
    </div>
  );
}
