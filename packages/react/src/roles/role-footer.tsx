'use client';

import type { Catalog } from '@scopewise/core';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../texts/messages-provider.js';
import type { RoleCustomisation } from './customisation.js';
import { ScopeGroups } from './scope-groups.js';
import type { RolePicker } from './use-role-picker.js';

/** What {@link RoleFooter} takes. */
export interface RoleFooterProps {
  readonly catalog: Catalog;
  readonly picker: RolePicker;
  /** Goes back to the scopes of the roles; nothing where nobody would. */
  readonly reset: ((event: Event) => void) | undefined;
}

/** What roles come to, and whether it was changed by hand since. */
export function RoleFooter({ catalog, picker: { effective, customised }, reset }: RoleFooterProps) {
  const { text } = useTexts();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const disclosure = useRef<HTMLButtonElement>(null);
  const { scopes, denied } = effective;
  return (
    <div className="sw-footer">
      {customised && (
        <Customised
          customised={customised}
          reset={
            reset &&
            ((event) => {
              reset(event);
              // The button goes, and the focus must not go with it.
              disclosure.current?.focus();
            })
          }
        />
      )}
      <button
        ref={disclosure}
        type="button"
        id={`${id}button`}
        className="sw-effective"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text('roles.effective', { count: scopes.length })}
      </button>
      {isOpen && (
        <div
          id={id}
          role="group"
          aria-labelledby={`${id}button`}
          className="sw-effective-scopes"
          // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it scrolls, by keys too
          tabIndex={0}
        >
          <ScopeGroups catalog={catalog} scopes={scopes} />
          {denied.length > 0 && (
            <ScopeGroups
              catalog={catalog}
              scopes={denied}
              label={text('roles.denied', { count: denied.length })}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface CustomisedProps {
  readonly customised: RoleCustomisation;
  readonly reset: ((event: Event) => void) | undefined;
}

function Customised({ customised: { added, removed }, reset }: CustomisedProps) {
  const { text } = useTexts();
  const first = text('announce.added', { count: added.length });
  const second = text('announce.removed', { count: removed.length });
  const isBoth = added.length > 0 && removed.length > 0;
  return (
    <div className="sw-customised">
      <strong className="sw-customised-title">{text('roles.customised')}</strong>{' '}
      <span className="sw-customised-text">
        {isBoth ? text('announce.sentences', { first, second }) : added.length > 0 ? first : second}
      </span>
      {reset && (
        <button
          type="button"
          className="sw-customised-reset"
          onClick={({ nativeEvent }) => reset(nativeEvent)}
        >
          {text('roles.reset')}
        </button>
      )}
    </div>
  );
}
