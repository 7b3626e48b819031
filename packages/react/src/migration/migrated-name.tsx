'use client';

import type { Catalog, MigratedName } from '@scopewise/core';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { TitledList } from '../part/titled-list.js';
import { itemTitle } from '../picker/item-title.js';
import { ScopeCode } from '../suggestion/scope-code.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link MigratedNameItem} takes. */
export interface MigratedNameItemProps {
  readonly catalog: Catalog;
  readonly migrated: MigratedName;
  /** Whether it is known what the app uses: then some of the equivalents may not be needed. */
  readonly isChosen: boolean;
}

/** A classic name, what comes in its place, and what that no longer opens. */
export function MigratedNameItem({
  catalog,
  migrated,
  isChosen,
}: MigratedNameItemProps): ReactElement {
  const { text } = useTexts();
  const { name, kind, equivalents, used, dropped } = migrated;
  const taken = new Set(used);
  const spare = equivalents.filter((scope) => !taken.has(scope));
  const closed = [...dropped.endpoints, ...dropped.scopes];
  return (
    <li className="sw-migrated" data-kind={kind}>
      <div className="sw-migrated-name">
        <ScopeCode>{name}</ScopeCode>{' '}
        {kind !== 'classic' && (
          <span className="sw-badge" data-kind={kind === 'unknown' ? 'unknown' : 'level'}>
            {text(kind === 'unknown' ? 'migration.none' : 'migration.already')}
          </span>
        )}
      </div>
      {kind === 'classic' && (
        <>
          <TitledList
            title={
              isChosen ? text('migration.used') : text('migration.granular', { count: used.length })
            }
            items={scopesOf(catalog, used)}
          />
          <Aside
            title={text('migration.dropped', { count: spare.length })}
            items={scopesOf(catalog, spare)}
          />
        </>
      )}
      <Aside
        title={text('migration.narrower', { count: closed.length })}
        items={[
          ...dropped.endpoints.map((id) => [id, itemTitle(catalog, 'endpoint', id)] as const),
          ...dropped.scopes.map((scope) => [scope, itemTitle(catalog, 'scope', scope)] as const),
        ]}
      />
    </li>
  );
}

type Items = readonly (readonly [key: string, item: ReactNode])[];

/** What is told in short, and in full where it is asked for: it may be hundreds. */
function Aside({ title, items }: { readonly title: string; readonly items: Items }) {
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details className="sw-migration-aside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="sw-migration-aside-title">{title}</summary>
      <ul className="sw-migration-aside-items">
        {isOpen && items.map(([key, item]) => <li key={key}>{item}</li>)}
      </ul>
    </details>
  );
}

function scopesOf(catalog: Catalog, scopes: readonly string[]): Items {
  return scopes.map((scope) => {
    const title = itemTitle(catalog, 'scope', scope);
    return [
      scope,
      <span key={scope} className="sw-equivalent">
        {title !== scope && <span className="sw-equivalent-title">{title}</span>}{' '}
        <ScopeCode>{scope}</ScopeCode>
      </span>,
    ];
  });
}
