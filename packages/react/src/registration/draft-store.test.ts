import { expect, test, vi } from 'vitest';
import { emptyDraft, formatDraft } from './draft.js';
import { createDraftStore } from './draft-store.js';
import type { DraftStorage } from './draft-store.js';

function memory(): DraftStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

test('what was filled in is there after a reload, and gone once discarded', () => {
  const storage = memory();
  createDraftStore('app', () => storage).change({ name: 'Dashboard' });
  const reloaded = createDraftStore('app', () => storage);
  expect(reloaded.get()).toEqual({ draft: { ...emptyDraft, name: 'Dashboard' }, isSaved: true });
  reloaded.discard();
  expect(reloaded.get()).toEqual({ draft: emptyDraft, isSaved: true });
  expect(createDraftStore('app', () => storage).get().draft).toEqual(emptyDraft);
  expect(createDraftStore('other', () => storage).get().draft).toEqual(emptyDraft);
});

function forbidden(): DraftStorage {
  throw new DOMException('forbidden', 'SecurityError');
}

test('where nothing can be kept, the draft goes on and says that it is not saved', () => {
  const full: DraftStorage = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  for (const open of [() => full, forbidden, () => undefined]) {
    const store = createDraftStore('app', open);
    store.change({ step: 'choose' });
    expect(store.get().isSaved).toBe(true);
    store.change({ name: 'Dashboard' });
    expect(store.get()).toMatchObject({ draft: { name: 'Dashboard' }, isSaved: false });
  }
});

test('listeners hear of every change until they stop listening', () => {
  const store = createDraftStore('app', memory);
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.change({ name: 'A' });
  stop();
  store.change({ name: 'B' });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(formatDraft(store.get().draft)).toContain('"name":"B"');
});
