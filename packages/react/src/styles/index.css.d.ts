// A style sheet has no exports; this makes its import known to TypeScript.
// oxlint-disable-next-line unicorn/require-module-specifiers -- nothing is what it exports
export {};
