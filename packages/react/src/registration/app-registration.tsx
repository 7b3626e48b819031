'use client';

import type { Catalog, SensitivityPolicy } from '@scopewise/core';
import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import type { AppType } from './app-type.js';
import type { AppDescription, ClientMetadata } from './client-metadata.js';
import type { DraftStorage } from './draft-store.js';
import type { RegistrationPreset } from './presets.js';
import { Registered } from './registered.js';
import { RegistrationForm } from './registration-form.js';
import { StepHeading } from './step-heading.js';

/** What {@link AppRegistration} takes. */
export interface AppRegistrationProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange'> {
  /** `undefined` while it is loading. */
  readonly catalog: Catalog | undefined;
  /**
   * Told what to register: client metadata by RFC 7591 §2, and the app as it was described. A promise
   * is waited for; where it rejects, the person is told and can try again.
   */
  readonly onRegister?:
    ((metadata: ClientMetadata, app: RegisteredApp) => void | Promise<void>) | undefined;
  /** The kinds of app to choose from; those of `appTypesOf` unless given. */
  readonly appTypes?: readonly AppType[] | undefined;
  /** What to start from when choosing what the app may do. */
  readonly presets?: readonly RegistrationPreset[] | undefined;
  /** The scopes that the app is registered with already, for the review to compare with. */
  readonly registered?: readonly string[] | undefined;
  /** Which scopes need approval, or a reason. */
  readonly policy?: SensitivityPolicy | undefined;
  /** Under which the draft is kept, beside the catalog's id; “scopewise” unless told. */
  readonly draftKey?: string | undefined;
  /** Where the draft is kept: `localStorage` unless given; nowhere for `null`. */
  readonly storage?: DraftStorage | null | undefined;
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** Of the title; all others are below it. 1 unless told. */
  readonly headingLevel?: number | undefined;
}

/** An app as it was described, with the reasons that were given for its scopes. */
export interface RegisteredApp extends AppDescription {
  readonly justifications: Readonly<Record<string, string>>;
}

/**
 * Registers an app in three steps: what it is, what it may do, and a review of that. The draft is
 * kept across reloads, and what comes out is the client metadata of RFC 7591.
 *
 * @param props - the catalog, what to do with the result, and the props of a `div`
 * @returns the screen
 * @example
 * ```tsx
 * import '@scopewise/react/styles.css';
 * import type { Catalog } from '@scopewise/core';
 * import { AppRegistration } from '@scopewise/react';
 *
 * export function NewApp({ catalog }: { catalog: Catalog | undefined }) {
 *   return (
 *     <AppRegistration
 *       catalog={catalog}
 *       onRegister={async (metadata) => {
 *         const body = JSON.stringify(metadata);
 *         const answer = await fetch('/register', { method: 'POST', body });
 *         if (!answer.ok) throw new Error(answer.statusText);
 *       }}
 *     />
 *   );
 * }
 * ```
 */
export const AppRegistration = /* @__PURE__ */ forwardRef<HTMLDivElement, AppRegistrationProps>(
  function AppRegistration(props, ref): ReactElement {
    const {
      catalog,
      onRegister,
      appTypes,
      presets,
      registered,
      policy,
      draftKey = 'scopewise',
      storage,
      density,
      headingLevel = 1,
      render,
      ...users
    } = props;
    const { text } = useTexts();
    const [done, setDone] = useState<ClientMetadata>();
    const [isAnother, setAnother] = useState(false);
    const register = async (metadata: ClientMetadata, app: RegisteredApp): Promise<void> => {
      await onRegister?.(metadata, app);
      setDone(metadata);
    };
    const content = !catalog ? (
      <p role="status" className="sw-loading">
        {text('load.loading')}
      </p>
    ) : done ? (
      <div className="sw-page-body" data-step="registered">
        <StepHeading level={headingLevel}>
          {text('registration.registered', { name: done.client_name })}
        </StepHeading>
        <Registered
          metadata={done}
          onAnother={() => {
            setAnother(true);
            setDone(undefined);
          }}
        />
      </div>
    ) : (
      <RegistrationForm
        // A draft belongs to a catalog.
        key={`${draftKey}:${catalog.id}`}
        catalog={catalog}
        appTypes={appTypes}
        presets={presets}
        registered={registered ?? none}
        policy={policy}
        draftKey={`${draftKey}:${catalog.id}`}
        storage={storage}
        density={density}
        headingLevel={headingLevel}
        isFocused={isAnother}
        onRegister={register}
      />
    );
    const ours = { ref, 'data-scopewise': 'app-registration', children: content };
    return renderPart('div', render, ours, users, {});
  },
);

const none: readonly string[] = [];
