'use client';

import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';
import type { RedirectUriIssue } from './redirect-uri.js';

/** What {@link RedirectUris} takes. */
export interface RedirectUrisProps {
  readonly uris: readonly string[];
  /** What there is to say about each. */
  readonly issues: readonly (readonly RedirectUriIssue[])[];
  /** Whether errors are shown of a field that nobody has filled in yet. */
  readonly isChecked: boolean;
  readonly onChange: (uris: readonly string[]) => void;
}

/** Redirect URIs, one in a line, with what is wrong with each below it. */
export function RedirectUris({
  uris,
  issues,
  isChecked,
  onChange,
}: RedirectUrisProps): ReactElement {
  const { text } = useTexts();
  const id = useId();
  // What is half typed is not wrong yet.
  const [typing, setTyping] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (line: number): void =>
    list.current?.querySelectorAll('input').item(line)?.focus();
  const add = (): void => {
    onChange([...uris, '']);
    requestAnimationFrame(() => focusLine(uris.length));
  };
  const remove = (line: number): void => {
    onChange(uris.filter((_, at) => at !== line));
    requestAnimationFrame(() => focusLine(Math.max(0, line - 1)));
  };
  return (
    <fieldset className="sw-field" aria-describedby={`${id}hint`}>
      <legend>{text('registration.redirects')}</legend>
      <p id={`${id}hint`} className="sw-hint">
        {text('registration.redirectsHint')}
      </p>
      <ul ref={list} className="sw-redirects">
        {uris.map((uri, line) => {
          const isEarly = !isChecked && (uri === '' || line === typing);
          const [issue] = isEarly ? [] : (issues[line] ?? []);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a line is its place: two may be empty
            <li key={line} className="sw-redirect" data-invalid={flag(issue?.severity === 'error')}>
              <input
                className="sw-input"
                type="url"
                dir="ltr"
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                value={uri}
                aria-label={text('registration.redirect', { count: line + 1 })}
                aria-invalid={issue?.severity === 'error'}
                aria-describedby={`${id}${line}`}
                onChange={(event) => {
                  setTyping(line);
                  onChange(uris.with(line, event.target.value));
                }}
                onBlur={() => setTyping(undefined)}
              />
              {uris.length > 1 && (
                <button
                  type="button"
                  className="sw-redirect-remove"
                  aria-label={text('registration.removeRedirect', { uri })}
                  onClick={() => remove(line)}
                >
                  <span aria-hidden>×</span>
                </button>
              )}
              <p id={`${id}${line}`} className="sw-field-error" data-severity={issue?.severity}>
                {issue && text(issue.code)}
              </p>
            </li>
          );
        })}
      </ul>
      <button type="button" className="sw-redirect-add" onClick={add}>
        {text('registration.addRedirect')}
      </button>
    </fieldset>
  );
}
