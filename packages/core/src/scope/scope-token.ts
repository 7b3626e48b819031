import type { Issue } from '../errors/issue.js';

/**
 * The position of the first character that RFC 6749 §3.3 forbids in a scope token, or -1. Allowed
 * are the printable ASCII characters but space, `"` and `\`.
 */
export function forbiddenAt(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x22 || code === 0x5c || code > 0x7e) return at;
  }
  return -1;
}

/** Whether a value is a scope token of RFC 6749 §3.3. */
export function isToken(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && forbiddenAt(text) < 0;
}

/** Why a value is no scope token. */
export function tokenFault(text: unknown): Issue {
  if (typeof text !== 'string') {
    return {
      code: 'scope/not-a-string',
      message: `A scope is a string, not ${text === null ? 'null' : typeof text}.`,
      fix: 'Pass the scope as a string.',
    };
  }
  const position = forbiddenAt(text);
  if (position < 0) {
    return {
      code: 'scope/empty',
      message: 'The scope is empty.',
      fix: 'Name a scope; an empty one never grants anything.',
      position: 0,
    };
  }
  const code = text.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'scope/forbidden-character',
    message: `The scope “${shown(text)}” has U+${code} at position ${position}.`,
    fix: 'Use printable ASCII without space, quote or backslash; put one space between scopes.',
    position,
  };
}

/** A text as an issue shows it: short, and without characters that could disturb a terminal. */
export function shown(text: string): string {
  const start = text.slice(0, 80).replace(/[^\x20-\x7e]/g, '\ufffd');
  return text.length > 80 ? `${start}…` : start;
}
