import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { pasteLimits } from '../../../core/paste/paste-limits.ts'
import { plainPaste } from '../../../core/paste/plain-paste.ts'
import { readPaste, type Pasted } from '../../../core/paste/read-paste.ts'
import { atOnce } from '../../../core/paste/steps.ts'
import { longPlainText, longWordPage } from '../../helpers/long-pages.ts'
import { parsePage } from '../../helpers/parse-page.ts'

const countUp = () => {
  let made = 0
  return () => `id${String(++made)}`
}
const pastePage = (html: string) => atOnce(readPaste(parsePage(html), countUp()))
const pastePlain = (text: string) => atOnce(plainPaste(text, countUp()))
const refused = new AppError('paste-too-long', pasteLimits)

describe('what is too long to paste', () => {
  test('is refused by its words and by its paragraphs', () => {
    expect(() => pastePlain(longPlainText())).toThrow(refused)
    expect(() => pastePlain('word\n'.repeat(pasteLimits.paragraphs + 1))).toThrow(refused)
    expect(() => pastePage(`<p>${'word '.repeat(pasteLimits.characters / 4)}</p>`)).toThrow(refused)
    expect(() => pastePage('<p>word</p>'.repeat(pasteLimits.paragraphs + 1))).toThrow(refused)
    expect(() => pastePage(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(pasteLimits.paragraphs / 2 + 1)}</table>`)).toThrow(refused)
  })

  test('is what is over the limits and not what is at them', () => {
    expect(pastePlain('word\n\n'.repeat(pasteLimits.paragraphs))).toHaveLength(pasteLimits.paragraphs)
    expect(pastePage('<p>word</p>'.repeat(pasteLimits.paragraphs)).blocks).toHaveLength(pasteLimits.paragraphs)
  })

  test('is not measured by its markup', () => {
    const html = longWordPage()
    expect(html.length).toBeGreaterThan(5_000_000)
    const { blocks, notes } = pastePage(html)
    expect([blocks.length, notes.length]).toEqual([600, 200])
  })
})

test('a page that is read by turns with another, in many small steps, is read as if it were alone', () => {
  const pages = ['<p>One<a href="#n" id="r">1</a></p><ol><li>first<li>second</ol><table><tr><td>a<td>b</table><p id="n"><a href="#r">1</a> Its note.</p>', '<h1>Two</h1><ol><li>other</ol>'.repeat(20)]
  const alone = pages.map(pastePage)
  const open = new Map(pages.map((html) => [html, readPaste(parsePage(html), countUp())]))
  const together = new Map<string, Pasted>()
  let steps = 0
  while (open.size > 0) {
    for (const [html, reading] of open) {
      const { done, value } = reading.next()
      steps += 1
      if (done !== true) continue
      together.set(html, value)
      open.delete(html)
    }
  }
  expect(pages.map((html) => together.get(html))).toEqual(alone)
  expect(steps).toBeGreaterThan(100)
})
