const fixed = '\u00a0'

/**
 * The words of a place and its number in English, French and Spanish: "para. 85", "párr. 12", "No. 6", "supra note 9". A
 * report names documents in other languages than its own, so all are known in each.
 */
const abbreviated = String.raw`(?:paras?|pars?|párrs?|pp?|págs?|arts?|vols?|chaps?|caps?|sects?|secs?|figs?|nos?|núms?|nn?|res|rés)\.`
const whole = String.raw`(?:notes?|notas?|n[ºo°]s?|n\.[ºo°]s?|§§?)`
const space = `[ ${fixed}]`
const numbered = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${abbreviated}|${whole})${space}(?=[0-9]|[IVXLC]+(?![\p{L}])|\p{L}(?![\p{L}]))|(?:supra|infra),?${space}(?=(?:notes?|nota|n\.)${space}))`, 'giu')

/**
 * Texts that follow one another, with a fixed or a plain space wherever a word of a place stands before its number, also
 * where the one ends one text and the other begins the next.
 */
function withSpaces(texts: readonly string[], kind: ' ' | typeof fixed): string[] {
  const whole = texts.join('')
  const places = [...whole.matchAll(numbered)].map(({ index, 0: words }) => index + words.length - 1)
  if (places.length === 0) return [...texts]
  const signs = whole.split('')
  for (const place of places) signs[place] = kind
  const written = signs.join('')
  let from = 0
  return texts.map((text) => written.slice(from, (from += text.length)))
}

/** As they are printed: no line ends between the word and the number. */
export const bindNumbers = (texts: readonly string[]): string[] => withSpaces(texts, fixed)

/** As they were before they were printed. */
export const loosenNumbers = (texts: readonly string[]): string[] => withSpaces(texts, ' ')
