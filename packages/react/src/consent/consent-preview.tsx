'use client';

import type { Catalog } from '@scopewise/core';
import { forwardRef, useId, useMemo } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { Heading } from '../part/heading.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { AbilityList } from './ability-list.js';
import { describeAbilities } from './describe-abilities.js';
import type { Abilities } from './describe-abilities.js';

/** Where people are asked. */
export type ConsentDevice = 'phone' | 'desktop';

/** What {@link ConsentPreview} takes. */
export interface ConsentPreviewProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly catalog: Catalog;
  readonly scopes: readonly string[];
  /** What the app is called. */
  readonly appName: string;
  /** Who makes it. */
  readonly publisher?: string | undefined;
  /** Address of its picture. */
  readonly logo?: string | undefined;
  /** Both unless told. */
  readonly devices?: readonly ConsentDevice[] | undefined;
  /** 2 unless told. */
  readonly headingLevel?: number | undefined;
}

const bothDevices: readonly ConsentDevice[] = ['phone', 'desktop'];

/**
 * What people will be asked when they install an app, in plain language and at the width of a phone
 * and of a desktop. It is a picture of that screen: its buttons do nothing.
 *
 * @param props - the catalog, the scopes, the app, and the props of a `section`
 * @returns the element
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { ConsentPreview } from '@scopewise/react';
 *
 * export function Preview({ catalog }: { catalog: Catalog }) {
 *   return (
 *     <ConsentPreview catalog={catalog} appName="Dashboard" scopes={['user:read:user']} />
 *   );
 * }
 * ```
 */
export const ConsentPreview = /* @__PURE__ */ forwardRef<HTMLElement, ConsentPreviewProps>(
  function ConsentPreview(props, ref): ReactElement {
    const {
      catalog,
      scopes,
      appName: name,
      publisher,
      logo,
      devices = bothDevices,
      headingLevel = 2,
      render,
      ...users
    } = props;
    const { text } = useTexts();
    const id = useId();
    const abilities = useMemo(() => describeAbilities(catalog, scopes), [catalog, scopes]);
    const app = { name, publisher, logo };
    const ours = {
      ref,
      'data-scopewise': 'consent-preview',
      'aria-labelledby': id,
      children: (
        <>
          <Heading level={headingLevel} id={id} className="sw-card-title">
            {text('consent.title')}
          </Heading>
          <div className="sw-devices">
            {devices.map((device) => (
              <Device
                key={device}
                device={device}
                app={app}
                abilities={abilities}
                headingLevel={headingLevel + 1}
              />
            ))}
          </div>
        </>
      ),
    };
    // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
    return renderPart('section', render, ours, users, {});
  },
);

interface DeviceProps {
  readonly device: ConsentDevice;
  readonly app: Pick<ConsentPreviewProps, 'publisher' | 'logo'> & { readonly name: string };
  readonly abilities: Abilities;
  readonly headingLevel: number;
}

function Device({ device, app, abilities, headingLevel }: DeviceProps): ReactElement {
  const { text } = useTexts();
  return (
    <figure className="sw-device" data-device={device}>
      <figcaption className="sw-device-title">{text(`consent.${device}`)}</figcaption>
      <div className="sw-screen">
        {app.logo !== undefined && <img className="sw-logo" src={app.logo} alt="" />}
        <Heading level={headingLevel} className="sw-consent-question">
          {text('consent.question', { name: app.name })}
        </Heading>
        {app.publisher !== undefined && (
          <p className="sw-publisher">{text('consent.publisher', { publisher: app.publisher })}</p>
        )}
        <AbilityList abilities={abilities} headingLevel={headingLevel + 1} />
        <div className="sw-answers" aria-hidden>
          <span className="sw-deny">{text('consent.deny')}</span>
          <span className="sw-allow">{text('consent.allow')}</span>
        </div>
      </div>
    </figure>
  );
}
