/** A row of the tables of granular scopes. */
export interface Row {
  /** Its line in the source, from 1. */
  readonly line: number;
  readonly product: string;
  readonly group: string;
  readonly title: string;
  readonly href: string;
  readonly scopes: readonly string[];
}

/** A row that documents an operation, with the parts of its link. */
export interface OperationRow extends Row {
  readonly api: string;
  readonly account: 'account' | 'master';
  readonly operationId: string;
}

/** Reads every row of the tables, in order. Throws on a line that it cannot account for. */
export function readRows(markdown: string): readonly Row[] {
  const rows: Row[] = [];
  let product = '';
  let group = '';
  for (const [index, line] of markdown.split('\n').entries()) {
    if (line.startsWith('## ')) product = line.slice(3);
    else if (line.startsWith('### ')) group = line.slice(4);
    else if (line.startsWith('| [')) {
      rows.push({ line: index + 1, product, group, ...readRow(line, index + 1) });
    } else if (!/^($|# |> |\| API Endpoint \||\|-+\|-+\|$)/.test(line)) {
      throw new Error(`Line ${index + 1} is neither a heading nor a row: ${line}`);
    }
  }
  return rows;
}

function readRow(line: string, number: number): Pick<Row, 'title' | 'href' | 'scopes'> {
  const [, title, href, cell] = /^\| \[(.+)\]\(([^\s]+)\) \| (.+) \|$/.exec(line) ?? [];
  const scopes = [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, scope = '']) => scope);
  // Between the scopes stand commas, sometimes more than one.
  const rest = (cell ?? '').replace(/`[^`]+`/g, '').replace(/[,\s]/g, '');
  if (!title || !href || scopes.length === 0 || rest !== '') {
    throw new Error(`Line ${number} is not a row of a title, a link and scopes: ${line}`);
  }
  return { title, href, scopes };
}

/** The row with the parts of its link; none where it links to something else. */
export function operationRow(row: Row): OperationRow | undefined {
  const [, api, part, operationId] =
    /^\/docs\/api\/rest\/reference\/(.+)\/(methods|ma)\/#operation\/(.+)$/.exec(row.href) ?? [];
  if (!api || !operationId) return undefined;
  return { ...row, api, account: part === 'ma' ? 'master' : 'account', operationId };
}
