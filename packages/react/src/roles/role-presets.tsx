'use client';

import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';

/** Roles that are often on together, under a name. */
export interface RolePreset {
  readonly title: string;
  /** Ids of the roles. */
  readonly roles: readonly string[];
  /** What it is for, as a hint. */
  readonly description?: string;
}

/** What {@link RolePresets} takes. */
export interface RolePresetsProps {
  readonly presets: readonly RolePreset[];
  /** Ids of the roles that are on. */
  readonly value: readonly string[];
  readonly isReadOnly: boolean;
  readonly set: (ids: readonly string[], event: Event) => void;
}

/** A button for each preset: on, exactly its roles are on; off, none is. */
export function RolePresets({ presets, value, isReadOnly, set }: RolePresetsProps) {
  const { text } = useTexts();
  const now = new Set(value);
  return (
    <div className="sw-presets" role="group" aria-label={text('roles.presets')}>
      {presets.map(({ title, roles, description }) => {
        const ids = new Set(roles);
        const isOn = ids.size === now.size && [...ids].every((id) => now.has(id));
        return (
          <button
            key={title}
            type="button"
            className="sw-preset"
            data-checked={flag(isOn)}
            aria-pressed={isOn}
            aria-disabled={isReadOnly || undefined}
            title={description}
            onClick={({ nativeEvent }) => set(isOn ? [] : roles, nativeEvent)}
          >
            {title}
          </button>
        );
      })}
    </div>
  );
}
