import { AppError } from '../../../core/errors.ts'
import { prepareTemplate } from '../../../core/export/docx/word-template/prepare.ts'
import { templatePrefixes } from '../../../core/export/docx/word-template/namespaces.ts'
import type { TemplatePart, WordTemplate } from '../../../core/export/docx/word-template/word-template.ts'
import type { WordElement } from '../../../core/export/docx/word-template/xml-tree.ts'
import { parsePart, type DocxPackage } from '../docx/package.ts'
import { openWord } from '../docx/open-word.ts'
import { readRelationships } from '../docx/relationships.ts'
import { withoutMetadata } from '../pictures/without-metadata.ts'

/** The parts that a text may name and that are carried into a report. */
const textParts = new Set(['styles', 'numbering', 'settings', 'theme', 'fontTable', 'footnotes', 'endnotes', 'header', 'footer'])
const binaryParts = new Set(['image', 'font'])
/** The first four bytes of a compound file: Word before 2007, and what a password turns any Word file into. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads an organisation's own Word template.
 * @throws AppError word-template-password, word-template-old, word-template-macros, word-template-strict, word-template-damaged, docx-unsafe, file-too-large
 */
export function readWordTemplate(file: string, bytes: Uint8Array): WordTemplate {
  try {
    return readTemplate(file, bytes)
  } catch (error) {
    // The words for a draft that cannot be read would say that nothing was imported.
    throw error instanceof AppError && error.code === 'docx-damaged' ? new AppError('word-template-damaged', { file }, { cause: error }) : error
  }
}

function readTemplate(file: string, bytes: Uint8Array): WordTemplate {
  if (compound.every((byte, index) => bytes[index] === byte)) throw new AppError(holdsName(bytes, 'EncryptedPackage') ? 'word-template-password' : 'word-template-old', { file })
  const { docx, mainPart } = openWord(file, bytes)
  refuseMacros(docx, mainPart)
  const document = readPart(docx, mainPart)
  if (document?.root.name !== 'w:document') throw new AppError('word-template-strict', { file })
  const parts = new Map<string, TemplatePart>()
  const files = new Map<string, Uint8Array>()
  const take = (part: TemplatePart): void => {
    for (const { type, target, external } of part.relationships.values()) {
      if (external || parts.has(target) || files.has(target)) continue
      if (binaryParts.has(type)) {
        const content = docx.bytes(target)
        if (content !== undefined) files.set(target, withoutTraces(target, content))
      } else if (part === document && textParts.has(type)) {
        const named = readPart(docx, target)
        if (named !== undefined) parts.set(target, named)
      }
    }
  }
  take(document)
  for (const part of [...parts.values()]) take(part)
  return { file, document, parts, files }
}

/**
 * Tries whether a report could go into a template.
 * @throws AppError as `readWordTemplate`, and word-template-place
 */
export const checkWordTemplate = (file: string, bytes: Uint8Array): void => { prepareTemplate(readWordTemplate(file, bytes)) }

/** A picture without what a camera or a program wrote beside it, in the kinds where that can be told apart. */
function withoutTraces(path: string, bytes: Uint8Array): Uint8Array {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const type = ending === 'png' ? 'png' : ending === 'jpg' || ending === 'jpeg' ? 'jpg' : undefined
  return (type === undefined ? undefined : withoutMetadata(type, bytes)) ?? bytes
}

function readPart(docx: DocxPackage, path: string): TemplatePart | undefined {
  const bytes = docx.bytes(path)
  if (bytes === undefined) return undefined
  const root: WordElement = parsePart(docx.file, bytes, templatePrefixes)
  return { root, relationships: readRelationships(docx, path) }
}

/** Macros are known by their part and by what the file calls itself. */
function refuseMacros(docx: DocxPackage, mainPart: string): void {
  const types = docx.bytes('[Content_Types].xml')
  const says = types !== undefined && /macroEnabled|vbaProject/i.test(new TextDecoder().decode(types))
  const has = docx.names.some((name) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(name))
  const relates = [...readRelationships(docx, mainPart).values()].some(({ type }) => /vbaProject/i.test(type))
  if (says || has || relates) throw new AppError('word-template-macros', { file: docx.file })
}

/** The directory of a compound file holds the names of its streams in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
