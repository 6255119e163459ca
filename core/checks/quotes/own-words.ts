/**
 * What a writer puts into a quote: an ellipsis, in brackets or not, and words in square brackets ("[the State]", "[sic]",
 * "[T]he"). The rest must be the words of the source.
 */
export const ownWords = /\[[^[\]]*\]|\((?:\.{3}|…)\)|\.{3,4}|…/gu

/** Where the writer's own words stand in a quote, in UTF-16 units. */
export const findOwnWords = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(ownWords)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
