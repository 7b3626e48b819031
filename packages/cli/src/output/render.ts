import { styleText } from 'node:util';
import type { Block, Page, Piece, Row } from './page.js';
import { safeText } from './safe-text.js';

/** Where a page is shown. */
export interface Medium {
  readonly colour: boolean;
  readonly width: number;
}

/**
 * Writes a page as text. Every piece is made safe here, on its one way out, and only colours that
 * this function adds are in the result.
 */
export function render(page: Page, medium: Medium): string {
  return page.map((block) => renderBlock(block, medium)).join('');
}

function renderBlock(block: Block, medium: Medium): string {
  switch (block.kind) {
    case 'line':
      return `${block.pieces.map((piece) => paint(piece, medium)).join('')}\n`;
    case 'prose':
      return renderProse(block.pieces, block.indent, medium);
    case 'table':
      return renderTable(block.rows, block.indent, medium);
    default:
      return block satisfies never;
  }
}

function renderProse(pieces: readonly Piece[], indent: number, medium: Medium): string {
  let text = ' '.repeat(indent);
  let column = indent;
  for (const [index, word] of words(pieces).entries()) {
    const length = word.reduce((sum, piece) => sum + widthOf(piece), 0);
    const space = index > 0;
    if (space && column + 1 + length > medium.width) {
      text += `\n${' '.repeat(indent + 2)}`;
      column = indent + 2;
    } else if (space) {
      text += ' ';
      column += 1;
    }
    text += word.map((piece) => paint(piece, medium)).join('');
    column += length;
  }
  return `${text}\n`;
}

/** The words of prose: pieces that no space divides belong to one word. */
function words(pieces: readonly Piece[]): readonly Piece[][] {
  const found: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    const { text, style } = typeof piece === 'string' ? { text: piece, style: undefined } : piece;
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) open = undefined;
      if (part === '') continue;
      if (!open) {
        open = [];
        found.push(open);
      }
      open.push(style ? { text: part, style } : part);
    }
  }
  return found;
}

function renderTable(rows: readonly Row[], indent: number, medium: Medium): string {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    }
  }
  return rows
    .map(({ cells, below }) => {
      const last = cells.findLastIndex((cell) => widthOf(cell) > 0);
      const columns = cells.slice(0, last + 1).map((cell, index) => {
        const width = widths[index] ?? 0;
        // A column without anything in it takes no space.
        const gap = index === last || width === 0 ? 0 : width - widthOf(cell) + 2;
        return paint(cell, medium) + ' '.repeat(gap);
      });
      return `${' '.repeat(indent)}${columns.join('')}\n${render(below ?? [], medium)}`;
    })
    .join('');
}

function paint(piece: Piece, { colour }: Medium): string {
  if (typeof piece === 'string') return safeText(piece);
  const text = safeText(piece.text);
  // The medium has decided on colours already; the stream is not asked again.
  return colour ? styleText(piece.style, text, { validateStream: false }) : text;
}

function widthOf(piece: Piece): number {
  return Array.from(safeText(typeof piece === 'string' ? piece : piece.text)).length;
}
