import { findSymbols } from '../find-symbols.ts'
import { kindOfSymbol } from '../kind-of-symbol.ts'
import type { SourceKind, SourceProposal } from '../source.ts'
import { parseSymbol } from '../symbol.ts'
import { symbolOfName } from './symbol-of-name.ts'
import { proposeTitle } from './title.ts'
import type { Front } from './front-matter.ts'
import { writtenDate } from './written-date.ts'

/** Words beside a symbol in its line: "United Nations", "Distr.: General", an asterisk. */
const besideSymbol = 45
/** Flattened documents have their masthead in one line with much else. */
const mastheadLength = 600

const sessionWords = [
  /\b(?:[\p{L}]+-)?[\p{L}]+ (?:special )?session\b|\b\p{Nd}{1,3}(?:st|nd|rd|th) session\b/iu,
  /[\p{L}\p{Nd}-]+(?: [\p{L}-]+)? (?:période de )?session\b/iu,
  /(?:\p{Nd}{1,3}[º.]{0,2}(?:er|o)?\.?|[\p{L}]+(?: [\p{L}]+)?) per[ií]odo de sesiones/iu,
  /[\p{L}\p{Nd}-]+(?: [\p{L}]+)? сессия/iu,
  /الدورة [\p{L} ]{3,30}/u,
  /第[\p{L}\p{Nd}]{1,6}届会议/u,
]
const notSession = /adopted|adopté|aprobad|considered|held|принят/iu

/** What a document says of itself on its first page. The language is told by other means. */
export function proposeSource(front: Front, fallbackTitle: string): SourceProposal {
  const lines = [...front.lines.map(line => line.text), ...front.firstPage]
  const ownTitle = proposeTitle(front.lines)
  // Only a document that says nothing of itself is taken for what its file is called.
  const symbol = ownSymbol(lines) || (ownTitle === '' ? symbolOfName(fallbackTitle) : '')
  const title = ownTitle || fallbackTitle
  return { kind: proposeKind(symbol, title), symbol, title, date: ownDate(lines), session: ownSession(lines), language: '' }
}

function ownSymbol(lines: readonly string[]): string {
  for (const line of lines) {
    const masthead = line.slice(0, mastheadLength)
    for (const { symbol, start, end } of findSymbols(masthead)) {
      const around = masthead.slice(0, start) + masthead.slice(end)
      const isAlone = masthead.length - (end - start) <= besideSymbol && !/[,;(]|\b(?:see|voir|véase|previously|resolution|contained|document)\b/iu.test(around)
      if (isAlone || (line.length > mastheadLength && /\bdistr/iu.test(masthead))) return symbol
    }
  }
  return ''
}

function ownDate(lines: readonly string[]): string {
  const dated = lines.flatMap(line => {
    const date = writtenDate(line.slice(0, mastheadLength))
    return date === '' || /reissued|received|adopted|publi(?:é|shed)|reçu|recibid|previously/iu.test(line.slice(0, 200)) ? [] : [{ line, date }]
  })
  // A line that holds nothing else is the masthead's; a session's dates have a dash and a place.
  // A masthead that was laid out with a table may come as one line.
  return (dated.find(({ line }) => /\bdistr\b/iu.test(line) && line.length < 160) ?? dated.find(({ line }) => line.length < 40 && !/[–-]\s?\p{Nd}/u.test(line)) ?? dated[0])?.date ?? ''
}

function ownSession(lines: readonly string[]): string {
  for (const line of lines.slice(0, 80)) {
    if (notSession.test(line) && line.length < mastheadLength) continue
    for (const pattern of sessionWords) {
      const found = pattern.exec(line.slice(0, mastheadLength))?.[0]
      if (found !== undefined) return found
    }
  }
  return ''
}

const titleKinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/concluding observations|observations finales|observaciones finales|заключительные замечания|list of (?:issues|themes)|liste de points|lista de cuestiones|перечень вопросов|الملاحظات الختامية|قائمة (?:القضايا|المسائل)|结论性意见|问题清单/iu, 'committee-output'],
  [/general (?:comment|recommendation)|observation générale|recommandation générale|observación general|recomendación general|замечание общего порядка|общая рекомендация|\bgc ?\p{Nd}{1,2}\b|^(?:the )?(?:united nations )?(?:international )?(?:convention|covenant|optional protocol)|^(?:convention|pacte|protocole)|^(?:convención|pacto|protocolo)|^конвенция|التعليق العام|التوصية العامة|^اتفاقية|一般性意见|一般性建议|^.{2,20}公约/iu, 'instrument'],
  [/periodic reports?|common core document|initial report|rapports? périodiques?|informes? periódicos?|document de base|documento básico|replies of|réponses d|respuestas d|периодическ\p{L}{1,4} доклад|первоначальн\p{L}{1,4} доклад|базовый документ|التقرير(?:ان)? الدوري|التقرير الأولي|الوثيقة الأساسية|定期报告|初次报告|核心文件/iu, 'state-document'],
]

function proposeKind(symbol: string, title: string): SourceKind {
  const parsed = symbol === '' ? undefined : parseSymbol(symbol)
  if (parsed !== undefined && parsed.type !== 'other') return kindOfSymbol(parsed)
  // A symbol counts for more than words further on in a title: guidelines on core documents are no core document.
  const words = parsed === undefined ? title : title.slice(0, 60)
  return titleKinds.find(([pattern]) => pattern.test(words))?.[1] ?? (parsed === undefined ? 'evidence' : kindOfSymbol(parsed))
}
