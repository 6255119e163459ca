import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Nodes, Root } from 'mdast'
import type { ImportedInline, ImportedText } from '../../../core/document/import/imported-text.ts'
import { newTally } from '../../../core/document/import/tally.ts'
import { AppError } from '../../../core/errors.ts'
import { pictureShelf } from '../pictures/picture-shelf.ts'
import { decodeText } from '../text/decode-text.ts'
import { readBlocks } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import type { MarkdownContext } from './inlines.ts'
import { refuseTangled } from './limits.ts'

const megabyte = 1024 * 1024
/** Far above any report, and low enough for the parser, which holds the whole text as a tree. */
const largestMarkdown = 10

/**
 * Reads a draft in Markdown: CommonMark with tables and footnotes as GitHub writes them, and YAML front matter.
 * @throws AppError file-too-large, text-not-utf8, file-empty, file-too-nested, file-too-tangled
 */
export function readMarkdown(file: string, bytes: Uint8Array): ImportedText {
  if (bytes.length > largestMarkdown * megabyte) throw new AppError('file-too-large', { file, limit: largestMarkdown })
  const text = decodeText(file, bytes)
  if (text.trim() === '') throw new AppError('file-empty', { file })
  const { titleBlock, rest, body } = readFrontMatter(text)
  refuseTangled(file, body)
  const root = fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] })
  const tally = newTally()
  let lists = 0
  const shelf = pictureShelf(file)
  const context: MarkdownContext = { source: body, tally, addresses: findAddresses(root), notes: [], newListId: () => String((lists += 1)), shelf }
  const paragraphs = readBlocks(root.children, context)
  const unplaced = rest.flatMap((line, index): ImportedInline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), { type: 'text', text: line }])
  if (unplaced.length > 0) paragraphs.splice(paragraphs[0]?.kind === 'heading' ? 1 : 0, 0, { kind: 'body', children: unplaced })
  return { titleBlock, paragraphs, notes: context.notes, comments: [], sources: [], pictures: shelf.pictures, unmarkedNotes: 'refuse', tally }
}

/** The addresses of `[label]: address` lines, wherever in the text they stand. The first of a label counts. */
function findAddresses(node: Nodes | Root, found = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url)
  if ('children' in node) node.children.forEach((child) => findAddresses(child, found))
  return found
}
