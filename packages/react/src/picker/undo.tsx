'use client';

import { forwardRef, useSyncExternalStore } from 'react';
import type { ForwardedRef, ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { usePicker } from './picker-context.js';
import { renderCommand } from './render-command.js';
import type { CommandProps } from './render-command.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/**
 * Takes the last change back.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const undo = <ScopePicker.Undo />;
 * ```
 */
export const Undo = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function Undo(props, ref): ReactElement {
    const isOn = useScopePickerState((state) => state.selection.canUndo && !state.readOnly);
    return useStep('undo', isOn, props, ref);
  },
);

/**
 * Makes the last change again that was taken back.
 *
 * @param props - the props of a `button`
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const redo = <ScopePicker.Redo />;
 * ```
 */
export const Redo = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function Redo(props, ref): ReactElement {
    const isOn = useScopePickerState((state) => state.selection.canRedo && !state.readOnly);
    return useStep('redo', isOn, props, ref);
  },
);

const keys = {
  undo: { aria: 'Control+Z Meta+Z', apple: '⌘Z', other: 'Ctrl+Z' },
  redo: { aria: 'Control+Shift+Z Meta+Shift+Z', apple: '⇧⌘Z', other: 'Ctrl+Shift+Z' },
} as const;

function useStep(
  type: 'undo' | 'redo',
  isOn: boolean,
  props: CommandProps,
  ref: ForwardedRef<HTMLButtonElement>,
): ReactElement {
  const { store } = usePicker();
  const { text } = useTexts();
  const isApple = useSyncExternalStore(never, readIsApple, () => false);
  const { aria, apple, other } = keys[type];
  const command = text(`select.${type}`);
  return renderCommand(
    {
      part: type,
      isOff: !isOn,
      run: (event) => store.change({ type }, event),
      props: {
        title: text('select.shortcut', { command, keys: isApple ? apple : other }),
        'aria-keyshortcuts': aria,
        children: command,
      },
    },
    props,
    ref,
  );
}

/** A platform does not change. */
function never(): () => void {
  return () => {};
}

function readIsApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
