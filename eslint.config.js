import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Only what oxlint does not know: the rules of React, which the React Compiler relies on, and those
// of accessible markup. All else is in .oxlintrc.json.
export default defineConfig({
  files: ['packages/react/src/**/*.{ts,tsx}', 'test/browser/**/*.{ts,tsx}'],
  languageOptions: { parser: tseslint.parser },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.strict],
});
