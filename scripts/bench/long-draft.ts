import type { Block } from '../../core/document/block.ts'
import type { Inline } from '../../core/document/inline.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Note } from '../../core/document/note.ts'

const vocabulary =
  'children State party authorities detention without access to a lawyer were returned in practice although the law provides that every child has the right to be heard and protected from violence at school in care on the move and at home'.split(' ')

/** A draft of about so many words and exactly so many notes, the same every time: headings, paragraphs, quotes, recommendations. */
export function longDraft(words: number, notes: number): Draft {
  let state = 7
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const sentence = (length: number) => {
    const chosen = Array.from({ length }, () => vocabulary[next(vocabulary.length)] ?? '').join(' ')
    return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`
  }
  const perNote = 12
  const paragraphs = Math.max(1, Math.round((words - notes * perNote) / 84))
  const blocks: Block[] = []
  const texts: Note[] = []
  for (let index = 0; index < paragraphs; index += 1) {
    const id = `b${String(index)}`
    if (index % 12 === 0) blocks.push({ kind: 'heading', id: `h${String(index)}`, level: index % 36 === 0 ? 1 : 2, numbered: true, children: [{ type: 'text', text: sentence(4) }] })
    const children: Inline[] = Array.from({ length: 4 }, () => ({ type: 'text' as const, text: `${sentence(21)} ` }))
    while (texts.length < Math.round(((index + 1) * notes) / paragraphs)) {
      const note = `n${String(texts.length)}`
      texts.push({ id: note, paragraphs: [[{ type: 'text', text: sentence(8) }, { type: 'link', url: 'https://example.org/report', children: [{ type: 'text', text: ' A report on it' }] }]] })
      children.splice(1 + (texts.length % 3), 0, { type: 'note', id: note })
    }
    blocks.push(index % 12 === 7 ? { kind: 'quote', id, number: String(index), children } : index % 12 > 9 ? { kind: 'recommendation', id, children } : { kind: 'paragraph', id, children })
  }
  return { blocks, notes: texts }
}
