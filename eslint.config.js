import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the house, each with the rooms whose modules it may import beside its own (CONTRIBUTING, "The map"). */
const ROOMS = {
  'src/model': [],
  'src/logic': ['model'],
  'src/i18n': ['model'],
  'src/data': ['model', 'logic', 'i18n'],
  'src/outputs': ['model', 'logic', 'i18n', 'data'],
  'src/islands': ['model', 'logic'],
  'src/service-worker': ['model', 'logic'],
  'src/components': ['model', 'logic', 'i18n', 'data', 'outputs', 'islands'],
  'src/pages': ['model', 'logic', 'i18n', 'data', 'outputs', 'islands', 'components'],
  integrations: ['model', 'logic', 'i18n', 'data', 'outputs', 'scripts'],
  scripts: ['model', 'logic', 'i18n', 'data', 'outputs', 'integrations'],
};
const NAMES = [...Object.keys(ROOMS).map((room) => room.replace('src/', '')), 'tests'];

const framework = ['astro', 'astro:*', 'astro/*', '@astrojs/*', 'node:*'];
/** Rooms that run in a browser or anywhere else. */
const PURE = ['src/model', 'src/logic', 'src/i18n', 'src/islands', 'src/service-worker'];

/** What the modules of a room may not import; tests beside them use what they like. */
const closed = (room) => {
  const own = room.replace('src/', '');
  const others = NAMES.filter((name) => name !== own && !ROOMS[room].includes(name));
  return {
    files: [`${room}/**/*`],
    ignores: ['**/*.test.ts', '**/*.css'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(src/)?(${others.join('|')})/`,
              message: `${room} imports ${ROOMS[room].join(', ') || 'nothing of ours'} only.`,
            },
            ...(PURE.includes(room)
              ? [{ group: framework, message: 'Pure code knows neither the framework nor the machine.' }]
              : []),
            ...(room === 'src/components' || room === 'src/pages'
              ? [{ group: ['astro:content'], message: 'Only src/data reads the content.' }]
              : []),
          ],
        },
      ],
    },
  };
};

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
    'overscroll-behavior',
    'print-color-adjust',
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
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'integrations/**', 'astro.config.mjs'], rules: { 'no-console': 'off' } },
  // astro check sees to the types of components: outside it the linter does not know Astro's.
  { files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  ...Object.keys(ROOMS).map(closed),
);
