'use client';

import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';
import { renderCommand } from './render-command.js';
import type { CommandProps } from './render-command.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/**
 * Selects everything that the query and the filters leave, and says how much that is; once all of it
 * is selected, takes it out. What they hide is never touched.
 *
 * State: `data-checked` once all is selected.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const selectVisible = <ScopePicker.SelectVisible />;
 * ```
 */
export const SelectVisible = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function SelectVisible(props, ref): ReactElement {
    const { store } = usePicker();
    const { text } = useTexts();
    const { isAll, count, isOff } = useScopePickerState(({ selection, readOnly }) => {
      const { visibleSelected, addable } = selection.counts;
      const all = addable === 0 && selection.checked === true;
      const some = visibleSelected + addable;
      return { isAll: all, count: some, isOff: readOnly || (!all && addable === 0) };
    });
    const command = {
      part: 'select-visible',
      isOff,
      run: (event: Event) =>
        store.change({ type: isAll ? 'deselect-visible' : 'select-visible' }, event),
      props: {
        'data-checked': flag(isAll),
        children: text(isAll ? 'select.notVisible' : 'select.visible', { count }),
      },
    };
    return renderCommand(command, props, ref);
  },
);
