/** Why an entry of a reference file could not be taken. */
export const skipReasons = ['not-closed', 'not-understood', 'no-type', 'says-nothing'] as const
export type SkipReason = (typeof skipReasons)[number]

/** An entry that was left out: its key or first words, and where it begins (lines counted from 1). */
export interface SkippedEntry {
  entry: string
  line: number | null
  reason: SkipReason
}

const longestName = 80

/** The words by which the user finds an entry again in the file. */
export const entryName = (text: string): string => text.trim().replace(/\s+/gu, ' ').slice(0, longestName)
