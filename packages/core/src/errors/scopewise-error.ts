/**
 * Thrown only when a program misuses this package, such as a grammar literal that is no grammar.
 * Data that is wrong comes back as issues and never throws.
 */
export class ScopewiseError extends Error {
  override readonly name = 'ScopewiseError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
