'use client';

import type { ReactElement } from 'react';
import { Heading } from '../part/heading.js';
import { actionTitle } from '../texts/action-title.js';
import { useTexts } from '../texts/messages-provider.js';
import type { Abilities } from './describe-abilities.js';

/** What {@link AbilityList} takes. */
export interface AbilityListProps {
  readonly abilities: Abilities;
  readonly headingLevel: number;
}

/** What can be done, by whose data and product, and what cannot. */
export function AbilityList({ abilities, headingLevel }: AbilityListProps): ReactElement {
  const { reaches, unknown, changes, deletes } = abilities;
  const texts = useTexts();
  const { text } = texts;
  if (reaches.length + unknown.length === 0) {
    return <p data-part="hint">{text('consent.nothing')}</p>;
  }
  return (
    <>
      {reaches.map(({ level, description, products }) => (
        <section key={level} data-part="reach" data-level={level}>
          {description !== undefined && <p data-part="reach-title">{description}</p>}
          {products.map((product) => (
            <section key={product.title} data-part="ability-product">
              <Heading level={headingLevel} data-part="ability-product-title">
                {product.title}
              </Heading>
              <ul data-part="abilities">
                {product.abilities.map(({ title, severity, severityRank }) => (
                  <li
                    key={title}
                    data-part="ability"
                    data-risk={severity}
                    data-risk-rank={severityRank}
                  >
                    <span data-part="ability-title">{title}</span>{' '}
                    {severityRank > 0 && (
                      <span data-part="badge" data-risk={severity} data-risk-rank={severityRank}>
                        {actionTitle(texts, severity)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {unknown.length > 0 && (
        <section data-part="ability-unknown">
          <p data-part="reach-title">{text('consent.unknown', { count: unknown.length })}</p>
          <ul data-part="abilities">
            {unknown.map((scope) => (
              <li key={scope} data-part="ability">
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unknown.length === 0 && !deletes && (
        <p data-part="assurance">{text(changes ? 'consent.noDelete' : 'consent.readOnly')}</p>
      )}
    </>
  );
}
