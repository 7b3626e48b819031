'use client';

import { effectiveScopes } from '@scopewise/core';
import type { Catalog, EffectiveScopes, Role } from '@scopewise/core';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useSame } from '../part/use-same.js';
import type { ValueChangeDetails } from '../picker/picker-store.js';
import { customisationOf, withCustomisation } from './customisation.js';
import type { RoleCustomisation } from './customisation.js';
import { createRoleEffects } from './role-effects.js';
import type { RoleEffect } from './role-effects.js';

/** Which roles there are, which are on, and who is told. */
export interface RolePickerOptions {
  /** `undefined` while it is loading: the roles that are on are kept. */
  readonly catalog: Catalog | undefined;
  /** Ids of the roles that are on, where the owner keeps them. */
  readonly value?: readonly string[] | undefined;
  /** Ids of the roles that are on at first, where the picker keeps them. */
  readonly defaultValue?: readonly string[] | undefined;
  readonly onValueChange?:
    ((value: readonly string[], details: ValueChangeDetails) => void) | undefined;
  /**
   * Scopes that roles are the start of and that may be changed by hand, such as those of a scope
   * picker beside this one. Without them nothing is customised.
   */
  readonly scopes?: readonly string[] | undefined;
  /**
   * Told which scopes the roles come to, after each change of the roles and on the way back from a
   * change by hand. What was added or taken out by hand stays so while roles change.
   */
  readonly onScopesChange?:
    ((scopes: readonly string[], details: ValueChangeDetails) => void) | undefined;
  readonly readOnly?: boolean | undefined;
}

/** A role, on or off. */
export interface PickedRole {
  readonly id: string;
  readonly isOn: boolean;
  /** `undefined` for an id that the catalog does not know: it is kept, and gives nothing. */
  readonly role: Role | undefined;
}

/** Roles to switch on and off, and what they come to. */
export interface RolePicker {
  /** All roles of the catalog, in its order, and behind them unknown ones that are on. */
  readonly roles: readonly PickedRole[];
  /** Ids of the roles that are on. */
  readonly value: readonly string[];
  /** What they come to together. */
  readonly effective: EffectiveScopes;
  /** What a role adds to the others that are on; those of a moment ago, while `isPending`. */
  readonly effectOf: (id: string) => RoleEffect;
  /** Whether `effectOf` is behind `value`. */
  readonly isPending: boolean;
  /** How the scopes differ from what the roles give; `undefined` where they do not. */
  readonly customised: RoleCustomisation | undefined;
  /** Switches a role on or off. Like the functions below it is always the same. */
  readonly toggle: (id: string, event?: Event) => void;
  /** Switches these roles on and all others off. */
  readonly set: (ids: readonly string[], event?: Event) => void;
  /** Gives the scopes up that were changed by hand, for those of the roles. */
  readonly reset: (event?: Event) => void;
}

const none: readonly string[] = [];
const nothing: EffectiveScopes = { scopes: none, denied: none, unknown: none };
const noEffect: RoleEffect = { others: none, adds: none, takes: none };

/**
 * Roles that a person switches on and off, with what they come to and what each of them adds.
 *
 * @param options - the catalog, the roles that are on, and the scopes beside them, if any
 * @returns the roles and their scopes, and what changes them; never throws
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { useRolePicker } from '@scopewise/react';
 *
 * export function Roles({ catalog }: { catalog: Catalog }) {
 *   const { roles, effective, effectOf, toggle } = useRolePicker({ catalog });
 *   return (
 *     <fieldset>
 *       <legend>{effective.scopes.length} scopes</legend>
 *       {roles.map(({ id, isOn, role }) => (
 *         <label key={id}>
 *           <input type="checkbox" checked={isOn} onChange={() => toggle(id)} />
 *           {role?.title ?? id} (+{effectOf(id).adds.length})
 *         </label>
 *       ))}
 *     </fieldset>
 *   );
 * }
 * ```
 */
export function useRolePicker(options: RolePickerOptions): RolePicker {
  const { catalog } = options;
  const [kept, keep] = useState(options.defaultValue ?? none);
  const value = useSame(options.value ?? kept);
  const scopes = useSame(options.scopes);
  const roles = useMemo(() => rolesOf(catalog, value), [catalog, value]);
  const effective = useMemo(
    () => (catalog ? effectiveScopes(catalog, value) : nothing),
    [catalog, value],
  );
  const customised = useMemo(
    () => catalog && scopes && customisationOf(catalog, effective.scopes, scopes),
    [catalog, scopes, effective],
  );
  // What every role adds is no part of the answer to a click.
  const considered = useDeferredValue(value);
  const effectOf = useMemo(
    () => (catalog ? createRoleEffects(catalog, considered) : () => noEffect),
    [catalog, considered],
  );

  const now = { options, value, scopes: scopes ?? effective.scopes, effective, customised };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const set = useCallback((ids: readonly string[], event?: Event): void => {
    const { options: owner, value: before, scopes: chosen, customised: byHand } = latest.current;
    const next = rolesOf(owner.catalog, ids).flatMap(({ id, isOn }) => (isOn ? id : []));
    const change = changeOf(before, next, event);
    if (owner.readOnly === true || !change) return;
    owner.onValueChange?.(next, change.details);
    if (change.isCancelled()) return;
    if (owner.value === undefined) {
      keep(next);
      // A program may change more before the next render.
      latest.current = { ...latest.current, value: next };
    }
    if (!owner.catalog || !owner.onScopesChange) return;
    const given = effectiveScopes(owner.catalog, next).scopes;
    tellScopes(owner, chosen, withCustomisation(given, byHand), event);
  }, []);
  const toggle = useCallback(
    (id: string, event?: Event): void => {
      const { value: before } = latest.current;
      const others = before.filter((other) => other !== id);
      set(others.length < before.length ? others : [...before, id], event);
    },
    [set],
  );
  const reset = useCallback((event?: Event): void => {
    const { options: owner, scopes: chosen, effective: given } = latest.current;
    if (owner.readOnly !== true) tellScopes(owner, chosen, given.scopes, event);
  }, []);

  const isPending = considered !== value;
  return useMemo(
    () => ({ roles, value, effective, effectOf, isPending, customised, toggle, set, reset }),
    [roles, value, effective, effectOf, isPending, customised, toggle, set, reset],
  );
}

function rolesOf(catalog: Catalog | undefined, on: readonly string[]): readonly PickedRole[] {
  const isOn = new Set(on);
  const known = (catalog?.roles ?? []).map((role) => ({
    id: role.id,
    isOn: isOn.has(role.id),
    role,
  }));
  const unknown = [...isOn].filter((id) => !catalog?.role(id));
  return [...known, ...unknown.map((id) => ({ id, isOn: true, role: undefined }))];
}

function tellScopes(
  { onScopesChange }: RolePickerOptions,
  before: readonly string[],
  next: readonly string[],
  event: Event | undefined,
): void {
  const change = changeOf(before, next, event);
  // The owner keeps the scopes, so that there is nothing to cancel but what it does itself.
  if (change) onScopesChange?.(next, change.details);
}

/** What changes between two lists; `undefined` for nothing. */
function changeOf(
  before: readonly string[],
  next: readonly string[],
  event: Event | undefined,
): { readonly details: ValueChangeDetails; readonly isCancelled: () => boolean } | undefined {
  const [had, has] = [new Set(before), new Set(next)];
  const added = next.filter((id) => !had.has(id));
  const removed = before.filter((id) => !has.has(id));
  if (added.length + removed.length === 0) return undefined;
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
  };
  return {
    details: { reason: 'role', event, added, removed, cancel },
    isCancelled: () => isCancelled,
  };
}
