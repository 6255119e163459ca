import type { SubMark } from './enumerator.ts'

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Follows the lists within one paragraph, to tell "(a)" at a line's head from "article 15\n(a)". */
export interface SubMarks {
  /** Whether the mark may begin a sub-paragraph here. @param firm white or a closed sentence stands before it */
  accepts(mark: SubMark, firm: boolean): boolean
  reset(): void
}

/** What a mark can be the n-th of: "(i)" is the ninth letter and the first roman number. */
function ranks(label: string): Map<string, number> {
  const found = new Map<string, number>()
  const romanRank = roman.indexOf(label)
  if (romanRank >= 0) found.set('roman', romanRank + 1)
  const chineseRank = chinese.indexOf(label)
  if (chineseRank >= 0) found.set('chinese', chineseRank + 1)
  if (/^[0-9]+$/u.test(label)) found.set('number', Number(label))
  if (/^[a-z]$/u.test(label)) found.set('latin', label.charCodeAt(0) - 96)
  if (/^([a-z])\1$/u.test(label)) found.set('latin', 26 + label.charCodeAt(0) - 96)
  if (/^[A-Z]$/u.test(label)) found.set('capital', label.charCodeAt(0) - 64)
  // Russian and Arabic lists leave out letters, so only their beginning and going on are known.
  if (found.size === 0) found.set('other', label === 'а' || label === 'أ' || label === 'ا' ? 1 : 0)
  return found
}

export function subMarks(): SubMarks {
  const open: { kind: string; rank: number }[] = []
  return {
    accepts(mark, firm) {
      const possible = ranks(mark.label)
      for (let depth = open.length - 1; depth >= 0; depth -= 1) {
        const list = open[depth]
        const rank = list === undefined ? undefined : possible.get(list.kind)
        if (list === undefined || rank === undefined) continue
        if (list.kind === 'other' ? !firm : rank !== list.rank + 1) continue
        list.rank = rank
        open.splice(depth + 1)
        return true
      }
      if (!firm) return false
      const begins = [...possible].find(([, rank]) => rank === 1)
      if (begins !== undefined) {
        open.push({ kind: begins[0], rank: 1 })
        return true
      }
      const [first] = possible
      if (first === undefined) return false
      open.splice(0, open.length, { kind: first[0], rank: first[1] })
      return true
    },
    reset() {
      open.length = 0
    },
  }
}
