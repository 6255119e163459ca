import {
  $createNodeSelection,
  $createParagraphNode,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $getBlockId, $setBlockId } from './nodes/block-id.ts'
import { ObjectNode } from './nodes/object-node.ts'

/** Ctrl+Enter is the keys of a command, and no new paragraph. */
const isShortcut = (event: KeyboardEvent | null): boolean => event !== null && (event.ctrlKey || event.metaKey)

/** A click chooses an object, Delete and Backspace take it out, Enter writes on below it. */
export function registerObjects(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(CLICK_COMMAND, (event) => $choose(event.target), COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $deleteChosen, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_DELETE_COMMAND, $deleteChosen, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => isShortcut(event) || $writeBelow(event), COMMAND_PRIORITY_LOW),
    editor.registerUpdateListener(({ editorState }) => drawChosen(editor, editorState.read($chosenObjects))),
  )
}

/** The objects that are chosen, if nothing else is. */
export function $chosenObjects(): ObjectNode[] {
  const selection = $getSelection()
  return $isNodeSelection(selection) ? selection.getNodes().filter((node) => node instanceof ObjectNode) : []
}

/** Chooses the object that stands for a block. */
export function chooseObject(editor: LexicalEditor, block: string): void {
  editor.update(
    () => {
      const node = $getRoot().getChildren().find((child) => $getBlockId(child) === block)
      if (node instanceof ObjectNode) $chooseNode(node)
    },
    { discrete: true },
  )
}

function $chooseNode(node: ObjectNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}

function $choose(target: EventTarget | null): boolean {
  const dom = target instanceof HTMLElement ? target.closest('.object') : null
  const node = dom === null ? null : $getNearestNodeFromDOMNode(dom)
  if (!(node instanceof ObjectNode)) return false
  $chooseNode(node)
  return true
}

function $deleteChosen(event: KeyboardEvent | null): boolean {
  const chosen = $chosenObjects()
  if (chosen.length === 0) return false
  event?.preventDefault()
  for (const node of chosen) {
    if (node.getNextSibling() === null && node.getPreviousSibling() === null) node.insertAfter($createParagraphNode())
    if (node.getNextSibling() === null) node.selectPrevious()
    else node.selectNext(0, 0)
    node.remove()
  }
  return true
}

function $writeBelow(event: KeyboardEvent | null): boolean {
  const node = $chosenObjects().at(-1)
  if (node === undefined) return false
  event?.preventDefault()
  const paragraph = $setBlockId($createParagraphNode(), '')
  node.insertAfter(paragraph)
  paragraph.select()
  return true
}

const chosenNow = new WeakMap<LexicalEditor, readonly string[]>()

function drawChosen(editor: LexicalEditor, chosen: readonly ObjectNode[]): void {
  const before = chosenNow.get(editor) ?? []
  const keys = chosen.map((node) => node.getKey())
  if (keys.length === 0 && before.length === 0) return
  for (const key of before) if (!keys.includes(key)) editor.getElementByKey(key)?.removeAttribute('data-chosen')
  for (const key of keys) editor.getElementByKey(key)?.setAttribute('data-chosen', '')
  chosenNow.set(editor, keys)
}
