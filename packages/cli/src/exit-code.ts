/** Nothing to report. */
export const FINE = 0;
/** The answer is a finding: access denied, a need nothing covers, an error in a catalog. */
export const FINDING = 1;
/** There is no answer: the question, an option or a file could not be understood. */
export const BAD_USE = 2;

/** What a command exits with. */
export type ExitCode = typeof FINE | typeof FINDING | typeof BAD_USE;
