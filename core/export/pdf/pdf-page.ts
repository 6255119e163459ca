import type { Language } from '../../report/language.ts'
import { printedWords } from '../../report/printed-words.ts'
import { escapeHtml } from '../html/escape-html.ts'

/** What a browser draws at the foot of each page; it fills in the numbers. The look is that of the Word file. */
export function pageFooter(language: Language): string {
  const { page, of } = printedWords[language]
  return `<div style="width: 100%; text-align: center; font: 9pt Tinos, 'Times New Roman', 'Liberation Serif', serif; color: #5b6472">${escapeHtml(page)} <span class="pageNumber"></span> ${escapeHtml(of)} <span class="totalPages"></span></div>`
}
