'use client';

import type { ReactElement } from 'react';
import { useTexts } from '../texts/messages-provider.js';

/** What apps of one kind usually call, or may do, to start from. */
export interface RegistrationPreset {
  readonly title: string;
  /** What it is for, as a hint. */
  readonly description?: string;
  /** Ids of endpoints; the least that they need is suggested. */
  readonly endpoints?: readonly string[];
  readonly scopes?: readonly string[];
}

/** What {@link Presets} takes. */
export interface PresetsProps {
  readonly presets: readonly RegistrationPreset[];
  /** Told what to begin with instead of what was chosen. */
  readonly onStart: (preset: RegistrationPreset) => void;
}

/** A button for each preset. */
export function Presets({ presets, onStart }: PresetsProps): ReactElement {
  const { text } = useTexts();
  return (
    <div className="sw-presets" role="group" aria-label={text('roles.presets')}>
      {presets.map((preset) => (
        <button
          key={preset.title}
          type="button"
          className="sw-preset"
          title={preset.description}
          onClick={() => onStart(preset)}
        >
          {preset.title}
        </button>
      ))}
    </div>
  );
}
