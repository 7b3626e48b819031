/** All that a command may touch of the world, so that a test can hand it another one. */
export interface Io {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly writeError: (text: string) => void;
  /** Reads a UTF-8 file, or throws. */
  readonly readFile: (path: string) => Promise<string>;
  /** Reads standard input to its end as UTF-8, or throws. */
  readonly readStdin: () => Promise<string>;
  /** Whether standard output, and standard error, may be coloured. */
  readonly colour: boolean;
  readonly errorColour: boolean;
  /** How many columns a line of prose may take. */
  readonly width: number;
}
