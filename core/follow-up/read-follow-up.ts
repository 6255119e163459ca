import { documentTypeOf } from '../links/document-type.ts'
import type { LinkInput } from '../links/link-input.ts'
import { keptLinksFrom } from '../links/report-links.ts'
import type { Passage } from '../sources/passage.ts'
import type { Source } from '../sources/source.ts'
import { parseSymbol } from '../sources/symbol.ts'
import { asksAt, inShort, isRoutine } from './find-recommendations.ts'
import type { FollowUpDocument, FollowUpItem, FollowUpMark } from './follow-up.ts'

/** The concluding observations among the sources of a report, the newest first, with what each of their paragraphs asks for and what became of it. */
export function readFollowUp(input: LinkInput, marks: readonly FollowUpMark[]): FollowUpDocument[] {
  return input.sources
    .filter(({ source }) => isConcludingObservations(source))
    .sort((a, b) => (a.source.date < b.source.date ? 1 : a.source.date > b.source.date ? -1 : 0))
    .map(({ source, passages }) => {
      const paragraphs = paragraphsOf(passages)
      const own = marks.filter((mark) => mark.source === source.id)
      const evidence = keptLinksFrom(input, new Set([...paragraphs.map(({ passage }) => passage.id), ...own.map(({ passage }) => passage)]))
      const present = new Set(paragraphs.map(({ passage }) => passage.id))
      const items = paragraphs.map(({ passage, text }): FollowUpItem => {
        // A paragraph that was read anew has another id and the same number.
        const kept = own.find((mark) => mark.passage === passage.id) ?? own.find((mark) => !present.has(mark.passage) && mark.number === passage.number)
        const heading = passage.headings.at(-1) ?? ''
        const found = asksAt(text) !== undefined && !isRoutine(heading)
        const mark = { source: source.id, number: passage.number, state: kept?.state ?? null, remark: kept?.remark ?? '', included: kept?.included ?? null, passage: passage.id }
        return { mark, text, short: inShort(text), heading, found, included: mark.included ?? found, evidence: evidence.filter(({ from }) => from === passage.id || from === kept?.passage) }
      })
      return { source: source.id, name: source.symbol || source.title, title: source.title, items }
    })
}

function isConcludingObservations({ kind, symbol, title }: Source): boolean {
  if (kind !== 'committee-output') return false
  const parsed = symbol === '' ? undefined : parseSymbol(symbol)
  if (parsed !== undefined && documentTypeOf(parsed) === 'concluding-observations') return true
  return /concluding observations|observations finales|observaciones finales/iu.test(title)
}

/** The numbered paragraphs, each with the words of its sub-paragraphs. */
function paragraphsOf(passages: readonly Passage[]): { passage: Passage; text: string }[] {
  const paragraphs: { passage: Passage; text: string }[] = []
  let open: { passage: Passage; text: string } | undefined
  for (const passage of passages) {
    if (passage.kind === 'heading') open = undefined
    else if (passage.kind === 'paragraph') {
      open = passage.number === '' ? undefined : { passage, text: passage.text }
      if (open !== undefined) paragraphs.push(open)
    } else if (passage.kind === 'sub-paragraph' && open !== undefined) open.text += `\n${passage.number} ${passage.text}`
  }
  return paragraphs
}
