import type { Draft } from '../document/draft.ts'
import type { Reference } from '../document/inline.ts'
import { blockText, inlineText, noteText } from '../document/plain-text.ts'
import { placeNumber, type PlaceNumbers } from './place-numbers.ts'
import type { Template } from './template.ts'

/** A place that a text can name by its number. */
export interface Place {
  target: Reference
  number: string
  text: string
}

/**
 * The places of a report that a reader can find by number: its sections first, then recommendations where they print
 * numbers and not bullets, then tables, figures and notes, each in order.
 */
export function placesOf({ blocks, notes }: Draft, numbers: PlaceNumbers, recommendationList: Template['recommendations']['list']): Place[] {
  const named = (to: Reference['to'], id: string, text: string): Place[] => {
    const target: Reference = { type: 'reference', to, id }
    const number = placeNumber(target, numbers)
    return number === undefined ? [] : [{ target, number, text }]
  }
  const noteTexts = new Map(notes.map((note) => [note.id, noteText(note)]))
  return [
    ...blocks.flatMap((block) => (block.kind === 'heading' && block.role === undefined ? named('section', block.id, inlineText(block.children)) : [])),
    ...blocks.flatMap((block) => (block.kind === 'recommendation' && recommendationList === 'number' ? named('recommendation', block.id, blockText(block)) : [])),
    ...(['table', 'figure'] as const).flatMap((to) => blocks.flatMap((block) => (block.kind === 'caption' && block.of === to ? named(to, block.id, blockText(block)) : []))),
    ...[...numbers.notes.keys()].flatMap((id) => named('note', id, noteTexts.get(id) ?? '')),
  ]
}
