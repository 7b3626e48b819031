/**
 * A text from outside as a terminal may show it: characters that move the cursor, change colours,
 * reorder or hide text come out as their code points, such as `\u{1b}`. Everything else stays.
 */
export function safeText(text: string): string {
  // Controls and line ends, format characters (bidi, zero width), lone surrogates.
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Data as JSON that is as safe to print: the same characters are written as `\uXXXX`. */
export function safeJson(data: unknown): string {
  return JSON.stringify(data, undefined, 2).replace(
    /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u007f-\u009f]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  );
}
