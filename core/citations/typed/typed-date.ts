const months = [
  ['january', 'janvier', 'enero'], ['february', 'février', 'febrero'], ['march', 'mars', 'marzo'], ['april', 'avril', 'abril'], ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'], ['july', 'juillet', 'julio'], ['august', 'août', 'agosto'], ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'octobre', 'octubre'], ['november', 'novembre', 'noviembre'], ['december', 'décembre', 'diciembre'],
]
const name = `(?:${months.flat().join('|')})`
const year = String.raw`(?:19|20)\d\d`

/** "24 April 2024", "1er mai 2024", "3 de mayo de 2024"; "September 21, 2022"; "March 2021"; "2023". */
const dayFirst = new RegExp(String.raw`^(\d{1,2})(?:er|st|nd|rd|th|º)?(?: de)? (${name})(?: del?)? (${year})$`, 'iu')
const monthFirst = new RegExp(String.raw`^(${name}) (\d{1,2})(?:st|nd|rd|th)?, (${year})$`, 'iu')
const monthOnly = new RegExp(String.raw`^(${name})(?: del?)? (${year})$`, 'iu')
const yearOnly = new RegExp(`^${year}$`, 'u')
/** What names a time with a year and is no day: "enero-junio de 2024", "First half of 2024", "Primer Semestre 2024". */
const period = new RegExp(String.raw`^(?:\p{L}[\p{L}\d.–-]{0,20}(?: de| of| del)? ){1,4}(?:de )?${year}(?:[–-](?:19|20)?\d\d)?$`, 'u')
const periodWord = new RegExp(String.raw`(?:^|[^\p{L}])(?:${name}|semestre|semester|trimestre|quarter|half|spring|summer|autumn|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno|fiscal|FY)(?:[^\p{L}]|$)`, 'iu')

/** The date that a text is, as a source holds it: YYYY[-MM[-DD]], or the words of a period; undefined where it is none. */
export function readTypedDate(text: string): string | undefined {
  const said = text.trim().replace(/\s+/gu, ' ')
  if (yearOnly.test(said)) return said
  const [, day, month, ofYear] = dayFirst.exec(said) ?? reordered(monthFirst.exec(said)) ?? []
  if (day !== undefined && month !== undefined && ofYear !== undefined) return Number(day) >= 1 && Number(day) <= 31 ? `${ofYear}-${numberOf(month)}-${day.padStart(2, '0')}` : undefined
  const [, onlyMonth, inYear] = monthOnly.exec(said) ?? []
  if (onlyMonth !== undefined && inYear !== undefined) return `${inYear}-${numberOf(onlyMonth)}`
  return period.test(said) && periodWord.test(said) ? said : undefined
}

const reordered = (found: RegExpExecArray | null): (string | undefined)[] | undefined => (found === null ? undefined : [found[0], found[2], found[1], found[3]])

const numberOf = (month: string): string => String(months.findIndex((names) => names.includes(month.toLowerCase())) + 1).padStart(2, '0')
