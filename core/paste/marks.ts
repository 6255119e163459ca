import type { Mark } from '../document/inline.ts'
import type { Style } from './elements.ts'
import type { PastedElement } from './pasted-node.ts'

export type Marks = Readonly<Partial<Record<Mark, true>>>

const byTag: Record<string, Marks> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  sup: { superscript: true },
  sub: { subscript: true },
}

/** The marks inside an element: what its tag and its style say on top of what holds round it. */
export function marksWithin({ tag }: PastedElement, style: Style, round: Marks): Marks {
  const own = Object.hasOwn(byTag, tag) ? byTag[tag] : undefined
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  const place = style.get('vertical-align')
  const capitals = style.get('font-variant-caps') ?? style.get('font-variant')
  if (own === undefined && weight === undefined && slant === undefined && line === ' ' && place === undefined && capitals === undefined) return round
  const { bold, italic, ...others }: Marks = { ...round, ...own }
  const marks: Partial<Record<Mark, true>> = others
  if (weight === undefined ? bold === true : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) marks.bold = true
  if (slant === undefined ? italic === true : slant.startsWith('italic') || slant.startsWith('oblique')) marks.italic = true
  if (/\bunderline\b/.test(line)) marks.underline = true
  else if (/\bnone\b/.test(line) && round.underline !== true) delete marks.underline
  if (capitals?.includes('small-caps') === true) marks.smallCaps = true
  else if (capitals === 'normal') delete marks.smallCaps
  if (place === 'super') marks.superscript = true
  if (place === 'sub') marks.subscript = true
  // The innermost says where the letters stand.
  if (marks.superscript === true && marks.subscript === true) {
    if (tag === 'sup' || place === 'super') delete marks.subscript
    else delete marks.superscript
  }
  return marks
}

export const isStruck = ({ tag }: PastedElement, style: Style): boolean =>
  tag === 's' || tag === 'strike' || tag === 'del' || /\bline-through\b/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`)
