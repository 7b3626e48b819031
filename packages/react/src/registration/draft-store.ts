import { emptyDraft, formatDraft, isBegun, parseDraft } from './draft.js';
import type { RegistrationDraft } from './draft.js';

/** Where drafts are kept: `localStorage`, or anything alike. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft, and whether leaving would lose it. */
export interface KeptDraft {
  readonly draft: RegistrationDraft;
  readonly isSaved: boolean;
}

/** A draft that outlives a reload. */
export interface DraftStore {
  readonly get: () => KeptDraft;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (changed: Partial<RegistrationDraft>) => void;
  /** Forgets it, here and in the storage. */
  readonly discard: () => void;
}

/** What is shown where no storage is known yet: on a server, and until the page is its own. */
export const noDraft: KeptDraft = { draft: emptyDraft, isSaved: true };

/**
 * Keeps a draft under a key. A storage may be full, or forbidden to be touched at all: then the
 * draft is kept for this page only, and says that it is not saved.
 *
 * @param open - gives the storage; may throw, as reading `window.localStorage` does where it is
 * forbidden
 */
export function createDraftStore(key: string, open: () => DraftStorage | undefined): DraftStore {
  const listeners = new Set<() => void>();
  // Opened as it is first read: a server makes a store too, and has nothing to open.
  let opened: { readonly storage: DraftStorage | undefined } | undefined;
  let kept: KeptDraft = noDraft;
  const read = (): DraftStorage | undefined => {
    if (opened) return opened.storage;
    opened = { storage: attempt(open) };
    const found = parseDraft(attempt(() => opened?.storage?.getItem(key)) ?? null);
    if (found) kept = { draft: found, isSaved: true };
    return opened.storage;
  };
  const set = (next: KeptDraft): void => {
    kept = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => {
      read();
      return kept;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (changed) => {
      const storage = read();
      const draft = { ...kept.draft, ...changed };
      const isWritten = attempt(() => {
        storage?.setItem(key, formatDraft(draft));
        return storage !== undefined;
      });
      set({ draft, isSaved: isWritten === true || !isBegun(draft) });
    },
    discard: () => {
      attempt(() => read()?.removeItem(key));
      set(noDraft);
    },
  };
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
