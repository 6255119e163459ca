/** Abbreviations that symbols print with one capital; everything else in a symbol is upper case. */
const capitalised: Readonly<Record<string, string>> = {
  ADD: 'Add', REV: 'Rev', CORR: 'Corr', MISC: 'Misc', SUB: 'Sub', SUPPL: 'Suppl',
}

/**
 * Takes from a symbol what printing and PDF readers put into it: footnote marks, asterisks, invisible characters,
 * spaces round slashes, other dashes than the hyphen, "and Corr.1" after it.
 */
export function tidySymbol(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-')
    .replace(/[\u2044\u2215\uFF0F]/gu, '/')
    .replace(/\[\d{1,3}\]|[*†‡\u00B9\u00B2\u00B3\u2070-\u2079]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([/-]) ?/gu, '$1')
    .replace(/\. (?=\d)/gu, '.')
    .replace(/\.(?=\/)/gu, '')
    .replace(/ ?\(SUPP\.?\)$/iu, '')
    .replace(/ (?:and|et|y) (?:Corr|Add)\.?.{0,20}$/iu, '')
    .trim()
    .replace(/[.,;:]$/u, '')
    .toUpperCase()
}

/** Where a second symbol begins in the symbol of a joint document: "CMW/C/GC/3-CRC/C/GC/22". */
const jointBreak = /[/-](?=(?:CRC|CEDAW|CCPR|CAT|CERD|CMW|CRPD|CED)\/(?:C|GC|OP)\/|E\/C\.12\/)|-(?=[AE]\/\d)/u

/** The symbols that a joint document carries, in their order; one for any other document. */
export const splitJoint = (tidied: string): string[] => tidied.split(jointBreak)

/** The elements between the slashes, each in the form in which it is printed. */
export const elementsOf = (tidied: string): string[] =>
  tidied.replace(/^E\/C\/?12\//u, 'E/C.12/').split('/').map(printedElement)

/** Resolutions of the Security Council carry their year behind the number: "1325 (2000)". */
const yearBehind = /^(\d{1,4}) ?\(((?:19|20)\d\d)\)$/u

/** The number without the year behind it. */
export const withoutYear = (element: string): string => element.replace(yearBehind, '$1')

/** Takes "(VOL. II)" or "(PART I)" off the end of a tidied symbol. */
export function takeVolume(tidied: string): { symbol: string; volume?: string } {
  const [, symbol, kind, number = ''] = /^(.{1,200}?) ?\((VOL|PART)\.? ?([IVX]{1,5}|\d{1,2})\)$/u.exec(tidied) ?? []
  return symbol === undefined ? { symbol: tidied } : { symbol, volume: kind === 'VOL' ? `Vol. ${number}` : `Part ${number}` }
}

function printedElement(element: string): string {
  const dotted = /^(ADD|REV|CORR|MISC|SUB|SUPPL|SR)[. ]{0,2}(\d.*)$/u.exec(element)
  if (dotted === null) return element.replace(yearBehind, '$1 ($2)').replace(/ (?!\(\d)/gu, '')
  const [, word = '', number = ''] = dotted
  return `${Object.hasOwn(capitalised, word) ? capitalised[word] : word}.${number}`
}

const elementShapes = [
  /^[A-Z]{1,8}$/u,
  /^[A-Z]{3}-[A-Z]{3}$/u,
  /^\d{1,5}(?:-\d{1,5})?$/u,
  /^[A-Z][A-Za-z]{0,5}\.\d{1,5}(?:-\d{1,5})?$/u,
  /^E?S-\d{1,3}$/u,
  /^\d{1,4}[A-Z]?\([IVXL]{1,8}\)$/u,
  // ECE/MP.PP/C.1/2021/5, ST/ESA/SER.A/423
  /^[A-Z]{1,5}\.[A-Z]{1,5}$/u,
]

/** Whether an element could stand in a symbol at all. */
export const isElement = (element: string): boolean => elementShapes.some((shape) => shape.test(element))
