'use client';

import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import type { ClientMetadata } from './client-metadata.js';

/** What {@link Registered} takes. */
export interface RegisteredProps {
  readonly metadata: ClientMetadata;
  /** Begins anew. */
  readonly onAnother: () => void;
}

/** The end: the client metadata, to copy or to save. */
export function Registered({ metadata, onAnother }: RegisteredProps): ReactElement {
  const { text } = useTexts();
  const [copied, setCopied] = useState<boolean>();
  const json = useMemo(() => JSON.stringify(metadata, null, 2), [metadata]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(json);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="sw-registered">
      <p className="sw-hint">{text('registration.metadataHint')}</p>
      <textarea
        readOnly
        dir="ltr"
        className="sw-metadata"
        rows={json.split('\n').length}
        aria-label={text('registration.metadata')}
        value={json}
      />
      <div className="sw-page-actions">
        <button type="button" className="sw-copy-metadata" onClick={() => void copy()}>
          {text('registration.copy')}
        </button>
        <SaveLink json={json} />
        <button type="button" className="sw-another" onClick={onAnother}>
          {text('registration.another')}
        </button>
        <span role="status" className="sw-copied">
          {copied !== undefined && text(copied ? 'registration.copied' : 'copy.failed')}
        </span>
      </div>
    </div>
  );
}

function SaveLink({ json }: { readonly json: string }): ReactElement {
  const { text } = useTexts();
  const href = useMemo(
    () => `data:application/json;charset=utf-8,${encodeURIComponent(json)}`,
    [json],
  );
  return (
    <a className="sw-save-metadata" href={href} download="client-metadata.json">
      {text('registration.save')}
    </a>
  );
}
