import type { Inline } from '../inline.ts'
import { inlineText } from '../plain-text.ts'
import { dropStart, isWholly, withoutMark } from './inline-edits.ts'

/** What a quote block holds besides its id. */
export interface QuotedText {
  number?: string
  children: Inline[]
}

/** The number of the quoted paragraph in its source, an opening quotation mark before it allowed: "139. ". */
const paragraphNumber = /^(["“«„]\s?)?([0-9]{1,4})\.\s+(?=\S)/u

/**
 * The text of a quoted paragraph: its number apart, and without the italics that only say "this is a quote".
 * Where just a part is italic, that part is meant and stays so.
 */
export function readQuote(inlines: readonly Inline[], counted?: string): QuotedText {
  const { number, children } = counted === undefined ? takeParagraphNumber(inlines) : { number: counted, children: [...inlines] }
  const upright = isWholly(children, 'italic') ? withoutMark(children, 'italic') : children
  return number === undefined ? { children: upright } : { number, children: upright }
}

function takeParagraphNumber(inlines: readonly Inline[]): QuotedText {
  const text = inlineText(inlines)
  const found = paragraphNumber.exec(text)
  const number = found?.[2]
  if (found === null || number === undefined) return { children: [...inlines] }
  const opening = found[1] ?? ''
  const rest = dropStart(inlines, found[0].length)
  if (opening === '') return { number, children: rest }
  const first = rest[0]
  const reopened: Inline[] =
    first?.type === 'text' ? [{ ...first, text: opening + first.text }, ...rest.slice(1)] : [{ type: 'text', text: opening }, ...rest]
  return { number, children: reopened }
}

/** The number a quoted paragraph begins with, if it does. */
export const quotedNumber = (inlines: readonly Inline[]): string | undefined => takeParagraphNumber(inlines).number

/** A paragraph in italics that begins with a paragraph number is quoted from a numbered document, marked or not. */
export function looksQuoted(inlines: readonly Inline[]): boolean {
  const { number, children } = takeParagraphNumber(inlines)
  return number !== undefined && isWholly(children, 'italic')
}
