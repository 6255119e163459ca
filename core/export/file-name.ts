import { printedWords } from '../report/printed-words.ts'
import type { Report } from '../report/report.ts'
import type { ExportVersion } from './version.ts'

/** The name of the file of a version, without its ending; empty where the report has no title. */
export function exportName({ titleBlock, language }: Report, version: ExportVersion): string {
  const title = fileName([titleBlock.title, titleBlock.subtitle].find((text) => text.trim() !== '') ?? '')
  if (version === 'as-written' || title === '') return title
  return `${title} (${printedWords[language].versions[version]})`
}

/** A title as a file name that every system takes. */
export const fileName = (title: string, longest = 80): string => title.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, longest).replace(/[. ]+$/, '')
