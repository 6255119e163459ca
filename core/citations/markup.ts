/** The few elements that CSL allows in a text, and those that web pages leave in exported titles. */
const tag = /<\/?(?:i|b|em|strong|sub|sup|sc|span|br|p|u|small)(?:\s[^<>]*)?\/?>/giu

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' }

/** The words of a CSL text without its markup: sources hold plain text. Line breaks are kept. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(tag, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/[^\S\n]+/gu, ' ')
    .trim()

/** The same on one line, for titles and names. */
export const onOneLine = (text: string): string => withoutMarkup(text).replace(/\s+/gu, ' ')
