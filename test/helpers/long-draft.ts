import type { Block } from '../../core/document/block.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Inline, NoteInline } from '../../core/document/inline.ts'
import type { Note } from '../../core/document/note.ts'
import type { Language } from '../../core/report/language.ts'

/** Sentences of our own, one set for each language, with the accents and points that each of them uses. */
const sentences: Record<Language, readonly string[]> = {
  en: [
    'Children placed far from home told us that nobody had explained the decision to them.',
    'Between January and June the regional office recorded 1,204 placements, 37 per cent more than a year before.',
    'The “individual plan” required by law was missing from four files in ten.',
    'Guardians are appointed late, change often, and carry up to sixty cases each.',
    'We visited eleven centres in five regions and spoke with children, staff and judges.',
  ],
  fr: [
    'Les enfants placés loin de chez eux nous ont dit que personne ne leur avait expliqué la décision.',
    'De janvier à juin, le bureau régional a enregistré 1 204 placements, soit 37 % de plus qu’un an auparavant.',
    'Le « projet individuel » exigé par la loi manquait dans quatre dossiers sur dix.',
    'Les tuteurs sont désignés tard, changent souvent et suivent jusqu’à soixante dossiers chacun.',
    'Nous avons visité onze foyers dans cinq régions et parlé avec des enfants, du personnel et des juges.',
  ],
  es: [
    'Los niños acogidos lejos de su casa nos dijeron que nadie les había explicado la decisión.',
    'Entre enero y junio la oficina regional registró 1.204 acogimientos, un 37 % más que un año antes.',
    '¿Quién responde del «plan individual» que exige la ley? Faltaba en cuatro de cada diez expedientes.',
    'Los tutores se nombran tarde, cambian a menudo y llevan hasta sesenta casos cada uno.',
    'Visitamos once centros en cinco regiones y hablamos con niñas, niños, personal y jueces.',
  ],
}

const leadIns: Record<Language, { heading: string; sentence: string }> = {
  en: { heading: 'Recommendations', sentence: 'Open Door recommends:' },
  fr: { heading: 'Recommandations', sentence: 'Porte ouverte recommande :' },
  es: { heading: 'Recomendaciones', sentence: 'Puerta Abierta recomienda:' },
}

const text = (content: string): Inline => ({ type: 'text', text: content })

/** A draft as long as wished: sections with paragraphs, a quote, a list and recommendations, and numbered notes. */
export function longDraft(language: Language, size: { sections: number; notes: number }): Draft {
  const sentence = (index: number): string => sentences[language][index % sentences[language].length] ?? ''
  const notes = Array.from({ length: size.notes }, (_, index) => noteOf(index, sentence(index)))
  const paragraphs = size.sections * paragraphsInSection
  const marksAt = (place: number): Inline[] =>
    notes.filter((_, index) => Math.floor((index * paragraphs) / size.notes) === place).map(({ id }) => ({ type: 'note', id }))
  const blocks = Array.from({ length: size.sections }, (_, section) => sectionOf(section, sentence, marksAt, leadIns[language])).flat()
  return { blocks, notes }
}

const paragraphsInSection = 6

function sectionOf(section: number, sentence: (index: number) => string, marksAt: (place: number) => Inline[], leadIn: { heading: string; sentence: string }): Block[] {
  const id = (name: string) => `${name}-${String(section)}`
  const body = Array.from({ length: paragraphsInSection }, (_, index): Block => {
    const words = [0, 1, 2, 3].map((step) => sentence(section + index + step))
    const children = [text(`${words.slice(0, 2).join(' ')} `), { ...text(words[2] ?? ''), bold: true } as const, text(` ${words[3] ?? ''}`)]
    return { kind: 'paragraph', id: id(`paragraph-${String(index)}`), children: [...children, ...marksAt(section * paragraphsInSection + index)] }
  })
  const top = section % 3 === 0
  return [
    { kind: 'heading', id: id('heading'), level: top ? 1 : 2, numbered: true, children: [text(sentence(section).slice(0, 40).trim())] },
    ...body.slice(0, 3),
    { kind: 'quote', id: id('quote'), number: String(section + 100), children: [text(sentence(section + 1))] },
    ...body.slice(3),
    { kind: 'list-item', id: id('item-a'), list: 'number', depth: 0, children: [text(sentence(section + 2))] },
    { kind: 'list-item', id: id('item-b'), list: 'number', depth: 1, children: [text(sentence(section + 3))] },
    { kind: 'heading', id: id('recommendations'), level: top ? 2 : 3, numbered: false, role: 'recommendations', children: [text(leadIn.heading)] },
    { kind: 'paragraph', id: id('lead-in'), children: [text(leadIn.sentence)] },
    { kind: 'recommendation', id: id('recommendation-a'), children: [text(sentence(section + 4))] },
    { kind: 'recommendation', id: id('recommendation-b'), children: [text(sentence(section))] },
  ]
}

function noteOf(index: number, sentence: string): Note {
  const link: NoteInline = { type: 'link', url: `https://example.org/files/${String(index)}?a=1&b=é`, children: [{ type: 'text', text: 'Annual review' }] }
  return {
    id: `note-${String(index)}`,
    paragraphs: [[{ type: 'text', text: `Source ${String(index + 1)}, ` }, { type: 'text', text: 'Review', italic: true }, { type: 'text', text: `: ${sentence} ` }, link]],
  }
}
