import { $getState, $setState, createState, type ElementNode } from 'lexical'

const blockIdState = createState('blockId', { parse: (value) => (typeof value === 'string' ? value : '') })

/** The id of the block a top-level node stands for; empty until the first transform has run. */
export const $getBlockId = (node: ElementNode): string => $getState(node, blockIdState)

export const $setBlockId = <T extends ElementNode>(node: T, id: string): T => $setState(node, blockIdState, id)
