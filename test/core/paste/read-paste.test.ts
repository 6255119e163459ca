import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPaste } from '../../../core/paste/read-paste.ts'
import { parsePage } from '../../helpers/parse-page.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/clipboards', `${name}.html`), 'utf8')
const paste = (html: string) => {
  let made = 0
  return readPaste(parsePage(html), () => `id${String(++made)}`)
}
describe('x', () => {
  test.each(['word', 'word-malformed', 'libreoffice', 'google-docs', 'web'])('%s', (name) => {
    const { blocks, notes, notCarried } = paste(fixture(name))
    for (const b of blocks) console.log(JSON.stringify(b))
    for (const b of notes) console.log(JSON.stringify(b))
    console.log(JSON.stringify(notCarried))
    expect(1).toBe(1)
  })
})
