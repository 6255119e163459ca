import {
  $getNodeByKey,
  $getRoot,
  $isRootNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { numberSayer } from '../../core/report/place-numbers.ts'
import type { Report } from '../../core/report/report.ts'
import type { Difference, DraftModel } from './draft-model.ts'
import type { CitationWords } from './citation-words.ts'
import { $showDraft } from './from-draft.ts'
import { registerIdentity, type KnownIds } from './identity.ts'
import { $getBlockId } from './nodes/block-id.ts'
import { $commentRecords } from './nodes/comment-records.ts'
import { drawNumbers } from './draw-numbers.ts'
import { drawSummaries } from './draw-summaries.ts'
import { $notesIn, $readBlock } from './to-block.ts'

export interface DraftWatch extends KnownIds {
  /** Draws all numbers again, after the way of numbering or the words of citations have changed. */
  redraw(): void
  dispose(): void
}

interface DraftWatchOptions {
  editor: LexicalEditor
  model: DraftModel
  report: () => Pick<Report, 'headingNumbering' | 'paragraphNumbers' | 'language'>
  /** What the citations of the blocks print, as far as it is known. */
  citations: () => CitationWords
  newId: () => string
  onDifference: (difference: Difference) => void
}

/** Shows the model's draft in the editor, and keeps model and numbers in step with the editor from then on. */
export function watchDraft({ editor, model, report, citations, newId, onDifference }: DraftWatchOptions): DraftWatch {
  const blockKeys = new Map<string, NodeKey>()
  const noteKeys = new Map<string, NodeKey>()
  const idsByKey = new Map<NodeKey, string>()
  const known: KnownIds = { keyOfBlock: (id) => blockKeys.get(id), keyOfNote: (id) => noteKeys.get(id) }
  const redrawSummaries = () => {
    drawSummaries(editor.getRootElement(), model.draft().blocks, numberSayer(model.draft().blocks, report().headingNumbering))
  }
  const redraw = () => {
    redrawSummaries()
    drawNumbers(editor, model.draft().blocks, report(), known, citations())
  }

  /** Remembers under which keys a block and its notes are found. Answers whether that is news. */
  const $learn = (node: LexicalNode): boolean => {
    const id = $getBlockId(node)
    let news = blockKeys.get(id) !== node.getKey()
    blockKeys.set(id, node.getKey())
    idsByKey.set(node.getKey(), id)
    for (const note of $notesIn(node)) {
      news ||= noteKeys.get(note.getNoteId()) !== note.getKey()
      noteKeys.set(note.getNoteId(), note.getKey())
    }
    return news
  }

  const $takeIn = (keys: Iterable<NodeKey>, moved: boolean): void => {
    const nodes = $topLevel(keys)
    const news = nodes.map($learn).some(Boolean)
    const order = moved ? $getRoot().getChildrenKeys().flatMap((key) => idsByKey.get(key) ?? []) : undefined
    const notes = nodes.flatMap($notesIn).map((note) => ({ id: note.getNoteId(), paragraphs: note.getParagraphs() }))
    // Comments are state of the root, which moves are noted on too.
    const difference = model.apply({ blocks: nodes.map($readBlock), notes, order, comments: moved ? $commentRecords() : undefined })
    if (difference.shape || news) redraw()
    else if (difference.blocks.some((id) => model.block(id)?.kind === 'recommendation')) redrawSummaries()
    if (difference.shape || difference.order || difference.commented || difference.blocks.length + difference.notes.length > 0) onDifference(difference)
  }

  const stop = mergeRegister(
    registerIdentity(editor, known, newId),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      const whole = tags.has(HISTORIC_TAG)
      if (!whole && dirtyElements.size === 0) return
      const moved = whole || dirtyElements.get('root') === true
      editorState.read(() => $takeIn(whole ? $getRoot().getChildrenKeys() : [...dirtyElements.keys(), ...dirtyLeaves], moved))
    }),
    editor.registerRootListener((root) => {
      if (root !== null) queueMicrotask(redraw)
    }),
  )
  editor.update(() => $showDraft(model.draft(), model.allComments()), { discrete: true, tag: HISTORY_MERGE_TAG })
  return { ...known, redraw, dispose: stop }
}

const $topLevel = (keys: Iterable<NodeKey>): LexicalNode[] =>
  [...keys].flatMap((key) => {
    const node = $getNodeByKey(key)
    return node !== null && $isRootNode(node.getParent()) ? [node] : []
  })
