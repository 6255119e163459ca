import { excerptAround } from '../checks/excerpt-around.ts'
import type { DraftText } from './draft-texts.ts'
import type { NamedDocument, SourceFinder } from './find-source.ts'
import { findReferences, isSame } from './references/find-references.ts'
import type { FoundReference, Named, ReferenceContext } from './references/reference.ts'
import type { LinkPlace } from './link.ts'

/** A reference in a text of the draft, and the document it names. */
export interface TextReference {
  from: string
  note: string | null
  found: FoundReference
  named: NamedDocument
  place: LinkPlace
}

/**
 * The references in the draft's own words. What a quote says is not the report's argument, and "reports submitted under
 * article 44 of the Convention" names what every report is, not a norm that was broken.
 */
export function textReferences(texts: readonly DraftText[], finder: SourceFinder, context: ReferenceContext): TextReference[] {
  let before: Named | undefined
  return texts.flatMap(({ from, block, note, text, index, inlines }): TextReference[] => {
    if (from === '' || (block.kind === 'quote' && note === null)) return []
    const found = findReferences(text, { ...context, ...(note !== null && before !== undefined && { before }) }).filter((one) => !isReportingArticle(one, text))
    if (note !== null) before = inlines.some(({ type }) => type === 'citation') ? undefined : onlyDocument(found, text)
    return found.map((one) => ({
      from, note, found: one, named: finder.named(one.named),
      place: { block: block.id, note, ...(index > 0 && { text: index }), start: one.start, end: one.end, excerpt: excerptAround(text, one.start, one.end) },
    }))
  })
}

/** What "ibid." in the next note means: where a note names more than one source, nothing. */
function onlyDocument(found: readonly FoundReference[], text: string): Named | undefined {
  const [first] = found
  const only = first !== undefined && found.every(({ named }) => isSame(named, first.named)) && !text.includes(';') && text.length - (found.at(-1)?.end ?? 0) < leastNamed
  return only ? first.named : undefined
}

/** Fewer letters behind the last reference of a note name no other source. */
const leastNamed = 40

/** The articles under which States report, by treaty: none of them is a norm that a section rests on. */
const reportingArticles: Readonly<Record<string, string>> = { CRC: '44', CEDAW: '18', CAT: '19', ICERD: '9', ICCPR: '40', ICESCR: '16', ICRMW: '73', CRPD: '35', ICPPED: '29', OPSC: '12', OPAC: '8' }
const submitting = /submit|presented|filed|due|soumi|present[eéao]|en application|en virtu|rapport|informe|report/iu
const reach = 90

function isReportingArticle({ named, numbers, start }: FoundReference, text: string): boolean {
  const article = named.kind === 'entry' ? reportingArticles[named.entry] : undefined
  return article !== undefined && numbers.length > 0 && numbers.every((number) => number === article || number.startsWith(`${article} (`)) && submitting.test(text.slice(Math.max(0, start - reach), start))
}
