import { $getState, $setState, createState, type TextNode } from 'lexical'

const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''

const none: readonly string[] = []

/** The ids of the comments on a run of text. They are state of Lexical's own text node, so that splitting, formatting and pasting take them along. */
const idsState = createState('comments', {
  parse: (value): readonly string[] => (Array.isArray(value) ? value.filter(isId) : none),
  isEqual: (a, b) => a.join('\n') === b.join('\n'),
})

/** The comments on a run of text. */
export const $commentsOf = (node: TextNode): readonly string[] => $getState(node, idsState)

/** Gives a run of text its comments, in their one order and each once. */
export function $setComments(node: TextNode, ids: readonly string[]): TextNode {
  const next = [...new Set(ids)].sort()
  return next.join('\n') === $commentsOf(node).join('\n') ? node : $setState(node, idsState, next)
}
