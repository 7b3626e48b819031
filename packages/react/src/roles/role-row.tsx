'use client';

import type { Catalog, Role } from '@scopewise/core';
import type { SearchMatch } from '@scopewise/core/search';
import { memo, useId, useState } from 'react';
import type { MouseEvent } from 'react';
import { flag } from '../part/flag.js';
import { highlight } from '../picker/highlight.js';
import type { Texts } from '../texts/create-texts.js';
import { useTexts } from '../texts/messages-provider.js';
import type { RoleEffect } from './role-effects.js';
import { ScopeGroups } from './scope-groups.js';
import { focusBeside, moveFocus } from './switch-focus.js';

/** What {@link RoleRow} takes. */
export interface RoleRowProps {
  readonly catalog: Catalog;
  readonly id: string;
  readonly role: Role | undefined;
  readonly isOn: boolean;
  /** Whether the search leaves it out. */
  readonly isHidden: boolean;
  readonly isReadOnly: boolean;
  readonly effectOf: (id: string) => RoleEffect;
  readonly matchesOf: (id: string) => readonly SearchMatch[];
  readonly toggle: (id: string, event: Event) => void;
}

/** A role: its switch, what it is about, and what it adds to the others. */
export const RoleRow = /* @__PURE__ */ memo(function RoleRow(props: RoleRowProps) {
  const { id, role, isOn, isHidden, isReadOnly, effectOf, matchesOf, toggle } = props;
  const { text } = useTexts();
  const own = useId();
  const effect = effectOf(id);
  const title = role?.title ?? id;
  const about = role ? role.description : text('row.unknown');
  const described = [about === undefined ? [] : `${own}about`, role ? `${own}effect` : []].flat();
  const press = ({ currentTarget, nativeEvent }: MouseEvent<HTMLElement>): void => {
    // One that the catalog does not know goes once it is off, and the focus must not go with it.
    if (!role && !isReadOnly) focusBeside(currentTarget);
    toggle(id, nativeEvent);
  };
  return (
    <li
      className="sw-role"
      data-checked={flag(isOn)}
      data-unknown={flag(!role)}
      data-idle={flag(effect.adds.length + effect.takes.length === 0)}
      hidden={isHidden}
    >
      <label className="sw-role-label">
        <button
          type="button"
          role="switch"
          className="sw-switch"
          data-checked={flag(isOn)}
          aria-checked={isOn}
          aria-disabled={isReadOnly || undefined}
          aria-labelledby={`${own}title`}
          aria-describedby={described.join(' ')}
          onClick={press}
          onKeyDown={moveFocus}
        />
        <span id={`${own}title`} className="sw-title">
          {highlight(title, isHidden ? [] : matchesOf(id))}
        </span>
        {about !== undefined && (
          <span id={`${own}about`} className={role ? 'sw-description' : 'sw-note'}>
            {about}
          </span>
        )}
      </label>
      {role && <Effect id={`${own}effect`} catalog={props.catalog} effect={effect} />}
    </li>
  );
});

interface EffectProps {
  readonly id: string;
  readonly catalog: Catalog;
  readonly effect: RoleEffect;
}

/** How many scopes a role adds, and on demand which. */
function Effect({ id, catalog, effect }: EffectProps) {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { adds, takes } = effect;
  if (adds.length + takes.length === 0) {
    return (
      <span id={id} className="sw-effect" data-kind="nothing">
        {texts.text('roles.addsNothing')}
      </span>
    );
  }
  const [added, taken] = [addsText(texts, effect), takesText(texts, effect)];
  const isBoth = added !== '' && taken !== '';
  return (
    <>
      <button
        type="button"
        id={id}
        className="sw-effect"
        data-kind={isBoth ? 'both' : added === '' ? 'takes' : 'adds'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isBoth ? texts.text('announce.sentences', { first: added, second: taken }) : added + taken}
      </button>
      {isOpen && (
        <div className="sw-role-scopes">
          {adds.length > 0 && <ScopeGroups catalog={catalog} scopes={adds} label={added} />}
          {takes.length > 0 && <ScopeGroups catalog={catalog} scopes={takes} label={taken} />}
        </div>
      )}
    </>
  );
}

function addsText({ text }: Texts, { adds, others }: RoleEffect): string {
  if (adds.length === 0) return '';
  return text(others.length === 0 ? 'roles.gives' : 'roles.adds', { count: adds.length });
}

function takesText({ text }: Texts, { takes }: RoleEffect): string {
  return takes.length === 0 ? '' : text('roles.takes', { count: takes.length });
}
