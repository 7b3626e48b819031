'use client';

import { forwardRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';
import { Disclosure } from './disclosure.js';
import { usePicker } from './picker-context.js';
import { readScopes } from './read-scopes.js';
import type { CommandProps } from './render-command.js';
import { formatScopes } from './scope-formats.js';
import type { FormatOptions, ScopeFormat } from './scope-formats.js';
import { useScopePickerState } from './use-scope-picker-state.js';

/** What {@link Copy} takes. */
export interface CopyProps extends CommandProps, FormatOptions {
  /** The formats to offer; all unless told, but `url` only where there is an `authorizeUrl`. */
  readonly formats?: readonly ScopeFormat[] | undefined;
}

const all: readonly ScopeFormat[] = ['list', 'json', 'env', 'url'];

/**
 * Copies what is selected, also what is hidden or unknown, for use somewhere else.
 *
 * State: `data-open` on the element around it; `data-failed` on the result.
 *
 * @param props - formats, `envName`, `authorizeUrl`, and the props of the `button` that offers them
 * @returns the button, what it opens, and what became of it
 * @throws ScopewiseError `react/no-context` outside a root
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export const copy = <ScopePicker.Copy authorizeUrl="https://zoom.us/oauth/authorize" />;
 * ```
 */
export const Copy = /* @__PURE__ */ forwardRef<HTMLButtonElement, CopyProps>(function Copy(
  { formats = all, envName, authorizeUrl, ...props },
  ref,
): ReactElement {
  const { store } = usePicker();
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [result, show] = useState({ words: '', hasFailed: false });
  const isOff = useScopePickerState((state) => state.selection.value.length === 0);

  const fail = (words: string): void => show({ words, hasFailed: true });

  const copy = async (format: ScopeFormat): Promise<void> => {
    const { value } = store.get().selection;
    const { invalid } = readScopes(JSON.stringify(value), store.catalog.grammar);
    setOpen(false);
    if (format !== 'json' && invalid.length > 0) {
      return fail(text('paste.invalid', { count: invalid.length }));
    }
    try {
      const written = formatScopes(value, format, { envName, authorizeUrl });
      await navigator.clipboard.writeText(written);
      show({ words: text('copy.done', { count: value.length }), hasFailed: false });
    } catch {
      fail(text('copy.failed'));
    }
  };
  const offered = formats.filter((format) => format !== 'url' || authorizeUrl !== undefined);
  return (
    <Disclosure
      part="copy"
      label={text('copy.open')}
      panelLabel={text('copy.label')}
      isOff={isOff}
      isOpen={isOpen}
      setOpen={(open) => {
        setOpen(open);
        show({ words: '', hasFailed: false });
      }}
      props={props}
      buttonRef={ref}
      beside={
        <span role="status" className="sw-copy-result" data-failed={flag(result.hasFailed)}>
          {result.words}
        </span>
      }
    >
      {offered.map((format) => (
        <button
          key={format}
          type="button"
          className="sw-copy-format"
          data-format={format}
          onClick={() => void copy(format)}
        >
          {text(`copy.${format}`)}
        </button>
      ))}
    </Disclosure>
  );
});
