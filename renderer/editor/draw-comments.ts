import { $getRoot, type LexicalEditor } from 'lexical'
import type { Comment } from '../../core/document/comment.ts'
import { say } from '../messages.ts'
import { $commentsOf } from './nodes/comment-ids.ts'
import { setData } from './nodes/set-data.ts'

/**
 * Marks the words that bear open comments, and those of the comment that is pointed at. What was said is the description
 * of the words, for the pointer and for who cannot see the mark.
 */
export function drawComments(editor: LexicalEditor, comments: readonly Comment[], pointed: string | undefined): void {
  const root = editor.getRootElement()
  if (root === null) return
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const commented = editor.getEditorState().read(() => $getRoot().getAllTextNodes().flatMap((node) => {
    const known = $commentsOf(node).flatMap((id) => byId.get(id) ?? [])
    const element = known.length === 0 ? null : editor.getElementByKey(node.getKey())
    return element === null ? [] : [[element, known] as const]
  }))
  const drawn = new Set(commented.map(([element]) => element))
  for (const element of root.querySelectorAll<HTMLElement>('[data-comments]')) if (!drawn.has(element)) drawOne(element, [], pointed)
  for (const [element, known] of commented) drawOne(element, known, pointed)
}

/** What is said of words, for the pointer and for who cannot see the mark. */
export const describeComments = (open: readonly Comment[]): string =>
  open.map(({ text, author }) => (author === '' ? say('comments.mark', { text }) : say('comments.markBy', { text, author }))).join('\n')

/** How words bear open comments, for the style sheet: not, once, or more often. */
export const howCommented = ({ length }: readonly Comment[]): '' | 'once' | 'more' => (length === 0 ? '' : length === 1 ? 'once' : 'more')

function drawOne(element: HTMLElement, comments: readonly Comment[], pointed: string | undefined): void {
  const open = comments.filter(({ resolved }) => resolved === undefined)
  setData(element, 'comments', comments.map(({ id }) => id).join(' '))
  setData(element, 'commented', howCommented(open))
  setData(element, 'pointedComment', comments.some(({ id }) => id === pointed) ? 'yes' : '')
  setAttribute(element, 'role', open.length === 0 ? '' : 'mark')
  const description = describeComments(open)
  setAttribute(element, 'aria-description', description)
  setAttribute(element, 'title', description)
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if ((element.getAttribute(name) ?? '') === value) return
  if (value === '') element.removeAttribute(name)
  else element.setAttribute(name, value)
}
