import { selectedText } from '../picker/status-text.js';
import type { StatusCounts } from '../picker/status-text.js';
import type { Texts } from '../texts/create-texts.js';
import type { RolePicker } from './use-role-picker.js';

/** What was last done to roles. */
export type RoleNews =
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'roles' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'search'; readonly query: string };

/** Words what was last done, as it stands now: an owner may have refused. */
export function newsText(
  texts: Texts,
  news: RoleNews,
  { roles, effective }: RolePicker,
  counts: StatusCounts,
): string {
  const { text } = texts;
  const inEffect = text('roles.effective', { count: effective.scopes.length });
  const sentences = (first: string, second: string): string =>
    text('announce.sentences', { first, second });
  switch (news.kind) {
    case 'role': {
      const picked = roles.find(({ id }) => id === news.id);
      const title = picked?.role?.title ?? news.id;
      const first = text(picked?.isOn === true ? 'roles.on' : 'roles.off', { title });
      return sentences(first, inEffect);
    }
    case 'roles':
      return sentences(selectedText(texts, counts), inEffect);
    case 'reset':
      return sentences(text('roles.reset'), inEffect);
    case 'search':
      return sentences(
        counts.shown === 0 && news.query !== ''
          ? text('empty.query', { query: news.query })
          : text('roles.shown', { count: counts.shown }),
        selectedText(texts, counts),
      );
    default:
      return news satisfies never;
  }
}
