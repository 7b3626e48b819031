'use client';

import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import { breakable } from '../part/breakable.js';
import type { ListKind } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';

/** A scope as it is sent, read from left to right in any language. */
export function ScopeCode({ children }: { readonly children: string }) {
  return (
    <code className="sw-scope" dir="ltr">
      {breakable(children)}
    </code>
  );
}

/** Scopes in a sentence. */
export function ScopeCodes({
  scopes,
  kind,
}: {
  readonly scopes: readonly string[];
  readonly kind?: ListKind;
}) {
  const { richList } = useTexts();
  const codes = scopes.map((scope) => <ScopeCode key={scope}>{scope}</ScopeCode>);
  return createElement(Fragment, null, ...richList<ReactNode>(codes, kind));
}
