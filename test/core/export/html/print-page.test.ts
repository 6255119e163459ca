import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../core/document/block.ts'
import { exportReport } from '../../../../core/export/export-report.ts'
import { pageFooter } from '../../../../core/export/pdf/pdf-page.ts'
import type { TitleBlock } from '../../../../core/report/title-block.ts'
import { draftOf, heading, paragraph, reportOf } from '../../../helpers/drafts.ts'
import { templateOf } from '../../../helpers/templates.ts'

const page = async (blocks: Block[], titleBlock: Partial<TitleBlock> = {}) =>
  new TextDecoder().decode((await exportReport(reportOf(titleBlock), templateOf(), draftOf(blocks), 'print')).bytes)
const body = (whole: string): string => whole.slice(whole.indexOf('<body>'))

describe('the page that becomes a PDF', () => {
  it('may load the fonts beside it and nothing else, and runs nothing', async () => {
    const whole = await page([paragraph('p', 'One.')])
    expect(whole).toContain("default-src 'none'; style-src 'unsafe-inline' 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'")
    expect(whole.match(/<link [^>]*>/g)).toEqual(['<link rel="stylesheet" href="fonts.css">'])
    expect(whole).not.toMatch(/<script|@import|url\(/)
  })

  it('begins the text on a page behind the title page, and no empty page before a text without one', async () => {
    const blocks = [heading('h', 1, 'One'), paragraph('p', 'Words.')]
    expect(body(await page(blocks, { title: 'Children' }))).toContain('<div class="text">')
    expect(body(await page([paragraph('front', 'We.'), ...blocks]))).toMatch(/We\.<\/p>\n<div class="text">/)
    expect(body(await page(blocks))).not.toContain('class="text"')
  })

  it('turns the page of a wide table', async () => {
    const table = (more: { landscape?: true }): Block => ({ kind: 'table', id: 't', headerRows: 0, rows: [{ cells: [{ paragraphs: [[{ type: 'text', text: 'x' }]] }] }], ...more })
    expect(body(await page([table({ landscape: true })]))).toContain('<table class="landscape">')
    expect(body(await page([table({})]))).toContain('<table>')
  })

  it('has the number of the page and of all pages at its foot, in the language of the report', () => {
    for (const [language, words] of [['en', 'Page 2 of 14'], ['fr', 'Page 2 sur 14'], ['es', 'Página 2 de 14']] as const) {
      const foot = pageFooter(language).replace('<span class="pageNumber"></span>', '2').replace('<span class="totalPages"></span>', '14')
      expect(foot.replace(/<[^>]+>/g, '')).toBe(words)
    }
  })
})
