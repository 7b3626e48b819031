/** What a document lists, each item made when it is first asked for. */
export interface LazyList<Item> {
  readonly all: () => readonly Item[];
  readonly at: (position: number) => Item | undefined;
  readonly positionOf: (key: string) => number | undefined;
  readonly find: (key: string) => Item | undefined;
}

/**
 * A list of items made of entries, so that a program pays for those it looks at.
 *
 * @param keyOf - the name of an entry, by which its item is found
 * @param make - makes the item of an entry, once
 */
export function lazyList<Entry, Item>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  make: (entry: Entry) => Item,
): LazyList<Item> {
  const items: (Item | undefined)[] = [];
  const itemOf = (entry: Entry, position: number): Item => (items[position] ??= make(entry));
  const at = (position: number): Item | undefined => {
    const entry = entries[position];
    return entry === undefined ? undefined : itemOf(entry, position);
  };
  const all = lazily(() => Object.freeze(entries.map(itemOf)));
  const positions = lazily(() => {
    const found = new Map<string, number>();
    for (const [position, entry] of entries.entries()) found.set(keyOf(entry), position);
    return found;
  });
  const positionOf = (key: string): number | undefined => positions().get(key);
  return { all, at, positionOf, find: (key) => at(positionOf(key) ?? -1) };
}

/** Makes a value when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
