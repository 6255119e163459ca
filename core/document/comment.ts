import { z } from 'zod'

/** The most letters that a comment holds. */
export const longestOfComment = { text: 10_000, words: 300, author: 100 } as const

/**
 * What somebody remarked on words of the draft. It is a record of its own; the runs of text it is about bear its id. It
 * never prints, and counts as no words of the report.
 */
export const Comment = z.strictObject({
  id: z.string().min(1),
  text: z.string().max(longestOfComment.text),
  /** The words it was made on, shown where they are gone from the text. */
  words: z.string().max(longestOfComment.words),
  /** Who made it, as that person wrote their name; empty where they wrote none. */
  author: z.string().max(longestOfComment.author),
  /** When it was first written to the file, as an ISO 8601 instant; absent until then. */
  createdAt: z.string().optional(),
  resolved: z.literal(true).optional(),
})
export type Comment = z.infer<typeof Comment>
export const Comments = z.array(Comment)

/** The words that a comment remembers of those it is made on. */
export const rememberedWords = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, longestOfComment.words).toWellFormed()

/** The name of an author, as much of it as a comment keeps. */
export const authorName = (name: string): string => name.trim().slice(0, longestOfComment.author).toWellFormed()

/** What somebody says in as many pieces as comments can hold; one piece but for the longest texts, none where nothing is said. */
export const commentTexts = (text: string): string[] => (text.length <= longestOfComment.text ? [text].filter((said) => said !== '') : (text.match(/[^]{1,5000}/gu) ?? []))

/** Comments that were written, new or anew, and those that were thrown away. */
export const CommentChange = z.strictObject({ written: z.array(Comment), removed: z.array(z.string()) })
export type CommentChange = z.infer<typeof CommentChange>
