import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import { $getDirection, $setDirection } from './block-direction.ts'

const blockIdState = createState('blockId', { parse: (value) => (typeof value === 'string' ? value : '') })

/** The id of the block a top-level node stands for; empty until the first transform has run. */
export const $getBlockId = (node: LexicalNode): string => $getState(node, blockIdState)

export const $setBlockId = <T extends LexicalNode>(node: T, id: string): T => $setState(node, blockIdState, id)

/** Lets a node take the place of another as the same block: what names it, and the way it reads, stay. */
export const $asBlockOf = <T extends LexicalNode>(from: LexicalNode, node: T): T => $setDirection($setBlockId(node, $getBlockId(from)), $getDirection(from))
