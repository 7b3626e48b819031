import type { SelectionKind } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import type { PickerFault } from './picker-state.js';

/** What a form says that finds something wrong with the value. */
export function faultText(
  { text }: Texts,
  kind: SelectionKind,
  fault: PickerFault,
  { excess, max = 0 }: { readonly excess: number; readonly max: number | undefined },
): string {
  if (fault === 'over') return text('form.over', { count: excess, max });
  return text(kind === 'endpoint' ? 'endpoints.required' : 'form.required');
}
