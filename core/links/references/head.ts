import type { Named } from './reference.ts'

/** A place in a plain text where something citable is named, before its paragraphs are read. */
export interface Head {
  start: number
  end: number
  named: Named
  unit: 'paragraph' | 'article'
  /** Read already where the numbers stand inside the name, as those of articles do. */
  numbers: readonly string[]
  certain: boolean
  /** Whether the paragraphs may stand behind a title that follows. */
  titled: boolean
}
