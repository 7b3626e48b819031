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
    return <p className="sw-hint">{text('consent.nothing')}</p>;
  }
  return (
    <>
      {reaches.map(({ level, description, products }) => (
        <section key={level} className="sw-reach" data-level={level}>
          {description !== undefined && <p className="sw-reach-title">{description}</p>}
          {products.map((product) => (
            <section key={product.title} className="sw-ability-product">
              <Heading level={headingLevel} className="sw-ability-product-title">
                {product.title}
              </Heading>
              <ul className="sw-abilities">
                {product.abilities.map(({ title, severity, severityRank }) => (
                  <li
                    key={title}
                    className="sw-ability"
                    data-risk={severity}
                    data-risk-rank={severityRank}
                  >
                    <span className="sw-ability-title">{title}</span>{' '}
                    {severityRank > 0 && (
                      <span className="sw-badge" data-risk={severity} data-risk-rank={severityRank}>
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
        <section className="sw-ability-unknown">
          <p className="sw-reach-title">{text('consent.unknown', { count: unknown.length })}</p>
          <ul className="sw-abilities">
            {unknown.map((scope) => (
              <li key={scope} className="sw-ability">
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {unknown.length === 0 && !deletes && (
        <p className="sw-assurance">{text(changes ? 'consent.noDelete' : 'consent.readOnly')}</p>
      )}
    </>
  );
}
