'use client';

import { forwardRef } from 'react';
import type { ClipboardEvent, ReactElement } from 'react';
import { PasteCalls } from '../endpoints/paste-calls.js';
import { readCalls } from '../endpoints/read-calls.js';
import { clearIds } from '../endpoints/report-calls.js';
import * as ScopePicker from '../picker/index.parts.js';
import { usePicker } from '../picker/picker-context.js';
import { useTexts } from '../texts/messages-provider.js';
import { PickerFrame } from './picker-frame.js';
import type { PickerPanelProps } from './picker-frame.js';

/** What {@link EndpointPickerPanel} takes, besides the props of `ScopePicker.Root`. */
export type EndpointPickerPanelProps = Omit<PickerPanelProps, 'levels'>;

/**
 * Picks what an app will call: endpoints, found by their title, method or path, with what each of
 * them needs. Calls from code, documentation or a log can be pasted, one on each line; several that
 * are pasted into the search field are offered there.
 *
 * @param props - the options of a picker, whose ids are those of endpoints, and what is written
 * around the list
 * @returns the element
 * @throws ScopewiseError where a limit or a value is none, as `ScopePicker.Root`
 * @example
 * ```tsx
 * import '@scopewise/react/styles.css';
 * import type { Catalog } from '@scopewise/core';
 * import { EndpointPickerPanel, useSuggestion } from '@scopewise/react';
 * import { useState } from 'react';
 *
 * export function Needs({ catalog }: { catalog: Catalog }) {
 *   const [need, setNeed] = useState<readonly string[]>([]);
 *   const { suggestion } = useSuggestion({ catalog, need });
 *   return (
 *     <>
 *       <EndpointPickerPanel catalog={catalog} value={need} onValueChange={setNeed} />
 *       <code>{suggestion?.scope}</code>
 *     </>
 *   );
 * }
 * ```
 */
export const EndpointPickerPanel = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  EndpointPickerPanelProps
>(function EndpointPickerPanel({ label, ...frame }, ref): ReactElement {
  const { text } = useTexts();
  return (
    <PickerFrame
      {...frame}
      ref={ref}
      kind="endpoint"
      label={label ?? text('endpoints.label')}
      search={<CallSearch />}
      views={<ScopePicker.SelectedOnly />}
      tools={<PasteCalls />}
    />
  );
});

/** Who pastes several calls into the search may want to add them. */
function CallSearch(): ReactElement {
  const { store, elements } = usePicker();
  const offer = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (clearIds(readCalls(store.catalog, pasted)).length < 2) return;
    event.preventDefault();
    elements.paste?.(pasted);
  };
  return <ScopePicker.Search onPaste={offer} />;
}
