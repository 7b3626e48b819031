import { useScopePickerState } from '@scopewise/react';
import type { ReactNode } from 'react';

/** What the list is the result of; the status says it too, but leaves a person time. */
export function AppliedQuery(): ReactNode {
  const query = useScopePickerState((state) => state.results.query);
  const count = useScopePickerState((state) => state.selection.counts.visible);
  return (
    <output>
      {query} {count}
    </output>
  );
}
