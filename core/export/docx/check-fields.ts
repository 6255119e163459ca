import type { TaggedParts } from './check-package.ts'
import type { Tag } from './xml-tags.ts'

/** Fields must be complete, hold a result, ask for no update, and lead to a bookmark that is there exactly once. */
export function checkFields(parts: TaggedParts): string[] {
  const names = [...parts.values()].flatMap((tags) =>
    tags.flatMap(({ name, attributes }) => (name === 'w:bookmarkStart' ? [attributes.get('w:name') ?? ''] : [])),
  )
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index))
  return [
    ...[...repeated].map((name) => `the bookmark ${name} is set twice`),
    ...[...parts].flatMap(([path, tags]) => unpaired(path, tags)),
    ...[...parts].flatMap(([path, tags]) => [
      ...updateFaults(path, tags),
      ...checkPart(path, tags, new Set(names)),
    ]),
  ]
}

/** A bookmark begins once and ends once; a link inside the document leads to one that is there. */
function unpaired(path: string, tags: readonly Tag[]): string[] {
  const ids = (name: string) => tags.flatMap((tag) => (tag.name === name && !tag.closes ? [tag.attributes.get('w:id') ?? ''] : []))
  const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')]
  const once = new Set(starts)
  return starts.length === once.size && starts.length === ends.length && ends.every((id) => once.has(id)) ? [] : [`${path} holds bookmarks that do not begin and end once`]
}

function updateFaults(path: string, tags: readonly Tag[]): string[] {
  const asks = ({ name, attributes }: Tag) => name === 'w:updateFields' || (attributes.has('w:dirty') && !/^(?:0|false)$/.test(attributes.get('w:dirty') ?? ''))
  return [
    ...(tags.some(asks) ? [`${path} asks for its fields to be updated`] : []),
    ...(tags.some(({ name }) => name === 'w:fldSimple') ? [`${path} holds a simple field, whose text some readers drop`] : []),
  ]
}

interface OpenField {
  instruction: string
  result: string
  separated: boolean
}

function checkPart(path: string, tags: readonly Tag[], bookmarks: ReadonlySet<string>): string[] {
  const faults = tags.flatMap(({ name, closes, attributes }) => {
    // With an address of its own, the anchor is a place in that other document.
    const anchor = name === 'w:hyperlink' && !closes && !attributes.has('r:id') ? attributes.get('w:anchor') : undefined
    return anchor === undefined || bookmarks.has(anchor) ? [] : [`${path} holds a link to ${anchor}, which is nowhere`]
  })
  const open: OpenField[] = []
  for (const tag of tags) {
    const field = open.at(-1)
    if (tag.name === 'w:fldChar') {
      const type = tag.attributes.get('w:fldCharType')
      if (type === 'begin') open.push({ instruction: '', result: '', separated: false })
      else if (field === undefined) faults.push(`${path} ends a field that never began`)
      else if (type === 'separate') field.separated = true
      else faults.push(...fieldFaults(path, open.pop() ?? field, bookmarks))
    } else if (field !== undefined && !tag.closes) {
      if (tag.name === 'w:instrText') field.instruction += tag.text
      else if (tag.name === 'w:t' && field.separated) field.result += tag.text
    }
  }
  return [...faults, ...open.map(() => `${path} holds a field without an end`)]
}

function fieldFaults(path: string, { instruction, result }: OpenField, bookmarks: ReadonlySet<string>): string[] {
  const target = /^\s*(?:NOTEREF|REF|PAGEREF)\s+(\S+)/.exec(instruction)?.[1]
  return [
    ...(result === '' ? [`${path} holds a field without a result:${instruction.trimEnd()}`] : []),
    ...(target !== undefined && !bookmarks.has(target) ? [`${path} holds a field to ${target}, which is nowhere`] : []),
  ]
}
