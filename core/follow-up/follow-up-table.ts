import type { Block, Cell } from '../document/block.ts'
import type { Citation, Inline, NoteInline } from '../document/inline.ts'
import type { ReportLink } from '../links/link.ts'
import type { FollowUpDocument, FollowUpItem, ImplementationState } from './follow-up.ts'

/** The words of the table, in the language of the report. */
export interface FollowUpWords {
  caption: string
  paragraph: string
  recommendation: string
  state: string
  evidence: string
  states: Readonly<Record<ImplementationState, string>>
}

/** A table to be put into the draft, and what the notes in it say. */
export interface FollowUpTable {
  blocks: Block[]
  notes: ReadonlyMap<string, NoteInline[][]>
}

/**
 * What became of a committee's recommendations as a table: each that was judged, with its paragraph, what it asks for in
 * short, how far it was done, and the evidence: the remark, and a note that cites the sources.
 * @param confidential the ids of sources whose places are not told
 */
export function followUpTable({ source, items }: FollowUpDocument, words: FollowUpWords, confidential: ReadonlySet<string>, newId: () => string): FollowUpTable {
  const notes = new Map<string, NoteInline[][]>()
  const evidenceOf = ({ mark, evidence }: FollowUpItem): Inline[] => {
    if (evidence.length === 0) return textOf(mark.remark)
    const citations = evidence.flatMap((link, index): NoteInline[] => [...(index > 0 && !isCited(link, evidence[index - 1]) ? textOf('; ') : []), ...cited(link, confidential)])
    const id = newId()
    notes.set(id, [citations])
    // A mark needs a word to stand at.
    const said = mark.remark.trim() === '' ? namesOf(evidence, confidential) : textOf(mark.remark.trim())
    return [...said, { type: 'note', id }]
  }
  const row = (...cells: Inline[][]): { cells: Cell[] } => ({ cells: cells.map((inlines) => ({ paragraphs: [inlines] })) })
  const judged = judgedItems(items)
  const rows = judged.map((item) => row(textOf(item.mark.number), textOf(item.short), textOf(item.mark.state === null ? '' : words.states[item.mark.state]), evidenceOf(item)))
  return {
    blocks: [
      { kind: 'caption', id: newId(), of: 'table', children: [...textOf(`${words.caption} `), { type: 'citation', source }] },
      { kind: 'table', id: newId(), headerRows: 1, rows: [row(textOf(words.paragraph), textOf(words.recommendation), textOf(words.state), textOf(words.evidence)), ...rows] },
      { kind: 'paragraph', id: newId(), children: [] },
    ],
    notes,
  }
}

/** The recommendations that the user has judged. */
export const judgedItems = (items: readonly FollowUpItem[]): FollowUpItem[] => items.filter(({ included, mark }) => included && mark.state !== null)

const textOf = (text: string): { type: 'text'; text: string }[] => (text === '' ? [] : [{ type: 'text', text }])

/** Citations side by side are one cluster and bring their own signs between them; words need some. */
const isCited = ({ target }: ReportLink, before: ReportLink | undefined): boolean => target.source !== null && before !== undefined && before.target.source !== null

function cited({ target: { source, unit, number, name } }: ReportLink, confidential: ReadonlySet<string>): (Citation | { type: 'text'; text: string })[] {
  if (source === null) return textOf(name)
  const whole: Citation = { type: 'citation', source }
  return [number === '' || confidential.has(source) ? whole : { ...whole, locator: { kind: unit, value: number.slice(0, 200) } }]
}

const namesOf = (evidence: readonly ReportLink[], confidential: ReadonlySet<string>): Inline[] =>
  evidence.flatMap((link, index): Inline[] => [...textOf(index === 0 ? '' : '; '), ...cited(link, confidential)])
