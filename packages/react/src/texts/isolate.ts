const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const controls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Keeps a text of the other writing direction from reordering the sentence around it: first strong
 * isolate (UAX #9). Text of the same direction stays as it is.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  const mixes = controls.test(text) || rightToLeft.test(text) !== (dir === 'rtl');
  return mixes ? `\u2068${text}\u2069` : text;
}
