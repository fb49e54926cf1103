import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.baoku', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  ...astro.configs.recommended,
  {
    rules: {
      // Noise in the input is data here: control characters and lone surrogates are looked for on purpose.
      'no-control-regex': 'off',
      // Offsets are checked by bounds, and `noUncheckedIndexedAccess` makes each remaining `!` a stated invariant.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
