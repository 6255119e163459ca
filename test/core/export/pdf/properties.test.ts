import { describe, expect, it } from 'vitest'
import { withProperties } from '../../../../core/export/pdf/properties.ts'
import { buildPdf } from '../../../helpers/build-skia-pdf.ts'

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** What the table of a PDF says: where its objects begin. */
function objectsOf(pdf: string): { number: number; begins: string }[] {
  const table = Number(/startxref\n(\d+)\n%%EOF/.exec(pdf)?.[1])
  const [, count = '', entries = ''] = /^xref\n0 (\d+)\n([^]*)/.exec(pdf.slice(table)) ?? []
  return Array.from({ length: Number(count) - 1 }, (_, index) => {
    const offset = Number(entries.slice((index + 1) * 20, (index + 1) * 20 + 10))
    return { number: index + 1, begins: pdf.slice(offset, offset + 8) }
  })
}

describe('the properties of a PDF', () => {
  const title = 'Rapport alternatif : « Niños » 𝕏'
  for (const place of ['first', 'middle', 'last'] as const) {
    it(`are the report’s own and nothing of the computer, where they stand ${place} in the file`, () => {
      const before = buildPdf({ place, creator: 'Mozilla/5.0 \\(X11; Linux\\)', date: '20261124080221' })
      const after = text(withProperties(before, { title, subject: '', author: 'KIND' }))
      expect(after).not.toMatch(/Mozilla|Linux|CreationDate|ModDate|20261124|Subject/)
      expect(after).toContain('/Creator <FEFF0043006F0075006E0074006500720070006F0069006E0074>')
      expect(after).toContain('/Author <FEFF004B0049004E0044>')
      const written = /\/Title <FEFF([0-9A-F]+)>/.exec(after)?.[1] ?? ''
      expect(String.fromCharCode(...(written.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))).toBe(title)
    })

    it(`leave every other object where the table says, with the properties ${place}`, () => {
      const after = text(withProperties(buildPdf({ place, creator: 'x', date: '2026' }), { title: 'A rather longer title than there was before', subject: 'S', author: 'A' }))
      for (const { number, begins } of objectsOf(after)) expect(begins).toBe(`${String(number)} 0 obj\n`)
      expect(objectsOf(after)).toHaveLength(4)
    })
  }

  it('refuse a file whose table they cannot read, rather than leave in it what it says of the computer', () => {
    const whole = buildPdf({ place: 'first', creator: 'x', date: '2026' })
    for (const damaged of [whole.slice(0, -20), new Uint8Array(), new TextEncoder().encode('%PDF-1.7\nstartxref\n0\n%%EOF')]) {
      expect(() => withProperties(damaged, { title: 't', subject: '', author: '' })).toThrow('no table of references')
    }
  })
})
