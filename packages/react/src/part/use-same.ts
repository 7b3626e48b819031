import { useState } from 'react';

/**
 * The value of an earlier render while the value says the same, however often its owner makes it
 * anew: so that what is computed from it is kept.
 *
 * @param value - plain data
 * @param key - what tells one value from another, where JSON does not or is too long
 */
export function useSame<T>(value: T, key: string = JSON.stringify(value)): T {
  const [kept, keep] = useState({ key, value });
  if (kept.key === key) return kept.value;
  keep({ key, value });
  return value;
}
