import { TEXT_TYPE_TO_FORMAT, type TextFormatType, type TextNode } from 'lexical'
import { markNames, type Mark, type Text } from '../../core/document/inline.ts'
import { readLanguageTag, type LanguageTag } from '../../core/document/language-tag.ts'

/** The formats of Lexical that stand for our marks. It has none for small capitals, and one for capitals that we have no use for. */
export const formatNames = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  superscript: 'superscript',
  subscript: 'subscript',
  smallCaps: 'capitalize',
} as const satisfies Record<Mark, TextFormatType>

const bitOf = (mark: Mark): number => TEXT_TYPE_TO_FORMAT[formatNames[mark]] ?? 0

/** The text formats the draft can hold; all others are taken off as soon as they appear. */
export const knownFormats = markNames.reduce((formats, mark) => formats | bitOf(mark), 0)

/**
 * The language of words is kept in their style, which Lexical carries along with all it does to text: it parts and joins
 * runs by it, and what is typed next takes it over.
 */
export const languageProperty = '--language'

const styleOf = (language: LanguageTag | undefined): string => (language === undefined ? '' : `${languageProperty}: ${language};`)

const readStyle = (style: string): LanguageTag | undefined => {
  const written = /(?:^|;)\s*--language:\s*([\w-]+)/u.exec(style)?.[1]
  return written === undefined ? undefined : readLanguageTag(written)
}

export const $languageOf = (node: TextNode): LanguageTag | undefined => readStyle(node.getStyle())

/** Gives a run its marks and its language. */
export const $setLook = (node: TextNode, text: Text): TextNode =>
  node.setFormat(markNames.reduce((format, mark) => (text[mark] ? format | bitOf(mark) : format), 0)).setStyle(styleOf(text.language))

/** What words look like, and their language. */
export type Look = Pick<Text, Mark | 'language'>

/** What a run looks like, and its language. */
export function $lookOf(node: TextNode): Look {
  const format = node.getFormat()
  const language = $languageOf(node)
  const marks = markNames.flatMap((mark) => ((format & bitOf(mark)) === 0 ? [] : [[mark, true] as const]))
  return { ...Object.fromEntries(marks), ...(language !== undefined && { language }) }
}

/** Takes off what the draft cannot hold. */
export function $tidyLook(node: TextNode): void {
  const format = node.getFormat()
  if ((format & ~knownFormats) !== 0) node.setFormat(format & knownFormats)
  const style = styleOf($languageOf(node))
  if (node.getStyle() !== style) node.setStyle(style)
}

/** Tells browsers and screen readers the language of a run. */
export function drawLanguage(node: TextNode, dom: HTMLElement): void {
  const language = $languageOf(node) ?? ''
  if (dom.lang === language) return
  if (language === '') dom.removeAttribute('lang')
  else dom.lang = language
}
