import { InvalidArgumentError } from 'commander';

/** Collects the values of an option that may be given several times. */
export function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}

/** Reads the value of an option that counts something. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It is not a whole number.');
  }
  return number;
}
