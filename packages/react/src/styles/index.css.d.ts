// A style sheet has no exports. This makes its import known to TypeScript.
