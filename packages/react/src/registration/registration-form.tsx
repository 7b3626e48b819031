'use client';

import type { Catalog } from '@scopewise/core';
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Heading } from '../part/heading.js';
import { unjustified } from '../review/unjustified.js';
import { useTexts } from '../texts/messages-provider.js';
import type { AppRegistrationProps, RegisteredApp } from './app-registration.js';
import { appTypeWords } from './app-type-words.js';
import { appTypesOf } from './app-type.js';
import { ChooseStep } from './choose-step.js';
import { clientMetadata } from './client-metadata.js';
import type { ClientMetadata } from './client-metadata.js';
import { describeFaults } from './describe-faults.js';
import { DescribeStep } from './describe-step.js';
import { isBegun } from './draft.js';
import type { RegistrationDraft, RegistrationStep } from './draft.js';
import type { RegistrationPreset } from './presets.js';
import { ReviewStep } from './review-step.js';
import { StepHeading } from './step-heading.js';
import { StepList, steps } from './step-list.js';
import { useDraft } from './use-draft.js';

/** What {@link RegistrationForm} takes. */
export interface RegistrationFormProps extends Pick<
  AppRegistrationProps,
  'appTypes' | 'policy' | 'storage' | 'density' | 'presets'
> {
  readonly catalog: Catalog;
  readonly registered: readonly string[];
  readonly draftKey: string;
  readonly headingLevel: number;
  /** Whether the focus goes to the first step as it appears: it was somewhere else in here. */
  readonly isFocused: boolean;
  readonly onRegister: (metadata: ClientMetadata, app: RegisteredApp) => Promise<void>;
}

type Sending = 'idle' | 'busy' | 'failed';

/** The three steps, and the way through them. */
export function RegistrationForm(props: RegistrationFormProps): ReactElement {
  const { catalog, appTypes, registered, policy, density, headingLevel, onRegister } = props;
  const texts = useTexts();
  const { text } = texts;
  const { draft, isSaved, change, discard } = useDraft(props.draftKey, props.storage);
  // The step whose faults are shown: somebody wanted to leave it.
  const [checked, setChecked] = useState<RegistrationStep>();
  // How often somebody came to a step: from then on the focus goes to its heading.
  const [visits, setVisits] = useState(Number(props.isFocused));
  const [sending, setSending] = useState<Sending>('idle');
  const body = useRef<HTMLDivElement>(null);
  const types = useMemo(() => appTypes ?? appTypesOf(catalog), [appTypes, catalog]);
  const type = types.find(({ id }) => id === draft.type);
  const faults = describeFaults(draft, type);
  const step = reachableStep(draft, faults.count > 0);
  const faultsOf = {
    describe: faults.count,
    choose: draft.scopes.length === 0 ? 1 : 0,
    review: unjustified(catalog, draft.scopes, policy, draft.justifications).length,
  } satisfies Record<RegistrationStep, number>;
  const isChecked = checked === step;
  const shown = isChecked ? faultsOf[step] : 0;

  const go = (next: RegistrationStep): void => {
    setVisits(visits + 1);
    setChecked(undefined);
    setSending('idle');
    change({ step: next });
  };
  const startOver = (): void => {
    discard();
    setVisits(visits + 1);
    setChecked(undefined);
    setSending('idle');
  };
  const goOn = (): void => {
    setChecked(step);
    if (faultsOf[step] > 0) {
      // Once the faults are there to be read.
      requestAnimationFrame(() => focusRemedy(body.current));
      return;
    }
    const next = steps[steps.indexOf(step) + 1];
    if (next) go(next);
    else void register();
  };
  const register = async (): Promise<void> => {
    if (!type || sending === 'busy') return;
    const redirectUris = type.redirects === 'none' ? [] : draft.redirectUris;
    const { name, scopes, justifications } = draft;
    const app = { name, type, redirectUris, scopes, justifications };
    setSending('busy');
    try {
      await onRegister(clientMetadata(app), app);
      discard();
    } catch {
      setSending('failed');
    }
  };

  const below = headingLevel + 1;
  const at = steps.indexOf(step);
  return (
    <>
      <header className="sw-page-header">
        <Heading level={headingLevel} className="sw-page-title">
          {draft.name.trim() === '' || at === 0 ? text('registration.title') : draft.name}
        </Heading>
        <p className="sw-page-subtitle">
          {[at > 0 && type && appTypeWords(type, catalog, texts).title, catalog.title]
            .filter((part) => typeof part === 'string')
            .join(' · ')}
        </p>
        <StepList step={step} onStep={go} />
      </header>
      <div ref={body} className="sw-page-body" data-step={step}>
        <StepHeading key={`${step} ${visits}`} level={below} isFocused={visits > 0}>
          {text(`registration.${step}`)}
        </StepHeading>
        {step === 'describe' && (
          <DescribeStep
            catalog={catalog}
            types={types}
            draft={draft}
            faults={faults}
            isChecked={isChecked}
            onChange={change}
          />
        )}
        {step === 'choose' && (
          <ChooseStep
            catalog={catalog}
            draft={draft}
            levels={type?.levels}
            density={density}
            policy={policy}
            headingLevel={below + 1}
            presets={props.presets ?? noPresets}
            onChange={change}
          />
        )}
        {step === 'review' && (
          <ReviewStep
            catalog={catalog}
            draft={draft}
            registered={registered}
            policy={policy}
            isForPeople={type?.redirects !== 'none'}
            isChecked={isChecked}
            headingLevel={below + 1}
            onChange={change}
          />
        )}
      </div>
      <footer className="sw-page-footer">
        <p className="sw-draft">
          <span role="status">
            {isBegun(draft) && text(isSaved ? 'registration.saved' : 'registration.unsaved')}
          </span>
          {isBegun(draft) && (
            <button type="button" className="sw-discard" onClick={startOver}>
              {text('registration.discard')}
            </button>
          )}
        </p>
        <p role="alert" className="sw-problems">
          {sending === 'failed'
            ? text('registration.failed')
            : shown > 0 &&
              (step === 'choose'
                ? text('registration.nothing')
                : text('registration.problems', { count: shown }))}
        </p>
        <div className="sw-page-actions">
          {at > 0 && (
            <button
              type="button"
              className="sw-back"
              onClick={() => go(steps[at - 1] ?? 'describe')}
            >
              {text('registration.back')}
            </button>
          )}
          <button
            type="button"
            className="sw-continue"
            aria-disabled={sending === 'busy' || undefined}
            onClick={goOn}
          >
            {sending === 'busy'
              ? text('registration.registering')
              : text(step === 'review' ? 'registration.register' : 'registration.continue')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** What puts the first fault of a step right; the nearest to that where it takes no field. */
const remedies = [
  '[data-invalid] :is(input, textarea)',
  '.sw-apply-all, .sw-step-apply',
  '.sw-search-input',
];

function focusRemedy(body: HTMLElement | null): void {
  for (const remedy of remedies) {
    const element = body?.querySelector<HTMLElement>(remedy);
    if (element) return element.focus();
  }
}

/** A draft that was kept, or discarded, may be at a step that something before it keeps from. */
function reachableStep(draft: RegistrationDraft, isUndescribed: boolean): RegistrationStep {
  if (isUndescribed) return 'describe';
  return draft.step === 'review' && draft.scopes.length === 0 ? 'choose' : draft.step;
}

const noPresets: readonly RegistrationPreset[] = [];
