import { findSymbols } from '../find-symbols.ts'
import type { Line } from './line.ts'
import { writtenDate } from './written-date.ts'

const longestTitle = 400
const lastOfMasthead = /original\s?:|\bdistr\b|язык оригинала|原文|الأصل/iu
const notTitle = /^(?:united nations|united|nations|nations unies|naciones unidas|naciones|unidas|distr\.?|general|g[ée]n[ée]rale|assembl[ée]e|english|french|spanish|russian|arabic|chinese|anglais|français|inglés|español|russian|advance unedited version|advance unedited|unedited version|version|[aes]|crc|cerd|ced|cat|cmw|crpd|cedaw|ccpr|contents|\p{P}+|\P{L}*)$|^(?:distr|original|page \p{Nd}|\[|agenda item|item \p{Nd}|point \p{Nd}|tema \p{Nd}|пункт \p{Nd}|resolution adopted|r[ée]solution adopt|resoluci[oó]n aprobad)/iu
const organ = /^(?:committee on|committee against|human rights (?:council|committee)|general assembly|economic and social council|comité|conseil|assemblée générale|consejo|asamblea general|комитет|совет по правам|генеральная ассамблея|working group on|groupe de travail|grupo de trabajo|рабочая группа)|^(?:اللجنة|لجنة|مجلس حقوق|الجمعية العامة|المجلس الاقتصادي)(?=\s|$)|^\p{Script=Han}{2,20}(?:委员会|理事会|大会|工作组)$/iu
const calendar = /\bsession\b|período de sesiones|сессия|^\p{Nd}{1,2}\s?(?:\p{L}+\s?)?[–-]\s?\p{Nd}{1,2}\s\p{L}+/iu
const namesItself = /general (?:comment|recommendation) no|observation générale n|recommandation générale n|observación general n|recomendación general n|замечание общего порядка|общая рекомендация|التعليق العام|التوصية العامة|一般性意见|一般性建议/iu

/** "English, French and Spanish only", in the languages of the documents. */
const languageWord = String.raw`(?:english|french|spanish|russian|arabic|chinese|anglais|fran[çc]ais|espagnol|russe|arabe|chinois|ingl[ée]s|franc[ée]s|espa[ñn]ol|ruso|[áa]rabe|chino)`
const languagesOnly = new RegExp(String.raw`^\[?${languageWord}(?:[, /]{1,2}${languageWord}| (?:and|et|y|e) ${languageWord}){0,5} (?:only|seulement|uniquement|solamente|únicamente)\]?$`, 'iu')
/** Where and when a session met: "Geneva, 20–31 January 2025". */
const meeting = /^\p{Lu}[\p{L} .’'-]{2,30}, \p{Nd}{1,2}(?:er|º)?\s?(?:\p{L}+\s)?(?:[–-]|a|au|to|по)\s?\p{Nd}{1,2}\s(?:de\s)?\p{L}+/u

/** The title among the lines before the text: what is neither masthead nor organ, session or note. */
export function proposeTitle(lines: readonly Line[]): string {
  const masthead = lines.findLastIndex(line => lastOfMasthead.test(line.text) && line.text.length < 120)
  const flattened = lines.find(line => line.text.length > longestTitle)
  if (flattened !== undefined && lines.length < 6) return flattenedTitle(flattened.text)
  const kept: { text: string; block: boolean }[] = []
  let dropped = false
  const cover = lines.filter(line => line.page === lines[0]?.page)
  const largest = Math.max(0, ...cover.map(line => line.size))
  const isCover = masthead < 0 && cover.some(line => line.size > 0 && line.size < largest - 1)
  let inOrgan = false
  let before: Line | undefined
  for (const line of lines.slice(masthead + 1)) {
    if (/^[*\u2217]/u.test(line.text) || isProse(line.text)) break
    // The name of a committee takes two lines, of which only the first tells.
    inOrgan = kept.length === 0 && (organ.test(line.text) || (inOrgan && goesOn(line, before))) && !namesItself.test(line.text)
    before = line
    const isBlockStart = line.gap >= 0.3 || dropped
    dropped = inOrgan || isOther(line.text)
    // Where no masthead tells, the largest type on the page is the title's.
    if (isCover && (line.size < largest - 1 || !cover.includes(line))) {
      if (kept.length > 0) break
      continue
    }
    if (!dropped) kept.push({ text: line.text, block: isBlockStart })
  }
  const blocks = kept.reduce<string[]>((texts, { text, block }) => {
    const last = texts.pop()
    return last === undefined ? [text] : block ? [...texts, last, text] : [...texts, `${last} ${text}`]
  }, [])
  const own = blocks.findIndex(block => namesItself.test(block))
  const title = blocks.slice(Math.max(0, own)).join(': ')
  return title.replace(/\s?\*+/gu, '').replace(/\s+/gu, ' ').slice(0, longestTitle).trim()
}

const goesOn = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && line.gap < 0.3 && ((line.size > 0 && line.size === above.size && line.bold === above.bold) || /(?:\b(?:of|the|on|and|de|la|des|les|et|y|el|los|las)|,)$/iu.test(above.text))

/** In one long line, the title stands between the last of the masthead and the contents or the first number. */
function flattenedTitle(text: string): string {
  const found = /original\s?:\s{0,4}\p{L}+\s(.{10,700}?)\s(?:contents\b|table des mati|índice|introduction\b|1\s?\.\s)/iu.exec(text)?.[1] ?? ''
  const session = /.{0,160}?\b(?:agenda item|point|tema) \p{Nd}{1,3}\s/iu.exec(found)?.[0] ?? ''
  return found.slice(session.length).replace(/\s?\*+/gu, '').replace(/\s+/gu, ' ').slice(0, longestTitle).trim()
}

/** Where the text begins, if it begins without a number: an organ speaking, or a sentence that closes. */
const isProse = (text: string): boolean => /^(?:adopted (?:by|at|and)|adopté|aprobad|принят)|^(?:the present (?:report|document) |le présent (?:rapport|document) |el presente (?:informe|documento) )|^(?:the|la|le|el|l['’])\s[^.]{3,60},$/iu.test(text) || (text.length > 100 && /[.;]$/u.test(text)) || /^\p{Nd}{1,3}\.\s\p{Lu}.{40}|^\p{L}{3,20}:$/u.test(text)

function isOther(text: string): boolean {
  if (namesItself.test(text)) return false
  if (text.startsWith('[') || (notTitle.test(text) && text.length < 60)) return true
  if ((calendar.test(text) || meeting.test(text)) && text.length < 90) return true
  if (languagesOnly.test(text)) return true
  const [symbol] = findSymbols(text)
  return (symbol !== undefined && text.length - (symbol.end - symbol.start) < 12) || (writtenDate(text) !== '' && text.length < 40)
}
