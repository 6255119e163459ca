/** The attributes that say what a piece of a web page is. No other comes in: no handlers above all. */
export const pastedAttributes = ['id', 'name', 'href', 'style', 'class', 'hidden', 'colspan', 'rowspan', 'role', 'aria-level', 'start', 'datetime', 'type', 'src', 'alt', 'lang', 'dir'] as const
export type PastedAttribute = (typeof pastedAttributes)[number]

/** Whether an address is the picture itself, so that nothing need be fetched. Any other stays outside. */
export const isPictureItself = (address: string): boolean => /^data:image\//i.test(address)

export interface PastedText {
  type: 'text'
  text: string
}

export interface PastedElement {
  type: 'element'
  /** In small letters, with the prefix Word gives its own ("o:p"). */
  tag: string
  attributes: Partial<Record<PastedAttribute, string>>
  children: PastedNode[]
}

/** What is on the clipboard as a web page, parsed but never shown: comments and most attributes are gone. */
export type PastedNode = PastedText | PastedElement

/**
 * No page is meant to be deeper than this, and the stack of calls must bear it. What stands deeper is to be taken for
 * a neighbour of the last element that is not.
 */
export const deepestElement = 300
