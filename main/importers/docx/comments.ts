import type { ImportedComment, ImportedInline, ImportedParagraph } from '../../../core/document/import/imported-text.ts'
import { cleanLine } from '../../../core/document/import/tidy-inlines.ts'
import { childrenNamed, type XmlElement } from '../xml/element.ts'
import { walkBlocks } from './blocks.ts'
import type { OpenWord } from './open-word.ts'
import { readRelationships } from './relationships.ts'
import { newStory, type WordFile } from './story.ts'

/** What a file says of one comment besides its words, by the id of its last paragraph. */
interface Thread {
  resolved: boolean
  /** The paragraph of the comment that it answers. */
  answers: string | undefined
}

/** The comments of a file in their order, with who made them and when, whether they are resolved, and what they answer. */
export function readComments({ docx, named, part }: OpenWord, file: WordFile): ImportedComment[] {
  const [first] = named('comments')
  const root = first === undefined ? undefined : docx.xml(first.target)
  if (first === undefined || root === undefined) return []
  // Their words alone are wanted.
  const story = newStory({ ...file, codes: undefined, picture: undefined }, root, readRelationships(docx, first.target))
  const threads = readThreads(part('commentsExtended'))
  const elements = childrenNamed(root, 'w:comment')
  const labels = new Map(elements.flatMap((element) => paragraphsOf(element).map((paragraph): [string, string] => [paragraph, labelOf(element)])))
  return elements.map((element): ImportedComment => {
    const thread = paragraphsOf(element).map((paragraph) => threads.get(paragraph)).find((found) => found !== undefined)
    const answered = thread?.answers === undefined ? undefined : threads.get(thread.answers)
    const answers = thread?.answers === undefined ? undefined : labels.get(thread.answers)
    const createdAt = instantOf(element.attributes.get('w:date') ?? '')
    return {
      label: labelOf(element),
      text: walkBlocks(element, story).flatMap(linesOf).join('\n').trim(),
      author: cleanLine(element.attributes.get('w:author') ?? ''),
      ...(createdAt !== undefined && { createdAt }),
      ...((thread?.resolved === true || answered?.resolved === true) && { resolved: true }),
      ...(answers !== undefined && { answers }),
    }
  })
}

const labelOf = (comment: XmlElement): string => comment.attributes.get('w:id') ?? ''

const paragraphsOf = (comment: XmlElement): string[] => childrenNamed(comment, 'w:p').flatMap((paragraph) => paragraph.attributes.get('w14:paraId') ?? [])

const readThreads = (root: XmlElement | undefined): Map<string, Thread> =>
  new Map(childrenNamed(root, 'w15:commentEx').map(({ attributes }): [string, Thread] => [
    attributes.get('w15:paraId') ?? '',
    { resolved: ['1', 'true', 'on'].includes(attributes.get('w15:done') ?? ''), answers: attributes.get('w15:paraIdParent') },
  ]))

/** A date without a zone is that of the clock on the wall, here as where it was written. */
function instantOf(date: string): string | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(date) ? new Date(date) : undefined
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

/** A comment is plain text: signs of lists are letters, and a link says where it leads. */
function linesOf(paragraph: ImportedParagraph): string[] {
  if (paragraph.kind === 'table') return paragraph.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(lineOf)))
  const line = lineOf(paragraph.children)
  return [paragraph.kind === 'item' ? `${paragraph.list === 'number' ? paragraph.label : '•'} ${line}` : line]
}

const lineOf = (inlines: readonly ImportedInline[]): string => cleanLine(inlines.map(wordsOf).join(''))

function wordsOf(inline: ImportedInline): string {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'break') return ' '
  if (inline.type !== 'link') return ''
  const words = inline.children.map(wordsOf).join('')
  return inline.url === '' || inline.url.startsWith('#') || words.includes(inline.url) ? words : `${words} (${inline.url})`
}
