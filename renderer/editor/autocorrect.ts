import { $isLinkNode } from '@lexical/link'
import { $getNodeByKey, $getSelection, $isRangeSelection, $isTextNode, HISTORIC_TAG, HISTORY_PUSH_TAG, PASTE_TAG, type EditorState, type LexicalEditor, type TextNode } from 'lexical'
import { languageIn } from '../../core/document/language-tag.ts'
import { Language } from '../../core/report/language.ts'
import { autocorrect } from '../../core/typing/autocorrect.ts'
import { $languageOf } from './text-look.ts'
import { $textElementOf, $textUpTo } from './text-places.ts'

/** The update that corrects. Undo takes it back alone, and what was typed stands there again. */
export const correctionTag = 'autocorrect'

/**
 * Corrects what is typed, letter by letter, never within a link.
 * @param language that of the report, for what is in no other; undefined where nothing is to be corrected
 */
export function registerAutocorrect(editor: LexicalEditor, language: () => Language | undefined): () => void {
  // What stood there before the letter came, with all that a dead key or an input method shows until then left out.
  let before = editor.getEditorState()
  return editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
    if (editor.isComposing()) return
    const last = before
    before = editorState
    const spoken = language()
    if (spoken === undefined || dirtyLeaves.size === 0 || [HISTORIC_TAG, HISTORY_PUSH_TAG, PASTE_TAG].some((tag) => tags.has(tag))) return
    const typed = editorState.read(() => $spokenAtCaret(last, spoken))
    if (typed === undefined) return
    // Lexical's history takes what bears the tag of a paste for a step of its own, and begins another behind it.
    editor.update(() => $correct(last, typed), { tag: [HISTORY_PUSH_TAG, PASTE_TAG, correctionTag] })
  })
}

/** The language that what was typed is in, where it is one whose rules are known. */
function $spokenAtCaret(last: EditorState, ofReport: Language): Language | undefined {
  const typed = $typedLetter(last)
  if (typed === undefined) return undefined
  const own = $languageOf(typed.node)
  return own === undefined ? ofReport : Language.safeParse(languageIn(own)).data
}

/** The letter before the caret, where it is all that came since a state; with its node. */
export function $typedLetter(last: EditorState): { node: TextNode; at: number; letter: string } | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
  const node = selection.anchor.getNode()
  const at = selection.anchor.offset
  if (!$isTextNode(node) || at === 0 || node.getParents().some($isLinkNode)) return undefined
  const text = node.getTextContent()
  const letter = text.charAt(at - 1)
  // Letters are corrected in one case alone: they make an apostrophe of what looked like a prime.
  if (/[\p{L}\p{M}]/u.test(letter) && text.charAt(at - 2) !== "'") return undefined
  const beside = node.getPreviousSibling()?.getKey()
  const was = last.read(() => ($getNodeByKey(node.getKey()) === null && $isCaretAtEnd(beside) ? nothing : $textAndSelection(node.getKey())))
  const expected = was.text.slice(0, was.start) + letter + was.text.slice(was.end)
  return at === was.start + 1 && text === expected ? { node, at, letter } : undefined
}

/** What a run that was only begun by the letter, behind another one, held before. */
const nothing = { text: '', start: 0, end: 0 }

function $isCaretAtEnd(key: string | undefined): boolean {
  const node = $getNodeByKey(key ?? '')
  const selection = $getSelection()
  return $isTextNode(node) && $isRangeSelection(selection) && selection.isCollapsed() && selection.anchor.key === key && selection.anchor.offset === node.getTextContentSize()
}

function $textAndSelection(key: string): { text: string; start: number; end: number } {
  const node = $getNodeByKey(key)
  const selection = $getSelection()
  if (!$isTextNode(node)) return { text: '', start: 0, end: 0 }
  const text = node.getTextContent()
  if (!$isRangeSelection(selection)) return { text, start: -1, end: -1 }
  const [first, second] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus]
  const isHere = first.key === key && second.key === key
  return { text, start: isHere ? first.offset : -1, end: isHere ? second.offset : -1 }
}

function $correct(last: EditorState, language: Language): void {
  const typed = $typedLetter(last)
  const selection = $getSelection()
  if (typed === undefined || !$isRangeSelection(selection)) return
  const place = $textElementOf(typed.node)
  if (place === undefined) return
  const correction = autocorrect($textUpTo(place.element, selection.anchor).slice(0, -1), typed.letter, language)
  // What stands in another run looks different, and would have to change its look.
  if (correction === undefined || correction.remove > typed.at) return
  typed.node.spliceText(typed.at - correction.remove, correction.remove, correction.insert, true)
}
