import { dirname, relative, resolve, sep } from 'node:path'

/**
 * What the files of a folder may import.
 * @typedef {object} Layer
 * @property {readonly string[]} folders folders of this project; the longest that fits decides, and `!` refuses
 * @property {readonly string[]} packages packages; a final `*` stands for anything
 * @property {readonly string[]} [types] folders and packages allowed by `import type` only
 */

/**
 * Reports imports that a table of layers does not allow. The most specific entry for a file decides alone.
 * The resolved path is judged, not the written one, so no spelling of a path gets round it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { refused: '{{folder}} must not import {{what}}: see the table in scripts/eslint.config.js.' },
  },
  create(context) {
    const file = inProject(context.cwd, context.filename)
    /** @type {Record<string, Layer>} */
    const table = context.options[0]
    const folder = longest(Object.keys(table), file)
    const layer = folder === undefined ? undefined : table[folder]
    if (folder === undefined || layer === undefined) return {}

    /** @param {any} node an import, a re-export or an import() */
    const check = (node) => {
      const wanted = node.source?.value
      if (typeof wanted !== 'string') return
      const typesOnly = node.importKind === 'type' || node.exportKind === 'type'
      const extra = typesOnly ? (layer.types ?? []) : []
      const own = wanted.startsWith('.')
      const what = own ? inProject(context.cwd, resolve(dirname(context.filename), wanted)) : wanted
      const allowed = own
        ? reaches([...layer.folders, ...extra], what)
        : [...layer.packages, ...extra].some((name) => isPackage(name, what))
      if (!allowed) context.report({ node, messageId: 'refused', data: { folder, what } })
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check }
  },
}

/** @param {string} cwd @param {string} path */
const inProject = (cwd, path) => relative(cwd, path).split(sep).join('/')

/** @param {readonly string[]} folders @param {string} path */
const longest = (folders, path) =>
  folders.filter((folder) => path === folder || path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0]

/** @param {readonly string[]} folders @param {string} path */
function reaches(folders, path) {
  const found = longest(folders.map((folder) => folder.replace('!', '')), path)
  return found !== undefined && folders.includes(found)
}

/** @param {string} allowed @param {string} wanted */
const isPackage = (allowed, wanted) =>
  allowed.endsWith('*') ? wanted.startsWith(allowed.slice(0, -1)) : wanted === allowed || wanted.startsWith(`${allowed}/`)
