import type {
  Ability,
  BeatenAlternative,
  Catalog,
  ReviewedNeed,
  SelectionLimits,
} from '@scopewise/core';
import { itemTitle } from '../picker/item-title.js';
import { actionTitle } from '../texts/action-title.js';
import type { Texts } from '../texts/create-texts.js';

/** How a review is spoken of: by the catalog's titles, in the language of the texts. */
export interface SuggestionWords {
  readonly catalog: Catalog;
  readonly limits: SelectionLimits;
  readonly scope: (scope: string) => string;
  readonly endpoint: (id: string) => string;
  /** A need as given. */
  readonly need: (need: string) => string;
  /** “Admin level”; empty where the catalog has no such level. */
  readonly level: (id: string) => string;
  /** The most that can be done: “Delete, Admin level”. */
  readonly risk: (at: Pick<Ability, 'level' | 'severity'>) => string;
  /** How much more than another set one opens: “2 more endpoints at Delete, Admin level”. */
  readonly worse: (than: Pick<BeatenAlternative, 'tier' | 'more'>) => string;
  /** The first of some needs and how many more: “List users”, “Get a user” and 3 more. */
  readonly someNeeds: (needs: readonly string[]) => string;
}

/** How many titles a sentence names. */
const most = 2;

/** Prepares the words for a review. */
export function createWords(
  catalog: Catalog,
  limits: SelectionLimits,
  needs: readonly ReviewedNeed[],
  texts: Texts,
): SuggestionWords {
  const { text, list } = texts;
  const endpointOf = new Map(needs.map(({ need, endpoint }) => [need, endpoint]));
  const scope = (id: string): string => itemTitle(catalog, 'scope', id);
  const endpoint = (id: string): string => itemTitle(catalog, 'endpoint', id);
  const level = (id: string): string => {
    const known = catalog.levels.find((one) => one.id === id);
    return known ? text('facet.ofLevel', { level: known.title }) : '';
  };
  const need = (given: string): string => {
    const id = endpointOf.get(given);
    return id === undefined ? scope(given) : endpoint(id);
  };
  const risk = (at: Pick<Ability, 'level' | 'severity'>): string => {
    const severity = actionTitle(texts, at.severity);
    const reach = level(at.level);
    return reach === '' ? severity : text('suggestion.risk', { severity, level: reach });
  };
  return {
    catalog,
    limits,
    scope,
    endpoint,
    need,
    level,
    risk,
    worse: ({ tier, more }) => {
      switch (tier.kind) {
        case 'abilities':
          return text('suggestion.moreEndpoints', { count: more, risk: risk(tier) });
        case 'scopes':
        case 'roles':
          return text('suggestion.moreScopes', { count: more });
        case 'order':
          return text('suggestion.sameOrder');
        default:
          return tier satisfies never;
      }
    },
    someNeeds: (given) => {
      const titles = [...new Set(given.map(need))];
      const named = titles.slice(0, titles.length === most + 1 ? titles.length : most);
      const rest = titles.length - named.length;
      return list([
        ...named.map((title) => text('suggestion.quoted', { title })),
        ...(rest > 0 ? [text('suggestion.more', { count: rest })] : []),
      ]);
    },
  };
}
