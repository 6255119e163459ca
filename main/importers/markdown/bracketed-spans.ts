import type { ImportedInline, Look } from '../../../core/document/import/imported-text.ts'
import { joinRuns } from '../../../core/document/join-runs.ts'
import { readLanguageTag } from '../../../core/document/language-tag.ts'

/** An opening bracket, a closing one with what pandoc writes behind it, or a plain closing one. */
const sign = /(\[|\]\{[^{}]{1,200}\}|\])/u

/**
 * Reads pandoc's bracketed spans, `[mot à mot]{lang=fr}` and `[unicef]{.smallcaps}`, which the parser leaves as text.
 * Brackets without such a thing behind them stay as they are.
 */
export function liftSpans(inlines: readonly ImportedInline[]): ImportedInline[] {
  const lifted: ImportedInline[] = []
  const open: number[] = []
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      lifted.push(inline.type === 'link' ? { ...inline, children: liftSpans(inline.children) } : inline)
      continue
    }
    for (const piece of inline.text.split(sign).filter((part) => part !== '')) {
      const start = piece.startsWith(']') ? open.pop() : undefined
      const look = start === undefined ? undefined : lookOf(piece)
      if (start === undefined || look === undefined) {
        if (piece === '[') open.push(lifted.length)
        lifted.push({ ...inline, text: piece })
      } else lifted.splice(start, Infinity, ...lifted.slice(start + 1).map((inner) => withLook(inner, look)))
    }
  }
  // What was only cut to look for brackets is one again.
  return joinRuns(lifted)
}

function withLook(inline: ImportedInline, look: Look): ImportedInline {
  if (inline.type === 'text') return { ...look, ...inline }
  return inline.type === 'link' ? { ...inline, children: inline.children.map((child) => withLook(child, look)) } : inline
}

/** What `]{…}` says of the words before it; undefined where it says nothing that a draft knows. */
function lookOf(written: string): Look | undefined {
  const attributes = written.slice(2, -1)
  const named = /(?:^|\s)lang=["']?([\w-]+)["']?(?=\s|$)/u.exec(attributes)?.[1]
  const language = named === undefined ? undefined : readLanguageTag(named)
  const has = (name: string): boolean => attributes.split(/\s+/u).includes(name)
  const look: Look = {
    ...((has('.smallcaps') || has('.sc')) && { smallCaps: true }),
    ...((has('.underline') || has('.ul')) && { underline: true }),
    ...(language !== undefined && { language }),
  }
  return Object.keys(look).length === 0 ? undefined : look
}
