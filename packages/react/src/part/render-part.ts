import { cloneElement, createElement, version } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { mergeProps } from './merge-props.js';
import type { AnyProps } from './merge-props.js';

/**
 * What stands in for the element of a part: an element that takes its props over, or a function of
 * the props and of what the part shows.
 */
export type Render<State> =
  | ReactElement<AnyProps>
  | ((props: AnyProps & { readonly children?: ReactNode }, state: State) => ReactElement);

/** The prop of every part that replaces its element. */
export interface RenderProp<State = AnyProps> {
  /** Replaces the element: `render={<MyInput />}`, or a function of its props and state. */
  readonly render?: Render<State> | undefined;
}

/** Renders a part: its own element with our props and the user's, or what they put in its place. */
export function renderPart<State>(
  tag: string,
  render: Render<State> | undefined,
  ours: AnyProps,
  users: AnyProps,
  state: State,
): ReactElement {
  const props = mergeProps(ours, users);
  if (render === undefined) return createElement(tag, props);
  if (typeof render === 'function') return render(props, state);
  return cloneElement(render, mergeProps(props, { ...render.props, ref: refOf(render) }));
}

/** Up to React 18 an element's ref is beside its props, and from 19 on one of them. */
function refOf(element: ReactElement<AnyProps>): unknown {
  return Number.parseInt(version, 10) < 19 ? Reflect.get(element, 'ref') : element.props['ref'];
}
