/** One example: a module of its own, and the line of its document where its code begins. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

/** The code fences tagged `ts` or `tsx` in a Markdown text. */
export function markdownExamples(file: string, text: string): readonly Example[] {
  return fencedExamples(file, text.split(/\r?\n/));
}

/**
 * The code fences tagged `ts` or `tsx` below an `@example` tag in the doc comments of a TypeScript
 * source.
 */
export function sourceExamples(file: string, text: string): readonly Example[] {
  let inComment = false;
  let inExample = false;
  // What is no example becomes an empty line, so that line numbers stay those of the source.
  const lines = text.split(/\r?\n/).map((line) => {
    if (!inComment) {
      inComment = /^\s*\/\*\*/.test(line) && !line.includes('*/');
      inExample = false;
      return '';
    }
    if (/\*\/\s*$/.test(line)) {
      inComment = false;
      return '';
    }
    const content = line.replace(/^\s*\* ?/, '');
    const [, tag] = /^@(\w+)/.exec(content) ?? [];
    if (tag !== undefined) inExample = tag === 'example';
    return inExample && tag === undefined ? content : '';
  });
  return fencedExamples(file, lines);
}

function fencedExamples(file: string, lines: readonly string[]): readonly Example[] {
  const examples: Example[] = [];
  let open: { fence: string; tag: string; indent: number; from: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const [, indent = '', fence, tag = ''] = /^(\s*)(`{3,})\s*(\S*)/.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== undefined) open = { fence, tag, indent: indent.length, from: index + 1 };
    } else if (fence?.startsWith(open.fence) && tag === '') {
      const { tag: language, from, indent } = open;
      if (language === 'ts' || language === 'tsx') {
        const code = lines.slice(from, index).map((each) => each.slice(indent));
        examples.push({ file, line: from + 1, language, code: code.join('\n') });
      }
      open = undefined;
    }
  }
  return examples;
}
