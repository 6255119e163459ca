import { findChild, type XmlElement } from '../xml/element.ts'
import { onOff, valueOf, wholeNumber } from './properties.ts'

/** How a run looks, as far as a draft cares. What is not set is undefined. */
export interface RunFormat {
  bold?: boolean | undefined
  italic?: boolean | undefined
  underline?: boolean | undefined
  strike?: boolean | undefined
  hidden?: boolean | undefined
  vertical?: string | undefined
  smallCaps?: boolean | undefined
  /** Whether it shows in capitals whatever is typed. */
  caps?: boolean | undefined
  /** Half-points. */
  size?: number | undefined
  /** Whether its words are of a script written from the right. */
  fromRight?: boolean | undefined
  /** The languages of its words, by kind of script: Latin and the like, from the right, East Asian. */
  language?: string | undefined
  languageFromRight?: string | undefined
  eastAsian?: string | undefined
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (properties === undefined) return {}
  const underline = valueOf(properties, 'w:u')
  return {
    bold: onOff(properties, 'w:b'),
    italic: onOff(properties, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    strike: onOff(properties, 'w:strike') === true || onOff(properties, 'w:dstrike'),
    hidden: onOff(properties, 'w:vanish'),
    vertical: valueOf(properties, 'w:vertAlign'),
    smallCaps: onOff(properties, 'w:smallCaps'),
    caps: onOff(properties, 'w:caps'),
    size: wholeNumber(valueOf(properties, 'w:sz'), 2, 3_276),
    fromRight: onOff(properties, 'w:rtl'),
    ...readLanguages(properties),
  }
}

function readLanguages(properties: XmlElement): Pick<RunFormat, 'language' | 'languageFromRight' | 'eastAsian'> {
  const attributes = findChild(properties, 'w:lang')?.attributes
  return { language: attributes?.get('w:val'), languageFromRight: attributes?.get('w:bidi'), eastAsian: attributes?.get('w:eastAsia') }
}

/** A format where the nearer one has the word, as along a chain of styles. */
export const inherit = (nearer: RunFormat, farther: RunFormat): RunFormat => ({
  bold: nearer.bold ?? farther.bold,
  italic: nearer.italic ?? farther.italic,
  underline: nearer.underline ?? farther.underline,
  strike: nearer.strike ?? farther.strike,
  hidden: nearer.hidden ?? farther.hidden,
  vertical: nearer.vertical ?? farther.vertical,
  smallCaps: nearer.smallCaps ?? farther.smallCaps,
  caps: nearer.caps ?? farther.caps,
  size: nearer.size ?? farther.size,
  fromRight: nearer.fromRight ?? farther.fromRight,
  language: nearer.language ?? farther.language,
  languageFromRight: nearer.languageFromRight ?? farther.languageFromRight,
  eastAsian: nearer.eastAsian ?? farther.eastAsian,
})

/**
 * The format of a run from its paragraph's style, its character style and its own properties. Bold, italic and the
 * like in both styles cancel each other (ECMA-376 part 1, 17.7.3); the run's own properties are final.
 */
export function combine(paragraph: RunFormat, character: RunFormat, own: RunFormat): RunFormat {
  const toggle = (name: 'bold' | 'italic' | 'strike' | 'hidden' | 'smallCaps' | 'caps') => own[name] ?? (paragraph[name] ?? false) !== (character[name] ?? false)
  return {
    ...inherit(own, inherit(character, paragraph)),
    bold: toggle('bold'),
    italic: toggle('italic'),
    strike: toggle('strike'),
    hidden: toggle('hidden'),
    smallCaps: toggle('smallCaps'),
    caps: toggle('caps'),
  }
}
