import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockText, noteText } from '../../../core/document/plain-text.ts'
import { checkDocx } from '../../../core/export/docx/check-package.ts'
import { exportReport } from '../../../core/export/export-report.ts'
import { numberHeadings } from '../../../core/report/numbering.ts'
import { part, paragraphsIn, textIn } from '../../helpers/docx-parts.ts'
import { reportOf } from '../../helpers/drafts.ts'
import { longDraft } from '../../helpers/long-draft.ts'
import { scratchFolder } from '../../helpers/scratch.ts'
import { recommendationsAs } from '../../helpers/templates.ts'
import { notesInOrder, showcase, showcaseCitations, showcaseTitle } from './showcase.ts'
import { hasTool, runTool } from './tools.ts'

const timeout = 60_000
const pandoc = hasTool('pandoc')
const soffice = hasTool('soffice')

async function write(headingNumbering: 'legal' | 'decimal', draft = showcase): Promise<{ file: string; folder: string; bytes: Uint8Array }> {
  const folder = scratchFolder()
  const file = join(folder, 'report.docx')
  const { bytes } = await exportReport(reportOf(showcaseTitle, { headingNumbering }), recommendationsAs('number'), draft, 'docx', undefined, showcaseCitations)
  writeFileSync(file, bytes)
  return { file, folder, bytes }
}

/** What LibreOffice shows, computed numbers included; without it, what the file holds. */
function shown(file: string, folder: string): string {
  runTool('soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file)
  return readFileSync(join(folder, 'report.txt'), 'utf8')
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ')

describe('read back from Word', { timeout }, () => {
  it('every word of the text and every note is there, in order', async () => {
    const draft = longDraft('es', { sections: 10, notes: 60 })
    const { file, bytes } = await write('legal', draft)
    const xml = part(bytes, 'word/document.xml')
    const plain = pandoc ? runTool('pandoc', '--from=docx', '--to=plain', '--wrap=none', file) : paragraphsIn(xml).map(textIn).join('\n') + textIn(part(bytes, 'word/footnotes.xml'))
    const read = squeezed(plain.replace(/\[\d+\]/g, ''))
    for (const block of draft.blocks) expect(read).toContain(squeezed(blockText(block)).trim())
    const places = draft.notes.map((note) => read.indexOf(squeezed(noteText(note)).trim()))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('each note stands under its own mark', async () => {
    const { file, bytes } = await write('legal')
    if (!pandoc) {
      expect(checkDocx(bytes)).toEqual([])
      return
    }
    const text = runTool('pandoc', '--from=docx', '--to=plain', '--wrap=none', file)
    notesInOrder.forEach((start, index) => { expect(text).toContain(`[${String(index + 1)}] ${start}`) })
    expect(text).not.toContain('Never printed')
    expect(text).toMatch(/A first sentence\.\[2\] A second one\.\[3\] And the first source again\.(?:2|²)/)
  })

  it.each(['legal', 'decimal'] as const)('%s headings show the numbers of the outline', async (numbering) => {
    const { file, folder, bytes } = await write(numbering)
    const expected = numberHeadings(showcase.blocks, numbering)
    const titles = showcase.blocks.flatMap((block) => (block.kind === 'heading' ? [`${expected.get(block.id) ?? ''} ${blockText(block)}`.trim()] : []))
    if (!soffice) {
      const off = paragraphsIn(part(bytes, 'word/document.xml')).filter((p) => p.includes('<w:numId w:val="0"/>')).map(textIn)
      expect(off).toEqual(['Acknowledgements', 'Recommendations'])
      return
    }
    const lines = shown(file, folder).split('\n').map((line) => line.trim())
    expect(lines.filter((line) => titles.includes(line))).toEqual(titles)
  })

  it('lists begin again where they should, and recommendations count on', async () => {
    const { file, folder, bytes } = await write('legal')
    if (!soffice) {
      expect(checkDocx(bytes)).toEqual([])
      return
    }
    const lines = shown(file, folder).split('\n').map((line) => line.trim())
    expect(lines).toEqual(expect.arrayContaining(['1. first', '(a) under first', '(b) also under first', '(a) under the bullet', '1. first again', '2. second', '2. Abolish the fee.', '3. End the detention of children.']))
  })
})
