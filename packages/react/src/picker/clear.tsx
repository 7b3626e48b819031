'use client';

import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';
import { renderCommand } from './render-command.js';
import type { CommandProps } from './render-command.js';
import { clearableCount } from './selected-count.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/**
 * Takes out all that is selected, shown or not, but what is locked. Can be undone.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const clear = <ScopePicker.Clear />;
 * ```
 */
export const Clear = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function Clear(props, ref): ReactElement {
    const { store } = usePicker();
    const { text, number } = useTexts();
    const count = useScopePickerState((state) => clearableCount(store, state));
    const isReadOnly = useScopePickerState((state) => state.readOnly);
    const command = {
      part: 'clear',
      isOff: isReadOnly || count === 0,
      run: (event: Event) => store.change({ type: 'clear' }, event),
      props: {
        children: (
          <>
            {text('select.clear')} <span className="sw-count">{number(count)}</span>
          </>
        ),
      },
    };
    return renderCommand(command, props, ref);
  },
);
