import type { Finding } from './finding.ts'
import { withCapitals } from './with-capitals.ts'

/**
 * What puts a finding right where it stands: other words; a heading, with those below it, at the next level; the typed
 * number of a note as a live one.
 */
export type Fix =
  | { kind: 'words'; words: string; instead: string }
  | { kind: 'level'; level: number }
  | { kind: 'live'; note: string; number: number }

const alternative: readonly (readonly [RegExp, string])[] = [
  [/^shadow[ -]reporting$/iu, 'alternative reporting'],
  [/^shadow[ -]report$/iu, 'alternative report'],
  [/^shadow[ -]reports$/iu, 'alternative reports'],
  [/^shadow[ -]submission$/iu, 'alternative submission'],
  [/^shadow[ -]submissions$/iu, 'alternative submissions'],
  [/^rapport fantôme$/iu, 'rapport alternatif'],
  [/^rapports fantômes$/iu, 'rapports alternatifs'],
  [/^informe sombra$/iu, 'informe alternativo'],
  [/^informes sombra$/iu, 'informes alternativos'],
]

/** What would put a finding right, where that is certain enough to be done at a word; undefined elsewhere. */
export function fixOf({ check, details }: Finding): Fix | undefined {
  const text = (name: string): string => String(details[name] ?? '')
  switch (check) {
    case 'shadow-report': {
      const instead = alternative.find(([pattern]) => pattern.test(text('words')))?.[1]
      return instead === undefined ? undefined : { kind: 'words', words: text('words'), instead: withCapitals(instead, text('words')) }
    }
    case 'acronym-variant':
      return { kind: 'words', words: text('acronym'), instead: text('meant') }
    case 'general-comment-year':
      // In brackets, as it stands behind the number: the same year may stand elsewhere in the paragraph.
      return { kind: 'words', words: `(${text('written')})`, instead: `(${text('year')})` }
    case 'general-comment-kind':
      return details['instead'] === undefined ? undefined : { kind: 'words', words: text('written'), instead: text('instead') }
    case 'general-comment-symbol':
    case 'instrument-symbol':
      return { kind: 'words', words: text('written'), instead: text('symbol') }
    case 'instrument-name':
      return { kind: 'words', words: text('written'), instead: text('name') }
    case 'instrument-year':
      return { kind: 'words', words: text('phrase'), instead: text('phrase').replace(text('written'), text('year')) }
    case 'heading-gap':
      return { kind: 'level', level: Number(details['from']) + 1 }
    case 'note-typed-reference':
      return details['target'] === undefined ? undefined : { kind: 'live', note: text('target'), number: Number(details['number']) }
    default:
      return undefined
  }
}
