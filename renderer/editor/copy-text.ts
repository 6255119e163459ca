import { $isTextNode, type DOMExportOutput, type LexicalEditor, type LexicalNode } from 'lexical'
import { $languageOf } from './text-look.ts'

/** A run as other programs paste it: small capitals and the language in words that they know. */
export function $copyText(editor: LexicalEditor, node: LexicalNode): DOMExportOutput {
  const copied = node.exportDOM(editor)
  const language = $isTextNode(node) ? $languageOf(node) : undefined
  const smallCaps = $isTextNode(node) && node.hasFormat('capitalize')
  if (!(copied.element instanceof HTMLElement) || (language === undefined && !smallCaps)) return copied
  const span = document.createElement('span')
  span.append(copied.element)
  if (language !== undefined) span.lang = language
  if (smallCaps) {
    span.style.fontVariant = 'small-caps'
    for (const inner of span.querySelectorAll<HTMLElement>('[style]')) inner.style.textTransform = ''
  }
  return { element: span }
}
