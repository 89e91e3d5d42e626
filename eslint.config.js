import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a room of the house may not import (CONTRIBUTING, "The map"). */
const closed = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([group, message]) => ({ group: [group].flat(), message })) },
    ],
  },
});

const framework = [
  ['astro', 'astro:*', 'astro/*', '@astrojs/*', 'node:*'],
  'Pure code knows neither the framework nor the machine.',
];
const rooms = (...names) => [
  names.flatMap((name) => [`../${name}/*`, `../${name}/**`, `../../${name}/*`, `../../${name}/**`]),
  `Nothing here imports ${names.join(', ')}.`,
];

/**
 * Style sheets keep to what the oldest browsers of the site know, Chromium 111 and Safari 16.4. The rule counts in years and
 * asks for Firefox too, so what these know all the same is excepted, and what nobody misses where it is not known.
 */
const baseline = {
  available: 2022,
  allowAtRules: ['container', 'page'],
  allowFunctions: ['color-mix'],
  // Not known before Chromium 120 and Safari 17: there things move a little when scripts come.
  allowMediaConditions: ['scripting'],
  allowSelectors: [
    'has',
    // Not known: the answers of a closed <details> are not printed; the menu is shown by frame.css without a popover.
    'details-content',
    'popover-open',
  ],
  allowProperties: [
    'accent-color',
    'container-type',
    'forced-color-adjust',
    'hyphens',
    'orphans',
    'outline',
    'widows',
    // Not known.
    'contain-intrinsic-block-size',
    'content-visibility',
    'scrollbar-gutter',
    'text-autospace',
    'text-size-adjust',
    'text-spacing-trim',
    'text-wrap',
  ],
  allowPropertyValues: { 'break-after': ['avoid'] },
};

export default defineConfig(
  { ignores: ['dist/', 'release/', '.astro/', '.cache/', 'node_modules/', 'tests/.work/'] },
  {
    files: ['src/styles/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: { 'css/use-baseline': ['error', baseline] },
  },
  {
    ignores: ['**/*.css'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': 'off', // TypeScript's noPropertyAccessFromIndexSignature asks for the brackets.
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'astro.config.mjs'], rules: { 'no-console': 'off' } },
  // astro check sees to the types of components: outside it the linter does not know Astro's.
  { files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  closed(['src/model/**'], [framework, rooms('logic', 'data', 'i18n', 'components', 'islands', 'pages')]),
  closed(['src/logic/**'], [framework, rooms('data', 'i18n', 'components', 'islands', 'pages')]),
  closed(['src/i18n/**'], [framework, rooms('logic', 'data', 'components', 'islands', 'pages')]),
  closed(['src/data/**'], [rooms('i18n', 'components', 'islands', 'pages')]),
  closed(['src/islands/**'], [framework, rooms('data', 'i18n', 'components', 'pages')]),
  closed(['src/components/**'], [[['astro:content'], 'Only src/data reads the content.'], rooms('pages')]),
  closed(['src/pages/**'], [[['astro:content'], 'Only src/data reads the content.'], rooms('islands')]),
);
