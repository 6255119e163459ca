import { expect, test } from 'vitest'
import { check, ofArea } from '../../helpers/checks.ts'
import { paragraph, quote } from '../../helpers/drafts.ts'

const found = (text: string): string[] => ofArea(check([paragraph('p', text)]), 'general').map((one) => one.check.replace('general-comment-', ''))

test.each<[text: string, found: string[]]>([
  ['General Comment No. 6 (2005) asks for it.', []],
  ['CRC General comment No. 14 (2013): The right, CRC /C/GC/14, 29 May 2013.', []],
  ['In line with General Comment No. 6 (para. 85) and Joint General Comment No. 3/22 (para. 33).', []],
  ['Joint General Comment No. 3 (2017) of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families and No. 22 (2017) of the Committee on the Rights of the Child, CMW/C/GC/3-CRC/C/GC/22.', []],
  ['Joint general recommendation No. 31 of the Committee on the Elimination of Discrimination against Women and general comment No. 18 of the Committee on the Rights of the Child.', []],
  ['CEDAW general recommendation No. 35 (2017).', []],
  ['Human Rights Committee, general comment No. 32 (2007), CCPR/C/GC/32.', []],
  ['The Committee’s general comment No. 13 (2011).', []],
  ['Observation générale no 24 (2019) du Comité des droits de l’enfant, CRC/C/GC/24.', []],
  ['La observación general núm. 12 (2009) del Comité de los Derechos del Niño.', []],
  ['Recommandation générale no 33 (2015) du CEDAW.', []],
  ['The State made a general comment on the matter.', []],
  ['General Recommendation No. 12 (2009) of the Committee on the Rights of the Child.', ['kind']],
  ['CEDAW general comment No. 35 (2017).', ['kind']],
  ['Recommandation générale no 14 (2013) du Comité des droits de l’enfant.', ['kind']],
  ['Recomendación general núm. 6 del Comité de los Derechos del Niño.', ['kind']],
  ['CRC general comment No. 77.', ['number']],
  ['General comment No. 14 (2012), CRC/C/GC/14.', ['year']],
  ['General comment No. 6 (2009) asks for it.', ['year']],
  ['Observation générale no 24 (2007) du Comité des droits de l’enfant.', ['year']],
  ['La observación general núm. 12 (2010) del Comité de los Derechos del Niño.', ['year']],
  ['General comment No. 14 (2013), CRC/C/GC/12.', ['symbol']],
  ['General comment No. 12 (2009), CRC/C/GC/14; and others.', ['symbol']],
  ['General comment No. 14 (2013); see too CRC/C/GC/12.', []],
])('“%s”', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('what it should be is told', () => {
  expect(ofArea(check([paragraph('p', 'General comment No. 14 (2013), CRC/C/GC/12.')]), 'general')[0]?.details).toEqual({ body: 'CRC', kind: 'comment', number: 14, written: 'CRC/C/GC/12', symbol: 'CRC/C/GC/14' })
})

test('a slip in what is quoted is not the writer’s', () => {
  expect(ofArea(check([quote('q', '4', 'CRC general comment No. 77.')]), 'general')).toEqual([])
})
