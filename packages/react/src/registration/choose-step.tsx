'use client';

import type { Catalog, SensitivityPolicy } from '@scopewise/core';
import type { ReactElement } from 'react';
import { AbilitySummary } from '../consent/ability-summary.js';
import { EndpointPickerPanel } from '../panels/endpoint-picker-panel.js';
import { RolePickerPanel } from '../panels/role-picker-panel.js';
import { ScopePickerPanel } from '../panels/scope-picker-panel.js';
import { SuggestionPanel } from '../suggestion/suggestion-panel.js';
import { useTexts } from '../texts/messages-provider.js';
import { ChooseTabs } from './choose-tabs.js';
import type { ChoosingBy, RegistrationDraft } from './draft.js';
import { Presets } from './presets.js';
import type { RegistrationPreset } from './presets.js';

/** What {@link ChooseStep} takes. */
export interface ChooseStepProps {
  readonly catalog: Catalog;
  readonly draft: RegistrationDraft;
  /** Levels that the kind of app may ask for. */
  readonly levels: readonly string[] | undefined;
  readonly density: 'comfortable' | 'compact' | undefined;
  readonly headingLevel: number;
  /** Which scopes need approval. */
  readonly policy: SensitivityPolicy | undefined;
  readonly presets: readonly RegistrationPreset[];
  readonly onChange: (changed: Partial<RegistrationDraft>) => void;
}

/** The second step: what the app will call, or may do, and how little of that is enough. */
export function ChooseStep(props: ChooseStepProps): ReactElement {
  const { catalog, draft, levels, headingLevel, presets, onChange } = props;
  const ways = waysOf(catalog);
  const by = ways.includes(draft.by) ? draft.by : 'scopes';
  const setScopes = (scopes: readonly string[]): void => onChange({ scopes });
  return (
    <div className="sw-choose">
      {presets.length > 0 && (
        <Presets
          presets={presets}
          onStart={({ endpoints = [], scopes = [] }) => onChange({ endpoints, scopes, roles: [] })}
        />
      )}
      <ChooseTabs ways={ways} by={by} onChange={(way) => onChange({ by: way })}>
        <Choosing {...props} by={by} />
      </ChooseTabs>
      <div className="sw-aside">
        {catalog.endpoints.length > 0 && (
          <SuggestionPanel
            catalog={catalog}
            used={draft.endpoints}
            value={draft.scopes}
            onValueChange={setScopes}
            levels={levels}
            headingLevel={headingLevel}
          />
        )}
        <AbilitySummary catalog={catalog} scopes={draft.scopes} headingLevel={headingLevel} />
      </div>
    </div>
  );
}

function Choosing({
  catalog,
  draft,
  levels,
  density,
  policy,
  onChange,
  by,
}: ChooseStepProps & { readonly by: ChoosingBy }): ReactElement {
  const { text } = useTexts();
  switch (by) {
    case 'endpoints':
      return (
        <EndpointPickerPanel
          catalog={catalog}
          density={density}
          description={text('registration.endpointsHint')}
          value={draft.endpoints}
          onValueChange={(endpoints) => onChange({ endpoints })}
        />
      );
    case 'scopes':
      return (
        <ScopePickerPanel
          catalog={catalog}
          density={density}
          levels={levels}
          policy={policy}
          value={draft.scopes}
          onValueChange={(scopes) => onChange({ scopes })}
        />
      );
    case 'roles':
      return (
        <RolePickerPanel
          catalog={catalog}
          density={density}
          value={draft.roles}
          onValueChange={(roles) => onChange({ roles })}
          scopes={draft.scopes}
          onScopesChange={(scopes) => onChange({ scopes })}
        />
      );
    default:
      return by satisfies never;
  }
}

/** What a catalog has nothing of is no way to choose by. */
function waysOf({ endpoints, roles }: Catalog): readonly ChoosingBy[] {
  return [
    ...(endpoints.length > 0 ? (['endpoints'] as const) : []),
    'scopes',
    ...(roles.length > 0 ? (['roles'] as const) : []),
  ];
}
