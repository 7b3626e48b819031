'use client';

import type { Catalog } from '@scopewise/core';
import { forwardRef, useDeferredValue, useId, useMemo } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { Heading } from '../part/heading.js';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { AbilityList } from './ability-list.js';
import { describeAbilities } from './describe-abilities.js';

/** What {@link AbilitySummary} takes. */
export interface AbilitySummaryProps
  extends RenderProp, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  readonly catalog: Catalog;
  readonly scopes: readonly string[];
  /** 2 unless told. */
  readonly headingLevel?: number | undefined;
}

/**
 * What an app will be able to do, for its developer: by whose data and product, and whether it could
 * change or delete anything.
 *
 * @param props - the catalog, the scopes that are asked for, and the props of a `section`
 * @returns the element
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { AbilitySummary } from '@scopewise/react';
 *
 * export function Abilities({ catalog }: { catalog: Catalog }) {
 *   return <AbilitySummary catalog={catalog} scopes={['user:read:list_users:admin']} />;
 * }
 * ```
 */
export const AbilitySummary = /* @__PURE__ */ forwardRef<HTMLElement, AbilitySummaryProps>(
  function AbilitySummary(props, ref): ReactElement {
    const { catalog, scopes, headingLevel = 2, render, ...users } = props;
    const { text } = useTexts();
    const id = useId();
    const settled = useDeferredValue(scopes);
    const abilities = useMemo(() => describeAbilities(catalog, settled), [catalog, settled]);
    const ours = {
      ref,
      'data-scopewise': 'ability-summary',
      'aria-labelledby': id,
      children: (
        <>
          <Heading level={headingLevel} id={id} className="sw-card-title">
            {text('consent.able')}
          </Heading>
          <AbilityList abilities={abilities} headingLevel={headingLevel + 1} />
        </>
      ),
    };
    return renderPart('section', render, ours, users, {});
  },
);
