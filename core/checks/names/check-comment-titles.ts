import { once } from '../../once.ts'
import { foldedWords } from '../../search/fold.ts'
import { generalComments, type GeneralComment } from '../../sources/catalogue/catalogue.ts'
import { treatyBodies, type TreatyBody } from '../../sources/symbol/bodies.ts'
import type { Check } from '../check-input.ts'
import { excerptAround } from '../excerpt-around.ts'
import { finding, type Finding } from '../finding.ts'
import { mentionsIn, type Mention } from './find-mentions.ts'
import { isNearWord } from './name-distance.ts'

/** What leads from the number of a general comment to its subject. */
const leading = /^ (?:on|concerning|about|relating to) (?:the )?([^.,;:()“”"]{5,200})/iu
const longestSubject = 12
/** A word that stands in so many titles of a committee tells none of them. */
const mostTitles = 2
const shortestWord = 4

/** The words of a title that tell it from the committee's other titles. */
interface Titled {
  entry: GeneralComment
  own: readonly string[]
}

const titlesOf = once(() => new Map(treatyBodies.map((body): [TreatyBody, readonly Titled[]] => {
  const entries = generalComments().filter(({ numbered }) => numbered.some((name) => name.body === body))
  const words = entries.map(({ title }) => [...new Set(foldedWords(title).filter(({ length }) => length >= shortestWord))])
  const count = new Map<string, number>()
  words.flat().forEach((word) => count.set(word, (count.get(word) ?? 0) + 1))
  return [body, entries.map((entry, at) => ({ entry, own: (words[at] ?? []).filter((word) => (count.get(word) ?? 0) <= mostTitles) }))]
})))

/**
 * "General comment No. 12 (2009) on the best interests of the child": the subject of another comment than the number
 * says. The catalogue has the titles in English. Told only where all that the text names is the other's.
 */
export const checkCommentTitles: Check = ({ pieces, template }) => {
  const committee = treatyBodies.find((body) => body === template.committee)
  return pieces.flatMap((piece) => (piece.kind === 'quote' ? [] : mentionsIn(piece.text, committee ?? '').flatMap((mention): Finding[] => {
    const body = mention.body ?? committee
    const [, subject] = leading.exec(piece.text.slice(mention.end, mention.end + 240)) ?? []
    const other = body === undefined || subject === undefined || mention.joint ? undefined : anotherMeant(mention, body, foldedWords(subject).slice(0, longestSubject))
    return other === undefined ? [] : [finding('general-comment-title', 'warning', piece, excerptAround(piece.text, mention.start, mention.end), { number: mention.number, title: other.own, other: other.number, meant: other.title })]
  })))
}

function anotherMeant({ number }: Mention, body: TreatyBody, words: readonly string[]): { own: string; number: number; title: string } | undefined {
  const titles = titlesOf().get(body) ?? []
  const numberOf = ({ entry }: Titled): number | undefined => entry.numbered.find((name) => name.body === body)?.number
  const shared = ({ own }: Titled): number => own.filter((word) => words.some((written) => isNearWord(word, written))).length
  const named = titles.find((one) => numberOf(one) === number)
  if (named === undefined || shared(named) > 0) return undefined
  const [best] = titles.map((one) => ({ one, common: shared(one) })).sort((a, b) => b.common - a.common)
  if (best === undefined || best.common === 0 || best.common < Math.min(2, best.one.own.length)) return undefined
  return { own: named.entry.title, number: numberOf(best.one) ?? 0, title: best.one.entry.title }
}
