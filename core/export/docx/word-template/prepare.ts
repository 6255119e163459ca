import { cleanStory } from './clean-story.ts'
import { contentTypeOf } from './content-types.ts'
import { countMarks } from './own-notes.ts'
import { placeIn, type Place } from './place.ts'
import { namesField } from './place-holders.ts'
import { tidySection } from './sections.ts'
import type { LeftOut, TemplatePart, WordTemplate } from './word-template.ts'
import { childNamed, element, isElement, valueOf, within, type WordElement } from './xml-tree.ts'

/** A template that is cleaned and parted where the report goes. It serves one export: that changes it. */
export interface PreparedTemplate {
  place: Place
  background: WordElement | undefined
  document: Pick<TemplatePart, 'relationships'>
  /** The other parts, cleaned, by path. */
  parts: ReadonlyMap<string, TemplatePart>
  files: ReadonlyMap<string, Uint8Array>
  /** How many notes of the template come before those of the report. */
  notesBefore: number
  /** Whether it says the title of the report itself, so that no title page is needed. */
  hasTitle: boolean
  leftOut: LeftOut
}

/**
 * Cleans a template and finds where the report goes.
 * @throws AppError word-template-place
 */
export function prepareTemplate(template: WordTemplate): PreparedTemplate {
  const leftOut: LeftOut = new Map()
  const files = new Map([...template.files].filter(([path]) => contentTypeOf(path) !== undefined))
  const known = new Set(files.keys())
  const all = [template.document, ...template.parts.values()]
  const bookmarks = new Set(all.flatMap(({ root }) => [...within(root)].flatMap((node) => (node.name === 'w:bookmarkStart' ? [valueOf(node, 'w:name') ?? ''] : []))))
  const cleaned = (part: TemplatePart): TemplatePart => ({ root: cleanStory(part, known, bookmarks, leftOut), relationships: part.relationships })
  const document = cleaned(template.document)
  const parts = new Map([...template.parts].map(([path, part]) => [path, cleaned(part)]))
  const body = childNamed(document.root, 'w:body') ?? element('w:body')
  const place = placeIn(template.file, body, leftOut)
  for (const node of [...place.before, ...place.after].flatMap((block) => [...within(block)])) {
    if (node.name !== 'w:sectPr') continue
    tidySection(node)
    node.children = node.children.filter((child) => !isElement(child) || !/^w:(?:header|footer)Reference$/.test(child.name) || parts.has(document.relationships.get(valueOf(child, 'r:id') ?? '')?.target ?? ''))
  }
  const notes = [...parts.values()].find(({ root }) => root.name === 'w:footnotes')?.root
  const background = childNamed(document.root, 'w:background')
  return {
    place,
    background: background === undefined ? undefined : { ...background, children: [] },
    document,
    parts,
    files,
    notesBefore: countMarks(place.before, 'footnote', notes),
    hasTitle: place.before.some((block) => namesField(block, 'title')),
    leftOut,
  }
}

/** The part of a template with a root of some name. */
export const partNamed = ({ parts }: PreparedTemplate, root: string): TemplatePart | undefined => [...parts.values()].find((part) => part.root.name === root)
