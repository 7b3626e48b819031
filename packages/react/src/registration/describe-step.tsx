'use client';

import type { Catalog } from '@scopewise/core';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { flag } from '../part/flag.js';
import { useTexts } from '../texts/messages-provider.js';
import type { AppType } from './app-type.js';
import { appTypeWords } from './app-type-words.js';
import type { DescriptionFaults } from './describe-faults.js';
import type { RegistrationDraft } from './draft.js';
import { RedirectUris } from './redirect-uris.js';

/** What {@link DescribeStep} takes. */
export interface DescribeStepProps {
  readonly catalog: Catalog;
  readonly types: readonly AppType[];
  readonly draft: RegistrationDraft;
  readonly faults: DescriptionFaults;
  /** Whether faults are shown: not before somebody wants to go on. */
  readonly isChecked: boolean;
  readonly onChange: (changed: Partial<RegistrationDraft>) => void;
}

/** The first step: what the app is called, what kind it is, and where it is redirected to. */
export function DescribeStep(props: DescribeStepProps): ReactElement {
  const { catalog, types, draft, faults, isChecked, onChange } = props;
  const texts = useTexts();
  const { text } = texts;
  const id = useId();
  const isNameWrong = isChecked && faults.name;
  const isTypeWrong = isChecked && faults.type;
  const rules = types.find((type) => type.id === draft.type)?.redirects ?? 'none';
  return (
    <div className="sw-describe">
      <div className="sw-field" data-invalid={flag(isNameWrong)}>
        <label htmlFor={`${id}name`}>{text('registration.name')}</label>
        <input
          id={`${id}name`}
          className="sw-input"
          value={draft.name}
          autoComplete="off"
          required
          aria-invalid={isNameWrong}
          aria-describedby={`${id}hint ${id}name-error`}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <p id={`${id}hint`} className="sw-hint">
          {text('registration.nameHint')}
        </p>
        <p id={`${id}name-error`} className="sw-field-error">
          {isNameWrong && text('registration.nameMissing')}
        </p>
      </div>
      <div
        role="radiogroup"
        aria-labelledby={`${id}types`}
        className="sw-field"
        data-invalid={flag(isTypeWrong)}
        aria-invalid={isTypeWrong}
        aria-required
        aria-describedby={`${id}type-error`}
      >
        <p id={`${id}types`} className="sw-legend">
          {text('registration.type')}
        </p>
        <div className="sw-types">
          {types.map((type) => {
            const { title, hint, levels } = appTypeWords(type, catalog, texts);
            return (
              <label key={type.id} className="sw-type" data-checked={flag(type.id === draft.type)}>
                <input
                  type="radio"
                  name={`${id}type`}
                  checked={type.id === draft.type}
                  onChange={() => onChange({ type: type.id })}
                />
                <span className="sw-type-title">{title}</span>
                <span className="sw-hint">{hint}</span>
                {levels !== undefined && <span className="sw-hint">{levels}</span>}
              </label>
            );
          })}
        </div>
        <p id={`${id}type-error`} className="sw-field-error">
          {isTypeWrong && text('registration.typeMissing')}
        </p>
      </div>
      {rules !== 'none' && (
        <RedirectUris
          uris={draft.redirectUris}
          issues={faults.redirectUris}
          isChecked={isChecked}
          onChange={(redirectUris) => onChange({ redirectUris })}
        />
      )}
    </div>
  );
}
