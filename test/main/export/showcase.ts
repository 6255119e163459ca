import type { Draft } from '../../../core/document/draft.ts'
import type { PrintedCitations } from '../../../core/citations/printed-citations.ts'
import type { Annex } from '../../../core/export/annexes/annex.ts'
import type { TitleBlock } from '../../../core/report/title-block.ts'
import { draftOf, heading, listItem, note, paragraph, quote, recommendation } from '../../helpers/drafts.ts'

export const showcaseTitle: Partial<TitleBlock> = {
  title: 'Niñez sin nombre: enfants sans papiers & “stateless” children',
  subtitle: 'Alternative report to the Committee on the Rights of the Child',
  state: 'FRA',
  session: '101st session',
  organisation: 'Réseau Porte Ouverte (RPO)',
  contact: '12 rue de l’Été\ncontact@example.org',
  date: '3 May 2026',
  visibility: 'public',
}

/** One of everything a draft can hold, in an order that has caught readers out before. */
export const showcase: Draft = draftOf(
  [
    paragraph('front', 'The network joins forty associations.[^c]'),
    heading('h1', 1, 'Introduction'),
    paragraph('p1', 'A first sentence.[^a] A second one.[^b] And the first source again.[^a]'),
    heading('h2', 2, 'Method'),
    heading('h3', 3, 'Interviews'),
    heading('h4', 4, 'Ethics'),
    heading('h5', 4, 'Consent'),
    heading('h6', 2, 'Limits'),
    heading('h7', 3, 'Data'),
    paragraph('p2', 'حقوق الطفل — the words of the Convention in Arabic — and ¿preguntas?'),
    listItem('l1', 'number', 0, 'first'),
    listItem('l2', 'number', 1, 'under first'),
    listItem('l3', 'number', 1, 'also under first'),
    listItem('l4', 'bullet', 0, 'a bullet'),
    listItem('l5', 'number', 1, 'under the bullet'),
    paragraph('p3', 'Between lists.'),
    listItem('l6', 'number', 0, 'first again'),
    listItem('l7', 'number', 0, 'second'),
    paragraph('p4', 'The State party noted:'),
    quote('q1', '139', 'Every child shall be registered <at once> & without cost.'),
    heading('h8', 1, 'Acknowledgements', { numbered: false }),
    heading('h9', 1, 'Birth registration'),
    heading('h10', 2, 'Recommendations', { numbered: false, role: 'recommendations' }),
    paragraph('p5', 'RPO recommends:'),
    recommendation('r1', 'Register every child at birth.[^d]'),
    recommendation('r2', 'Abolish the fee.'),
    heading('h11', 1, 'Detention'),
    paragraph('p6', 'RPO recommends:'),
    recommendation('r3', 'End the detention of children.'),
    { kind: 'caption', id: 'c1', of: 'table', children: [{ type: 'text', text: 'Children in detention' }, { type: 'note', id: 'e' }] },
    {
      kind: 'table',
      id: 't1',
      headerRows: 1,
      landscape: true,
      rows: [
        { cells: [{ paragraphs: [[{ type: 'text', text: 'Year' }]] }, { paragraphs: [[{ type: 'text', text: 'Girls' }]] }, { paragraphs: [[{ type: 'text', text: 'Boys' }]] }] },
        { cells: [{ paragraphs: [[{ type: 'text', text: '2024' }]] }, { span: 2, paragraphs: [[{ type: 'text', text: 'unknown' }], [{ type: 'text', text: 'no figures published' }]] }] },
      ],
    },
    { kind: 'figure', id: 'f1', attachment: 'red-dot', alt: 'One red dot', width: 40 },
    { kind: 'caption', id: 'c2', of: 'figure', children: [{ type: 'text', text: 'A dot' }] },
    { kind: 'page-break', id: 'b1' },
    { kind: 'recommendations-summary', id: 's1' },
    { kind: 'paragraph', id: 'p9', direction: 'rtl', children: [{ type: 'text', text: 'UNICEF', smallCaps: true }, { type: 'text', text: ' ' }, { type: 'text', text: 'تقول إن الأطفال', language: 'fa' }, { type: 'text', text: ' and ' }, { type: 'text', text: 'les droits de l’enfant', italic: true, language: 'fr' }, { type: 'text', text: ' are in 儿童 (' }, { type: 'text', text: '儿童', language: 'zh' }, { type: 'text', text: ') and ' }, { type: 'text', text: 'na México', language: 'pt-BR', smallCaps: true }, { type: 'text', text: '.' }] },
    paragraph('p8', 'Table {table:c1} and figure {figure:c2} belong together.'),
    paragraph('p7', 'As note {note:b} says, section {section:h7} and recommendation {recommendation:r2} belong together; so does {cite:gc6}.'),
  ],
  [
    { id: 'd', paragraphs: [[{ type: 'text', text: 'Note delta: article 7; see note ' }, { type: 'reference', to: 'note', id: 'a' }, { type: 'text', text: ', and section ' }, { type: 'reference', to: 'section', id: 'h9' }, { type: 'text', text: '.' }]] },
    note('b', 'Note beta, first paragraph.', 'Note beta, second paragraph.'),
    note('e', 'Note epsilon.'),
    note('orphan', 'Never printed.'),
    { id: 'c', paragraphs: [[{ type: 'text', text: 'Note gamma: ' }, { type: 'link', url: 'https://example.org/a?b=1&c=%C3%A9#fin', children: [{ type: 'text', text: 'members', italic: true }] }]] },
    { id: 'a', paragraphs: [[{ type: 'text', text: 'Note alpha: « cité ». ' }, { type: 'citation', source: 'ngo', locator: { kind: 'page', value: '4–9' } }, { type: 'citation', source: 'gone' }]] },
  ],
)

/** What the citations print: a linked title, the number of an earlier note, and one whose source is gone. */
export const showcaseCitations: PrintedCitations = {
  a: [
    [{ type: 'text', text: 'RPO, ' }, { type: 'link', url: 'https://example.org/r', children: [{ type: 'text', text: 'A report' }] }, { type: 'text', text: ', supra note ' }, { type: 'reference', to: 'note', id: 'c' }, { type: 'text', text: ', pp. 4–9' }],
    [{ type: 'text', text: '; [source missing].' }],
  ],
  p7: [[{ type: 'text', text: 'General Comment No. 6 (para. 85)' }]],
}

/** Annexes that have something to say about it. */
export const everyAnnex: Annex[] = [
  { kind: 'recommendations' },
  {
    kind: 'sources',
    groups: [
      { of: 'instrument', sources: [[{ type: 'text', text: 'Convention on the Rights of the Child, 1989.' }]] },
      { of: 'evidence', sources: [[{ type: 'text', text: 'RPO, ' }, { type: 'link', url: 'https://example.org/r', children: [{ type: 'text', text: 'A report' }] }, { type: 'text', text: ', 2024.' }]] },
    ],
  },
  {
    kind: 'matrix',
    rows: [
      { id: 'h9', kind: 'section', text: 'Birth registration', cells: { norm: ['CRC art. 7', 'GC 7, para. 25'], 'state-position': ['CRC/C/FRA/6-7, para. 139'], evidence: [], 'follow-up': [] } },
      { id: 'r2', kind: 'recommendation', text: 'Abolish the fee.', cells: { norm: ['CRC art. 7'], 'state-position': [], evidence: ['RPO (2024, pp. 4–9)'], 'follow-up': ['CRC/C/FRA/CO/5, para. 33'] } },
    ],
  },
]

/** The notes in the order of their marks. */
export const notesInOrder = ['Note gamma', 'Note alpha', 'Note beta', 'Note delta', 'Note epsilon']
