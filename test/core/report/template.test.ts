import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Draft } from '../../../core/document/draft.ts'
import { inlineText } from '../../../core/document/plain-text.ts'
import { languages } from '../../../core/report/language.ts'
import { leadIn, newReport } from '../../../core/report/new-report.ts'
import { Report } from '../../../core/report/report.ts'
import { stateCodes } from '../../../core/report/states.ts'
import { Template } from '../../../core/report/template.ts'
import { countWords } from '../../../core/report/word-count.ts'

const folder = new URL('../../../templates/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const template = (name: string): Template => Template.parse(JSON.parse(text(name)))

/** Whether each level is at most one deeper than the level before it, and the first is 1. */
const withoutGaps = (levels: readonly number[]): boolean =>
  levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)

it('There is a template for each kind of submission to the Committee on the Rights of the Child', () => {
  expect(names.map((name) => template(name).kind).sort()).toEqual(['alternative-report', 'loipr-input'])
})

describe.each(names)('The template %s', (name) => {
  it('fits the schema, which asks for every text in every language', () => {
    expect(Template.safeParse(JSON.parse(text(name))).error).toBeUndefined()
  })

  it('is named as its file is', () => {
    expect(template(name).id).toBe(basename(name, '.json'))
  })

  it('holds no empty text', () => {
    expect(text(name)).not.toMatch(/": "\s*"/)
  })

  it('keeps its places for the State and the organisation in every language', () => {
    const { subtitle, recommendations } = template(name)
    for (const language of languages) {
      expect(subtitle[language]).toContain('{state}')
      expect(recommendations.leadIn[language]).toContain('{organisation}')
    }
  })

  it('never calls a report by the name that the partners of the Committee advise against', () => {
    expect(text(name)).not.toMatch(/shadow|informe sombra|rapport fantôme/i)
  })

  it('opens its outline at the first level and leaves no level out', () => {
    expect(withoutGaps(template(name).outline.map(({ level }) => level))).toBe(true)
  })

  it('asks for recommendations only where no subsection of the outline would come after them', () => {
    const { outline } = template(name)
    outline.forEach(({ level, recommendations }, index) => {
      if (recommendations) expect(outline[index + 1]?.level ?? 1).toBeLessThanOrEqual(level)
    })
  })

  it('gives the page its word limit stands on', () => {
    expect(template(name).wordLimit?.source).toMatch(/^https:\/\/\S+$/)
  })

  it('sets French marks of punctuation off with a space that does not break', () => {
    const french = [...text(name).matchAll(/"fr": "(.*)"/g)].map((match) => match[1] ?? '')
    expect(french.filter((line) => /[^\u00a0][:;?!»](?!\/\/)/.test(line))).toEqual([])
  })

  describe.each(languages)('as a new report in the language %s', (language) => {
    let ids = 0
    const { report, draft } = newReport(
      template(name),
      { language, titleBlock: { state: 'FRA', organisation: 'Lantern Network (LN)' } },
      () => `id-${String(++ids)}`,
    )

    it('is a valid report with valid blocks', () => {
      expect(Report.safeParse(report).error).toBeUndefined()
      expect(Draft.safeParse(draft).error).toBeUndefined()
    })

    it('gives every block an id of its own', () => {
      expect(new Set(draft.blocks.map(({ id }) => id)).size).toBe(draft.blocks.length)
    })

    it('leaves out no level of heading, those over recommendations included', () => {
      const levels = draft.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
      expect(withoutGaps(levels)).toBe(true)
    })

    it('has one lead-in with the short name of the organisation for each place of recommendations', () => {
      const paragraphs = draft.blocks.flatMap((block) => (block.kind === 'paragraph' ? [inlineText(block.children)] : []))
      const places = template(name).outline.filter(({ recommendations }) => recommendations)
      expect(leadIn(template(name), report)).toMatch(/\bLN\b.*:$/)
      expect(paragraphs.filter((paragraph) => paragraph === leadIn(template(name), report))).toHaveLength(places.length)
    })

    it('names the State in its subtitle', () => {
      expect(report.titleBlock.subtitle).toMatch(/(France|Francia)$/)
    })
  })
})

describe('The sample report', () => {
  const sample = text('sample/alternative-report.md')
  const stateReport = paragraphs('sample/sources/crc-c-vld-3-4-extract.json')
  const earlierObservations = paragraphs('sample/sources/crc-c-vld-co-2-extract.json')

  it('quotes the State report word for word, under the right numbers', () => {
    const quotes = [...sample.matchAll(/^> \*(\d+)\. (.+)\*$/gm)].map((match) => [match[1], match[2]])
    expect(quotes).toHaveLength(5)
    expect(quotes).toEqual(quotes.map(([number = '']) => [number, stateReport.get(number)]))
  })

  it('points only at paragraphs that its sources hold', () => {
    const references = [...sample.matchAll(/CRC\/C\/VLD\/(3-4|CO\/2)[^.()]*?paras?\. (\d+)(?: and (\d+))?/g)]
    expect(references.length).toBeGreaterThan(5)
    for (const [, document, first = '', second = first] of references) {
      const source = document === '3-4' ? stateReport : earlierObservations
      expect([first, second].filter((number) => !source.has(number))).toEqual([])
    }
  })

  it('numbers its notes in the order of their marks, each marked once and written once', () => {
    const numbers = (pattern: RegExp) => [...sample.matchAll(pattern)].map((match) => Number(match[1]))
    const marks = numbers(/\[\^(\d+)\](?!:)/g)
    expect(marks).toEqual(marks.map((_, index) => index + 1))
    expect(numbers(/^\[\^(\d+)\]:/gm)).toEqual(marks)
  })

  it('is about a State that does not exist and links only to addresses set aside for examples', () => {
    expect(stateCodes).not.toContain('VLD')
    const hosts = [...sample.matchAll(/\]\((?:https?:\/\/|mailto:[^@]*@)([^/)]+)/g)].map((match) => match[1])
    expect([...new Set(hosts)].sort()).toEqual(['example.org', 'www.example.org'])
  })

  it('stays short enough to be read at one sitting', () => {
    expect(countWords(sample)).toBeLessThan(2_600)
  })
})

function paragraphs(name: string): Map<string, string> {
  const rows = z.array(z.strictObject({ ID: z.union([z.string(), z.number()]), Text: z.string().min(1) }))
  return new Map(rows.parse(JSON.parse(text(name))).map(({ ID, Text }) => [String(ID).replace(/\.$/, ''), Text]))
}
