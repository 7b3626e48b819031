'use client';

import { forwardRef, useEffect, useId, useRef } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { actionTitle } from '../texts/action-title.js';
import { useTexts } from '../texts/messages-provider.js';
import { levelTitle } from './facet-title.js';
import { usePicker } from './picker-context.js';
import { sumOf } from './question-sum.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Question} takes. */
export interface QuestionProps extends RenderProp, ComponentPropsWithoutRef<'div'> {}

/**
 * Asks before one gesture adds many: how many, how severe, how wide. The focus comes here and goes
 * back; Escape is no. How many are many is `confirmAbove` of the root.
 *
 * @param props - the props of a `div`
 * @returns the element; nothing while nothing is asked
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const question = <ScopePicker.Question />;
 * ```
 */
export const Question = /* @__PURE__ */ forwardRef<HTMLDivElement, QuestionProps>(
  function Question(props, ref): ReactElement | null {
    const isAsked = useScopePickerState((state) => state.question !== undefined);
    return isAsked ? <Asked {...props} ref={ref} /> : null;
  },
);

const Asked = /* @__PURE__ */ forwardRef<HTMLDivElement, QuestionProps>(function Asked(
  { render, ...users },
  ref,
): ReactElement {
  const { store, elements } = usePicker();
  const { catalog, kind } = store;
  const texts = useTexts();
  const { text } = texts;
  const id = useId();
  const added = useScopePickerState((state) => state.question?.added) ?? [];
  const { severities, level } = sumOf(catalog, added);
  const deletes = severities.find((severity) => severity.id === 'delete');
  const others = severities.filter((severity) => severity !== deletes);
  const isSummed = severities.length > 0;
  const count = added.length;

  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The answer that changes nothing, for whoever presses a key too many.
    no.current?.focus();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : elements.search;
      back?.focus();
    };
  }, [elements]);

  const children = (
    <>
      <p className="sw-question-title" id={`${id}title`}>
        {text(kind === 'endpoint' ? 'endpoints.confirm' : 'confirm.title', { count })}
      </p>
      {isSummed && (
        <div className="sw-question-text" id={`${id}text`}>
          {deletes && <p>{text('confirm.deletes', { count: deletes.count })}</p>}
          {others.length > 0 && (
            <ul className="sw-question-severities">
              {others.map((severity) => (
                <li key={severity.id} data-severity={severity.id} data-rank={severity.rank}>
                  {text('confirm.severity', {
                    severity: actionTitle(texts, severity.id),
                    count: severity.count,
                  })}
                </li>
              ))}
            </ul>
          )}
          {level !== undefined && (
            <p>{text('confirm.level', { level: levelTitle(catalog, level) })}</p>
          )}
        </div>
      )}
      <div className="sw-question-actions">
        <button
          ref={no}
          type="button"
          className="sw-question-cancel"
          onClick={() => store.answer(false)}
        >
          {text('dialog.cancel')}
        </button>
        <button
          type="button"
          className="sw-question-accept"
          onClick={({ nativeEvent }) => store.answer(true, nativeEvent)}
        >
          {text('confirm.accept')}
        </button>
      </div>
    </>
  );
  const ours = {
    ref,
    role: 'alertdialog',
    className: 'sw-question',
    'aria-labelledby': `${id}title`,
    'aria-describedby': isSummed ? `${id}text` : undefined,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // What is around, such as a dialog, is closed by the next.
      event.preventDefault();
      event.stopPropagation();
      store.answer(false);
    },
    children,
  };
  return renderPart('div', render, ours, users, {});
});
