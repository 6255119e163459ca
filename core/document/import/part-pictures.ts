import type { ImportedInline, ImportedParagraph, ImportedPicture } from './imported-text.ts'

/**
 * Gives each picture within a text a paragraph of its own, where it stands; the words before it stay what they were,
 * those after it go on below. In a heading or a table a report shows no pictures: those stay, to be counted.
 */
export const partPictures = (paragraphs: readonly ImportedParagraph[]): ImportedParagraph[] => paragraphs.flatMap(parted)

function parted(paragraph: ImportedParagraph): ImportedParagraph[] {
  const { kind } = paragraph
  if (kind !== 'body' && kind !== 'item' && kind !== 'quote' && kind !== 'caption') return [paragraph]
  const pieces = splitAtPictures(paragraph.children)
  if (pieces.length === 1) return [paragraph]
  return pieces.map((piece, index): ImportedParagraph => {
    if ('attachment' in piece) return { kind: 'figure', children: [], attachment: piece.attachment, alt: piece.alt, width: piece.width }
    if (index === 0 || kind === 'caption') return { ...paragraph, children: piece }
    if (kind === 'quote') return { kind, children: piece }
    const continues = kind === 'item' || ('continues' in paragraph && paragraph.continues === true)
    return continues ? { kind: 'body', continues: true, children: piece } : { kind: 'body', children: piece }
  })
}

/** Stretches of words and pictures by turns; the first and the last are words. */
function splitAtPictures(inlines: readonly ImportedInline[]): (ImportedInline[] | ImportedPicture)[] {
  let words: ImportedInline[] = []
  const pieces: (ImportedInline[] | ImportedPicture)[] = [words]
  const begin = () => {
    words = []
    pieces.push(words)
  }
  for (const inline of inlines) {
    if (inline.type === 'picture') {
      pieces.push(inline)
      begin()
    } else if (inline.type === 'link') {
      splitAtPictures(inline.children).forEach((piece) => {
        if ('attachment' in piece) {
          pieces.push(piece)
          begin()
        } else if (piece.length > 0) words.push({ ...inline, children: piece })
      })
    } else words.push(inline)
  }
  return pieces
}
