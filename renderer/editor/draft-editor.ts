import { registerHistory, type HistoryState } from '@lexical/history'
import { LinkNode } from '@lexical/link'
import { registerRichText } from '@lexical/rich-text'
import { registerTablePlugin, registerTableSelectionObserver, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { $isTextNode, createEditor, mergeRegister, TextNode, type CreateEditorArgs, type LexicalEditor } from 'lexical'
import { CaptionNode } from './nodes/caption-node.ts'
import { CitationNode } from './nodes/citation-node.ts'
import { FigureNode } from './nodes/figure-node.ts'
import { HeadingNode } from './nodes/heading-node.ts'
import { ListItemNode } from './nodes/list-item-node.ts'
import { NoteNode } from './nodes/note-node.ts'
import { PageBreakNode } from './nodes/page-break-node.ts'
import { ReferenceNode } from './nodes/reference-node.ts'
import { QuoteNode } from './nodes/quote-node.ts'
import { RecommendationNode } from './nodes/recommendation-node.ts'
import { SummaryNode } from './nodes/summary-node.ts'
import { registerBlockKeys } from './block-keys.ts'
import { registerCommentKeeping } from './keep-comments.ts'
import { registerObjects } from './objects.ts'
import { registerInsertion } from './paste/insert-pasted.ts'
import { $copyText } from './copy-text.ts'
import { drawLanguage } from './text-look.ts'
import { registerTidying } from './tidy.ts'

/** What an editor of the draft is made of; the tests make a headless one from the same. */
export const draftEditorConfig: CreateEditorArgs = {
  namespace: 'counterpoint-draft',
  nodes: [HeadingNode, QuoteNode, ListItemNode, RecommendationNode, CaptionNode, TableNode, TableRowNode, TableCellNode, FigureNode, PageBreakNode, SummaryNode, NoteNode, ReferenceNode, CitationNode, LinkNode],
  theme: {
    paragraph: 'block paragraph',
    link: 'link',
    table: 'block table',
    tableCell: 'table-cell',
    tableCellHeader: 'table-heading',
    tableCellSelected: 'table-cell-chosen',
    text: { bold: 'bold', italic: 'italic', underline: 'underline', superscript: 'superscript', subscript: 'subscript', capitalize: 'smallCaps' },
  },
  dom: {
    $decorateDOM: (node, _before, dom) => {
      if ($isTextNode(node)) drawLanguage(node, dom)
    },
  },
  html: { export: new Map([[TextNode, $copyText]]) },
  onError: (error) => {
    // Rethrown outside Lexical's update so that the window's one handler of bugs reports it.
    queueMicrotask(() => {
      throw error
    })
  },
}

/** The one editor of the page. It is not shown until it is given a root element. */
export function createDraftEditor(history: HistoryState, onHistory: () => void): { editor: LexicalEditor; dispose: () => void } {
  const editor = createEditor(draftEditorConfig)
  return { editor, dispose: registerDraft(editor, history, onHistory) }
}

/** How an editor of the draft behaves: what it may hold, its keys, its tables, and what undo takes back. */
export const registerDraft = (editor: LexicalEditor, history: HistoryState, onHistory: () => void): (() => void) =>
  mergeRegister(
    registerTidying(editor),
    registerRichText(editor),
    registerHistory(editor, history, 600, Date.now, onHistory, 500),
    registerBlockKeys(editor),
    registerObjects(editor),
    registerCommentKeeping(editor),
    registerTablePlugin(editor),
    registerTableSelectionObserver(editor),
    registerInsertion(editor),
  )
