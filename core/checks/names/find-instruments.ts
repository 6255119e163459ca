import { foldText } from '../../search/fold.ts'
import { remembered } from '../../remember.ts'
import { heads, instrumentNames, isInternational, type Head, type InstrumentName } from './instrument-names.ts'
import { isNearWord, nameDistance, nounsOf, weightOf } from './name-distance.ts'

/** A treaty or committee as a text names it. */
export interface NamedInstrument {
  instrument: InstrumentName
  /** Whether it has its very name. */
  right: boolean
  written: string
  start: number
  end: number
}

const head = new RegExp(String.raw`(?<![\p{L}-])(?:${heads.map(([, pattern]) => pattern).join('|')})(?!\p{L})`, 'giu')
/** A name of another body or treaty has its adjective before: "the National Committee", "the Inter-American Convention". */
const another = /(?:(?<![\p{L}])(?!(?:The|This|That|Its|Our|Under|UN|La|Le|El|Los|Nations|Unies|Unidas|International|Said)(?!\p{L}))\p{Lu}[\p{L}-]{2,}|(?<!\p{L})(?:national|parliamentary|federal|provincial|local|joint|standing|select|regional|sub|state))[- ]$/u
/** Behind a longest name there is nothing more to compare. */
const reach = 260
/** Words that may be written beside those of a name. */
const more = 3
/** From this share of its weight on it is the name of something else. */
const mostChanged = 0.4

interface Word {
  folded: string
  end: number
}

/** The treaties and committees of the catalogue that a text names in full, with those whose name is a little wrong. */
export const findInstruments = remembered((text): NamedInstrument[] =>
  [...text.matchAll(head)].flatMap(({ 0: noun, index }): NamedInstrument[] => {
    const kind = heads.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(noun))
    if (kind === undefined || another.test(text.slice(Math.max(0, index - 40), index))) return []
    const begin = index + noun.length
    const words = wordsBehind(text, begin)
    const named = isInternational(words[0]?.folded ?? '') ? words.slice(1) : words
    const best = bestOf(kind[0], named)
    if (best === undefined) return []
    const end = named[best.length - 1]?.end ?? begin
    return [{ instrument: best.instrument, right: best.distance === 0 && kind[2].test(noun), written: text.slice(index, end), start: index, end }]
  }))

/** The words of the same sentence that follow, until one that ends a name. */
function wordsBehind(text: string, begin: number): Word[] {
  const [same = ''] = /^[^.;:()[\]“”"«»!?]*/u.exec(text.slice(begin, begin + reach)) ?? []
  return [...same.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ folded: foldText(word), end: begin + index + word.length }))
}

interface Best {
  instrument: InstrumentName
  distance: number
  length: number
}

function bestOf(kind: Head, words: readonly Word[]): Best | undefined {
  const folded = words.map((word) => word.folded)
  // An adjective right behind makes it another: "Comité national des droits de l’enfant".
  if (folded[0] === undefined || nounsOf(folded.slice(0, 1)).length > 0) return undefined
  let best: Best | undefined
  for (const instrument of instrumentNames()) {
    if (instrument.head !== kind) continue
    const match = nameDistance(instrument.words, folded.slice(0, instrument.words.length + more))
    const found = match !== undefined && match.distance <= weightOf(instrument.words) * mostChanged ? match : turnedRound(instrument, folded)
    if (found !== undefined && (best === undefined || found.distance < best.distance)) best = { instrument, ...found }
  }
  return best
}

/** "Convention on Child Rights": the two nouns of a convention the other way round. */
function turnedRound({ head: kind, words }: InstrumentName, folded: readonly string[]): Pick<Best, 'distance' | 'length'> | undefined {
  const [first, second, ...others] = nounsOf(words)
  const [written, next] = nounsOf(folded.slice(0, words.length))
  if (kind !== 'convention' || first === undefined || second === undefined || others.length > 0 || written === undefined || next === undefined) return undefined
  return isNearWord(first, next) && isNearWord(second, written) ? { distance: 1, length: folded.indexOf(next) + 1 } : undefined
}
