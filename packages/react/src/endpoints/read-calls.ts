import { resolveNeed } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';

/** A line of a text about endpoints. */
export interface CallLine {
  readonly text: string;
  /** Ids of the endpoints that it names; one where it is clear. */
  readonly ids: readonly string[];
  /** Where it names none, what was probably meant, best first. */
  readonly candidates: readonly string[];
}

/** A method, which a person may write small, and a path or an address. */
const call = /^(?:([A-Za-z]+)\s+)?(\/\S*|https?:\S+)$/;

/** In UTF-16 units; no server takes a longer address. */
const longestLine = 8000;

/**
 * Reads which endpoints a text names, one on each line: by a call, as documentation, code or a log
 * has it; by an id; or by a title, in any case. Empty lines and repeated ones are left out.
 */
export function readCalls(catalog: Catalog, text: string): readonly CallLine[] {
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of catalog.endpoints) {
    const name = title.toLowerCase();
    byTitle.set(name, [...(byTitle.get(name) ?? []), id]);
  }
  const lines = new Set(text.split(/[\r\n]+/).map(withoutMarks));
  lines.delete('');
  return Array.from(lines, (line) => {
    const [isCall, method = 'GET', path = ''] = call.exec(line) ?? [];
    if (isCall !== undefined) return readCall(catalog, line, `${method.toUpperCase()} ${path}`);
    const ids = catalog.endpoint(line) ? [line] : (byTitle.get(line.toLowerCase()) ?? []);
    return { text: line, ids, candidates: [] };
  });
}

function readCall(catalog: Catalog, text: string, need: string): CallLine {
  const read = resolveNeed(catalog, need);
  if (read.ok) {
    const ids = read.need.kind === 'call' ? [read.need.match.endpoint.id] : [];
    return { text, ids, candidates: [] };
  }
  const [issue] = read.issues;
  const candidates = issue?.candidates ?? [];
  return issue?.code === 'need/ambiguous'
    ? { text, ids: candidates, candidates: [] }
    : { text, ids: [], candidates };
}

/** Without what surrounds a call in a list, in code and in the log of a server. */
function withoutMarks(line: string): string {
  return line
    .slice(0, longestLine)
    .trim()
    .replace(/^[-*•]\s+/, '')
    .replace(/^["'`]+/, '')
    .replace(/["'`,;]+$/, '')
    .replace(/\s+HTTP\/[\d.]+$/, '')
    .trim();
}
