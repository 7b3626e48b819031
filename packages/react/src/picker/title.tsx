'use client';

import type { CallEntry } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { forwardRef, memo } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import { Call } from './call.js';
import { highlight } from './highlight.js';
import { MatchNote } from './match-note.js';
import { usePicker, useRow } from './picker-context.js';
import { descriptionId, reasonId, titleId } from './row-props.js';
import type { PickerItemRow, PickerRow } from './use-scope-picker-row.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Title} takes. */
export interface TitleProps extends RenderProp<PickerRow>, ComponentPropsWithoutRef<'span'> {}

/**
 * What a row is called, with what was searched for marked. A scope or an endpoint has what it is in
 * code below, and why it cannot be changed, or why it was found where that is not seen.
 *
 * @param props - the props of the `span` around the title; children replace the title
 * @returns the title and what is below it
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function BoldTitle() {
 *   return <ScopePicker.Title render={<b />} />;
 * }
 * ```
 */
export const Title = /* @__PURE__ */ forwardRef<HTMLSpanElement, TitleProps>(function Title(
  { render, ...users },
  ref,
) {
  const picker = usePicker();
  const row = useRow();
  const ours = {
    ref,
    id: titleId(picker, row),
    className: 'sw-title',
    children: highlight(row.title, row.matches),
  };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  const title = renderPart('span', render, ours, users, row);
  return row.kind === 'group' ? (
    title
  ) : (
    <>
      {title}
      <Code
        id={descriptionId(picker, row)}
        text={row.id}
        call={row.endpoint?.calls?.[0]}
        matches={row.matches}
      />
      {(row.full || row.locked) && <Reason row={row} />}
      {row.matches.length > 0 && <MatchNote row={row} />}
    </>
  );
});

interface CodeProps {
  /** What describes the row refers to it by this. */
  readonly id: string;
  readonly text: string;
  readonly call: CallEntry | undefined;
  readonly matches: readonly SearchMatch[];
}

/** What a row is in code, which no toggle changes: the scope, or the first call of the endpoint. */
const Code = /* @__PURE__ */ memo(function Code({ id, text, call, matches }: CodeProps) {
  // Where nobody has written down the path, the id tells one from others of the same title.
  if (call?.path !== undefined) return <Call id={id} call={call} matches={matches} />;
  return (
    <code id={id} className="sw-scope" dir="ltr">
      {highlight(text, matches)}
    </code>
  );
});

/** Why a row stays as it is, or cannot be selected now: that is so of most, and seen at the limit. */
function Reason({ row }: { readonly row: PickerItemRow }) {
  const id = reasonId(usePicker(), row);
  const { text } = useTexts();
  const { locked, checked, full } = row;
  const max = useScopePickerState(({ limits }) => limits.max ?? 0);
  if (full) {
    return (
      <span id={id} className="sw-spoken" style={spoken}>
        {text('row.full', { count: max })}
      </span>
    );
  }
  if (!locked) return null;
  // What is locked may be so because it must not be selected.
  const words = text(locked.kind === 'locked' && checked ? 'row.locked' : 'row.forbidden');
  return (
    <span id={id} className="sw-reason">
      {locked.reason ?? words}
    </span>
  );
}
