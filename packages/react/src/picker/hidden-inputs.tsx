'use client';

import { forwardRef, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { setRef } from '../part/merge-props.js';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import { faultText } from './fault-text.js';
import { focusRow } from './list-focus.js';
import { usePicker } from './picker-context.js';
import { useScopePickerState } from './use-scope-picker-state.js';
import { useValue } from './use-value.js';

/** What {@link HiddenInputs} takes. */
export interface HiddenInputsProps {
  /** The name that the selected ids are submitted under; without one they are only validated. */
  readonly name?: string | undefined;
  /** The id of the form, where the picker is outside it. */
  readonly form?: string | undefined;
  /** Whether something must be selected. */
  readonly required?: boolean | undefined;
  /** One input for each selected id, or one with all of them, with spaces; `each` unless told. */
  readonly format?: 'each' | 'list' | undefined;
  /** Neither submitted nor validated. */
  readonly disabled?: boolean | undefined;
}

/**
 * Makes a picker part of a form of the browser: what is selected is submitted, also what no row
 * shows; too little or too much is refused with a message at the search; and a reset brings back
 * what was selected at first.
 *
 * @param props - the name, and what the form wants
 * @returns inputs that nobody sees; the ref gets the one that carries the validity without a search
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const inputs = <ScopePicker.HiddenInputs name="scope" required format="list" />;
 * ```
 */
export const HiddenInputs = /* @__PURE__ */ forwardRef<HTMLInputElement, HiddenInputsProps>(
  function HiddenInputs({ name, form, required, format, disabled }, ref): ReactElement {
    const picker = usePicker();
    const { store, elements } = picker;
    const texts = useTexts();
    const value = useValue(store);
    const excess = useScopePickerState((state) => state.selection.excess);
    const max = useScopePickerState((state) => state.limits.max);
    const isMissing = required === true && value.length === 0;
    const fault = disabled ? undefined : isMissing ? 'required' : excess > 0 ? 'over' : undefined;
    const message = fault ? faultText(texts, store.kind, fault, { excess, max }) : '';

    const own = useRef<HTMLInputElement>(null);
    useEffect(() => setRef(ref, own.current), [ref]);
    useEffect(() => {
      const { search } = elements;
      // Where there is a search, the browser takes people there and shows the message at it.
      const carrier = search && search.form === own.current?.form ? search : own.current;
      const report = (): void => store.setFault(fault);
      carrier?.setCustomValidity(message);
      carrier?.addEventListener('invalid', report);
      // What was reported is kept up to date, and not reported before the form asks.
      if (store.get().fault) report();
      return () => {
        carrier?.setCustomValidity('');
        carrier?.removeEventListener('invalid', report);
      };
    }, [store, elements, form, fault, message]);
    useEffect(() => {
      const owner = own.current?.form;
      const reset = (event: Event): void => {
        if (event.defaultPrevented) return;
        store.change({ type: 'reset' }, event);
        store.setFault(undefined);
      };
      owner?.addEventListener('reset', reset);
      return () => owner?.removeEventListener('reset', reset);
    }, [store, form]);

    const values = format === 'list' ? [value.join(' ')] : value;
    return (
      <>
        {name !== undefined &&
          values.map((each) => (
            <input
              key={format === 'list' ? '' : each}
              type="hidden"
              name={name}
              form={form}
              disabled={disabled}
              value={each}
            />
          ))}
        <input
          ref={own}
          className="sw-validity"
          aria-hidden="true"
          tabIndex={-1}
          form={form}
          disabled={disabled}
          autoComplete="off"
          style={spoken}
          onFocus={() => focusRow(picker, store.get().selection.active ?? 0)}
        />
      </>
    );
  },
);
