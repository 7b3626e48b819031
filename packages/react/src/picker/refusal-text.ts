import type { Texts } from '../texts/create-texts.js';
import { itemTitle } from './item-title.js';
import type { PickerStore } from './picker-store.js';
import type { Refusal } from './refusals.js';

/** “List users is not available to this app: it needs a paid plan” */
export function refusalText(
  { catalog, kind: of, get }: Pick<PickerStore, 'catalog' | 'kind' | 'get'>,
  { text }: Texts,
  { kind, id = '', group, reason }: Refusal,
): string {
  if (kind === 'full') return text('refused.over', { count: get().limits.max ?? 0 });
  const refusal = text(`refused.${kind}`, { title: group ?? itemTitle(catalog, of, id) });
  return reason === undefined ? refusal : text('refused.because', { refusal, reason });
}
