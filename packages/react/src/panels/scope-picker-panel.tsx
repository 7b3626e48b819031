'use client';

import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import type { CopyProps } from '../picker/copy.js';
import * as ScopePicker from '../picker/index.parts.js';
import { useTexts } from '../texts/messages-provider.js';
import { PickerFrame } from './picker-frame.js';
import type { PickerPanelProps } from './picker-frame.js';

/** What {@link ScopePickerPanel} takes, besides the props of `ScopePicker.Root`. */
export interface ScopePickerPanelProps
  extends PickerPanelProps, Pick<CopyProps, 'authorizeUrl' | 'envName'> {}

/**
 * A picker ready to be put in a page: search and filters, the list, what was chosen and what can be
 * done with it. Its look is that of `@scopewise/react/styles.css`; its parts are those of
 * `ScopePicker`, to be put together otherwise where this does not fit.
 *
 * @param props - the options of a picker, and what is written around the list
 * @returns the element
 * @throws ScopewiseError where a limit or a value is none, as `ScopePicker.Root`
 * @example
 * ```tsx
 * import '@scopewise/react/styles.css';
 * import type { Catalog } from '@scopewise/core';
 * import { ScopePickerPanel } from '@scopewise/react';
 *
 * export function AppForm({ catalog }: { catalog: Catalog | undefined }) {
 *   return (
 *     <form action="/apps" method="post">
 *       <ScopePickerPanel catalog={catalog} name="scope" required defaultValue={[]} />
 *       <button>Register the app</button>
 *     </form>
 *   );
 * }
 * ```
 */
export const ScopePickerPanel = /* @__PURE__ */ forwardRef<HTMLDivElement, ScopePickerPanelProps>(
  function ScopePickerPanel({ label, authorizeUrl, envName, ...frame }, ref): ReactElement {
    const { text } = useTexts();
    return (
      <PickerFrame
        {...frame}
        ref={ref}
        label={label ?? text('list.label')}
        search={
          <>
            <ScopePicker.Search />
            <ScopePicker.Facets />
          </>
        }
        tools={
          <>
            <ScopePicker.Paste />
            <ScopePicker.Copy authorizeUrl={authorizeUrl} envName={envName} />
          </>
        }
      />
    );
  },
);
