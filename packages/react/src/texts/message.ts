/**
 * A template for each plural category (CLDR) that a language has; `other` where there is none.
 * The argument `count` chooses.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A template with `{name}` placeholders, or one for each plural category. */
export type Message = string | PluralForms;
