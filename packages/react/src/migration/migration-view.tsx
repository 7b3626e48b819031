'use client';

import { migrateScopes } from '@scopewise/core';
import type { Catalog, SuggestOptions } from '@scopewise/core';
import { forwardRef, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { Heading } from '../part/heading.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useSame } from '../part/use-same.js';
import { readScopes } from '../picker/read-scopes.js';
import { needNames } from '../suggestion/need-names.js';
import { Said } from '../suggestion/said.js';
import { useTexts } from '../texts/messages-provider.js';
import { MigrationOutcome } from './migration-outcome.js';

/** What {@link MigrationView} takes. */
export interface MigrationViewProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'defaultValue'> {
  readonly catalog: Catalog;
  /**
   * What the app uses: ids of endpoints, calls or scopes. Of the equivalents, only what it needs is
   * taken; every one of them where this is not given.
   */
  readonly used?: SuggestOptions['need'] | undefined;
  /** What is in the field at first: scopes in any form that they are copied in. */
  readonly defaultValue?: string | undefined;
  /** Told the scopes to ask for instead; without it nothing can be taken. */
  readonly onMigrate?: ((scopes: readonly string[]) => void) | undefined;
  /** 2 unless told. */
  readonly headingLevel?: number | undefined;
}

/**
 * Moves an app from classic scopes to granular ones: its classic scopes are pasted, and for each it
 * is shown what comes in its place, what of that the app does not need, and what it no longer opens.
 *
 * @param props - the catalog, what the app uses, what to do with the result, and the props of a
 * `section`
 * @returns the element
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { MigrationView } from '@scopewise/react';
 *
 * export function Move({ catalog, save }: { catalog: Catalog; save: (scopes: readonly string[]) => void }) {
 *   return <MigrationView catalog={catalog} used={['GET /users']} onMigrate={save} />;
 * }
 * ```
 */
export const MigrationView = /* @__PURE__ */ forwardRef<HTMLElement, MigrationViewProps>(
  function MigrationView(props, ref): ReactElement {
    const {
      catalog,
      used,
      defaultValue = '',
      onMigrate,
      headingLevel = 2,
      render,
      ...users
    } = props;
    const { text } = useTexts();
    const id = useId();
    const field = useRef<HTMLTextAreaElement>(null);
    const [typed, setTyped] = useState(defaultValue);
    const settled = useDeferredValue(typed);
    const need = useSame(used, used && JSON.stringify(needNames(used)));
    const names = useMemo(() => namesIn(settled, catalog), [settled, catalog]);
    const result = useMemo(() => migrateScopes(catalog, names, need), [catalog, names, need]);
    const example = useMemo(() => exampleOf(catalog), [catalog]);
    const ours = {
      ref,
      'data-scopewise': 'migration-view',
      'data-pending': flag(settled !== typed),
      'aria-labelledby': id,
      children: (
        <>
          <Heading level={headingLevel} id={id} className="sw-card-title">
            {text('migration.title')}
          </Heading>
          <div className="sw-field">
            <label htmlFor={`${id}names`}>{text('migration.label')}</label>
            <p id={`${id}hint`} className="sw-hint">
              {text('migration.hint')}
            </p>
            <textarea
              ref={field}
              id={`${id}names`}
              className="sw-classic"
              dir="ltr"
              rows={3}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${id}hint`}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          {names.length === 0 ? (
            <p className="sw-hint">
              {text('migration.empty')}{' '}
              {example !== '' && (
                <button
                  type="button"
                  className="sw-example"
                  onClick={() => {
                    setTyped(example);
                    // The button goes away.
                    field.current?.focus();
                  }}
                >
                  {text('migration.example')}
                </button>
              )}
            </p>
          ) : (
            <MigrationOutcome
              catalog={catalog}
              result={result}
              isNeedKnown={need !== undefined}
              onMigrate={onMigrate}
            />
          )}
          <Said
            words={result.ok ? text('migration.granular', { count: result.scopes.length }) : ''}
          />
        </>
      ),
    };
    return renderPart('section', render, ours, users, {});
  },
);

/** What is no scope at all is among them: it has no equivalent, and is told so. */
function namesIn(typed: string, { grammar }: Catalog): readonly string[] {
  const { scopes, invalid } = readScopes(typed, grammar);
  return [...scopes, ...invalid.map((each) => each.text)];
}

/** The first classic names that the catalog has; `''` where it has none. */
function exampleOf({ scopes }: Catalog): string {
  const names = new Set<string>();
  for (const { aliases } of scopes) for (const alias of aliases) names.add(alias);
  return [...names].slice(0, 3).join(' ');
}
