import { $getNodeByKey, $isRootNode, mergeRegister, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical'
import { noteWithoutComments } from '../../core/document/comments.ts'
import { $getBlockId, $setBlockId } from './nodes/block-id.ts'
import { NoteNode } from './nodes/note-node.ts'
import { blockClasses } from './tidy.ts'

/** Tells which node held an id when the editor last came to rest. */
export interface KnownIds {
  keyOfBlock(id: string): NodeKey | undefined
  keyOfNote(id: string): NodeKey | undefined
}

/**
 * Gives every new block and note an id, and a fresh one to a copy of what is still there. What is cut and pasted
 * elsewhere keeps its id, because the first holder is gone by then.
 */
export function registerIdentity(editor: LexicalEditor, known: KnownIds, newId: () => string): () => void {
  // Two copies in one paste meet here, before either is known to the model.
  const fresh = new Map<string, NodeKey>()
  const isTaken = (id: string, key: NodeKey, knownKey: NodeKey | undefined): boolean =>
    [knownKey, fresh.get(id)].some((holder) => holder !== undefined && holder !== key && $isAttached(holder))

  const $identifyBlock = (node: LexicalNode) => {
    if (!$isRootNode(node.getParent())) return
    const id = $getBlockId(node)
    if (id === '' || isTaken(id, node.getKey(), known.keyOfBlock(id))) $setBlockId(node, newId())
    fresh.set($getBlockId(node), node.getKey())
  }
  const $identifyNote = (node: NoteNode) => {
    const id = node.getNoteId()
    // What is remarked on a note stays with it, and not with its copy.
    if (id === '' || isTaken(id, node.getKey(), known.keyOfNote(id))) node.setNoteId(newId()).setParagraphs(noteWithoutComments(node.getParagraphs()))
    fresh.set(node.getNoteId(), node.getKey())
  }
  return mergeRegister(
    ...blockClasses.map((blockClass) => editor.registerNodeTransform(blockClass, $identifyBlock)),
    editor.registerNodeTransform(NoteNode, $identifyNote),
    editor.registerUpdateListener(() => fresh.clear()),
  )
}

const $isAttached = (key: NodeKey): boolean => $getNodeByKey(key)?.isAttached() ?? false
