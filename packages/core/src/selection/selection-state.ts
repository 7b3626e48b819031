import type { Issue } from '../errors/issue.js';
import type { SelectionKind } from './outline.js';

/** What a selection is made with: what is picked, what is selected, and the limits. */
export interface SelectionOptions extends SelectionLimits {
  /** What is picked: scopes unless told. */
  readonly kind?: SelectionKind;
  /** Selected from the start. What the catalog does not know is kept and flagged. */
  readonly value?: readonly string[];
  /** What a reset goes back to; `value` unless told. */
  readonly initial?: readonly string[];
  /** Whether groups start expanded, or which of them do. */
  readonly expanded?: boolean | ((group: GroupName) => boolean);
}

/**
 * What a person may select. What is selected already stays until it is taken out; what was selected
 * at first, or when the limits were set, may come back by undoing or a reset. Ids that the catalog
 * does not have may be named as well.
 */
export interface SelectionLimits {
  /**
   * Only scopes of these levels may be added; all when not given. Of a scope that the catalog does
   * not have, the level is what its grammar reads.
   */
  readonly levels?: readonly string[];
  /** Ids that stay as they are, selected or not, each with the reason to show, or `''`. */
  readonly locked?: Readonly<Record<string, string>>;
  /** Ids that must not be added, nor any that imply one, each with the reason to show, or `''`. */
  readonly forbidden?: Readonly<Record<string, string>>;
  /** The most ids the provider lets an app ask for, unknown ones included; 0 for what is no number. */
  readonly max?: number;
}

/**
 * A row of the list. Keys hold for one catalog and one kind: items count from 0, and groups down
 * from -1.
 */
export type RowKey = number;

/** How many items something has. */
export interface SelectionCounts {
  readonly total: number;
  /** How many of them are selected, at whatever level. */
  readonly selected: number;
  /** How many what is looked for leaves; all while nothing is. */
  readonly visible: number;
  /** How many are both. */
  readonly visibleSelected: number;
  /** How many a toggle cannot change. */
  readonly locked: number;
  /** How many of the visible ones a toggle would select. */
  readonly addable: number;
}

/** What is selected, and what a list shows: replaced, never changed, by what is dispatched. */
export interface SelectionState {
  /** In the order of the list while nothing is looked for, and unknown values behind. */
  readonly value: readonly string[];
  /** Of these, the ones that the catalog does not have. */
  readonly unknown: readonly string[];
  /** In items: a scope with three levels is one, whichever of them are selected. */
  readonly counts: SelectionCounts;
  /** As a group's: of everything that is visible and can be changed. */
  readonly checked: boolean | 'mixed';
  /** How many innermost groups have a visible item. */
  readonly visibleGroups: number;
  /** How many ids the value has beyond the maximum; it had them from its owner. */
  readonly excess: number;
  /** As the last `filter` had it. */
  readonly query: string;
  /** Whether the list is kept to what matches. */
  readonly filtered: boolean;
  /** Whether only what was selected, when this was switched on, is shown. */
  readonly selectedOnly: boolean;
  /** The rows that are shown, in order: what matches, in the groups that are expanded. */
  readonly rows: Int32Array;
  /** The row that has, or would get, the focus; a row that is shown, if there is one. */
  readonly active: RowKey | undefined;
  /** Whether there is a change to take back. */
  readonly canUndo: boolean;
  /** Whether there is a change to make again. */
  readonly canRedo: boolean;
}

/** A row, in full. */
export type SelectionRow = SelectionGroupRow | SelectionItemRow;

interface RowPlace {
  readonly key: RowKey;
  /** 1 for a product. */
  readonly depth: number;
  /** From 1, among the listed rows of the same parent; 0 while it is not listed. */
  readonly position: number;
  /** How many rows of the same parent are listed, this one included. */
  readonly siblings: number;
}

/** What a product, or a group of one, goes by. */
export interface GroupName {
  /** As the catalog has it; `''` for scopes that no product could be read of. */
  readonly title: string;
  /** The product a group belongs to; `undefined` for a product. */
  readonly product: string | undefined;
}

/** A product, or a group of one. */
export interface SelectionGroupRow extends RowPlace, GroupName {
  readonly kind: 'group';
  /** Whether what is in it is listed. */
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
  /** Whether any of its options is selected. */
  readonly checked: boolean;
  /** Narrow to wide; one where there is no level to choose. */
  readonly options: readonly SelectionOption[];
  /**
   * Why a toggle changes nothing: none of its options may be added, or one that is selected must
   * stay; `undefined` where it changes something. Levels may be open to choose even so.
   */
  readonly locked: Limit | undefined;
}

/** A scope at one level, or an endpoint. */
export interface SelectionOption {
  /** The scope, or the id of the endpoint. */
  readonly id: string;
  readonly selected: boolean;
  /** Whether it is among what is looked for. */
  readonly visible: boolean;
  /** Why it cannot be added, or, of a locked one, changed at all. */
  readonly limit: Limit | undefined;
}

/** What keeps an option from being added, or changed. */
export interface Limit {
  readonly kind: 'locked' | 'forbidden' | 'level';
  /** That of the limits, if they give one; none where a level is not allowed. */
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
  /** The value after it, in the order of the list; the same list where nothing changes. */
  readonly value: readonly string[];
  /** What the value has then and had not before. */
  readonly added: readonly string[];
  /** What it had before and has not then. */
  readonly removed: readonly string[];
  /**
   * Why not all of it was done: `selection/over-limit`, with nothing changed; `selection/locked`,
   * `selection/forbidden` and `selection/level-not-allowed`, where an item or ids were asked for, or
   * a group of which nothing can be changed. What is done to many at once passes over what cannot be.
   */
  readonly issues: readonly Issue[];
}

/** What changes the value. */
export type ChangeAction =
  /**
   * An item: out, or in at the level it had before, or else the narrowest. A group: what is visible
   * of it in, or all that is visible out where nothing is missing.
   */
  | { readonly type: 'toggle'; readonly key: RowKey }
  /** One option of an item in, and its other options out. */
  | { readonly type: 'choose'; readonly id: string }
  /**
   * All listed items between the row that was last toggled, or had a level chosen, and here: out
   * where that row was taken out, in otherwise. Where it is not listed, or there is none, the range
   * starts at the row with the focus, selects, and the next one starts there too.
   */
  | { readonly type: 'range'; readonly key: RowKey }
  /** All that is visible in, listed or in a collapsed group. */
  | { readonly type: 'select-visible' }
  /** All that is visible out, at all levels. */
  | { readonly type: 'deselect-visible' }
  /** Everything out, visible or not, unknown values too; not what is locked. */
  | { readonly type: 'clear' }
  /** These in beside what is there, in whatever order; what the catalog does not have as well. */
  | {
      readonly type: 'add';
      readonly ids: readonly string[];
      readonly reason: ChangeReason;
      /** The row that was acted on, for ranges to start at. */
      readonly key?: RowKey;
    }
  /** These out. */
  | { readonly type: 'remove'; readonly ids: readonly string[]; readonly reason: ChangeReason }
  /** These in, and everything else out. */
  | { readonly type: 'replace'; readonly ids: readonly string[]; readonly reason: ChangeReason }
  /** Back to what was selected at first; what is locked stays. */
  | { readonly type: 'reset' }
  /** Back to what was selected before the last change, as far as the limits let it. */
  | { readonly type: 'undo' }
  /** Again to what was selected before the last undo. */
  | { readonly type: 'redo' };

/** What changes the view alone. */
export type ViewAction =
  /**
   * Keeps the list to some of the catalog's scopes or endpoints, given by their positions in
   * `catalog.scopes` or `catalog.endpoints`, as a search gives them; to all when `undefined`. What
   * is left is expanded, and begins with the best of them, in the products and groups they are in.
   */
  | {
      readonly type: 'filter';
      readonly query: string;
      readonly positions: Uint32Array | undefined;
      /** Positions too, the best first. */
      readonly best?: Uint32Array | undefined;
    }
  /** Keeps the list to what is selected now. What is taken out stays listed until it is done anew. */
  | { readonly type: 'selected-only'; readonly on: boolean }
  /** Of a group; nothing of an item. */
  | { readonly type: 'expand'; readonly key: RowKey; readonly expanded: boolean }
  /** All groups beside this one, and it too. */
  | { readonly type: 'expand-siblings'; readonly key: RowKey }
  | { readonly type: 'expand-all'; readonly expanded: boolean }
  /** Moves the focus to a listed row. */
  | { readonly type: 'focus'; readonly key: RowKey };

/** What the owner of the value says: no change to propose, nothing to undo. */
export type OwnerAction =
  /** Another value, taken as it is; the same in another order is none. What was done cannot be undone. */
  | { readonly type: 'value'; readonly value: readonly string[] }
  /** Other limits. What they forbid stays selected until it is taken out. */
  | { readonly type: 'limits'; readonly limits: SelectionLimits };

/** Everything that can be dispatched. */
export type SelectionAction = ChangeAction | ViewAction | OwnerAction;
