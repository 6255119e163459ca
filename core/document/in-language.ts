import type { Inline, LineBreak, Text } from './inline.ts'

/** Inlines in which only the runs that are wanted can be read: the letters of all others are one sign that is no letter. */
export function blankRuns(inlines: readonly Inline[], isWanted: (run: Text) => boolean): Inline[] {
  const blank = <I extends Text | LineBreak>(run: I): I => (run.type === 'break' || isWanted(run) ? run : { ...run, text: run.text.replace(/\S/gu, (one) => '\ue000'.repeat(one.length)) })
  return inlines.map((inline): Inline => {
    if (inline.type === 'text') return blank(inline)
    return inline.type === 'link' ? { ...inline, children: inline.children.map(blank) } : inline
  })
}
