import type { CatalogIssueCode } from '../errors/issue-codes.js';
import { failure } from '../errors/issue.js';
import type { Failure, Issue } from '../errors/issue.js';
import { nearestNames } from '../errors/nearest-names.js';
import { shown } from '../scope/scope-token.js';
import { httpMethods, isTemplate } from './call-path.js';
import { documentShape, endpointShape } from './document-shape.js';
import type { Leaf, ListShape, ObjectShape, Shape } from './document-shape.js';
import type { CatalogDocument } from './document.js';

/** A document with more faults than this is reported no further. */
const mostIssues = 100;

/** Where a value is: the keys and indexes that lead to it. */
type Place = readonly (string | number)[];

interface Fields {
  readonly shapes: ReadonlyMap<string, { readonly shape: Shape; readonly required: boolean }>;
  readonly required: readonly string[];
}

interface Reader {
  readonly issues: Issue[];
  readonly at: (string | number)[];
  readonly fields: Map<ObjectShape, Fields>;
  /** The names declared so far, by the one form that all confusable names have. */
  readonly names: Map<string, Map<string, string>>;
  /** References to names that were not declared when they were read. */
  readonly pending: { readonly kind: string; readonly name: string; readonly at: Place }[];
}

/**
 * Copies a document by its shape, reading every property of the original at most once, and freezes
 * the copy.
 *
 * @param input - anything, however hostile
 * @returns the copy, or up to 100 issues
 */
export function readDocument(
  input: unknown,
): { readonly ok: true; readonly document: CatalogDocument } | Failure {
  const reader: Reader = {
    issues: [],
    at: [],
    fields: new Map(),
    names: new Map(),
    pending: [],
  };
  const { issues } = reader;
  let document: unknown;
  try {
    document = read(reader, input, documentShape);
    reportUnknownTargets(reader);
  } catch {
    // A getter or a proxy; the path says where.
    report(reader, 'catalog/unreadable', 'Reading this threw an error.', 'Pass plain JSON data.');
  }
  // Another version has other rules, so what else is wrong by these says nothing.
  const version = issues.find(({ code }) => code === 'catalog/wrong-version');
  if (version) return failure(version);
  if (issues.length > 0) return failure(...issues.slice(0, mostIssues));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- reading by its shape makes it one
  return { ok: true, document: document as CatalogDocument };
}

function read(reader: Reader, value: unknown, shape: Shape): unknown {
  if (typeof shape === 'string') return readLeaf(reader, value, shape);
  return isList(shape) ? readList(reader, value, shape) : readObject(reader, value, shape);
}

function readList(reader: Reader, value: unknown, [item, filled]: ListShape): unknown {
  if (!Array.isArray(value) && !(filled && value === null)) {
    return reject(reader, value, 'catalog/wrong-type', 'an array');
  }
  const items: readonly unknown[] = value ?? [];
  const { length } = items;
  // oxlint-disable-next-line unicorn/no-new-array -- of its final size: to let it grow takes a third more time
  const copy: unknown[] = new Array(length);
  // No further than faults are reported: a sparse array has no end.
  for (let index = 0; index < length && reader.issues.length < mostIssues; index += 1) {
    reader.at.push(index);
    copy[index] = read(reader, items[index], item);
    reader.at.pop();
  }
  if (filled && length === 0) rejectRequirement(reader);
  return Object.freeze(copy);
}

function readObject(reader: Reader, value: unknown, shape: ObjectShape): unknown {
  if (!isRecord(value)) return reject(reader, value, 'catalog/wrong-type', 'an object');
  const { issues, at } = reader;
  const before = issues.length;
  let fields = reader.fields.get(shape);
  if (!fields) reader.fields.set(shape, (fields = fieldsOf(shape)));
  // Reads every own property once, getters and proxies included. What follows sees plain data.
  const copy: Record<string, unknown> = { ...value };
  let absent = fields.required.length;
  for (const key of Object.keys(copy)) {
    const field = fields.shapes.get(key);
    const own = copy[key];
    if (field?.required && own !== undefined) absent -= 1;
    // Most values are this, and need no more.
    if (field?.shape === 'text' && typeof own === 'string') continue;
    at.push(key);
    if (!field) rejectKey(reader, key, fields.shapes.keys());
    // As JSON has it: a key without a value is not there.
    else if (own === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = read(reader, own, field.shape);
    at.pop();
    if (issues.length >= mostIssues) return copy;
  }
  if (absent > 0) {
    for (const key of fields.required) {
      if (Object.hasOwn(copy, key)) continue;
      report(reader, 'catalog/missing-key', `The key “${key}” is missing.`, `Add “${key}”.`);
    }
  }
  if (shape === endpointShape && issues.length === before) {
    // Own keys, for a polluted prototype must not open an endpoint.
    const open = Object.hasOwn(copy, 'public');
    const requires = Object.hasOwn(copy, 'requires');
    if (!open && !requires) rejectRequirement(reader);
    if (open && requires) {
      const message = 'This endpoint is public and requires scopes.';
      report(reader, 'catalog/bad-value', message, 'Keep “public” or “requires”.');
    }
  }
  return Object.freeze(copy);
}

function readLeaf(reader: Reader, value: unknown, leaf: Leaf): unknown {
  if (leaf === 'version') {
    return value === 1 ? value : reject(reader, value, 'catalog/wrong-version', '1');
  }
  if (leaf === 'flag' || leaf === 'true') {
    if (value === true || (value === false && leaf === 'flag')) return value;
    const code = value === false ? 'catalog/bad-value' : 'catalog/wrong-type';
    return reject(reader, value, code, leaf === 'flag' ? 'true or false' : 'true');
  }
  if (typeof value !== 'string') return reject(reader, value, 'catalog/wrong-type', 'a string');
  if (leaf === 'text') return value;
  if (leaf === 'path') {
    if (isTemplate(value)) return value;
    return reject(reader, value, 'catalog/bad-path', 'a path like /users/{id}');
  }
  if (leaf === 'method') {
    if (httpMethods.includes(value)) return value;
    return reject(reader, value, 'catalog/bad-value', `one of ${httpMethods.join(', ')}`);
  }
  if (leaf === 'server') {
    const base = /^https?:\/\/[^/?#@\\{}\s]+(\/[^?#{}]*)?$/.exec(value);
    if (base && isTemplate(base[1] ?? '/')) return value;
    return reject(reader, value, 'catalog/bad-value', 'a base URL like https://api.example.com/v2');
  }
  if (value === '') return reject(reader, value, 'catalog/bad-value', 'a name');
  if (leaf !== 'name') readName(reader, value, leaf);
  return value;
}

function readName(reader: Reader, name: string, leaf: Leaf): void {
  const kind = leaf.slice(1);
  let names = reader.names.get(kind);
  if (!names) reader.names.set(kind, (names = new Map()));
  const isReference = leaf[0] === '@';
  // Most names are their own folded form, and folding takes time.
  if (isReference && names.get(name) === name) return;
  const folded = fold(name);
  const twin = names.get(folded);
  if (isReference) {
    if (twin !== name) reader.pending.push({ kind, name, at: [...reader.at] });
  } else if (twin === undefined) names.set(folded, name);
  else {
    const same = twin === name;
    report(
      reader,
      same ? 'catalog/duplicate-id' : 'catalog/confusable-id',
      `The ${kind} “${shown(name)}” ${same ? 'is declared twice' : `is easily taken for “${shown(twin)}”`}.`,
      'Keep one, or rename one.',
      [twin],
    );
  }
}

/** One form for all names that differ in case or Unicode normalization only. */
function fold(name: string): string {
  return name.toLowerCase().normalize();
}

function reportUnknownTargets(reader: Reader): void {
  for (const { kind, name, at } of reader.pending) {
    const names = reader.names.get(kind);
    const twin = names?.get(fold(name));
    if (twin === name || reader.issues.length >= mostIssues) continue;
    // To look at all names for all faults would take a hostile document quadratic time.
    const few = names && names.size * reader.issues.length < 20_000;
    const near = twin ? [twin] : few ? nearestNames(name, names.values()) : [];
    reader.at.splice(0, Infinity, ...at);
    report(
      reader,
      'catalog/unknown-target',
      `No ${kind} “${shown(name)}” is declared.`,
      near[0] ? `Write “${shown(near[0])}”, or declare it.` : 'Declare it, or remove it.',
      near,
    );
  }
}

function rejectKey(reader: Reader, key: string, known: Iterable<string>): void {
  const near = nearestNames(key, known);
  const fix = near[0] ? `Write “${near[0]}”, or remove it.` : 'Remove it.';
  report(reader, 'catalog/unknown-key', `The key “${shown(key)}” is unknown.`, fix, near);
}

function rejectRequirement(reader: Reader): void {
  const message = 'This requires nothing, which would open it to everyone.';
  const fix = 'Name a scope, or say “public”: true instead.';
  report(reader, 'catalog/empty-requirement', message, fix);
}

function reject(reader: Reader, value: unknown, code: CatalogIssueCode, wanted: string): undefined {
  report(reader, code, `This is ${described(value)}, not ${wanted}.`, `Write ${wanted}.`);
}

function report(
  { issues, at }: Reader,
  code: CatalogIssueCode,
  message: string,
  fix: string,
  candidates: readonly string[] = [],
): void {
  // RFC 6901.
  const keys = at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const path = keys.join('');
  issues.push({ code, message, fix, path, ...(candidates.length > 0 && { candidates }) });
}

function described(value: unknown): string {
  if (typeof value === 'string') return `“${shown(value)}”`;
  if (value === null || typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'an array' : typeof value;
}

function fieldsOf(shape: ObjectShape): Fields {
  const keys = Object.entries(shape).map(([key, of]) => {
    const name = key.replace('?', '');
    return [name, { shape: of, required: name === key }] as const;
  });
  return {
    shapes: new Map(keys),
    required: keys.filter(([, { required }]) => required).map(([name]) => name),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(shape: ListShape | ObjectShape): shape is ListShape {
  return Array.isArray(shape);
}
