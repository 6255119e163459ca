import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { renumberRelationships } from './relationships.ts'

const contentTypesPath = '[Content_Types].xml'
/** Word reads the list of parts first; the rest follows in a fixed order. */
const firstParts = [contentTypesPath, '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml', 'word/document.xml']

/** Parts docx always writes that say nothing here: they would only be places for something to hide in. */
const unwanted = /^(?:docProps\/custom\.xml|word\/(?:endnotes|comments|fontTable)\.xml|word\/theme\/.*)$/

/**
 * Makes the package that docx wrote fit to be filed: no part that is not used, no note mark in the lines between text
 * and notes, no ids by chance and no time of day, so that the same report always gives the same bytes.
 * @param replaced parts to write in place of those of docx, by path
 */
export function cleanPackage(packed: Uint8Array, replaced: Readonly<Record<string, string>>): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)]))
  for (const path of parts.keys()) if (unwanted.test(path) || unwanted.test(partOfRelationships(path))) parts.delete(path)
  for (const [path, xml] of Object.entries(replaced)) parts.set(path, xml)
  change(parts, 'word/footnotes.xml', withoutMarkInSeparators)
  change(parts, 'word/document.xml', renumberBookmarks)
  change(parts, contentTypesPath, (xml) => withoutLostTypes(xml, parts))
  renumberRelationships(parts)
  return zip(parts)
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

/** docx counts bookmarks over all documents of a run of the program. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, string>()
  return xml.replace(/(<w:bookmark(?:Start|End) [^<>]*w:id=")([0-9]+)"/g, (_, before: string, id: string) => {
    const newId = ids.get(id) ?? String(ids.size + 1)
    ids.set(id, newId)
    return `${before}${newId}"`
  })
}

function withoutLostTypes(xml: string, parts: ReadonlyMap<string, string>): string {
  const usedExtensions = /^(?:xml|rels)$/
  return xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (parts.has(path) ? entry : ''))
    .replace(/<Default [^>]*Extension="([^"]*)"[^>]*\/>/g, (entry, extension: string) => (usedExtensions.test(extension) ? entry : ''))
}

function zip(parts: ReadonlyMap<string, string>): Uint8Array {
  const rest = [...parts.keys()].filter((path) => !firstParts.includes(path)).sort()
  const files: Zippable = {}
  for (const path of [...firstParts, ...rest]) {
    const xml = parts.get(path)
    if (xml !== undefined) files[path] = strToU8(xml)
  }
  // The zip format keeps local time without a zone and begins in 1980.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 4 })
}
