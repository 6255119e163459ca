import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate'
import { renumberRelationships } from './relationships.ts'
import type { WrittenParts } from './written-parts.ts'

const contentTypesPath = '[Content_Types].xml'
/** Word reads the list of parts first; the rest follows in a fixed order. */
const firstParts = [contentTypesPath, '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml', 'word/document.xml']

/** Parts docx always writes that say nothing here: they would only be places for something to hide in. */
const unwanted = /^(?:docProps\/custom\.xml|word\/(?:endnotes|comments|fontTable)\.xml|word\/theme\/.*)$/

/** The parts of a Word file by path: those that are text, and the others. */
export interface PackageParts {
  parts: Map<string, string>
  media: Map<string, Uint8Array>
}

/**
 * Makes the package that docx wrote fit to be filed: no part that is not used, no note mark in the lines between text
 * and notes, no ids by chance and no time of day, so that the same report always gives the same bytes.
 * @param written all parts as docx writes them
 * @param replaced parts to write in place of those of docx, by path
 */
export function cleanPackage(written: WrittenParts, replaced: Readonly<Record<string, string>>): PackageParts {
  const files = Object.entries(written)
  const parts = new Map(files.filter(([path]) => !isMedia(path)).map(([path, content]) => [path, typeof content === 'string' ? content : strFromU8(content)]))
  const media = renameMedia(parts, files.flatMap(([path, content]) => (isMedia(path) && typeof content !== 'string' ? [[path, content] as const] : [])))
  for (const path of parts.keys()) if (unwanted.test(path) || unwanted.test(partOfRelationships(path))) parts.delete(path)
  for (const [path, xml] of Object.entries(replaced)) parts.set(path, xml)
  change(parts, 'word/footnotes.xml', withoutMarkInSeparators)
  change(parts, 'word/document.xml', (xml) => renumberPictures(renumberBookmarks(xml)))
  change(parts, contentTypesPath, (xml) => withoutLostTypes(xml, parts, media))
  renumberRelationships(parts, new Set(media.keys()))
  return { parts, media }
}

/** "word/_rels/endnotes.xml.rels" belongs to "word/endnotes.xml". */
const partOfRelationships = (path: string): string => path.replace(/(^|\/)_rels\/(.*)\.rels$/, '$1$2')

function change(parts: Map<string, string>, path: string, edit: (xml: string) => string): void {
  const xml = parts.get(path)
  if (xml !== undefined) parts.set(path, edit(xml))
}

const noteMark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'

const withoutMarkInSeparators = (xml: string): string =>
  xml
    .replace(`${noteMark}<w:r><w:separator/>`, '<w:r><w:separator/>')
    .replace(`${noteMark}<w:r><w:continuationSeparator/>`, '<w:r><w:continuationSeparator/>')

type Media = ReadonlyMap<string, Uint8Array>

const isMedia = (path: string): boolean => path.startsWith('word/media/')
const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** docx counts pictures by their kind: they get image1, image2 … in the order in which the text shows them. */
function renameMedia(parts: Map<string, string>, files: readonly (readonly [string, Uint8Array])[]): Map<string, Uint8Array> {
  const relationships = parts.get('word/_rels/document.xml.rels') ?? ''
  const shown = [...(parts.get('word/document.xml') ?? '').matchAll(/ r:embed="([^"]*)"/g)].map(([, id = '']) => new RegExp(`<Relationship Id="${id}"[^>]* Target="([^"]*)"`).exec(relationships)?.[1] ?? '')
  const byPath = new Map(files)
  const media = new Map<string, Uint8Array>()
  const names = new Map<string, string>()
  for (const target of new Set(shown)) {
    const bytes = byPath.get(`word/${target}`)
    if (bytes === undefined) continue
    const name = `media/image${String(media.size + 1)}.${extensionOf(target)}`
    media.set(`word/${name}`, bytes)
    names.set(target, name)
  }
  // All at once: the new name of one picture may be the old name of another.
  change(parts, 'word/_rels/document.xml.rels', (xml) => xml.replace(/ Target="([^"]*)"/g, (_, target: string) => ` Target="${names.get(target) ?? target}"`))
  return media
}

/** Pictures are counted like bookmarks, over all documents. */
function renumberPictures(xml: string): string {
  let count = 0
  return xml.replace(/(<wp:docPr [^<>]*?\bid=")[^"]*"/g, (_, before: string) => `${before}${String((count += 1))}"`)
}

/** docx counts bookmarks over all documents of a run of the program. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, string>()
  return xml.replace(/(<w:bookmark(?:Start|End) [^<>]*w:id=")([0-9]+)"/g, (_, before: string, id: string) => {
    const newId = ids.get(id) ?? String(ids.size + 1)
    ids.set(id, newId)
    return `${before}${newId}"`
  })
}

function withoutLostTypes(xml: string, parts: ReadonlyMap<string, string>, media: Media): string {
  const usedExtensions = new Set(['xml', 'rels', ...[...media.keys()].map(extensionOf)])
  return xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (parts.has(path) ? entry : ''))
    .replace(/<Default [^>]*Extension="([^"]*)"[^>]*\/>/g, (entry, extension: string) => (usedExtensions.has(extension) ? entry : ''))
}

/** The file of some parts. */
export function zipPackage({ parts, media }: PackageParts): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !firstParts.includes(path)).sort()
  const files: Zippable = {}
  for (const path of [...firstParts, ...rest]) {
    const xml = parts.get(path)
    if (xml !== undefined) files[path] = strToU8(xml)
  }
  for (const [path, bytes] of media) files[path] = bytes
  // The zip format keeps local time without a zone and begins in 1980.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 4 })
}
