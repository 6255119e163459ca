import type { Block } from '../document/block.ts'

/** A figure with an empty caption under it, and room to write below. */
export const newFigure = (attachment: string, newId: () => string): [Block, ...Block[]] => [
  { kind: 'figure', id: newId(), attachment, alt: '', width: 100 },
  { kind: 'caption', id: newId(), of: 'figure', children: [] },
  { kind: 'paragraph', id: newId(), children: [] },
]
