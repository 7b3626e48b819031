'use client';

import type { Endpoint } from '@scopewise/core';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { renderPart } from '../part/render-part.js';
import type { RenderProp } from '../part/render-part.js';
import { useTexts } from '../texts/messages-provider.js';
import { RichText } from '../texts/rich-text.js';
import { Calls } from './details-calls.js';
import { DetailList } from './details-list.js';
import { endpointsText } from './details-text.js';
import { useItemRow, usePicker } from './picker-context.js';
import { ReplaceButton } from './replace-button.js';
import type { PickerItemRow } from './use-scope-picker-row.js';

/** What {@link Details} takes. */
export interface DetailsProps extends RenderProp<PickerItemRow>, ComponentPropsWithoutRef<'div'> {}

/**
 * All that the catalog knows of a row: of a scope, which endpoints it opens, its older names, and
 * what else it includes; of an endpoint, how it is called and what it needs.
 *
 * @param props - the props of a `div`; children replace the details
 * @returns the details
 * @throws ScopewiseError `react/no-context` outside a list
 * @example
 * ```tsx
 * import { ScopePicker } from '@scopewise/react';
 *
 * export function OpenDetails() {
 *   return <ScopePicker.Details className="details" />;
 * }
 * ```
 */
export const Details = /* @__PURE__ */ forwardRef<HTMLDivElement, DetailsProps>(function Details(
  { render, ...users },
  ref,
) {
  const row = useItemRow();
  if (!row) return null;
  const content = row.endpoint ? <OfEndpoint endpoint={row.endpoint} /> : <OfScope row={row} />;
  const ours = { ref, className: 'sw-details', children: content };
  // eslint-disable-next-line react-hooks/refs -- handed on to the element, never read
  return renderPart('div', render, ours, users, row);
});

function OfScope({ row }: { readonly row: PickerItemRow }) {
  const { catalog } = usePicker().store;
  const texts = useTexts();
  const { text } = texts;
  const { scope } = row;
  if (!scope) return null;
  const endpoints = catalog.endpointsOf(scope.scope);
  return (
    <>
      <Description>{scope.description}</Description>
      <ReplaceButton row={row} />
      <DetailList
        title={endpointsText(texts, endpoints.length)}
        isShown
        items={endpoints.map(({ id, title, calls }) => [
          id,
          <>
            <span className="sw-endpoint-title">{title}</span>
            <Calls calls={calls} />
          </>,
        ])}
      />
      <DetailList title={text('details.legacy')} items={codes(scope.aliases)} />
      <DetailList title={text('details.implies')} items={codes(scope.implies)} />
      <DetailList title={text('details.overlaps')} items={codes(scope.overlaps)} />
    </>
  );
}

function OfEndpoint({ endpoint }: { readonly endpoint: Endpoint }) {
  const { text } = useTexts();
  return (
    <>
      <Description>{endpoint.description}</Description>
      {endpoint.public && <p className="sw-description">{text('endpoints.public')}</p>}
      <DetailList
        items={endpoint.requires.map((scopes) => [scopes.join(' '), <Needed scopes={scopes} />])}
      />
      <Calls calls={endpoint.calls} />
    </>
  );
}

/** One alternative of what an endpoint needs. */
function Needed({ scopes }: { readonly scopes: readonly string[] }) {
  const { richList } = useTexts();
  return (
    <RichText
      message="endpoints.needs"
      args={{ scopes: richList(scopes.map((scope) => <Code key={scope}>{scope}</Code>)) }}
    />
  );
}

function Description({ children }: { readonly children: string | undefined }) {
  return children === undefined ? null : <p className="sw-description">{children}</p>;
}

function Code({ children }: { readonly children: string }) {
  return (
    <code className="sw-scope" dir="ltr">
      {children}
    </code>
  );
}

function codes(names: readonly string[]): readonly (readonly [key: string, item: ReactNode])[] {
  return names.map((name) => [name, <Code key={name}>{name}</Code>]);
}
