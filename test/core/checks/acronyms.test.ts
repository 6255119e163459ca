import { expect, test } from 'vitest'
import { ofArea, seedInput, told, check } from '../../helpers/checks.ts'
import { runChecks } from '../../../core/checks/run-checks.ts'
import { draftOf, heading, listItem, note, paragraph, quote } from '../../helpers/drafts.ts'

const acronyms = (...texts: string[]): string[] => told(ofArea(check(texts.map((text, index) => paragraph(`p${String(index)}`, text))), 'acronym'))
const longForm = 'National Office for Family Aid'

test.each<[what: string, texts: string[], found: string[]]>([
  ['defined and used', [`The ${longForm} (NOFA) was set up.`, 'NOFA has no budget.'], []],
  ['never spelled out', ['The NOFA has no budget.'], ['acronym-not-spelled-out NOFA']],
  ['used first', ['NOFA has no budget.', `The ${longForm} (NOFA) was set up.`], ['acronym-before-definition NOFA']],
  ['defined twice', [`The ${longForm} (NOFA) was set up. NOFA works.`, `The ${longForm} (NOFA) acts.`], ['acronym-defined-twice NOFA']],
  ['never used', [`The ${longForm} (NOFA) was set up.`], ['acronym-not-used NOFA']],
  ['a letter left out', [`The ${longForm} (NOFAM) was set up.`, 'NFAM has no budget.'], ['acronym-variant NFAM']],
  ['two letters swapped', [`The ${longForm} (NOFAM) was set up.`, 'NOFMA has no budget.'], ['acronym-variant NOFMA']],
  ['two bodies with like names', ['The National Rights Council (NCRC) and the State Rights Council (SCRC) met. NCRC and SCRC agreed.'], []],
  ['a plural', ['Each Best Interests Determination (BID) counts.', 'No BIDs were made.'], []],
  ['a plural never spelled out', ['No BIDs were made.'], ['acronym-not-spelled-out BID']],
  ['the foreign name first', ['The migration institute (Instituto Nacional de Migración, or INM) acts. INM detains.'], []],
  ['the acronym first', ['INM (Instituto Nacional de Migración) acts. INM detains.'], []],
  ['“hereinafter”', ['The Directorate for Youth (hereinafter the “DFY”) acts. The DFY detains.'], []],
  ['French, in small letters', ['L’aide sociale à l’enfance (ASE) manque de moyens. L’ASE attend.'], []],
  ['French, “ci-après”', ['La Direction de la jeunesse (ci-après « DDJ ») agit. La DDJ attend.'], []],
  ['French, never spelled out', ['La PJJ manque de moyens.'], ['acronym-not-spelled-out PJJ']],
  ['Spanish, “por sus siglas”', ['La Comisión de Ayuda a Refugiados (COMAR, por sus siglas en español) decide. COMAR tarda.'], []],
  ['Spanish, “en adelante”', ['La Procuraduría de Protección (en adelante, PPNNA) decide. La PPNNA tarda.'], []],
  ['Spanish, never spelled out', ['La PPNNA carece de recursos.'], ['acronym-not-spelled-out PPNNA']],
  ['Spanish, used first', ['COMAR tarda.', 'La Comisión de Ayuda a Refugiados (COMAR) decide.'], ['acronym-before-definition COMAR']],
  ['well-known', ['UN bodies, UNICEF, NGOs and the CRC met in the USA.', 'L’ONU et les ONG. La OMS y el VIH.'], []],
  ['a treaty of another committee', ['CEDAW asks for it.'], ['acronym-not-spelled-out CEDAW']],
  ['figures, numerals and symbols', ['In FY2023, chapter XIV of CRC/C/MEX/6-7 and article II.'], []],
  ['points', ['In the U.S. and EE. UU., A.C. and D.C. offices.'], []],
  ['words in capitals for weight', ['This must NEVER happen, and NOT again. JAMAIS. NUNCA.'], []],
  ['a title in capitals', ['THE RIGHTS OF CHILDREN ON THE MOVE'], []],
  ['an address', ['See https://example.org/LGDNNA.pdf and INFO@EXAMPLE.ORG.'], []],
  ['a source in brackets', ['Many were held (INEGI, 2020). The Institute of Statistics (INEGI) counts.'], ['acronym-before-definition INEGI']],
  ['two letters after a number', ['About 200 children (XQ) were held.'], ['acronym-not-spelled-out XQ']],
])('%s', (_what, texts, found) => {
  expect(acronyms(...texts)).toEqual(found)
})

test('a list of abbreviations defines what it lists', () => {
  const list = [heading('h', 1, 'Acronyms'), listItem('a', 'bullet', 0, 'NOFA: family aid'), listItem('b', 'bullet', 0, 'DFY – youth'), heading('i', 1, 'Introduction')]
  expect(told(ofArea(check([...list, paragraph('p', 'NOFA acts.')]), 'acronym'))).toEqual(['acronym-not-used DFY'])
})

test('headings, quotes and authors in notes ask for no definition', () => {
  const blocks = [heading('h', 1, 'NOFA and DFY'), quote('q', '4', 'The DFY acts.'), paragraph('p', 'Many were held.[^n]')]
  expect(ofArea(check(draftOf(blocks, [note('n', 'WOLA, Held at the border, 2023.')])), 'acronym')).toEqual([])
})

test('a definition in a note that is never used is told at the note', () => {
  const [found] = ofArea(check(draftOf([paragraph('p', 'Many move.[^n]')], [note('n', 'IOM, Displacement Tracking Matrix (DTM), 2024.')])), 'acronym')
  expect(found).toMatchObject({ check: 'acronym-not-used', block: 'p', note: 'n', details: { acronym: 'DTM' } })
})

const seed = seedInput()
test.runIf(seed !== undefined)('the acronyms of a real report', () => {
  if (seed === undefined) return
  expect(told(ofArea(runChecks(seed), 'acronym')).sort()).toEqual([
    'acronym-before-definition COMAR',
    'acronym-defined-twice CAS',
    'acronym-not-spelled-out BID',
    'acronym-not-used CSO',
    'acronym-not-used DTM',
    'acronym-variant PNNA',
    'acronym-variant SIPINNA',
  ])
})
