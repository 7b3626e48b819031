'use client';

import type { Catalog, MigrationResult } from '@scopewise/core';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import { MigratedNameItem } from './migrated-name.js';

/** What {@link MigrationOutcome} takes. */
export interface MigrationOutcomeProps {
  readonly catalog: Catalog;
  readonly result: MigrationResult;
  /** Whether it was told what the app uses. */
  readonly isNeedKnown: boolean;
  readonly onMigrate: ((scopes: readonly string[]) => void) | undefined;
}

/** What becomes of each name, what that comes to, and the button that takes it. */
export function MigrationOutcome(props: MigrationOutcomeProps): ReactElement {
  const { catalog, result, isNeedKnown, onMigrate } = props;
  const { text } = useTexts();
  if (!result.ok) {
    // Of no use to who pastes: who wrote the catalog is told as the core tells them.
    return (
      <ul role="alert" className="sw-failed">
        {result.issues.map(({ code, message, fix }) => (
          <li key={code}>
            {message} {fix}
          </li>
        ))}
      </ul>
    );
  }
  const { names, scopes, wider, uncovered, unresolved } = result;
  const classic = names.filter(({ kind }) => kind === 'classic').length;
  const unknown = names.filter(({ kind }) => kind === 'unknown').length;
  const widened = wider.endpoints.length + wider.scopes.length;
  return (
    <div className="sw-outcome">
      {classic > 0 && (
        <p className="sw-summary">
          {text('migration.becomes', {
            classic: text('migration.classic', { count: classic }),
            granular: text('migration.granular', { count: scopes.length - unknown }),
          })}
        </p>
      )}
      {widened > 0 && <p className="sw-hint">{text('migration.wider', { count: widened })}</p>}
      {uncovered.length > 0 && (
        <p className="sw-warning">{text('meter.missing', { count: uncovered.length })}</p>
      )}
      {unresolved.map(({ need }) => (
        <p key={need} className="sw-warning">
          {text('suggestion.unresolved', { need })}
        </p>
      ))}
      <ul className="sw-migrations">
        {names.map((migrated) => (
          <MigratedNameItem
            key={migrated.name}
            catalog={catalog}
            migrated={migrated}
            isChosen={isNeedKnown && unresolved.length === 0}
          />
        ))}
      </ul>
      {onMigrate && scopes.length > 0 && (
        <button type="button" className="sw-migrate" onClick={() => onMigrate(scopes)}>
          {text('migration.use', { count: scopes.length })}
        </button>
      )}
    </div>
  );
}
