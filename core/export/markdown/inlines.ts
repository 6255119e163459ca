import type { PhrasingContent } from 'mdast'
import { assertNever } from '../../assert-never.ts'
import { withoutMark } from '../../document/import/inline-edits.ts'
import type { Direction } from '../../document/direction.ts'
import type { LineBreak, Mark, Text } from '../../document/inline.ts'
import { textRuns } from '../../document/walk.ts'
import type { PrintedCitation, PrintedInline } from '../printed-text.ts'

/** A run of text whose marks are still to be written. */
type Run = Text | LineBreak

/** Inlines as Markdown. Underline, raised or lowered letters, small capitals and languages have no signs of their own there and are written as HTML. */
export const phrasingOf = (inlines: readonly PrintedInline[], noteNumbers: ReadonlyMap<string, number>): PhrasingContent[] => {
  const written: PhrasingContent[] = []
  let runs: Run[] = []
  const flush = () => {
    written.push(...spoken(runs))
    runs = []
  }
  for (const inline of inlines.flatMap(wordsOf)) {
    switch (inline.type) {
      case 'text':
      case 'break':
        runs.push(inline)
        break
      case 'link':
        flush()
        written.push({ type: 'link', url: inline.url, children: spoken(inline.children) })
        break
      case 'reference':
        runs.push({ type: 'text', text: inline.text })
        break
      case 'note':
        flush()
        written.push(noteMark(noteNumbers.get(inline.id) ?? 0))
        break
      default:
        assertNever(inline)
    }
  }
  flush()
  return written
}

/** The words of a citation can share a mark with what stands beside them, so they are written as typed words are. */
const wordsOf = (inline: PrintedInline): Exclude<PrintedInline, PrintedCitation>[] => (inline.type === 'citation' ? inline.words : [inline])

const noteMark = (number: number): PhrasingContent => ({ type: 'footnoteReference', identifier: String(number), label: String(number) })

/** Inlines of a block, which may read the other way than its letters. */
export const directedPhrasing = (inlines: readonly PrintedInline[], direction: Direction | undefined, noteNumbers: ReadonlyMap<string, number>): PhrasingContent[] => {
  const written = phrasingOf(inlines, noteNumbers)
  return direction === undefined ? written : inElement('span', ` dir="${direction}"`, written)
}

function inElement(name: string, attributes: string, children: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: `<${name}${attributes}>` }, ...children, { type: 'html', value: `</${name}>` }]
}

/** Each stretch in another language within one element that says so. */
const spoken = (runs: readonly Run[]): PhrasingContent[] =>
  stretches(runs, (run) => (run.type === 'text' ? run.language : undefined)).flatMap(({ has: language, members }) => {
    const children = marked(members, outermostFirst)
    return language === undefined ? children : inElement('span', ` lang="${language}"`, children)
  })

const outermostFirst = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'smallCaps'] as const

/** Neighbours that share a mark are written inside one pair of signs: `**a****b**` would not be read as bold. */
function marked(runs: readonly Run[], marks: readonly Mark[]): PhrasingContent[] {
  const [mark, ...inner] = marks
  if (mark === undefined) return runs.map((run) => (run.type === 'break' ? { type: 'break' } : { type: 'text', value: run.text }))
  const hasMark = (run: Run): boolean => run.type === 'text' && run[mark] === true
  const settled = stretches(runs, hasMark).flatMap(({ has, members }) => (has ? withPlainEdges(members, mark) : members))
  return stretches(settled, hasMark).flatMap(({ has, members }) => (has ? wrapped(mark, marked(members, inner)) : marked(members, inner)))
}

/** Neighbours for which a question has the same answer. */
function stretches<A>(runs: readonly Run[], ask: (run: Run) => A): { has: A; members: Run[] }[] {
  const found: { has: A; members: Run[] }[] = []
  for (const run of runs) {
    const has = ask(run)
    const last = found.at(-1)
    if (last !== undefined && last.has === has) last.members.push(run)
    else found.push({ has, members: [run] })
  }
  return found
}

/** `**word **` is not read as bold: the space at the edge of a stretch goes outside its signs, where it looks the same. */
function withPlainEdges(runs: readonly Run[], mark: Mark): Run[] {
  const words = runs.map((run) => run.type === 'text' && run.text.trim() !== '')
  const [first, last] = [words.indexOf(true), words.lastIndexOf(true)]
  return runs.flatMap((run, index): Run[] => {
    if (run.type === 'break') return [run]
    const [plain = run] = textRuns(withoutMark([run], mark))
    if (first < 0 || index < first || index > last) return [plain]
    const start = index === first ? run.text.length - run.text.trimStart().length : 0
    const end = index === last ? run.text.trimEnd().length : run.text.length
    const pieces: Text[] = [{ ...plain, text: run.text.slice(0, start) }, { ...run, text: run.text.slice(start, end) }, { ...plain, text: run.text.slice(end) }]
    return pieces.filter(({ text }) => text !== '')
  })
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark) {
    case 'bold':
      return [{ type: 'strong', children }]
    case 'italic':
      return [{ type: 'emphasis', children }]
    case 'underline':
      return inElement('u', '', children)
    case 'superscript':
      return inElement('sup', '', children)
    case 'subscript':
      return inElement('sub', '', children)
    case 'smallCaps':
      // The name by which pandoc knows them.
      return inElement('span', ' class="smallcaps"', children)
    default:
      return assertNever(mark)
  }
}
