/** A regular expression written over several lines: the ends of lines and the spaces that begin one are not part of it. */
export const pattern = (lines: TemplateStringsArray, ...parts: readonly string[]): string => String.raw(lines, ...parts).replace(/\n\s*/gu, '')
