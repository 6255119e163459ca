/**
 * The words that number a paragraph put in between two others, in their order: "6 bis" follows 6 and "6 ter" that.
 * Amended texts keep the numbers of all the paragraphs after it.
 */
export const insertedWords: readonly string[] = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies']

/** One of the words, as a part of a pattern. */
export const insertedWord = `(?:${insertedWords.join('|')})`
