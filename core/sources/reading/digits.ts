/** Digits of any script (٣, ３, ३) as European ones: Unicode keeps each set of ten together, zero first. */
export function europeanDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0
    if (code >= 0x30 && code <= 0x39) return digit
    let zero = code
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
    return String(code - zero)
  })
}
