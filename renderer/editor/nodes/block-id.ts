import { $getState, $setState, createState, type LexicalNode } from 'lexical'

const blockIdState = createState('blockId', { parse: (value) => (typeof value === 'string' ? value : '') })

/** The id of the block a top-level node stands for; empty until the first transform has run. */
export const $getBlockId = (node: LexicalNode): string => $getState(node, blockIdState)

export const $setBlockId = <T extends LexicalNode>(node: T, id: string): T => $setState(node, blockIdState, id)
