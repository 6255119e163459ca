import type { Draft } from './draft.ts'

/** The draft with its figures showing pictures by other names. @param names the new name by the old one */
export const renamePictures = ({ blocks, notes }: Draft, names: ReadonlyMap<string, string>): Draft => ({
  blocks: blocks.map((block) => (block.kind === 'figure' ? { ...block, attachment: names.get(block.attachment) ?? block.attachment } : block)),
  notes,
})
