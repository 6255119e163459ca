/** A range of a text to be drawn apart: an excerpt, a match of a search, the match the user is at. */
export interface TextMark {
  start: number
  end: number
  kind: 'excerpt' | 'match' | 'current'
}

export interface MarkedRun {
  text: string
  kinds: readonly TextMark['kind'][]
}

/** Cuts a text at the edges of its marks, which may overlap. */
export function cutAtMarks(text: string, marks: readonly TextMark[]): MarkedRun[] {
  if (marks.length === 0) return [{ text, kinds: [] }]
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].filter((edge) => edge <= text.length).sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => ({
    text: text.slice(from, edges[index + 1]),
    kinds: [...new Set(marks.filter(({ start, end }) => start <= from && end > from).map(({ kind }) => kind))],
  }))
}
