'use client';

import {
  unstable_Provider as CheckboxState,
  unstable_Trigger as CheckboxButton,
} from '@radix-ui/react-checkbox';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { mergeProps } from '../part/merge-props.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker, useRow } from './picker-context.js';

/** What {@link Checkbox} takes. */
export interface CheckboxProps extends ComponentPropsWithoutRef<'button'> {
  /** Whether the only child takes the place of the button. */
  readonly asChild?: boolean;
}

/**
 * The checkbox of a row. State: `data-state` is `checked`, `unchecked` or `indeterminate`, and
 * `data-locked` is there where nothing can be changed.
 *
 * @param props - the props of a `button`
 * @returns the checkbox
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function Mark() {
 *   return <ScopePicker.Checkbox className="mark" />;
 * }
 * ```
 */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLButtonElement, CheckboxProps>(
  function Checkbox(props, ref) {
    const picker = usePicker();
    const row = useRow();
    const { text } = useTexts();
    const ours = { className: 'sw-checkbox', ...picker.getCheckboxProps(row) };
    const label =
      row.kind === 'group'
        ? {
            'aria-labelledby': undefined,
            'aria-label': text(row.filtered ? 'group.selectVisible' : 'group.selectAll', {
              title: row.title,
            }),
          }
        : undefined;
    // Not Radix' Root: in a form it puts an input and a ResizeObserver beside every checkbox, and a
    // form's reset would toggle every row on screen. What is selected is in HiddenInputs.
    return (
      <CheckboxState checked={row.checked === 'mixed' ? 'indeterminate' : row.checked}>
        <CheckboxButton ref={ref} {...mergeProps({ ...ours, ...label }, { ...props })} />
      </CheckboxState>
    );
  },
);
