'use client';

import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';
import { renderCommand } from './render-command.js';
import type { CommandProps } from './render-command.js';
import { selectedCount } from './selected-count.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/**
 * Keeps the list to what is selected. What is taken out meanwhile stays in view, so that it can be
 * put back.
 *
 * State: `data-checked` while it does.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const selectedOnly = <ScopePicker.SelectedOnly />;
 * ```
 */
export const SelectedOnly = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function SelectedOnly(props, ref): ReactElement {
    const { store } = usePicker();
    const { text, number } = useTexts();
    const isOn = useScopePickerState((state) => state.selection.selectedOnly);
    const count = useScopePickerState(selectedCount);
    const command = {
      part: 'selected-only',
      isOff: !isOn && count === 0,
      run: () => store.view({ type: 'selected-only', on: !isOn }),
      props: {
        'aria-pressed': isOn,
        'data-checked': flag(isOn),
        children: (
          <>
            {text('facet.selected')} <span className="sw-count">{number(count)}</span>
          </>
        ),
      },
    };
    return renderCommand(command, props, ref);
  },
);
