import { $getState, $setState, createState, type LexicalNode } from 'lexical'
import { Direction } from '../../../core/document/direction.ts'

const chosenState = createState('chosenDirection', { parse: (value) => Direction.optional().catch(undefined).parse(value) })

/** The direction somebody chose for a block; undefined where it reads as its letters are written. */
export const $getDirection = (node: LexicalNode): Direction | undefined => $getState(node, chosenState)

export const $setDirection = <T extends LexicalNode>(node: T, direction: Direction | undefined): T => $setState(node, chosenState, direction)
