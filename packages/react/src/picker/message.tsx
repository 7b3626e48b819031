'use client';

import { Children, forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import { useTexts } from '../texts/messages-provider.js';
import { faultText } from './fault-text.js';
import { usePicker } from './picker-context.js';
import { refusalText } from './refusal-text.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Message} takes. */
export interface MessageProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * Says what is wrong, at once and to everyone: why the last change was refused, or what the form
 * finds wrong with the selection. An error of your own goes before, as children. Empty otherwise.
 *
 * State: `data-kind`: `custom`, `refused`, `required` or `over`.
 *
 * @param props - the props of a `div`; children replace what it would say
 * @returns the element
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const message = (error?: string) => <ScopePicker.Message>{error}</ScopePicker.Message>;
 * ```
 */
export const Message = /* @__PURE__ */ forwardRef<HTMLDivElement, MessageProps>(function Message(
  { render, children, ...users },
  ref,
): ReactElement {
  const { store, ids } = usePicker();
  const texts = useTexts();
  const refusals = useScopePickerState((state) => state.refusals);
  const attempts = useScopePickerState((state) => state.attempts);
  const fault = useScopePickerState((state) => state.fault);
  const excess = useScopePickerState((state) => state.selection.excess);
  const max = useScopePickerState((state) => state.limits.max);
  // Form libraries hand over an empty text or list where nothing is wrong.
  const isCustom = Children.toArray(children).some((child) => child !== '');
  useSafeLayoutEffect(() => {
    store.setMessage(isCustom);
    return () => store.setMessage(false);
  }, [store, isCustom]);
  const isRefused = refusals.length > 0;
  const own = isRefused
    ? // New elements each time, or the same refusal would not be heard again.
      refusals.map((refusal) => (
        <p key={`${attempts} ${refusal.id}`}>{refusalText(store, texts, refusal)}</p>
      ))
    : fault && <p>{faultText(texts, store.kind, fault, { excess, max })}</p>;
  const ours = {
    ref,
    id: ids.error,
    role: 'alert',
    className: 'sw-message',
    'data-kind': isCustom ? 'custom' : isRefused ? 'refused' : fault,
    children: isCustom ? children : own,
  };
  return renderPart('div', render, ours, users, {});
});
