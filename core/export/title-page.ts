import type { Language } from '../report/language.ts'
import { printedWords } from '../report/printed-words.ts'
import { stateName } from '../report/states.ts'
import type { TitleBlock } from '../report/title-block.ts'

/** One line of the title page under the subtitle. `label` keeps its colon: French sets a space before it. */
export interface TitleLine {
  field: 'state' | 'session' | 'organisation' | 'contact' | 'date'
  label: string
  /** More than one where the user typed an address over several lines. */
  lines: string[]
}

/** The lines of a title page that have something to say, in the order they print. */
export function titleLines(titleBlock: TitleBlock, language: Language): TitleLine[] {
  const words = printedWords[language]
  const all: (Omit<TitleLine, 'lines'> & { text: string })[] = [
    { field: 'organisation', label: words.submittedBy, text: titleBlock.organisation },
    { field: 'state', label: words.state, text: stateName(titleBlock.state, language) },
    { field: 'session', label: words.session, text: titleBlock.session },
    { field: 'date', label: words.date, text: titleBlock.date },
    { field: 'contact', label: words.contact, text: titleBlock.contact },
  ]
  return all.flatMap(({ text, ...line }) => {
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((part) => part.trim()).filter((part) => part !== '')
    return lines.length > 0 ? [{ ...line, lines }] : []
  })
}

/** The mark a report carries when it must not be posted, else undefined. */
export const confidentialMark = (titleBlock: TitleBlock, language: Language): string | undefined =>
  titleBlock.visibility === 'confidential' ? printedWords[language].confidential : undefined
