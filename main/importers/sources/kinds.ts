import type { Front } from '../../../core/sources/reading/front-matter.ts'
import type { ReadPassage } from '../../../core/sources/passage.ts'
import type { ReadingRemark } from '../../../core/sources/read-source.ts'

/** What every reader of a kind of file gives: the passages, and what stood before them. */
export interface ReadFile {
  readonly passages: ReadPassage[]
  readonly front: Front
  /** The title the file carries beside its text, if any. */
  readonly title: string
  readonly pages: number | null
  readonly remarks: ReadingRemark[]
}

export type Progress = (fraction: number) => void

/**
 * Reads one kind of file.
 * @param name the file's name, for messages
 */
export type SourceReader = (name: string, bytes: Uint8Array, progress: Progress) => ReadFile | Promise<ReadFile>
