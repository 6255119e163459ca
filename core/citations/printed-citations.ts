import { z } from 'zod'
import type { Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import { Link, LineBreak, Reference, Text, type Citation, type Inline } from '../document/inline.ts'
import { inlinesOf, withTexts } from '../document/walk.ts'
import type { Language } from '../report/language.ts'

/** What a citation prints: words, the title as a link, the live number of an earlier note. */
export const PrintedWord = z.discriminatedUnion('type', [Text, LineBreak, Link, Reference])
export type PrintedWord = z.infer<typeof PrintedWord>

/** The words of all citations: for each note and block that holds any, those of its citations in their order. */
export const PrintedCitations = z.record(z.string(), z.array(z.array(PrintedWord)))
export type PrintedCitations = z.infer<typeof PrintedCitations>

export const noCitations: PrintedCitations = {}

/** What stands where the source of a citation is gone. It must be seen, so it stands in brackets. */
export const missingSource: Record<Language, string> = { en: '[source missing]', fr: '[source introuvable]', es: '[falta la fuente]' }

/** Gives the words of one citation after another of a note or block; a citation nobody printed says so. */
export function wordsFor(printed: PrintedCitations, holder: string, language: Language): Words {
  const words = Object.hasOwn(printed, holder) ? (printed[holder] ?? []) : []
  let next = 0
  return () => words[next++] ?? [{ type: 'text', text: missingSource[language] }]
}

type Words = (citation: Citation) => PrintedWord[]

/** The draft as its readers see it: each citation gives way to its words. */
export function withPrintedCitations({ blocks, notes }: Draft, printed: PrintedCitations, language: Language): Draft {
  return {
    blocks: blocks.map((block) => (inlinesOf(block).some(isCitation) ? filled(block, wordsFor(printed, block.id, language)) : block)),
    notes: notes.map((note) => {
      if (!note.paragraphs.some((inlines) => inlines.some(isCitation))) return note
      const words = wordsFor(printed, note.id, language)
      return { ...note, paragraphs: note.paragraphs.map((inlines) => fillIn(inlines, words)) }
    }),
  }
}

const filled = (block: Block, words: Words): Block => withTexts(block, (inlines) => fillIn(inlines, words))

const isCitation = (inline: Inline): boolean => inline.type === 'citation'

const fillIn = <I extends Inline>(inlines: readonly I[], words: Words): (Exclude<I, Citation> | PrintedWord)[] =>
  inlines.flatMap((inline): (Exclude<I, Citation> | PrintedWord)[] => (isOther(inline) ? [inline] : inline.type === 'citation' ? words(inline) : []))

const isOther = <I extends Inline>(inline: I): inline is Exclude<I, Citation> => inline.type !== 'citation'
