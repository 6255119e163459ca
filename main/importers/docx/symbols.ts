/** Signs that Word writes by their place in a symbol font (U+F0xx or plain), for those that texts use. */
const signs: Record<string, Record<number, string>> = {
  wingdings: {
    0x4a: '☺', 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xa8: '☐', 0xd8: '➢',
    0xe0: '→', 0xdf: '←', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
  },
  symbol: {
    0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x6d: 'μ', 0x70: 'π', 0x73: 'σ', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω',
    0xa3: '≤', 0xa5: '∞', 0xab: '↔', 0xac: '←', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•',
    0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xbc: '…', 0xd6: '√', 0xe2: '®', 0xe3: '©', 0xe4: '™',
  },
}

/** The character of a `w:sym`; the replacement character where only its font knows what it looks like. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,6}$/i.test(code)) return ''
  const place = Number.parseInt(code, 16)
  const known = signs[(font ?? '').toLowerCase()]?.[place >= 0xf000 && place <= 0xf0ff ? place - 0xf000 : place]
  if (known !== undefined) return known
  const isPrivate = place >= 0xe000 && place <= 0xf8ff
  return isPrivate || place < 0x20 || place > 0x10ffff ? '\ufffd' : String.fromCodePoint(place)
}
