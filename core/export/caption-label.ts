import { printedWords } from '../report/printed-words.ts'
import type { PrintedReport } from './printed-report.ts'
import type { Printed } from './printed-text.ts'

/** "Table 2", as it stands before the words of a caption. */
export const captionLabel = ({ id, of }: Pick<Printed<'caption'>, 'id' | 'of'>, { language, captionNumbers }: PrintedReport): string =>
  `${printedWords[language][of]}\u00a0${String(captionNumbers.get(id) ?? 0)}`
