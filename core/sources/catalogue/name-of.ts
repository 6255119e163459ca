import type { Language } from '../../report/language.ts'
import type { GeneralComment } from './catalogue.ts'
import { committeeNames } from './committees.ts'

type Name = GeneralComment['numbered'][number]

/** The United Nations write the French "no" with a superscript o and a no-break space; the o is left plain here. */
const words = {
  en: {
    'general comment': 'general comment',
    'general recommendation': 'general recommendation',
    number: 'No. ',
    joint: (kind: string) => `joint ${kind}`,
    of: 'of the',
    and: 'and',
  },
  fr: {
    'general comment': 'observation générale',
    'general recommendation': 'recommandation générale',
    number: 'no\u00A0',
    joint: (kind: string) => `${kind} conjointe`,
    of: 'du',
    and: 'et',
  },
  es: {
    'general comment': 'observación general',
    'general recommendation': 'recomendación general',
    number: 'núm. ',
    joint: (kind: string) => `${kind} conjunta`,
    of: 'del',
    and: 'y',
  },
} as const

/**
 * How a sentence names a general comment: "general comment No. 14 (2013)"; a joint one with both committees, as its
 * title does. It begins in lower case, as in United Nations editorial practice.
 */
export function nameOf(entry: GeneralComment, language: Language): string {
  const word = words[language]
  const [first, ...others] = entry.numbered
  if (first === undefined) return ''
  const numbered = (name: Name): string => `${word.number}${name.number} (${entry.year})`
  if (others.length === 0) return `${word[first.kind]} ${numbered(first)}`
  const by = (name: Name): string => `${numbered(name)} ${word.of} ${committeeNames[name.body][language]}`
  const further = others.map((name) => `${word.and} ${name.kind === first.kind ? '' : `${word[name.kind]} `}${by(name)}`)
  return [`${word.joint(word[first.kind])} ${by(first)}`, ...further].join(' ')
}
