/** What the address of the page asks for: `?view=picker&catalog=zoom&theme=dark`. */
export interface Settings {
  readonly view: string;
  readonly catalog: CatalogName;
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly density: 'comfortable' | 'compact';
}

const catalogNames = ['zoom', 'infobip', 'restcomm', 'generated'] as const;

export type CatalogName = (typeof catalogNames)[number];

/** Reads a query string; where it names nothing that exists, the first choice is taken. */
export function readSettings(query: string): Settings {
  const parameters = new URLSearchParams(query);
  const choose = <Choice extends string>(
    name: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice => choices.find((choice) => choice === parameters.get(name)) ?? choices[0];
  return {
    view: parameters.get('view') ?? '',
    catalog: choose('catalog', catalogNames),
    theme: choose('theme', ['light', 'dark']),
    dir: choose('dir', ['ltr', 'rtl']),
    density: choose('density', ['comfortable', 'compact']),
  };
}
