import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { AnyProps } from '../part/merge-props.js';
import type { RenderProp } from '../part/render-part.js';

/** What the buttons of a picker take. */
export interface CommandProps extends RenderProp, ComponentPropsWithoutRef<'button'> {}

/** A button of a picker, and what it does. */
export interface Command {
  readonly part: string;
  /** Whether it would do nothing now. It keeps the focus, which a disabled button loses. */
  readonly isOff?: boolean;
  readonly run: (event: Event) => void;
  /** Props of its own. */
  readonly props?: AnyProps;
}

/** Renders a button of a picker. */
export function renderCommand(
  { part, isOff = false, run, props }: Command,
  { render, ...users }: CommandProps,
  ref: ForwardedRef<HTMLButtonElement>,
): ReactElement {
  const ours = {
    ref,
    type: 'button',
    className: `sw-${part}`,
    'aria-disabled': isOff || undefined,
    onClick: ({ nativeEvent }: { readonly nativeEvent: Event }): void => {
      if (!isOff) run(nativeEvent);
    },
    ...props,
  };
  return renderPart('button', render, ours, users, {});
}
