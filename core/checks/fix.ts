import type { Finding } from './finding.ts'

/** Words to be put in place of others where a finding stands. */
export interface Fix {
  words: string
  instead: string
}

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
      return instead === undefined ? undefined : { words: text('words'), instead: withCase(instead, text('words')) }
    }
    case 'acronym-variant':
      return { words: text('acronym'), instead: text('meant') }
    case 'general-comment-year':
      return { words: text('written'), instead: text('year') }
    case 'general-comment-symbol':
      return { words: text('written'), instead: text('symbol') }
    default:
      return undefined
  }
}

/** Capitals as the words have them that are replaced. */
function withCase(instead: string, words: string): string {
  if (words === words.toUpperCase()) return instead.toUpperCase()
  if (/^\p{Lu}.*\s\p{Lu}/u.test(words)) return instead.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return /^\p{Lu}/u.test(words) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}
