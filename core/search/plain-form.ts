/** A text in the form in which it is compared, and for each of its units the place of the sign it stands for. */
export interface PlainForm {
  text: string
  places: readonly number[]
}

export interface PlainOptions {
  keepCase: boolean
  /** Doubled spaces stay two: where text can be replaced, each sign counts. */
  keepSpaces: boolean
}

/** What a keyboard offers in place of the signs that are set in print. */
const keyboardSigns: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", 'ʼ': "'", '‹': "'", '›': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-', '\u00ad': '' },
}

/** The texts of a report use few signs beyond ASCII; each is worked out once. */
const known = new Map<string, string>()

function plainSign(sign: string): string {
  const before = known.get(sign)
  if (before !== undefined) return before
  const plain = keyboardSigns[sign] ?? (/\s/u.test(sign) ? ' ' : sign.normalize('NFKD').replace(/\p{Mn}/gu, ''))
  if (known.size < 4_000) known.set(sign, plain)
  return plain
}

/** The text without accents, with the signs of a keyboard, and without case and doubled white space unless these are kept. */
export function plainForm(text: string, { keepCase, keepSpaces }: PlainOptions): PlainForm {
  const places: number[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const sign = String.fromCodePoint(code)
    const simple = code > 32 && code < 127
    const found = simple ? sign : plainSign(sign)
    const letters = found === ' ' && !keepSpaces && plain.endsWith(' ') ? '' : keepCase ? found : found.toLowerCase()
    for (let unit = 0; unit < letters.length; unit++) places.push(at)
    plain += letters
    at += sign.length
  }
  return { text: plain, places }
}

/** Whether a sign says more than its plain form: an accent, a printed quotation mark, a space that does not break. */
export const isMoreThanPlain = (sign: string): boolean => {
  const lower = sign.normalize('NFC').toLowerCase()
  return plainForm(sign, { keepCase: false, keepSpaces: true }).text !== lower
}
