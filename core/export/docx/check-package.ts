import { strFromU8, unzipSync } from 'fflate'
import { checkFields } from './check-fields.ts'
import { checkNotes } from './check-notes.ts'
import { tagsOf, type Tag } from './xml-tags.ts'

/** The parts of a Word file by path, each as its tags in order. */
export type TaggedParts = ReadonlyMap<string, readonly Tag[]>

/**
 * Looks for faults that the Open XML SDK's validator lets pass and that readers punish: notes out of order, bookmarks
 * that share a name, fields that are open or lead nowhere, unknown styles and lists, and metadata nobody chose.
 * @returns one sentence for each fault; none for a sound file
 */
export function checkDocx(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes)
  const parts: TaggedParts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, content]) => [path, [...tagsOf(strFromU8(content))]]),
  )
  return [
    ...checkNotes(parts),
    ...checkFields(parts),
    ...checkStyles(parts),
    ...checkNumberings(parts),
    ...checkRelationships(parts, new Set(Object.keys(files))),
    ...checkProperties(parts),
    ...Object.keys(files).filter((path) => /comments|people|custom/i.test(path) && !holdsZotero(parts, path)).map((path) => `${path} should not be in the file`),
  ]
}

/** The only properties of a document's own that a report has are those by which Zotero knows it. */
const holdsZotero = (parts: TaggedParts, path: string): boolean =>
  path === 'docProps/custom.xml' && starts(parts, path, 'property').every((tag) => /^ZOTERO_PREF_\d+$/.test(value(tag, 'name')))

const tags = (parts: TaggedParts, path: string): readonly Tag[] => parts.get(path) ?? []
const starts = (parts: TaggedParts, path: string, ...names: string[]): Tag[] => tags(parts, path).filter(({ name, closes }) => !closes && names.includes(name))
const value = ({ attributes }: Tag, name = 'w:val'): string => attributes.get(name) ?? ''
const textParts = (parts: TaggedParts): string[] => [...parts.keys()].filter((path) => /^word\/[^/]+\.xml$/.test(path))

function checkStyles(parts: TaggedParts): string[] {
  const ids = starts(parts, 'word/styles.xml', 'w:style').map((tag) => value(tag, 'w:styleId'))
  const known = new Set(ids)
  const unknown = textParts(parts).flatMap((path) =>
    starts(parts, path, 'w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link')
      .filter((tag) => !known.has(value(tag)))
      .map((tag) => `${path} names the unknown style ${value(tag)}`),
  )
  return [...unknown, ...duplicates(ids).map((id) => `the style ${id} is defined twice`)]
}

function checkNumberings(parts: TaggedParts): string[] {
  const abstract = new Set(starts(parts, 'word/numbering.xml', 'w:abstractNum').map((tag) => value(tag, 'w:abstractNumId')))
  const ids = starts(parts, 'word/numbering.xml', 'w:num').map((tag) => value(tag, 'w:numId'))
  const known = new Set(['0', ...ids])
  return [
    ...duplicates(ids).map((id) => `the list ${id} is defined twice`),
    ...starts(parts, 'word/numbering.xml', 'w:abstractNumId').filter((tag) => !abstract.has(value(tag))).map((tag) => `a list is built on the unknown ${value(tag)}`),
    ...textParts(parts).flatMap((path) =>
      starts(parts, path, 'w:numId').filter((tag) => !known.has(value(tag))).map((tag) => `${path} names the unknown list ${value(tag)}`),
    ),
  ]
}

function checkRelationships(parts: TaggedParts, paths: ReadonlySet<string>): string[] {
  return textParts(parts).flatMap((path) => {
    const relationships = starts(parts, path.replace(/^word\//, 'word/_rels/').concat('.rels'), 'Relationship')
    const ids = relationships.map((tag) => value(tag, 'Id'))
    const known = new Set(ids)
    const used = tags(parts, path).flatMap(({ attributes }) => attributes.get('r:id') ?? attributes.get('r:embed') ?? [])
    const lost = relationships.filter((tag) => value(tag, 'TargetMode') !== 'External' && !paths.has(`word/${value(tag, 'Target')}`))
    return [
      ...duplicates(ids).map((id) => `${path} has two relationships ${id}`),
      ...used.filter((id) => !known.has(id)).map((id) => `${path} names the unknown relationship ${id}`),
      ...lost.map((tag) => `${path} relates to ${value(tag, 'Target')}, which is not in the file`),
    ]
  })
}

function checkProperties(parts: TaggedParts): string[] {
  const core = tags(parts, 'docProps/core.xml')
  const title = core.find(({ name, closes }) => name === 'dc:title' && !closes)
  const personal = core.filter(({ name, closes }) => !closes && /^(?:cp:lastModifiedBy|dc:description|dcterms:(?:created|modified))$/.test(name))
  return [
    ...(title === undefined || title.text.trim() === '' ? ['the file has no title property'] : []),
    ...(core.some(({ text }) => text === 'Un-named') ? ['the file names an author nobody chose'] : []),
    ...personal.map(({ name }) => `the file states ${name}, which the report does not know`),
  ]
}

const duplicates = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))]
