'use client';

import { useEffect, useId, useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { Disclosure } from '../picker/disclosure.js';
import { usePicker } from '../picker/picker-context.js';
import { useScopePickerState } from '../picker/use-scope-picker-state.js';
import { useTexts } from '../texts/messages-provider.js';
import { readCalls } from './read-calls.js';
import { clearIds, reportCalls } from './report-calls.js';
import type { CallOutcome } from './report-calls.js';

/** How many of a kind are named, and how much text is read. */
const [mostNamed, longestText] = [20, 200_000];

/**
 * Adds endpoints from a text: the calls of an app, one on each line. It says what became of them,
 * and what names no endpoint, or several, stays in the field to be put right.
 */
export function PasteCalls(): ReactElement {
  const { elements } = usePicker();
  const { text } = useTexts();
  const [draft, write] = useState<string>();
  const isOff = useScopePickerState((state) => state.readOnly);
  useEffect(() => {
    Object.assign(elements, { paste: write });
    return () => void Object.assign(elements, { paste: undefined });
  }, [elements]);
  return (
    <Disclosure
      part="paste"
      label={text('endpoints.paste')}
      isOff={isOff}
      isOpen={draft !== undefined}
      setOpen={(isOpen) => write(isOpen ? '' : undefined)}
      props={{}}
      buttonRef={null}
    >
      <CallsForm draft={draft ?? ''} write={write} />
    </Disclosure>
  );
}

interface CallsFormProps {
  readonly draft: string;
  readonly write: (draft: string | undefined) => void;
}

function CallsForm({ draft, write }: CallsFormProps): ReactElement {
  const { store } = usePicker();
  const texts = useTexts();
  const { text, number } = texts;
  const id = useId();
  const [outcomes, report] = useState<readonly CallOutcome[]>([]);
  const add = ({ nativeEvent }: MouseEvent): void => {
    const before = store.get().selection.value;
    const lines = readCalls(store.catalog, draft);
    const ids = clearIds(lines);
    const change = store.change({ type: 'add', ids, reason: 'paste' }, nativeEvent);
    if (!change) return;
    report(reportCalls(store, texts, lines, before, change));
    const open = lines.filter((line) => line.ids.length !== 1);
    if (change.issues.length === 0) write(open.map((line) => line.text).join('\n'));
  };
  return (
    <>
      <label htmlFor={`${id}text`} className="sw-paste-label">
        {text('endpoints.pasteLabel')}
      </label>
      <textarea
        id={`${id}text`}
        className="sw-paste-text"
        aria-describedby={`${id}hint`}
        dir="ltr"
        rows={4}
        maxLength={longestText}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${id}hint`} className="sw-paste-hint">
        {text('endpoints.pasteHint')}
      </p>
      <div className="sw-paste-actions">
        <button type="button" className="sw-paste-submit" onClick={add}>
          {text('endpoints.pasteSubmit')}
        </button>
        <button type="button" className="sw-paste-close" onClick={() => write(undefined)}>
          {text('dialog.close')}
        </button>
      </div>
      <div role="status" className="sw-paste-report">
        {outcomes.map(({ kind, words, details }) => (
          <div key={kind} data-kind={kind}>
            <p>{words}</p>
            {details.length > 0 && (
              <ul>
                {details.slice(0, mostNamed).map((detail) => (
                  <li key={detail.text}>
                    <code dir="ltr">{detail.text}</code> {detail.note}
                  </li>
                ))}
                {details.length > mostNamed && <li>+{number(details.length - mostNamed)}</li>}
              </ul>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
