import { z } from 'zod'
import { namesOfSource } from '../checks/privacy/check-confidential-sources.ts'
import type { Block } from '../document/block.ts'
import type { Draft } from '../document/draft.ts'
import type { Citation, Inline, NoteInline, Text } from '../document/inline.ts'
import { withTexts } from '../document/walk.ts'
import { printedWords } from '../report/printed-words.ts'
import type { Report } from '../report/report.ts'
import { titleFields } from '../report/title-block.ts'
import type { Source } from '../sources/source.ts'

/** Words of a confidential source that were replaced, and where: a block, a note, or the title page. */
export const Replacement = z.strictObject({
  words: z.string(),
  /** Empty where the address of a link was taken out and its words were left. */
  by: z.string(),
  block: z.string().nullable(),
  note: z.string().nullable(),
})
export type Replacement = z.infer<typeof Replacement>

type Place = Pick<Replacement, 'block' | 'note'>
/** Writes other words in place of names, and remembers each. */
type Replace = (text: string, place: Place) => string

interface Named {
  report: Report
  draft: Draft
  replaced: Replacement[]
}

/**
 * A report in which the names, titles, numbers and addresses of confidential sources stand no more: their public
 * labels stand in text, notes, what is typed round citations, links, alternative texts and on the title page. Names
 * are found as they are written in the source, as whole words. Names in another form are for the checks to find.
 */
export function publicVersion(report: Report, draft: Draft, sources: readonly Source[]): Named {
  const replaced: Replacement[] = []
  const names = secretNames(sources, printedWords[report.language].confidentialSource)
  if (names.length === 0) return { report, draft, replaced }
  const replace: Replace = (text, place) => names.reduce((words, { name, by }) => {
    const parts = splitAt(words, name)
    for (let index = 1; index < parts.length; index++) replaced.push({ words: name, by, ...place })
    return parts.join(by)
  }, text)
  const inlines = <I extends Inline | NoteInline>(list: readonly I[], place: Place) => list.flatMap((inline) => withoutNames(inline, place, replace, names, replaced))
  const title = Object.fromEntries(titleFields.map((field) => [field, field === 'state' || field === 'visibility' ? report.titleBlock[field] : replace(report.titleBlock[field], { block: null, note: null })]))
  return {
    report: { ...report, titleBlock: { ...report.titleBlock, ...title } },
    draft: {
      blocks: draft.blocks.map((block): Block => {
        const place = { block: block.id, note: null }
        return block.kind === 'figure' ? { ...block, alt: replace(block.alt, place) } : withTexts(block, (list) => inlines(list, place))
      }),
      notes: draft.notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((list) => inlines(list, { block: null, note: note.id })) })),
    },
    replaced,
  }
}

interface SecretName {
  name: string
  by: string
}

/** Longer names first, so that a title goes as a whole before a name within it. */
const secretNames = (sources: readonly Source[], unnamed: string): SecretName[] =>
  sources
    .filter(({ confidential }) => confidential)
    .flatMap((source) => namesOfSource(source).map((name) => ({ name: name.trim(), by: source.publicLabel.trim() || unnamed })))
    .sort((one, other) => other.name.length - one.name.length)

/** The stretches of a text between the places where a name stands as whole words. */
function splitAt(text: string, name: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isLetter(text.slice(0, at).at(-1)) || isLetter(text.charAt(at + name.length))) continue
    parts.push(text.slice(from, at))
    from = at + name.length
  }
  return [...parts, text.slice(from)]
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

function withoutNames<I extends Inline | NoteInline>(inline: I, place: Place, replace: Replace, names: readonly SecretName[], replaced: Replacement[]): (I | Text)[]
function withoutNames(inline: Inline, place: Place, replace: Replace, names: readonly SecretName[], replaced: Replacement[]): Inline[] {
  switch (inline.type) {
    case 'text':
      return [{ ...inline, text: replace(inline.text, place) }]
    case 'citation':
      return [citationWithout(inline, (text) => replace(text, place))]
    case 'link': {
      const children = inline.children.map((child) => (child.type === 'text' ? { ...child, text: replace(child.text, place) } : child))
      if (!names.some(({ name }) => inline.url.includes(name))) return [{ ...inline, children }]
      replaced.push({ words: inline.url, by: '', ...place })
      return children
    }
    default:
      return [inline]
  }
}

const citationWithout = (citation: Citation, replace: (text: string) => string): Citation => ({
  ...citation,
  ...(citation.prefix !== undefined && { prefix: replace(citation.prefix) }),
  ...(citation.suffix !== undefined && { suffix: replace(citation.suffix) }),
})
