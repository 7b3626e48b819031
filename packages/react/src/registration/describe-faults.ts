import type { AppType } from './app-type.js';
import type { RegistrationDraft } from './draft.js';
import { checkRedirectUri } from './redirect-uri.js';
import type { RedirectUriIssue } from './redirect-uri.js';

/** What keeps the description of an app from being complete, field by field. */
export interface DescriptionFaults {
  readonly name: boolean;
  readonly type: boolean;
  /** For each redirect URI; empty lists where all is well, and where the app does not redirect. */
  readonly redirectUris: readonly (readonly RedirectUriIssue[])[];
  /** How many fields have an error. */
  readonly count: number;
}

/** Looks for what is missing or wrong in the description of an app. */
export function describeFaults(
  { name, redirectUris }: RegistrationDraft,
  type: AppType | undefined,
): DescriptionFaults {
  const rules = type?.redirects ?? 'none';
  const checked = redirectUris.map((uri, at) =>
    rules === 'none' ? [] : checkRedirectUri(uri, rules, redirectUris.slice(0, at)),
  );
  const isUnnamed = name.trim() === '';
  const wrong = checked.filter((issues) => issues.some(({ severity }) => severity === 'error'));
  return {
    name: isUnnamed,
    type: type === undefined,
    redirectUris: checked,
    count: Number(isUnnamed) + Number(type === undefined) + wrong.length,
  };
}
