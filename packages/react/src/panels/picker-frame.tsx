'use client';

import { forwardRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { HiddenInputsProps } from '../picker/hidden-inputs.js';
import * as ScopePicker from '../picker/index.parts.js';
import type { RootProps } from '../picker/root.js';
import { useScopePickerState } from '../picker/use-scope-picker-state.js';
import { useTexts } from '../texts/messages-provider.js';

/** What ready-made pickers take, besides the props of `ScopePicker.Root`. */
export interface PickerPanelProps
  extends
    Omit<RootProps, 'kind' | 'children'>,
    Pick<HiddenInputsProps, 'form' | 'required' | 'format'> {
  /** What is chosen here; the name of what the list is of unless told. */
  readonly label?: ReactNode;
  /** A sentence below the label. */
  readonly description?: ReactNode;
  /** The name under which a form submits what is selected; without one it submits nothing. */
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

/** What differs between them. */
interface PickerFrameProps extends PickerPanelProps, Pick<RootProps, 'kind'> {
  readonly label: ReactNode;
  /** What narrows the list, above it. */
  readonly search: ReactNode;
  /** Buttons beside the status that choose what is shown. */
  readonly views?: ReactNode;
  /** Buttons below the list that put something in or take it out. */
  readonly tools: ReactNode;
}

/** The order of the parts in ready-made pickers. */
export const PickerFrame = /* @__PURE__ */ forwardRef<HTMLDivElement, PickerFrameProps>(
  function PickerFrame(props, ref): ReactElement {
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
      search,
      views,
      tools,
      style,
      ...root
    } = props;
    return (
      <ScopePicker.Root
        ref={ref}
        data-panel=""
        style={{ ...(height !== undefined && { '--sw-list-height': height }), ...style }}
        {...root}
      >
        <div className="sw-header">
          <ScopePicker.Label>{label}</ScopePicker.Label>
          {description !== undefined && <p className="sw-panel-description">{description}</p>}
        </div>
        <div className="sw-controls">{search}</div>
        <div className="sw-bar">
          <ScopePicker.Status />
          <ScopePicker.Toolbar>
            {views}
            {mode !== 'plain' && <ScopePicker.ExpandAll />}
            <SelectFound />
          </ScopePicker.Toolbar>
        </div>
        <ScopePicker.Message>{message}</ScopePicker.Message>
        <ScopePicker.Question />
        <ScopePicker.List mode={mode} />
        <ScopePicker.Empty />
        <ScopePicker.Loading />
        <ScopePicker.Error onRetry={onRetry} />
        <div className="sw-footer">
          <div className="sw-footer-bar">
            <ScopePicker.Limit />
            <Count />
            <ScopePicker.Toolbar>
              <ScopePicker.Undo />
              <ScopePicker.Redo />
              {tools}
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
  const isOffered = useScopePickerState(
    ({ selection: { filtered, selectedOnly, counts } }) =>
      (filtered || selectedOnly) && counts.visibleSelected + counts.addable > 0,
  );
  return isOffered ? <ScopePicker.SelectVisible /> : null;
}

/** How much was chosen, where no limit tells it. */
function Count(): ReactElement | null {
  const { text } = useTexts();
  const { count, isLimited } = useScopePickerState(({ selection, limits }) => ({
    count: selection.value.length,
    isLimited: limits.max !== undefined,
  }));
  if (isLimited || count === 0) return null;
  return <span className="sw-footer-count">{text('status.selected', { count })}</span>;
}
