'use client';

import type { Catalog, SensitivityPolicy } from '@scopewise/core';
import type { ReactElement } from 'react';
import { ConsentPreview } from '../consent/consent-preview.js';
import { ScopeReview } from '../review/scope-review.js';
import type { RegistrationDraft } from './draft.js';

/** What {@link ReviewStep} takes. */
export interface ReviewStepProps {
  readonly catalog: Catalog;
  readonly draft: RegistrationDraft;
  /** The scopes that the app has already. */
  readonly registered: readonly string[];
  readonly policy: SensitivityPolicy | undefined;
  /** Whether anybody will be asked: a server has nobody at hand. */
  readonly isForPeople: boolean;
  /** Whether reasons that are missing are shown as missing. */
  readonly isChecked: boolean;
  readonly headingLevel: number;
  readonly onChange: (changed: Partial<RegistrationDraft>) => void;
}

/** The third step: what changes, what it takes, and what people will be asked. */
export function ReviewStep(props: ReviewStepProps): ReactElement {
  const { catalog, draft, registered, policy, isForPeople, headingLevel, onChange } = props;
  return (
    <div className="sw-review">
      <ScopeReview
        catalog={catalog}
        before={registered}
        after={draft.scopes}
        policy={policy}
        justifications={draft.justifications}
        onJustificationsChange={(justifications) => onChange({ justifications })}
        isChecked={props.isChecked}
        headingLevel={headingLevel}
      />
      {isForPeople && (
        <ConsentPreview
          catalog={catalog}
          scopes={draft.scopes}
          appName={draft.name}
          headingLevel={headingLevel}
        />
      )}
    </div>
  );
}
