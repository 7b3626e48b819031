/** A step of the registration. */
export type RegistrationStep = 'describe' | 'choose' | 'review';

/** How scopes are chosen. */
export type ChoosingBy = 'endpoints' | 'scopes' | 'roles';

/** A registration that is not finished: what was typed and chosen, and where one is. */
export interface RegistrationDraft {
  readonly step: RegistrationStep;
  readonly name: string;
  /** Id of the kind of app; `''` until chosen. */
  readonly type: string;
  /** As typed, empty lines included. */
  readonly redirectUris: readonly string[];
  readonly by: ChoosingBy;
  /** Ids of the endpoints that the app will call. */
  readonly endpoints: readonly string[];
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  /** Why a scope is needed, by scope. */
  readonly justifications: Readonly<Record<string, string>>;
}

/** A registration that nobody has begun. */
export const emptyDraft: RegistrationDraft = {
  step: 'describe',
  name: '',
  type: '',
  redirectUris: [''],
  by: 'endpoints',
  endpoints: [],
  scopes: [],
  roles: [],
  justifications: {},
};

const version = 1;

/** Writes a draft down, to be kept where a reload does not reach it. */
export function formatDraft(draft: RegistrationDraft): string {
  return JSON.stringify({ version, ...draft });
}

/**
 * Reads what {@link formatDraft} wrote, or anything else that was found there: what is not as
 * expected is as if it had not been filled in.
 *
 * @returns the draft; `undefined` where there is none, or one of another version
 */
export function parseDraft(text: string | null): RegistrationDraft | undefined {
  const written = parseJson(text ?? '');
  if (typeof written !== 'object' || written === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(written));
  if (fields.get('version') !== version) return undefined;
  const { step, name, type, redirectUris, by, endpoints, scopes, roles } = emptyDraft;
  return {
    step: oneOf(fields.get('step'), ['describe', 'choose', 'review'], step),
    name: textOf(fields.get('name'), name),
    type: textOf(fields.get('type'), type),
    redirectUris: textsOf(fields.get('redirectUris'), redirectUris),
    by: oneOf(fields.get('by'), ['endpoints', 'scopes', 'roles'], by),
    endpoints: textsOf(fields.get('endpoints'), endpoints),
    scopes: textsOf(fields.get('scopes'), scopes),
    roles: textsOf(fields.get('roles'), roles),
    justifications: tableOf(fields.get('justifications')),
  };
}

/** Whether anything would be lost with a draft; where one is in it is nothing. */
export function isBegun(draft: RegistrationDraft): boolean {
  const untouched = { ...emptyDraft, step: draft.step, by: draft.by };
  return formatDraft(draft) !== formatDraft(untouched);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function textsOf(value: unknown, otherwise: readonly string[]): readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value
    : otherwise;
}

function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function tableOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
