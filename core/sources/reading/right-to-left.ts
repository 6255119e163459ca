const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu
const anyLetter = /\p{L}/gu

/** Whether most letters belong to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = text.match(anyLetter)?.length ?? 0
  return letters > 0 && (text.match(rightToLeftLetter)?.length ?? 0) * 2 > letters
}
