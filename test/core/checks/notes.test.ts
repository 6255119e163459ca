import { expect, test } from 'vitest'
import { check, ofArea, sourceWith } from '../../helpers/checks.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'

const inNote = (text: string): string[] => ofArea(check(draftOf([paragraph('p', 'A claim.[^n]')], [note('n', text)])), 'note').map((found) => found.check)

test.each<[text: string, found: string[]]>([
  [' ', ['note-empty']],
  ['TODO', ['note-without-source']],
  ['Source?', ['note-without-source']],
  ['à compléter', ['note-without-source']],
  ['Falta fuente.', ['note-without-source']],
  ['the press', ['note-without-source']],
  ['Emphasis added.', []],
  ['Notre traduction.', []],
  ['Énfasis añadido.', []],
  ['The names of all children in this report were changed.', []],
  ['INEGI, Census, 2020.', []],
  ['CRC/C/MEX/6-7', []],
  ['UNICEF.', []],
  ['KIND, et al, supra note 9, page 5.', ['note-typed-reference']],
  ['Ibid., p. 4.', ['note-typed-reference']],
  ['Id., para. 6.', ['note-typed-reference']],
  ['Voir note 12.', ['note-typed-reference']],
  ['Ibíd., párr. 3.', ['note-typed-reference']],
  ['Véase la nota 4 supra.', ['note-typed-reference']],
  ['Op. cit., p. 7.', ['note-typed-reference']],
  ['A supra-national court: Court of Justice, 2019.', []],
  ['Ministry of Infrastructure, Annual report 2021.', []],
  ['Paid over and above 300 pesos: Ministry of Labour, 2020.', []],
  ['Nota verbal de la Misión Permanente, 3 de mayo de 2022.', []],
  ['Centre, Held, https://example.org/held', ['note-without-access-date']],
  ['Centre, Held, https://example.org/held (accessed 4 May 2024).', []],
  ['Centre, Retenus, https://exemple.org/retenus (consulté le 4 mai 2024).', []],
  ['Centro, Detenidos, https://ejemplo.org/a, consulta: 4 de mayo de 2024.', []],
  ['Law of 2014, https://example.org/law.pdf', []],
  ['Centre, Held, htps://example.org/held, accessed 2024.', ['note-broken-link']],
  ['Centre, Held, http:/example.org/held, accessed 2024.', ['note-broken-link']],
  ['Centre, Held, https://example, accessed 2024.', ['note-broken-link']],
  ['Centre, Held, https://example.org/very/lo..., accessed 2024.', ['note-broken-link']],
])('the note “%s”', (text, found) => {
  expect(inNote(text)).toEqual(found)
})

test('a link behind the words of a note is looked at too', () => {
  const linked = (url: string) => ({ id: 'n', paragraphs: [[{ type: 'link' as const, url, children: [{ type: 'text' as const, text: 'Centre, Held' }] }]] })
  const found = (url: string): string[] => ofArea(check(draftOf([paragraph('p', 'A claim.[^n]')], [linked(url)])), 'note').map(({ check: name }) => name)
  expect(found('https://example')).toEqual(['note-broken-link', 'note-without-access-date'])
  expect(found('https://example.org/held.pdf')).toEqual([])
})

test('a note number typed in the text is told, the word supra there is not', () => {
  const found = ofArea(check([paragraph('p', 'As shown above, see footnote 12.'), paragraph('q', 'The ratione supra holds.')]), 'note')
  expect(found.map(({ block, details }) => [block, details['words']])).toEqual([['p', 'see footnote 12']])
})

test('words around a live number are right to be there, unless its place is gone', () => {
  const live = (id: string) => ({ id: 'm', paragraphs: [[{ type: 'text' as const, text: 'KIND, supra note ' }, { type: 'reference' as const, to: 'note' as const, id }, { type: 'text' as const, text: ', page 5.' }]] })
  const found = (id: string) => check(draftOf([paragraph('p', 'A claim.[^n] And one.[^m]')], [note('n', 'KIND, Report, 2021.'), live(id)])).filter(({ block }) => block !== null)
  expect(found('n')).toEqual([])
  expect(found('gone')).toMatchObject([{ check: 'lost-reference', severity: 'error', note: 'm', excerpt: 'KIND, supra note [?], page 5.' }])
})

test('a citation whose source is gone is told at its note or block, and one that is there is not', () => {
  const known = sourceWith({ 1: 'One.' })
  const draft = draftOf(
    [paragraph('p', 'A claim.[^n] As {cite:gone} says.'), paragraph('q', 'Another.[^m] As {cite:source} says.')],
    [{ id: 'n', paragraphs: [[{ type: 'citation', source: 'gone' }]] }, { id: 'm', paragraphs: [[{ type: 'citation', source: 'source' }]] }],
  )
  const found = check(draft, [known]).filter((one) => one.check === 'citation-source-missing')
  expect(found.map(({ block, note, severity }) => [block, note, severity])).toEqual([['p', null, 'error'], ['p', 'n', 'error']])
})
