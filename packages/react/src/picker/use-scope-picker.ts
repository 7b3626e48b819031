'use client';

import { loadCatalog } from '@scopewise/core';
import type {
  Catalog,
  CatalogDocument,
  RowKey,
  SelectionKind,
  SelectionLimits,
  SensitivityPolicy,
} from '@scopewise/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useSafeLayoutEffect } from '../part/use-safe-layout-effect.js';
import { createPickerStore } from './picker-store.js';
import type { PickerOwner, PickerStore, ValueChangeDetails } from './picker-store.js';
import type { PickerView } from './picker-view.js';
import { createGetters } from './row-props.js';
import type { PickerGetters } from './row-props.js';

/** What a picker picks from, what is selected, and who is told. */
export interface ScopePickerOptions extends Loose<SelectionLimits> {
  /** `undefined` while it is loading: what is selected is kept, and flagged until it is known. */
  readonly catalog: Catalog | undefined;
  /** Why there is no catalog, if it could not be loaded; `ScopePicker.Error` says so. */
  readonly loadError?: unknown;
  /** What is picked; scopes unless told. */
  readonly kind?: SelectionKind | undefined;
  /** The selected ids, where the owner keeps them. */
  readonly value?: readonly string[] | undefined;
  /** The ids selected at first, where the picker keeps them. */
  readonly defaultValue?: readonly string[] | undefined;
  readonly onValueChange?:
    ((value: readonly string[], details: ValueChangeDetails) => void) | undefined;
  readonly readOnly?: boolean | undefined;
  /** Whether groups start expanded. */
  readonly expanded?: boolean | undefined;
  /** How many scopes one gesture may add without a question; 24 unless told. */
  readonly confirmAbove?: number | undefined;
  /** What the list is narrowed to at first: a query, facets, or what is selected. */
  readonly defaultView?: Partial<PickerView> | undefined;
  /** Told whenever that changes, with each key that is typed. */
  readonly onViewChange?: ((view: PickerView) => void) | undefined;
  /** Which scopes an administrator has to approve: their rows say so. */
  readonly policy?: SensitivityPolicy | undefined;
}

/** As props are: absent or `undefined`. */
type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Names by which elements of one picker refer to each other. */
export interface PickerIds {
  readonly label: string;
  readonly search: string;
  readonly list: string;
  readonly status: string;
  readonly error: string;
  row(key: RowKey): string;
}

/** Elements of a picker that the focus moves between; set by the parts. */
interface PickerElements {
  search: HTMLInputElement | null;
  list: HTMLElement | null;
  /** Scrolls a row into view and gives it the focus. */
  focusRow: ((key: RowKey) => void) | undefined;
  /** Takes a text with scopes that was pasted elsewhere. */
  paste: ((text: string) => void) | undefined;
}

/** What belongs to one picker. */
export interface PickerParts {
  readonly store: PickerStore;
  readonly ids: PickerIds;
  readonly elements: PickerElements;
}

/** A picker as its parts use it. */
export interface ScopePicker extends PickerParts, PickerGetters {
  /** Whether there is no catalog yet. */
  readonly isLoading: boolean;
  /** Whether it could not be loaded. */
  readonly hasFailed: boolean;
}

/**
 * The state of a picker, kept in step with its owner. {@link ScopePicker.Root} calls it; call it
 * yourself to build one from elements of your own.
 *
 * @param options - the catalog, the value and the limits
 * @returns the picker: its store to read and change, and the names its elements go by
 * @example
 * ```tsx
 * import type { Catalog } from '@scopewise/core';
 * import { useScopePicker } from '@scopewise/react';
 *
 * export function ClearButton({ catalog }: { catalog: Catalog }) {
 *   const { store } = useScopePicker({ catalog, defaultValue: ['user:read:user'] });
 *   return <button onClick={() => store.change({ type: 'clear' })}>Clear</button>;
 * }
 * ```
 */
export function useScopePicker(options: ScopePickerOptions): ScopePicker {
  const { catalog = emptyCatalog(), kind = 'scope', value, expanded = false } = options;
  const policy = useSame(options.policy ?? noPolicy);
  const owner = ownerOf(options, policy);
  const limits = useSame(limitsOf(options));
  const [initial] = useState(value ?? options.defaultValue ?? []);
  const create = (selected: readonly string[], before?: PickerStore): PickerStore => {
    const view = options.defaultView;
    const made = { catalog, kind, value: selected, initial, limits, expanded, owner, view };
    return createPickerStore(before ? { ...made, before } : made);
  };
  const [store, setStore] = useState(() => create(initial));
  let current = store;
  if (store.catalog !== catalog || store.kind !== kind) {
    // What is selected outlives its catalog: what the next one does not know is kept and flagged.
    current = create(value ?? store.get().selection.value, store);
    setStore(current);
  }
  useSafeLayoutEffect(() => current.own(owner, limits));
  useFlipWarning(value !== undefined);

  const [elements] = useState<PickerElements>(() => ({
    search: null,
    list: null,
    focusRow: undefined,
    paste: undefined,
  }));
  const base = useId();
  const ids = useMemo(() => idsOf(base), [base]);
  const isMissing = options.catalog === undefined;
  const hasFailed = isMissing && options.loadError !== undefined && options.loadError !== null;
  return useMemo(() => {
    const parts = { store: current, ids, elements };
    const isLoading = isMissing && !hasFailed;
    return { ...parts, ...createGetters(parts), isLoading, hasFailed };
  }, [current, ids, elements, isMissing, hasFailed]);
}

const noPolicy: SensitivityPolicy = {};

function ownerOf(
  { value, onValueChange, onViewChange, readOnly = false, confirmAbove = 24 }: ScopePickerOptions,
  policy: SensitivityPolicy,
): PickerOwner {
  return { value, onValueChange, onViewChange, readOnly, confirmAbove, policy };
}

function limitsOf({ levels, locked, forbidden, max }: ScopePickerOptions): SelectionLimits {
  return {
    ...(levels && { levels }),
    ...(locked && { locked }),
    ...(forbidden && { forbidden }),
    ...(max !== undefined && { max }),
  };
}

/** The same object while it says the same, however often its owner renders it anew. */
function useSame<Data extends object>(data: Data): Data {
  const key = JSON.stringify(data);
  const [kept, keep] = useState({ key, data });
  if (kept.key !== key) keep({ key, data });
  return kept.key === key ? kept.data : data;
}

function useFlipWarning(isControlled: boolean): void {
  const first = useRef(isControlled);
  useEffect(() => {
    if (first.current === isControlled) return;
    first.current = isControlled;
    const [before, now] = isControlled
      ? ['uncontrolled', 'controlled']
      : ['controlled', 'uncontrolled'];
    // oxlint-disable-next-line no-console -- the one thing that only a developer can put right
    console.error(
      `A scope picker changed from ${before} to ${now}: its \`value\` ${isControlled ? 'is now given' : 'became undefined'}. ` +
        'Decide between `value` and `defaultValue` for its lifetime; an empty selection is `[]`.',
    );
  }, [isControlled]);
}

function idsOf(base: string): PickerIds {
  const id = (part: string): string => `${base}${part}`;
  return {
    label: id('label'),
    search: id('search'),
    list: id('list'),
    status: id('status'),
    error: id('error'),
    row: (key) => id(`row${key}`),
  };
}

let empty: Catalog | undefined;

/** What is shown until a catalog is there: nothing, with every value kept. */
function emptyCatalog(): Catalog {
  if (!empty) {
    const loaded = loadCatalog(noScopes);
    if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
    empty = loaded.catalog;
  }
  return empty;
}

const noScopes: CatalogDocument = {
  schema: 1,
  id: 'empty',
  title: 'Empty',
  version: '0',
  sources: [],
  license: 'none',
  grammar: { template: '{action}' },
  levels: [],
  severities: ['read'],
  actions: [],
  scopes: [],
  endpoints: [],
};
