import type { PhrasingContent } from 'mdast'
import type { ImportedInline, ImportedNote, Look } from '../../../core/document/import/imported-text.ts'
import { count, type Tally } from '../../../core/document/import/tally.ts'
import type { PictureShelf } from '../pictures/picture-shelf.ts'
import { readDataAddress } from '../pictures/data-address.ts'
import { readWidthSign } from '../../../core/document/markdown-signs.ts'
import { liftSpans } from './bracketed-spans.ts'
import { readHtml, type HtmlMeaning } from './html.ts'
import { liftInlineNotes } from './inline-notes.ts'

/** What reading Markdown gathers on the way, and the source it reads from. */
export interface MarkdownContext {
  source: string
  tally: Tally
  /** The addresses of `[label]: address` lines by label. */
  addresses: ReadonlyMap<string, string>
  notes: ImportedNote[]
  newListId: () => string
  shelf: PictureShelf
}

/** The inlines of a paragraph. */
export const readInlines = (nodes: readonly PhrasingContent[], context: MarkdownContext): ImportedInline[] =>
  liftInlineNotes(liftSpans(readNodes(nodes, {}, context)), context.notes)

/** An HTML link that is open, with what it holds so far; the outermost frame is no link. */
interface Frame {
  url: string | undefined
  children: ImportedInline[]
}

function readNodes(nodes: readonly PhrasingContent[], outer: Look, context: MarkdownContext): ImportedInline[] {
  const frames: Frame[] = [{ url: undefined, children: [] }]
  const open: { element: string; look: Look }[] = []
  const put = (...inlines: ImportedInline[]) => frames.at(-1)?.children.push(...inlines)
  const closeLink = () => {
    const link = frames.length > 1 ? frames.pop() : undefined
    if (link?.url !== undefined) put({ type: 'link', url: link.url, children: link.children })
  }
  for (const node of nodes) {
    if (node.type !== 'html') {
      put(...readNode(node, open.reduce((look, inner) => ({ ...look, ...inner.look }), outer), context))
      continue
    }
    const width = readWidthSign(node.value)
    const [before] = frames.at(-1)?.children.slice(-1) ?? []
    if (width !== undefined && before?.type === 'picture') {
      before.width = width
      continue
    }
    const meaning = readHtml(node.value)
    if (meaning.kind === 'break') put({ type: 'break' })
    if (meaning.kind === 'lost') count(context.tally, meaning.what)
    if (meaning.kind === 'look') {
      openOrClose(open, meaning)
      if (meaning.lost !== undefined) count(context.tally, meaning.lost)
    }
    if (meaning.kind === 'link' && meaning.opens) frames.push({ url: meaning.url, children: [] })
    if (meaning.kind === 'link' && !meaning.opens) closeLink()
  }
  while (frames.length > 1) closeLink()
  return frames[0]?.children ?? []
}

function openOrClose(open: { element: string; look: Look }[], { element, look, opens }: Extract<HtmlMeaning, { kind: 'look' }>): void {
  if (opens) open.push({ element, look })
  else {
    const last = open.findLastIndex((one) => one.element === element)
    if (last >= 0) open.splice(last, 1)
  }
}

function readNode(node: PhrasingContent, look: Look, context: MarkdownContext): ImportedInline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value.replace(/\r\n|\r|\n/g, ' '), ...look }, ...undefinedMarks(node.position, context)]
    case 'emphasis':
      return readNodes(node.children, { ...look, italic: true }, context)
    case 'strong':
      return readNodes(node.children, { ...look, bold: true }, context)
    case 'delete':
      count(context.tally, 'strikethrough')
      return readNodes(node.children, look, context)
    case 'inlineCode':
      count(context.tally, 'code-formatting')
      return [{ type: 'text', text: node.value, ...look }]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return [{ type: 'link', url: node.url, children: readNodes(node.children, look, context) }]
    case 'linkReference':
      return [{ type: 'link', url: context.addresses.get(node.identifier) ?? '', children: readNodes(node.children, look, context) }]
    case 'footnoteReference':
      return [{ type: 'note', id: node.identifier }]
    case 'image':
      return readImage(node.url, node.alt ?? '', context)
    case 'imageReference':
      return readImage(context.addresses.get(node.identifier) ?? '', node.alt ?? '', context)
    case 'html':
      return []
  }
}

/** A picture within the text. One that lies elsewhere is not fetched: nothing is read but the file itself. */
function readImage(address: string, alt: string, { shelf, tally }: MarkdownContext): ImportedInline[] {
  const bytes = readDataAddress(address)
  const picture = bytes && shelf.keep(bytes, alt)
  if (picture !== undefined) return [picture]
  count(tally, 'image')
  return []
}

/**
 * The parser leaves `[^7]` as text where no note 7 is defined; as a note mark it is found missing later. The source
 * is asked, because only there an author's `\[^7]` can be told from it.
 */
function undefinedMarks(position: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined, { source }: MarkdownContext): ImportedInline[] {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s[]{1,100})\]/g)].map(([, label]) => ({ type: 'note', id: label ?? '' }))
}
