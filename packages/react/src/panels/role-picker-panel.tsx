'use client';

import { forwardRef, useCallback, useId, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react';
import { flag } from '../part/flag.js';
import { Retry } from '../part/retry.js';
import { RoleInputs } from '../roles/role-inputs.js';
import { RoleList } from '../roles/role-list.js';
import type { RoleNews } from '../roles/role-news.js';
import type { RolePreset } from '../roles/role-presets.js';
import { useRolePicker } from '../roles/use-role-picker.js';
import type { RolePickerOptions } from '../roles/use-role-picker.js';
import { useTexts } from '../texts/messages-provider.js';

/** What {@link RolePickerPanel} takes, besides the options of `useRolePicker`. */
export interface RolePickerPanelProps
  extends
    RolePickerOptions,
    Omit<ComponentPropsWithoutRef<'div'>, keyof RolePickerOptions | 'children'> {
  /** What is chosen here; “Roles” unless told. */
  readonly label?: ReactNode;
  /** A sentence below the label. */
  readonly description?: ReactNode;
  /** Sets of roles to start from. */
  readonly presets?: readonly RolePreset[] | undefined;
  /** The name under which a form submits the roles that are on; without one it submits nothing. */
  readonly name?: string | undefined;
  /** The id of the form, where the panel is outside it. */
  readonly form?: string | undefined;
  /** How much room rows take; comfortable unless told. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** Why there is no catalog, where it could not be loaded. */
  readonly loadError?: unknown;
  /** Asked to load the catalog again after `loadError`. */
  readonly onRetry?: (() => void) | undefined;
}

/**
 * A switch for each role of a catalog: what the role is about, how many scopes it adds to the others
 * that are on, and what all of them come to. More than twelve roles can be searched.
 *
 * @param props - the options of `useRolePicker`, and what is written around the switches
 * @returns the element
 * @example
 * ```tsx
 * import '@scopewise/react/styles.css';
 * import type { Catalog } from '@scopewise/core';
 * import { RolePickerPanel } from '@scopewise/react';
 *
 * export function UserForm({ catalog }: { catalog: Catalog | undefined }) {
 *   return (
 *     <form action="/users" method="post">
 *       <RolePickerPanel catalog={catalog} name="role" defaultValue={['Developer']} />
 *       <button>Invite</button>
 *     </form>
 *   );
 * }
 * ```
 */
export const RolePickerPanel = /* @__PURE__ */ forwardRef<HTMLDivElement, RolePickerPanelProps>(
  function RolePickerPanel(props, ref): ReactElement {
    const {
      catalog,
      value,
      defaultValue,
      onValueChange,
      scopes,
      onScopesChange,
      readOnly = false,
      label,
      description,
      presets,
      name,
      form,
      density = 'comfortable',
      loadError,
      onRetry,
      ...users
    } = props;
    const picker = useRolePicker({
      catalog,
      value,
      defaultValue,
      onValueChange,
      scopes,
      onScopesChange,
      readOnly,
    });
    const { set } = picker;
    const [news, tell] = useState<RoleNews>();
    const reset = useCallback(
      (ids: readonly string[], event: Event) => {
        set(ids, event);
        tell({ kind: 'roles' });
      },
      [set],
    );
    const { text } = useTexts();
    const id = useId();
    const hasFailed = !catalog && loadError !== undefined && loadError !== null;
    return (
      <div
        ref={ref}
        role="group"
        aria-labelledby={users['aria-label'] === undefined ? id : undefined}
        data-scopewise="roles"
        data-panel=""
        data-density={density}
        data-readonly={flag(readOnly)}
        data-customised={flag(picker.customised !== undefined)}
        data-loading={flag(!catalog && !hasFailed)}
        data-failed={flag(hasFailed)}
        {...users}
      >
        <div className="sw-header">
          <span id={id} className="sw-label">
            {label ?? text('roles.label')}
          </span>
          {description !== undefined && <p className="sw-panel-description">{description}</p>}
        </div>
        {catalog && (
          <RoleList
            catalog={catalog}
            picker={picker}
            news={news}
            tell={tell}
            presets={presets ?? none}
            isReadOnly={readOnly}
            canReset={!readOnly && onScopesChange !== undefined}
          />
        )}
        {!catalog && !hasFailed && (
          <div role="status" className="sw-loading">
            {text('load.loading')}
          </div>
        )}
        {hasFailed && (
          <div role="alert" className="sw-error">
            <p className="sw-error-text">{text('load.failed')}</p>
            {onRetry && <Retry onRetry={onRetry} />}
          </div>
        )}
        <RoleInputs name={name} form={form} value={picker.value} set={reset} />
      </div>
    );
  },
);

const none: readonly RolePreset[] = [];
