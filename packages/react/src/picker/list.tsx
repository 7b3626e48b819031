'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { RenderProp } from '../part/render-part.js';
import { GridList } from './grid-list.js';
import { Group } from './group.js';
import { PlainList } from './plain-list.js';
import { Row } from './row.js';
import type { PickerRow } from './use-scope-picker-row.js';

/** What {@link List} takes. */
export interface ListProps extends RenderProp, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Renders a row: a `ScopePicker.Group` or a `ScopePicker.Row`. */
  readonly children?: ((row: PickerRow) => ReactNode) | undefined;
  /**
   * `grid` is a treegrid that renders what is on screen, however many rows there are. `plain` is a
   * form of native checkboxes with all rows there at once, for short lists.
   */
  readonly mode?: 'grid' | 'plain' | undefined;
  /** Whether Ctrl+A, or ⌘A, selects everything that is shown. */
  readonly selectAll?: boolean | undefined;
  /** How high the list is, in CSS pixels, before it can be measured: on a server, or in a test. */
  readonly viewport?: number | undefined;
}

/**
 * The list of what can be picked: products, their groups, and in them scopes or endpoints.
 *
 * State: `data-mode`, and where they hold `data-filtered` and `data-readonly`. It is as high as
 * `--sw-list-height` allows, and scrolls.
 *
 * @param props - the props of a `div`; children is a function that renders one row
 * @returns the list
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function List() {
 *   return (
 *     <ScopePicker.List>
 *       {(row) =>
 *         row.kind === 'group' ? <ScopePicker.Group /> : <ScopePicker.Row className="item" />
 *       }
 *     </ScopePicker.List>
 *   );
 * }
 * ```
 */
export const List = /* @__PURE__ */ forwardRef<HTMLDivElement, ListProps>(function List(
  { mode = 'grid', selectAll = false, viewport = 480, children = defaultRow, ...users },
  ref,
) {
  return mode === 'plain' ? (
    <PlainList {...users} ref={ref} />
  ) : (
    <GridList {...users} ref={ref} selectAll={selectAll} viewport={viewport} renderRow={children} />
  );
});

function defaultRow({ kind }: PickerRow): ReactNode {
  return kind === 'group' ? <Group /> : <Row />;
}
