/** Where an app runs, which decides what its redirect URIs may be. */
export type RedirectRules = 'web' | 'native' | 'none';

/** Why a redirect URI cannot be registered, or, for the last two, deserves a look. */
export type RedirectUriIssueCode =
  | 'redirect-uri/empty'
  | 'redirect-uri/forbidden-character'
  | 'redirect-uri/not-absolute'
  | 'redirect-uri/fragment'
  | 'redirect-uri/wildcard'
  | 'redirect-uri/credentials'
  | 'redirect-uri/dangerous-scheme'
  | 'redirect-uri/not-https'
  | 'redirect-uri/web-only-https'
  | 'redirect-uri/scheme-without-dot'
  | 'redirect-uri/duplicate'
  | 'redirect-uri/localhost'
  | 'redirect-uri/fixed-port';

/** One thing about a redirect URI. */
export interface RedirectUriIssue {
  readonly code: RedirectUriIssueCode;
  /** A warning does not keep the URI from being registered. */
  readonly severity: 'error' | 'warning';
}

/** Schemes that run or read something on the user's device, wherever they are registered. */
const dangerous: ReadonlySet<string> = new Set([
  'about:',
  'blob:',
  'data:',
  'file:',
  'filesystem:',
  'javascript:',
  'vbscript:',
  'view-source:',
  'ws:',
  'wss:',
]);

/**
 * Says what is wrong with a redirect URI. It is absolute and has no fragment (RFC 6749 §3.1.2). Web
 * apps use `https` (RFC 6749 §3.1.2.1). Native apps use `https`, a private-use scheme that is a
 * domain name in reverse (RFC 8252 §7.1), or `http` on the loopback interface, with whatever port is
 * free (§7.3), by its address rather than as `localhost` (§8.3). It is compared character by
 * character (RFC 9700 §2.1), so no wildcard means anything.
 *
 * @param text - as typed
 * @param rules - where the app runs
 * @param others - the app's other redirect URIs
 * @returns nothing where it is fine; at most one error, and warnings
 * @example
 * ```ts
 * import { checkRedirectUri } from '@scopewise/react';
 *
 * checkRedirectUri('http://127.0.0.1/callback', 'native'); // []
 * checkRedirectUri('https://app.example.com/#done', 'web'); // redirect-uri/fragment
 * ```
 */
export function checkRedirectUri(
  text: string,
  rules: RedirectRules,
  others: readonly string[] = [],
): readonly RedirectUriIssue[] {
  const code =
    errorOf(text, rules) ?? (others.includes(text) ? 'redirect-uri/duplicate' : undefined);
  if (code !== undefined) return [{ code, severity: 'error' }];
  const warning = warningOf(new URL(text));
  return warning === undefined ? [] : [{ code: warning, severity: 'warning' }];
}

function errorOf(text: string, rules: RedirectRules): RedirectUriIssueCode | undefined {
  if (text.trim() === '') return 'redirect-uri/empty';
  // A parser would repair these, and then compare something else than what was registered.
  if (!/^[\x21-\x7e]+$/.test(text) || /[<>"\\^`{|}]/.test(text)) {
    return 'redirect-uri/forbidden-character';
  }
  if (text.includes('*')) return 'redirect-uri/wildcard';
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? parse(text) : undefined;
  if (!url) return 'redirect-uri/not-absolute';
  if (dangerous.has(url.protocol)) return 'redirect-uri/dangerous-scheme';
  if (text.includes('#')) return 'redirect-uri/fragment';
  if (url.username !== '' || url.password !== '') return 'redirect-uri/credentials';
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    if (!/^https?:\/\/[^/]/i.test(text)) return 'redirect-uri/not-absolute';
    if (url.protocol === 'https:' || isLoopback(url)) return undefined;
    return 'redirect-uri/not-https';
  }
  if (rules !== 'native') return 'redirect-uri/web-only-https';
  return url.protocol.includes('.') ? undefined : 'redirect-uri/scheme-without-dot';
}

function warningOf(url: URL): RedirectUriIssueCode | undefined {
  if (url.protocol !== 'http:') return undefined;
  if (url.hostname === 'localhost') return 'redirect-uri/localhost';
  return url.port === '' ? undefined : 'redirect-uri/fixed-port';
}

/** An app in development, and a native app for good, listen on the device itself. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
