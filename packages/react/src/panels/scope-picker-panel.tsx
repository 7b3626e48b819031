'use client';

import { forwardRef } from 'react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import * as ScopePicker from '../picker/index.parts.js';
import type { CopyProps } from '../picker/copy.js';
import type { HiddenInputsProps } from '../picker/hidden-inputs.js';
import type { RootProps } from '../picker/root.js';
import { useScopePickerState } from '../picker/use-scope-picker-state.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link ScopePickerPanel} takes, besides the props of `ScopePicker.Root`. */
export interface ScopePickerPanelProps
  extends
    Omit<RootProps, 'children'>,
    Pick<HiddenInputsProps, 'form' | 'required' | 'format'>,
    Pick<CopyProps, 'authorizeUrl' | 'envName'> {
  /** What is chosen here; “Scopes” unless told. */
  readonly label?: ReactNode;
  /** A sentence below the label. */
  readonly description?: ReactNode;
  /** The name under which a form submits what is selected; without one it submits nothing. */
  readonly name?: string;
  /** An error of your own, such as one of a form library. */
  readonly message?: ReactNode;
  /** `plain` for short lists: grouped checkboxes of the browser, all of them on the page. */
  readonly mode?: 'grid' | 'plain';
  /** How high the list may grow, as a length of CSS. */
  readonly height?: string;
  /** Asked to load the catalog again after `loadError`. */
  readonly onRetry?: () => void;
}

/**
 * A picker ready to be put in a page: search and filters, the list, what was chosen and what can be
 * done with it. Its look is that of `@scopewise/react/styles.css`; its parts are those of
 * `ScopePicker`, to be put together otherwise where this does not fit.
 *
 * @param props - the options of a picker, and what is written around the list
 * @returns the element
 * @throws ScopewiseError where a limit or a value is none, as `ScopePicker.Root`
 * @example
 * ```tsx
 * import '@scopewise/react/styles.css';
 * import type { Catalog } from '@scopewise/core';
 * import { ScopePickerPanel } from '@scopewise/react';
 *
 * export function AppForm({ catalog }: { catalog: Catalog | undefined }) {
 *   return (
 *     <form action="/apps" method="post">
 *       <ScopePickerPanel catalog={catalog} name="scope" required defaultValue={[]} />
 *       <button>Register the app</button>
 *     </form>
 *   );
 * }
 * ```
 */
export const ScopePickerPanel = /* @__PURE__ */ forwardRef<HTMLDivElement, ScopePickerPanelProps>(
  function ScopePickerPanel(props, ref): ReactElement {
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
      authorizeUrl,
      envName,
      onRetry,
      style,
      ...root
    } = props;
    const { text } = useTexts();
    return (
      <ScopePicker.Root ref={ref} data-panel="" style={withHeight(style, height)} {...root}>
        <div data-part="header">
          <ScopePicker.Label>{label ?? text('list.label')}</ScopePicker.Label>
          {description !== undefined && <p data-part="panel-description">{description}</p>}
        </div>
        <div data-part="controls">
          <ScopePicker.Search />
          <ScopePicker.Facets />
        </div>
        <div data-part="bar">
          <ScopePicker.Status />
          <ScopePicker.Toolbar>
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
            <Count />
            <ScopePicker.Toolbar>
              <ScopePicker.Undo />
              <ScopePicker.Redo />
              <ScopePicker.Paste />
              <ScopePicker.Copy authorizeUrl={authorizeUrl} envName={envName} />
              <ScopePicker.Clear />
            </ScopePicker.Toolbar>
          </div>
          <ScopePicker.Selected />
        </div>
        <ScopePicker.HiddenInputs name={name} form={form} required={required} format={format} />
      </ScopePicker.Root>
    );
  },
);

/** Of what was searched for: a whole catalog is nothing to select by one button. */
function SelectFound(): ReactElement | null {
  const isNarrowed = useScopePickerState(
    ({ selection }) => selection.filtered || selection.selectedOnly,
  );
  return isNarrowed ? <ScopePicker.SelectVisible /> : null;
}

/** How much was chosen, where no limit tells it. */
function Count(): ReactElement | null {
  const { text } = useTexts();
  const { count, isLimited } = useScopePickerState(({ selection, limits }) => ({
    count: selection.value.length,
    isLimited: limits.max !== undefined,
  }));
  if (isLimited || count === 0) return null;
  return <span data-part="footer-count">{text('status.selected', { count })}</span>;
}

function withHeight(style: CSSProperties | undefined, height: string | undefined): CSSProperties {
  return { ...(height !== undefined && { '--sw-list-height': height }), ...style };
}
