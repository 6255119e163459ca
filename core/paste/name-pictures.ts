import type { Block } from '../document/block.ts'
import type { Pasted } from './read-paste.ts'

/** The pictures of what was pasted, each as the address that holds it. */
export const picturesIn = ({ blocks }: Pasted): string[] => [...new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.attachment] : [])))]

/**
 * What was pasted, its figures showing what the report has kept. Those it has not kept are left out and told of.
 * @param names by what name the report keeps each picture
 */
export function namePictures(pasted: Pasted, names: ReadonlyMap<string, string>): Pasted {
  const blocks = pasted.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'figure') return [block]
    const attachment = names.get(block.attachment)
    return attachment === undefined ? [] : [{ ...block, attachment }]
  })
  const lost = pasted.blocks.length - blocks.length
  if (lost === 0) return { ...pasted, blocks }
  const [told, others] = [pasted.notCarried.find(({ what }) => what === 'image'), pasted.notCarried.filter(({ what }) => what !== 'image')]
  return { ...pasted, blocks, notCarried: [...others, { what: 'image', count: (told?.count ?? 0) + lost }] }
}
