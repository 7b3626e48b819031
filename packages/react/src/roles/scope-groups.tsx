'use client';

import type { Catalog } from '@scopewise/core';
import { useId, useMemo } from 'react';
import { facetTitle } from '../picker/facet-title.js';
import { itemTitle } from '../picker/item-title.js';
import type { Texts } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link ScopeGroups} takes. */
export interface ScopeGroupsProps {
  readonly catalog: Catalog;
  readonly scopes: readonly string[];
  /** What they are, shown above them. */
  readonly label?: string;
}

/** Scopes to read: by product, in the catalog's order, and last those it does not know. */
export function ScopeGroups({ catalog, scopes, label }: ScopeGroupsProps) {
  const texts = useTexts();
  const id = useId();
  const groups = useMemo(() => groupsOf(catalog, texts, scopes), [catalog, texts, scopes]);
  return (
    <div className="sw-scope-groups" role="group" aria-labelledby={label && id}>
      {label !== undefined && (
        <p id={id} className="sw-detail-title">
          {label}
        </p>
      )}
      {groups.map(([title, members]) => (
        <div key={title} className="sw-scope-group">
          <strong className="sw-scope-group-title">
            {title} <span className="sw-count">{texts.number(members.length)}</span>
          </strong>
          <ul aria-label={title}>
            {members.map((scope) => (
              <li key={scope} className="sw-scope-item">
                <span className="sw-title">{itemTitle(catalog, 'scope', scope)}</span>{' '}
                <code className="sw-scope" dir="ltr">
                  {scope}
                </code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function groupsOf(
  catalog: Catalog,
  texts: Texts,
  scopes: readonly string[],
): readonly (readonly [title: string, scopes: readonly string[]])[] {
  const wanted = new Set(scopes);
  const groups = new Map<string, string[]>();
  const add = (title: string, scope: string): void => {
    const group = groups.get(title);
    if (group) group.push(scope);
    else groups.set(title, [scope]);
    wanted.delete(scope);
  };
  for (const { scope, product } of catalog.scopes) {
    if (!wanted.has(scope)) continue;
    const [endpoint] = catalog.endpointsOf(scope);
    add(endpoint?.product ?? facetTitle(catalog, texts, 'product', product), scope);
  }
  for (const scope of wanted) add(texts.text('row.unknown'), scope);
  return [...groups];
}
