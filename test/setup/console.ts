import { afterEach, beforeEach, vi } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const written: string[] = [];

// Nobody reads what a passing test prints, so printing is a failure. A test that expects output
// spies on the method itself, which takes the place of the watch below for the length of that test.
beforeEach(() => {
  written.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      written.push(`console.${method}: ${values.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  if (written.length > 0) throw new Error(`Unexpected console output:\n${written.join('\n')}`);
});
