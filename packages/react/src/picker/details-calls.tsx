'use client';

import type { CallEntry } from '@scopewise/core';
import { spoken } from '../part/spoken.js';
import { useTexts } from '../texts/messages-provider.js';
import { Call } from './call.js';
import { docsUrl } from './docs-url.js';
import { usePicker } from './picker-context.js';

/** The calls of an endpoint, each a link to its documentation where there is one. */
export function Calls({ calls }: { readonly calls: readonly CallEntry[] }) {
  const { catalog } = usePicker().store;
  const { text } = useTexts();
  return calls.map((call, at) => {
    const url = call.docs === undefined ? undefined : docsUrl(call.docs, catalog.sources);
    const isNamed = call.method !== undefined || call.path !== undefined;
    const key = `${call.method} ${call.path} ${at}`;
    if (!url) return isNamed ? <Call key={key} call={call} /> : null;
    const documented = text('details.documentedAt', { site: url.host });
    return (
      <a
        key={key}
        className="sw-link"
        tabIndex={-1}
        href={url.href}
        target="_blank"
        rel="noreferrer"
        title={isNamed ? documented : undefined}
      >
        {isNamed ? <Call call={call} /> : documented}
        <span style={spoken}> {text('details.newTab')}</span>
      </a>
    );
  });
}
