'use client';

import { forwardRef } from 'react';
import type { ClipboardEvent, ReactElement, ReactNode } from 'react';
import { PasteCalls } from '../endpoints/paste-calls.js';
import { readCalls } from '../endpoints/read-calls.js';
import { clearIds } from '../endpoints/report-calls.js';
import type { HiddenInputsProps } from '../picker/hidden-inputs.js';
import * as ScopePicker from '../picker/index.parts.js';
import { usePicker } from '../picker/picker-context.js';
import type { RootProps } from '../picker/root.js';
import { useScopePickerState } from '../picker/use-scope-picker-state.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link EndpointPickerPanel} takes, besides the props of `ScopePicker.Root`. */
export interface EndpointPickerPanelProps
  extends
    Omit<RootProps, 'kind' | 'levels' | 'children'>,
    Pick<HiddenInputsProps, 'form' | 'required' | 'format'> {
  /** What is chosen here; “Endpoints” unless told. */
  readonly label?: ReactNode;
  /** A sentence below the label. */
  readonly description?: ReactNode;
  /** The name under which a form submits the ids; without one it submits nothing. */
  readonly name?: string | undefined;
  /** An error of your own, such as one of a form library. */
  readonly message?: ReactNode;
  /** `plain` for short lists: grouped checkboxes of the browser, all of them on the page. */
  readonly mode?: 'grid' | 'plain' | undefined;
  /** How high the list may grow, as a length of CSS. */
  readonly height?: string | undefined;
  /** Asked to load the catalog again after `loadError`. */
  readonly onRetry?: (() => void) | undefined;
}

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
>(function EndpointPickerPanel(props, ref): ReactElement {
  const {
    label,
    description,
    name,
    form,
    required,
    format,
    message,
    mode,
    height,
    onRetry,
    style,
    ...root
  } = props;
  const { text } = useTexts();
  return (
    <ScopePicker.Root
      ref={ref}
      data-panel=""
      style={{ ...(height !== undefined && { '--sw-list-height': height }), ...style }}
      {...root}
      kind="endpoint"
    >
      <div data-part="header">
        <ScopePicker.Label>{label ?? text('endpoints.label')}</ScopePicker.Label>
        {description !== undefined && <p data-part="panel-description">{description}</p>}
      </div>
      <div data-part="controls">
        <CallSearch />
      </div>
      <div data-part="bar">
        <ScopePicker.Status />
        <ScopePicker.Toolbar>
          <ScopePicker.SelectedOnly />
          <ScopePicker.ExpandAll />
          <SelectFound />
        </ScopePicker.Toolbar>
      </div>
      <ScopePicker.Message>{message}</ScopePicker.Message>
      <ScopePicker.Question />
      <ScopePicker.List mode={mode} />
      <ScopePicker.Empty />
      <ScopePicker.Loading />
      <ScopePicker.Error onRetry={onRetry} />
      <div data-part="footer">
        <div data-part="footer-bar">
          <ScopePicker.Limit />
          <ScopePicker.Toolbar>
            <ScopePicker.Undo />
            <ScopePicker.Redo />
            <PasteCalls />
            <ScopePicker.Clear />
          </ScopePicker.Toolbar>
        </div>
        <ScopePicker.Selected />
      </div>
      <ScopePicker.HiddenInputs name={name} form={form} required={required} format={format} />
    </ScopePicker.Root>
  );
});

/** Of what was searched for: a whole catalog is nothing to select by one button. */
function SelectFound(): ReactElement | null {
  const isNarrowed = useScopePickerState(({ selection }) => selection.filtered);
  return isNarrowed ? <ScopePicker.SelectVisible /> : null;
}

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
