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
 * Expands every group; where anything in them shows already, collapses them.
 *
 * State: `data-expanded` where it does.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const expandAll = <ScopePicker.ExpandAll />;
 * ```
 */
export const ExpandAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function ExpandAll(props, ref): ReactElement {
    const { store } = usePicker();
    const { text } = useTexts();
    // Keys of items count from 0, so this ends at the first that shows.
    const isExpanded = useScopePickerState(({ selection }) =>
      selection.rows.some((key) => key >= 0),
    );
    const isOff = useScopePickerState(({ selection }) => selection.rows.length === 0);
    const command = {
      part: 'expand-all',
      isOff,
      run: () => store.view({ type: 'expand-all', expanded: !isExpanded }),
      props: {
        'data-expanded': flag(isExpanded),
        children: text(isExpanded ? 'list.collapseAll' : 'list.expandAll'),
      },
    };
    return renderCommand(command, props, ref);
  },
);
