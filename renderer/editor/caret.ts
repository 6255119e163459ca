import { $isLinkNode } from '@lexical/link'
import { $getSelectionStyleValueForProperty } from '@lexical/selection'
import { $getSelection, $isRangeSelection, $isTextNode, type LexicalEditor, type LexicalNode, type PointType, type RangeSelection } from 'lexical'
import type { Block } from '../../core/document/block.ts'
import { markNames, type Mark } from '../../core/document/inline.ts'
import { readLanguageTag, type LanguageTag } from '../../core/document/language-tag.ts'
import type { Observable } from '../observable.ts'
import { $blockOf, kindName, type KindName } from './block-kind.ts'
import { $getBlockId } from './nodes/block-id.ts'
import { $commentsOf } from './nodes/comment-ids.ts'
import { $isFigureNode, type ShownFigure } from './nodes/figure-node.ts'
import { $isHeadingNode } from './nodes/heading-node.ts'
import { $isNoteNode } from './nodes/note-node.ts'
import { $isLandscape } from './nodes/table.ts'
import { $chosenObjects } from './objects.ts'
import { $hasHeader, $tableAtCaret } from './table-changes.ts'
import { formatNames, languageProperty } from './text-look.ts'

/** Where the caret is, as the toolbar, the outline and the notes pane need to know it. */
export interface Caret {
  blockId: string | undefined
  kind: KindName | undefined
  /** Undefined outside a heading. */
  numbered: boolean | undefined
  marks: readonly Mark[]
  /** The language of the words, where that is not the report's. */
  language: LanguageTag | undefined
  /** Whether the block reads from the right. */
  fromRight: boolean
  /** The address of the link the caret stands in. */
  link: string | undefined
  /** The note whose mark the caret touches. */
  note: string | undefined
  /** The comments on the words that the caret stands in or touches. */
  comments: readonly string[]
  /** Whether nothing is selected. */
  collapsed: boolean
  /** The table the caret stands in. */
  table: { header: boolean; landscape: boolean } | undefined
  /** The figure that is chosen. */
  figure: ShownFigure | undefined
}

export const emptyCaret: Caret = { blockId: undefined, kind: undefined, numbered: undefined, marks: [], language: undefined, fromRight: false, link: undefined, note: undefined, comments: [], collapsed: true, table: undefined, figure: undefined }

/** Keeps an observable in step with the caret; it is set only when something it tells has changed. */
export function watchCaret(editor: LexicalEditor, caret: Observable<Caret>, blockOf: (id: string) => Block | undefined): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    const next = editorState.read(() => $readCaret(blockOf))
    if (next !== undefined && JSON.stringify(next) !== JSON.stringify(caret.get())) caret.set(next)
  })
}

function $readCaret(blockOf: (id: string) => Block | undefined): Caret | undefined {
  const selection = $getSelection()
  const [chosen] = $chosenObjects()
  if (chosen !== undefined) return { ...emptyCaret, blockId: $getBlockId(chosen), figure: $isFigureNode(chosen) ? chosen.getFigure() : undefined }
  if (!$isRangeSelection(selection)) return undefined
  const table = $tableAtCaret()
  const node = selection.focus.getNode()
  const top = $blockOf(node)
  const blockId = top === undefined ? undefined : $getBlockId(top)
  const block = blockId === undefined ? undefined : blockOf(blockId)
  return {
    blockId,
    kind: block === undefined ? undefined : kindName(block),
    numbered: $isHeadingNode(top) ? top.isNumbered() : undefined,
    marks: markNames.filter((mark) => selection.hasFormat(formatNames[mark])),
    language: readLanguageTag($getSelectionStyleValueForProperty(selection, languageProperty)),
    fromRight: top?.getDirection() === 'rtl',
    link: $linkAround(node),
    note: $touchedNote(selection),
    comments: $touchedComments(selection),
    collapsed: selection.isCollapsed(),
    table: table === undefined ? undefined : { header: $hasHeader(table), landscape: $isLandscape(table) },
    figure: undefined,
  }
}

function $linkAround(node: LexicalNode): string | undefined {
  const link = [node, ...node.getParents()].find($isLinkNode)
  return link?.getURL()
}

const $touchedNote = ({ focus }: RangeSelection): string | undefined => $beside(focus).find($isNoteNode)?.getNoteId()

/** The comments on the words that the caret of an editor stands in or touches; none where words are selected. */
export const commentsAtCaret = (editor: LexicalEditor): string[] =>
  editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && selection.isCollapsed() ? $touchedComments(selection) : []
  })

function $touchedComments({ focus }: RangeSelection): string[] {
  return [...new Set([focus.getNode(), ...$beside(focus)].filter($isTextNode).flatMap($commentsOf))]
}

/** What stands right before and behind the caret, beside the text it is in. */
function $beside(focus: PointType): (LexicalNode | null)[] {
  const node = focus.getNode()
  if (focus.type === 'element') return 'getChildAtIndex' in node ? [node.getChildAtIndex(focus.offset - 1), node.getChildAtIndex(focus.offset)] : []
  return [focus.offset === 0 ? node.getPreviousSibling() : null, focus.offset === node.getTextContentSize() ? node.getNextSibling() : null]
}
