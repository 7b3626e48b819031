'use client';

import type { Catalog } from '@scopewise/core';
import { useCallback, useId, useRef } from 'react';
import { flag } from '../part/flag.js';
import { selectedText } from '../picker/status-text.js';
import { useTexts } from '../texts/messages-provider.js';
import { RoleFooter } from './role-footer.js';
import { newsText } from './role-news.js';
import type { RoleNews } from './role-news.js';
import { RolePresets } from './role-presets.js';
import type { RolePreset } from './role-presets.js';
import { RoleRow } from './role-row.js';
import { RoleSearch } from './role-search.js';
import { SpokenNews } from './spoken-news.js';
import { switchesIn } from './switch-focus.js';
import type { RolePicker } from './use-role-picker.js';
import { useRoleView } from './use-role-view.js';

/** What {@link RoleList} takes. */
export interface RoleListProps {
  readonly catalog: Catalog;
  readonly picker: RolePicker;
  /** What was last done, to be said. */
  readonly news: RoleNews | undefined;
  readonly tell: (news: RoleNews) => void;
  readonly presets: readonly RolePreset[];
  readonly isReadOnly: boolean;
  /** Whether somebody takes scopes back that the roles give. */
  readonly canReset: boolean;
}

/** The roles of a catalog, with what finds them above and what they come to below. */
export function RoleList(props: RoleListProps) {
  const { catalog, picker, news, tell, presets, isReadOnly, canReset } = props;
  const { roles, value, effectOf, toggle, set, reset } = picker;
  const texts = useTexts();
  const { text } = texts;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const view = useRoleView(catalog, picker);
  const counts = {
    shown: view.shown.size,
    groups: 0,
    selected: value.length,
    hidden: view.hidden,
  };
  const press = useCallback(
    (role: string, event: Event) => {
      toggle(role, event);
      tell({ kind: 'role', id: role });
    },
    [toggle, tell],
  );
  const search = (query: string): void => {
    view.setQuery(query);
    tell({ kind: 'search', query });
  };
  return (
    <>
      {(presets.length > 0 || view.isLong) && (
        <div className="sw-controls">
          {presets.length > 0 && (
            <RolePresets
              presets={presets}
              value={value}
              isReadOnly={isReadOnly}
              set={(ids, event) => {
                set(ids, event);
                tell({ kind: 'roles' });
              }}
            />
          )}
          {view.isLong && (
            <RoleSearch
              query={view.query}
              setQuery={search}
              isSearching={view.isSearching}
              controls={id}
              enterList={() => list.current && switchesIn(list.current)[0]?.focus()}
            />
          )}
        </div>
      )}
      <div className="sw-bar">
        <div className="sw-status" data-empty={flag(value.length === 0)}>
          <span className="sw-status-shown">{text('roles.shown', { count: counts.shown })}</span>
          <span aria-hidden="true"> · </span>
          <span className="sw-status-selected">{selectedText(texts, counts)}</span>
        </div>
        <SpokenNews
          words={!news || view.isSearching ? '' : newsText(texts, news, picker, counts)}
        />
      </div>
      <ul ref={list} id={id} className="sw-roles">
        {roles.map(({ id: role, isOn, role: known }) => (
          <RoleRow
            key={role}
            catalog={catalog}
            id={role}
            role={known}
            isOn={isOn}
            isHidden={!view.shown.has(role)}
            isReadOnly={isReadOnly}
            effectOf={effectOf}
            matchesOf={view.matchesOf}
            toggle={press}
          />
        ))}
      </ul>
      {counts.shown === 0 && (
        <div className="sw-empty">
          <p className="sw-empty-title">
            {view.query === '' ? text('roles.empty') : text('empty.query', { query: view.query })}
          </p>
          {view.correction !== undefined && (
            <button
              type="button"
              className="sw-empty-correction"
              onClick={() => search(view.correction ?? '')}
            >
              {text('empty.correction', { correction: view.correction })}
            </button>
          )}
        </div>
      )}
      <RoleFooter
        catalog={catalog}
        picker={picker}
        reset={
          canReset
            ? (event) => {
                reset(event);
                tell({ kind: 'reset' });
              }
            : undefined
        }
      />
    </>
  );
}
