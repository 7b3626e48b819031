'use client';

import { ScopewiseError } from '@scopewise/core';
import type { Catalog, ReviewOptions, SelectionLimits } from '@scopewise/core';
import { forwardRef, useContext } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import type { RenderProp } from '../part/render-part.js';
import { PickerContext } from '../picker/picker-context.js';
import type { PickerStore, ValueChangeDetails } from '../picker/picker-store.js';
import type { ScopePicker } from '../picker/use-scope-picker.js';
import { useStoreState } from '../picker/use-scope-picker-state.js';
import { ownedSource, pickerSource } from './suggestion-source.js';
import { SuggestionView } from './suggestion-view.js';
import type { SuggestionViewProps } from './suggestion-view.js';

/** What {@link SuggestionPanel} takes. */
export interface SuggestionPanelProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** `undefined` while it is loading. */
  readonly catalog: Catalog | undefined;
  /** What the app uses: ids of endpoints, `METHOD /path`, or scopes. Nothing is suggested for `[]`. */
  readonly used: ReviewOptions['used'];
  /** Made with `useScopePicker`: the scopes to look at and to change. What is applied can be undone there. */
  readonly picker?: Pick<ScopePicker, 'store'> | undefined;
  /** The scopes that are asked for, where there is no picker. */
  readonly value?: readonly string[] | undefined;
  /** Told which scopes to ask for instead; without it, and without a picker, there are no buttons. */
  readonly onValueChange?:
    ((value: readonly string[], details: ValueChangeDetails) => void) | undefined;
  /** What may be asked for, where there is no picker to say it. */
  readonly levels?: SelectionLimits['levels'] | undefined;
  readonly locked?: SelectionLimits['locked'] | undefined;
  readonly forbidden?: SelectionLimits['forbidden'] | undefined;
  readonly max?: number | undefined;
  /** How long to look for the least; see `SuggestOptions` of the core. */
  readonly budget?: number | undefined;
  /** The scopes that a person wants to keep whatever is suggested, where the owner keeps them. */
  readonly dismissed?: readonly string[] | undefined;
  readonly onDismissedChange?: ((scopes: readonly string[]) => void) | undefined;
  /** What the panel is called; “Least privilege” unless told. */
  readonly label?: string | undefined;
  /** Of the panel's heading; those of suggestions are one below. 2 unless told. */
  readonly headingLevel?: number | undefined;
}

/**
 * How to ask for less: what is missing, what nothing needs, and what something narrower would do
 * for, each with its reason and a button, and how sure all of that is. It follows a picker, the one
 * it is given or the nearest one, or a value of its own. What lets an app do more says so.
 *
 * State: `data-pending` while something else is asked for than what is shown.
 *
 * @param props - the catalog, what the app uses, the scopes, and the props of a `section`
 * @returns the element
 * @throws ScopewiseError `react/no-context` with neither `picker` nor `value`, outside a picker of
 * scopes
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { SuggestionPanel } from '@scopewise/react';
 * import { useState } from 'react';
 *
 * export function Least({ catalog, used }: { catalog: Catalog; used: readonly string[] }) {
 *   const [scopes, setScopes] = useState<readonly string[]>([]);
 *   return (
 *     <SuggestionPanel catalog={catalog} used={used} value={scopes} onValueChange={setScopes} />
 *   );
 * }
 * ```
 */
export const SuggestionPanel = /* @__PURE__ */ forwardRef<HTMLElement, SuggestionPanelProps>(
  function SuggestionPanel(props, elementRef): ReactElement {
    const {
      catalog,
      used,
      picker,
      value,
      onValueChange,
      levels,
      locked,
      forbidden,
      max,
      budget,
      dismissed,
      onDismissedChange,
      label,
      headingLevel = 2,
      render,
      ...users
    } = props;
    const nearest = useContext(PickerContext)?.store;
    const view = {
      catalog,
      used,
      budget,
      declined: dismissed,
      onDeclinedChange: onDismissedChange,
      label,
      headingLevel,
      render,
      users,
      elementRef,
    };
    if (picker) return <OfPicker {...view} store={picker.store} />;
    if (value !== undefined) {
      const limits: SelectionLimits = {
        ...(levels && { levels }),
        ...(locked && { locked }),
        ...(forbidden && { forbidden }),
        ...(max !== undefined && { max }),
      };
      return <SuggestionView {...view} source={ownedSource(value, limits, onValueChange)} />;
    }
    if (nearest?.kind === 'scope') return <OfPicker {...view} store={nearest} />;
    throw new ScopewiseError(
      'react/no-context',
      'A SuggestionPanel has no scopes. Give it a `value` or a `picker`, or render it inside <ScopePicker.Root>.',
    );
  },
);

interface OfPickerProps extends Omit<SuggestionViewProps, 'source'> {
  readonly store: PickerStore;
}

function OfPicker({ store, ...view }: OfPickerProps): ReactElement {
  const { value, limits, readOnly } = useStoreState(store, (state) => ({
    value: state.selection.value,
    limits: state.limits,
    readOnly: state.readOnly,
  }));
  return <SuggestionView {...view} source={pickerSource(store, { value, limits, readOnly })} />;
}
