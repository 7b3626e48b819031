// A style sheet exports nothing; this makes its import known to TypeScript.
export {};
