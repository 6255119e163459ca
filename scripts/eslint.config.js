import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { layersRule } from './lint/layers.js'

const main = {
  folders: ['core', 'main', 'templates', '!main/shell'],
  packages: ['node:*', 'zod'],
}

/**
 * Who may import what; the narrowest entry for a file counts alone. Dependencies run one way: core ← main,
 * core ← renderer, core ← preload (types only); main and renderer never meet.
 * @type {Record<string, import('./lint/layers.js').Layer>}
 */
export const layers = {
  core: {
    folders: ['core'],
    packages: ['zod', 'docx', 'fflate', 'diff', 'intl-messageformat', 'fractional-indexing', 'mdast-util-to-markdown', 'mdast-util-gfm'],
    types: ['mdast'],
  },
  main,
  'main/index.ts': { folders: ['core', 'main'], packages: [...main.packages, 'electron'] },
  'main/app.ts': { folders: ['core', 'main'], packages: [...main.packages, 'electron'] },
  'main/shell': { folders: ['core', 'main'], packages: [...main.packages, 'electron'] },
  'main/store': { ...main, packages: [...main.packages, 'better-sqlite3'] },
  'main/citations': { ...main, packages: [...main.packages, '@citation-js/*', 'citeproc'] },
  'main/importers': {
    ...main,
    packages: [...main.packages, 'saxes', 'fflate', 'mdast-util-*', 'micromark-extension-gfm', 'pdfjs-dist', 'parse5', 'franc-min', 'image-size', 'jpeg-js'],
    types: ['mdast'],
  },
  preload: { folders: ['preload'], packages: ['electron'], types: ['core'] },
  renderer: {
    folders: ['core', 'renderer'],
    packages: [
      ...['react', 'react-dom', 'lexical', '@lexical/*', 'react-aria-components', 'lucide-react', 'intl-messageformat'],
      ...['@tanstack/react-virtual', 'pdfjs-dist'],
      '@fontsource*',
    ],
  },
}

/** The same arguments must always give the same result in core: what it needs to know is passed in. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the time in.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Pass the time in.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass the random value in.' },
]
const outside = [
  ...['process', 'Buffer', 'global', 'globalThis', 'require', 'window', 'document', 'navigator', 'localStorage', 'fetch'],
  ...['crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
].map((name) => ({ name, message: 'core knows no Node, no browser, no clock and no randomness.' }))

const namedExportsOnly = [{ selector: 'ExportDefaultDeclaration', message: 'Export by name: it reads the same everywhere.' }]

/** Scripts and tests read JSON that they wrote or know; the product parses everything it reads with a schema. */
const untypedData = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
    `@typescript-eslint/no-unsafe-${use}`,
    /** @type {const} */ ('off'),
  ]),
)

export default defineConfig(
  globalIgnores(['out/', 'release/', 'test-results/', 'templates/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}', 'scripts/lint/*.js'],
    // Runs inside the stand-in and uses parts of Electron and Node that have no types.
    ignores: ['scripts/electron/app/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { project: { rules: { layers: layersRule } } },
    rules: {
      'project/layers': ['error', layers],
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...namedExportsOnly],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Spreading a text gives its code points, which is what we mean by it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `async` also says that a function answers with a promise and never throws.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['{core,renderer}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', ...namedExportsOnly, ...impure],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'max-lines': ['error', 500], ...untypedData } },
  // Tools and packages settle how their configuration and their types are exported.
  { files: ['**/*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**/*.{mjs,js}'], rules: untypedData },
)
