import { toLetters, toRoman } from '../../../core/report/numbering.ts'

/** The letters that lists in other scripts count with. Russian lists leave out ё, й, ъ, ы and ь. */
const alphabets: Record<string, string> = {
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
}
const chineseFormats = new Set(['chineseCounting', 'chineseCountingThousand', 'chineseLegalSimplified', 'taiwaneseCounting', 'taiwaneseCountingThousand', 'japaneseCounting', 'ideographDigital'])

/** A number as a list prints it (ECMA-376 part 1, 17.18.59); formats that no UN document uses come out in figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'upperRoman':
      return value > 0 ? toRoman(value) : '0'
    case 'lowerRoman':
      return value > 0 ? toRoman(value).toLowerCase() : '0'
    case 'upperLetter':
      return toLetters(value).toUpperCase()
    case 'lowerLetter':
      return toLetters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      if (chineseFormats.has(format)) return toChinese(value)
      return alphabets[format]?.[value - 1] ?? String(value)
  }
}

const chineseDigits = '一二三四五六七八九'

function toChinese(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  return (tens > 1 ? (chineseDigits[tens - 1] ?? '') : '') + (tens > 0 ? '十' : '') + (chineseDigits[value % 10 - 1] ?? '')
}
