'use client';

import { forwardRef, useEffect, useId, useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { Disclosure } from './disclosure.js';
import { reportPaste } from './paste-report.js';
import type { PasteOutcome } from './paste-report.js';
import { usePicker } from './picker-context.js';
import { readScopes } from './read-scopes.js';
import type { CommandProps } from './render-command.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** How many of a kind are named, and how much text is read. */
const [mostNamed, longestText] = [20, 200_000];

/**
 * Adds scopes from a text: a scope string, a JSON array, an environment variable, the address of an
 * authorization request. It says what became of each: unknown ones are kept, and none is lost
 * without a word. Scopes that are pasted into the search field come here too.
 *
 * @param props - the props of the `button` that opens it
 * @returns the button and what it opens; nothing in a picker of endpoints
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const paste = <ScopePicker.Paste />;
 * ```
 */
export const Paste = /* @__PURE__ */ forwardRef<HTMLButtonElement, CommandProps>(
  function Paste(props, ref): ReactElement | null {
    const { store, elements } = usePicker();
    const { text } = useTexts();
    const [draft, write] = useState<string>();
    const isOff = useScopePickerState((state) => state.readOnly);
    const isOffered = store.kind === 'scope';
    useEffect(() => {
      if (!isOffered) return undefined;
      Object.assign(elements, { paste: write });
      return () => void Object.assign(elements, { paste: undefined });
    }, [elements, isOffered]);
    if (!isOffered) return null;
    return (
      <Disclosure
        part="paste"
        label={text('paste.open')}
        isOff={isOff}
        isOpen={draft !== undefined}
        setOpen={(isOpen) => write(isOpen ? '' : undefined)}
        props={props}
        buttonRef={ref}
      >
        <PasteForm draft={draft ?? ''} write={write} />
      </Disclosure>
    );
  },
);

interface PasteFormProps {
  readonly draft: string;
  readonly write: (draft: string | undefined) => void;
}

function PasteForm({ draft, write }: PasteFormProps): ReactElement {
  const { store } = usePicker();
  const texts = useTexts();
  const { text, number } = texts;
  const id = useId();
  const [outcomes, report] = useState<readonly PasteOutcome[]>([]);
  const add = ({ nativeEvent }: MouseEvent): void => {
    const before = store.get().selection.value;
    const read = readScopes(draft, store.catalog.grammar);
    const change = store.change({ type: 'add', ids: read.scopes, reason: 'paste' }, nativeEvent);
    if (!change) return;
    report(reportPaste(store, texts, read, before, change));
    if (change.added.length > 0) write('');
  };
  return (
    <>
      <label htmlFor={`${id}text`} className="sw-paste-label">
        {text('paste.label')}
      </label>
      <textarea
        id={`${id}text`}
        className="sw-paste-text"
        aria-describedby={`${id}hint`}
        rows={4}
        maxLength={longestText}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${id}hint`} className="sw-paste-hint">
        {text('paste.hint')}
      </p>
      <div className="sw-paste-actions">
        <button type="button" className="sw-paste-submit" onClick={add}>
          {text('paste.submit')}
        </button>
        <button type="button" className="sw-paste-close" onClick={() => write(undefined)}>
          {text('dialog.close')}
        </button>
      </div>
      <div role="status" className="sw-paste-report">
        {outcomes.map(({ kind, words, details }) => (
          <div key={kind} data-kind={kind}>
            <p>{words}</p>
            {kind !== 'added' && kind !== 'already' && details.length > 0 && (
              <ul>
                {details.slice(0, mostNamed).map((detail) => (
                  <li key={detail.text}>
                    <code>{detail.text}</code> {detail.note}
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
