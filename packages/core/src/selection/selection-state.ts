import type { Issue } from '../errors/issue.js';
import type { SelectionKind } from './outline.js';

/**
 * What a selection is made with. Levels, locked and forbidden ids and the maximum limit what a
 * person may change; what is selected already stays until it is taken out.
 */
export interface SelectionOptions extends SelectionLimits {
  /** What is picked: scopes unless told. */
  readonly kind?: SelectionKind;
  /** Selected from the start. What the catalog does not know is kept and flagged. */
  readonly value?: readonly string[];
  /** Whether groups start expanded. */
  readonly expanded?: boolean;
}

/** What may be selected. */
export interface SelectionLimits {
  /** Only scopes of these levels may be added; all when not given. */
  readonly levels?: readonly string[];
  /** Ids that stay as they are, selected or not, each with the reason to show. */
  readonly locked?: Readonly<Record<string, string>>;
  /** Ids that must not be added, each with the reason to show. */
  readonly forbidden?: Readonly<Record<string, string>>;
  /** The most scopes the provider lets an app ask for, unknown ones included. */
  readonly max?: number;
}

/**
 * A row of the list. Keys hold for one catalog and one kind: items count from 0, and groups down
 * from -1.
 */
export type RowKey = number;

/** How much of something is selected. */
export interface SelectionCounts {
  readonly total: number;
  readonly selected: number;
  /** How many the query and the facets leave; all without. */
  readonly visible: number;
  readonly visibleSelected: number;
  /** How many cannot be changed. */
  readonly locked: number;
  /** How many of the visible ones could be added still. */
  readonly addable: number;
}

/** What a list shows, and what is selected; replaced, never changed, by what is dispatched. */
export interface SelectionState {
  /** In the order of the list, and unknown values behind. */
  readonly value: readonly string[];
  /** Of these, the ones that the catalog does not have. */
  readonly unknown: readonly string[];
  /** In items: a scope with three levels is one, whichever of them are selected. */
  readonly counts: SelectionCounts;
  /** As a group's: of everything that is visible and can be changed. */
  readonly checked: boolean | 'mixed';
  /** How many innermost groups have a visible item. */
  readonly visibleGroups: number;
  /** How many ids the value has beyond the maximum. */
  readonly excess: number;
  readonly query: string;
  /** Whether a query or facets are at work. */
  readonly filtered: boolean;
  /** Whether only what was selected, when this was switched on, is shown. */
  readonly selectedOnly: boolean;
  /** The rows that are shown, in order: what matches, in the groups that are expanded. */
  readonly rows: Int32Array;
  /** The row that has, or would get, the focus; a row that is shown, if there is one. */
  readonly active: RowKey | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A row, in full. */
export type SelectionRow = SelectionGroupRow | SelectionItemRow;

interface RowPlace {
  readonly key: RowKey;
  /** 1 for a product. */
  readonly depth: number;
  /** From 1, among the rows of the same parent that match. */
  readonly position: number;
  readonly siblings: number;
}

/** A product, or a group of one. */
export interface SelectionGroupRow extends RowPlace {
  readonly kind: 'group';
  readonly title: string;
  /** The product a group belongs to; `undefined` for a product. */
  readonly product: string | undefined;
  readonly expanded: boolean;
  /** Of the visible items that can be changed; of all visible ones where none can. */
  readonly checked: boolean | 'mixed';
  readonly counts: SelectionCounts;
}

/** An endpoint, or a scope at the levels it exists at. */
export interface SelectionItemRow extends RowPlace {
  readonly kind: 'item';
  /** Of the option to speak of: the widest selected one, else the one that a toggle would select. */
  readonly id: string;
  readonly checked: boolean;
  /** Narrow to wide; one where there is no level to choose. */
  readonly options: readonly SelectionOption[];
  /** Why a toggle changes nothing, in the words of the limits; `undefined` where it does. */
  readonly locked: Limit | undefined;
}

/** A scope at one level, or an endpoint. */
export interface SelectionOption {
  readonly id: string;
  readonly selected: boolean;
  /** Whether it is among what the query and the facets leave. */
  readonly visible: boolean;
  /** Why it cannot be changed. */
  readonly limit: Limit | undefined;
}

/** What keeps an option as it is. The reason is that of the limits; none where a level is not allowed. */
export interface Limit {
  readonly kind: 'locked' | 'forbidden' | 'level';
  readonly reason: string | undefined;
}

/** Why a value changed. */
export type ChangeReason =
  | 'item'
  | 'level'
  | 'group'
  | 'range'
  | 'select-visible'
  | 'deselect-visible'
  | 'clear'
  | 'suggestion'
  | 'role'
  | 'paste'
  | 'reset'
  | 'undo'
  | 'redo';

/** What an action does, or would do, to the value. */
export interface SelectionChange {
  readonly reason: ChangeReason;
  readonly value: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /**
   * Why not all of it was done: `selection/over-limit`, with nothing changed; `selection/locked`,
   * `selection/forbidden` and `selection/level-not-allowed`, where single ids were asked for.
   */
  readonly issues: readonly Issue[];
}

/** What changes the value. */
export type ChangeAction =
  /** An item: in at its narrowest level, or out. A group: what is missing in, or all of it out. */
  | { readonly type: 'toggle'; readonly key: RowKey }
  /** One option of an item in, and its other options out. */
  | { readonly type: 'choose'; readonly id: string }
  /** All shown items between the anchor and here become as the anchor is. */
  | { readonly type: 'range'; readonly key: RowKey }
  | { readonly type: 'select-visible' }
  | { readonly type: 'deselect-visible' }
  /** Everything out, shown or not, unknown values too; not what is locked. */
  | { readonly type: 'clear' }
  | { readonly type: 'add'; readonly ids: readonly string[]; readonly reason: ChangeReason }
  | { readonly type: 'remove'; readonly ids: readonly string[]; readonly reason: ChangeReason }
  | { readonly type: 'replace'; readonly ids: readonly string[]; readonly reason: ChangeReason }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What changes the view alone. */
export type ViewAction =
  /**
   * Keeps the list to some of the catalog's scopes or endpoints, given by their positions in
   * `catalog.scopes` or `catalog.endpoints`, as a search gives them; to all when `undefined`.
   */
  | {
      readonly type: 'filter';
      readonly query: string;
      readonly positions: Uint32Array | undefined;
    }
  | { readonly type: 'selected-only'; readonly on: boolean }
  | { readonly type: 'expand'; readonly key: RowKey; readonly expanded: boolean }
  /** All groups beside this one, and it too. */
  | { readonly type: 'expand-siblings'; readonly key: RowKey }
  | { readonly type: 'expand-all'; readonly expanded: boolean }
  /** Moves the focus; ranges are counted from here unless `keepAnchor` says otherwise. */
  | { readonly type: 'focus'; readonly key: RowKey; readonly keepAnchor?: boolean };

/** What the owner of the value says: no change to propose, nothing to undo. */
export type OwnerAction =
  | { readonly type: 'value'; readonly value: readonly string[] }
  | { readonly type: 'limits'; readonly limits: SelectionLimits };

/** Everything that can be dispatched. */
export type SelectionAction = ChangeAction | ViewAction | OwnerAction;
