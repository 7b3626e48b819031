/**
 * What Unicode leaves as letters of their own but people type as others. Everything else that folds
 * is decomposed by normalization.
 */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);

/** Accents of Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs and the tatweel. */
const marks = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0640|\u0670/g;

// Written as an escape class of what ASCII is not, so that no control character stands in it.
const beyondAscii = /[^ -~\s]/;

/** Whether a text holds anything that the quick ways for ASCII would get wrong. */
export function isBeyondAscii(text: string): boolean {
  return beyondAscii.test(text);
}

/**
 * One form for all texts that a person would call the same: without case, accents, width and
 * ligatures. Never by a locale, so that the same text folds alike on every machine.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!isBeyondAscii(lower)) return lower;
  // Lower case may add a mark (`İ`), and so may decomposition a capital (`Å`): both in between.
  const plain = lower.normalize('NFKD').toLowerCase().replace(marks, '').normalize('NFC');
  return Array.from(plain, (letter) => plainLetters.get(letter) ?? letter).join('');
}
