/** How a piece of text looks where colours may be used. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** A piece of text. What is outside the program stays data until {@link render} makes it safe. */
export type Piece = string | { readonly text: string; readonly style: Style };

/** One row of a table, and what stands below it. */
export interface Row {
  readonly cells: readonly Piece[];
  readonly below?: Page;
}

/** A part of a page: a line as it is, prose that wraps, or rows with aligned columns. */
export type Block =
  | { readonly kind: 'line'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'prose'; readonly pieces: readonly Piece[]; readonly indent: number }
  | { readonly kind: 'table'; readonly rows: readonly Row[]; readonly indent: number };

/** What a command has to say to a person, as data. */
export type Page = readonly Block[];

/** A piece in a style. */
export function styled(style: Style, text: string): Piece {
  return { text, style };
}

/** A line that is never wrapped, such as one to copy. Without pieces, an empty line. */
export function line(...pieces: readonly Piece[]): Block {
  return { kind: 'line', pieces };
}

/** Prose that wraps at words; its later lines hang two columns deeper. */
export function prose(indent: number, ...pieces: readonly Piece[]): Block {
  return { kind: 'prose', pieces, indent };
}

/** Rows whose columns are aligned. */
export function table(indent: number, rows: readonly Row[]): Block {
  return { kind: 'table', rows, indent };
}
