import { type Citation, type Inline, type Link, type Mark, type NoteAnchor, type Reference, type Text } from '../inline.ts'
import { textRuns } from '../walk.ts'

/** The inlines without their first characters; a break counts as one, a note mark as none. */
export function dropStart(inlines: readonly Inline[], characters: number): Inline[] {
  let left = characters
  const cut = (text: string): string => {
    const taken = Math.min(left, text.length)
    left -= taken
    return text.slice(taken)
  }
  return inlines.flatMap((inline): Inline[] => {
    if (left === 0 || isComputed(inline)) return [inline]
    if (inline.type === 'break') {
      left -= 1
      return []
    }
    if (inline.type === 'text') return keepFilled({ ...inline, text: cut(inline.text) })
    const children = inline.children.flatMap((child): Link['children'] =>
      child.type === 'break' ? [child] : keepFilled({ ...child, text: cut(child.text) }),
    )
    return children.length > 0 ? [{ ...inline, children }] : []
  })
}

/** The inlines cut in two at a character. What prints no characters here stays with those before it. */
export function cutInlines(inlines: readonly Inline[], at: number): [Inline[], Inline[]] {
  let left = at
  const before: Inline[] = []
  const after: Inline[] = []
  for (const inline of inlines) {
    if (isComputed(inline)) (after.length === 0 ? before : after).push(inline)
    else if (inline.type === 'text') {
      before.push(...keepFilled({ ...inline, text: inline.text.slice(0, left) }))
      after.push(...keepFilled({ ...inline, text: inline.text.slice(left) }))
      left = Math.max(0, left - inline.text.length)
    } else if (inline.type === 'break') {
      ;(left > 0 ? before : after).push(inline)
      left = Math.max(0, left - 1)
    } else {
      // A link is not cut: it goes where it begins.
      ;(left > 0 ? before : after).push(inline)
      left = Math.max(0, left - textRuns([inline]).reduce((sum, { text }) => sum + text.length, 0))
    }
  }
  return [before, after]
}

/** What prints a number or words of its own, and so has no characters here. */
const isComputed = (inline: Inline): inline is NoteAnchor | Reference | Citation =>
  inline.type === 'note' || inline.type === 'reference' || inline.type === 'citation'

const keepFilled = (run: Text): Text[] => (run.text === '' ? [] : [run])

/** Whether all words carry a mark; spaces and note marks do not matter. False where there are no words. */
export function isWholly(inlines: readonly Inline[], mark: Mark): boolean {
  const words = textRuns(inlines).filter((run) => run.text.trim() !== '')
  return words.length > 0 && words.every((run) => run[mark] === true)
}

/** The inlines with a mark taken off everywhere. */
export function withoutMark(inlines: readonly Inline[], mark: Mark): Inline[] {
  const plain = ({ [mark]: _taken, ...rest }: Text): Text => rest
  return inlines.map((inline): Inline => {
    if (inline.type === 'text') return plain(inline)
    if (inline.type !== 'link') return inline
    return { ...inline, children: inline.children.map((child) => (child.type === 'text' ? plain(child) : child)) }
  })
}

/** The inlines cut at their line breaks. */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

/** Lines put back into one run of inlines with breaks between them. */
export const joinLines = (lines: readonly (readonly Inline[])[]): Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]))
