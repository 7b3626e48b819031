/** Command-line help beyond the options. Every line fits a terminal of 80 columns. */

/** What every command exits with. */
export const exitCodes = `
Exit codes:
  0  fine
  1  a finding: access denied, a need that nothing covers, an error in a catalog
  2  bad use: a need that is unknown or ambiguous, a bad option, catalog or file`;

/** What a need can be. */
export const needHelp = `
A NEED names what the app must be able to use:
  an endpoint id        user.users
  a method and path     "GET /users/{userId}", "GET /users/42"
  a URL                 "https://api.zoom.us/v2/users?page_size=30"
  a title, in any case  "get a meeting"
  a scope               user:read:list_users:admin
In a file or on standard input (-) each line is a need; # starts a comment.`;

/** Worked examples, one per line. */
export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  $ scopewise ${line}`)].join('\n');
}
