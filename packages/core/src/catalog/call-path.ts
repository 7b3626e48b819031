/** The HTTP methods a call may have (RFC 9110 §9, RFC 5789). */
export const httpMethods: readonly string[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
];

/**
 * What servers, proxies and routers are known to read in different ways: characters that are no
 * part of a path, `;` parameters, escapes that hide a separator, a dot or a control character,
 * escapes that are none, empty segments, and dot segments. One alternation, no repetition: linear.
 */
const ambiguous =
  /[^!-:<-[\]-~\u00a0-\uffff]|%(?:2[ef]|5c|[01].|7f|(?![\da-f]{2}))|\/(?=\/|\.\.?(?:\/|$))/i;

/** A template without anything that needs a closer look, as most are. */
const plain = /^(?:\/(?:\w[\w.-]*|\{\w+\}))+$/;

/** A segment that stands for any value, such as `{userId}`. */
const parameter = /^\{([^{}]+)\}$/;

/** The name of a parameter segment; undefined for a literal one. */
export function parameterName(segment: string): string | undefined {
  return parameter.exec(segment)?.[1];
}

/**
 * Splits a path into segments with their escapes decoded (RFC 3986 §2.1), without one trailing
 * slash; or says at which position it is no path, or one that could be read in two ways.
 */
export function splitPath(path: string): readonly string[] | number {
  if (!path.startsWith('/')) return 0;
  const fault = ambiguous.exec(path);
  if (fault) return fault.index;
  const segments = path.slice(1, path.endsWith('/') ? -1 : undefined).split('/');
  if (path === '/') return [];
  if (!path.includes('%')) return segments;
  let position = 1;
  const decoded: string[] = [];
  for (const segment of segments) {
    try {
      decoded.push(decodeURIComponent(segment));
    } catch {
      // Not UTF-8, such as `%FF`.
      return position;
    }
    position += segment.length + 1;
  }
  return decoded;
}

/** Whether a template can stand in a catalog: a path, its parameters whole segments and distinct. */
export function isTemplate(path: string): boolean {
  const isPlain = plain.test(path);
  if (isPlain && path.indexOf('{') === path.lastIndexOf('{')) return true;
  const segments = isPlain ? path.split('/') : /[?#]/.test(path) || splitPath(path);
  if (typeof segments !== 'object') return false;
  const named = segments.filter((segment) => /[{}]/.test(segment));
  return new Set(named).size === named.length && named.every((segment) => parameter.test(segment));
}
