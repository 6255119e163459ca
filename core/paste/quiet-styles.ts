/** The name under which the style attribute of a piece of a page is kept while it is parsed. */
export const quietStyle = 'data-pasted-style'

/**
 * Takes their power from the styles of a page before it is parsed: a window that allows no style but its own complains
 * of each, even where nothing is shown. The words of the attributes stay to be read; those of style sheets are left out.
 * Takes one pass: no tag is read beyond the next angle bracket.
 */
export function quietStyles(html: string): string {
  return html.replace(/<(\/?)style(?![\w-])/gi, '<$1noframes').replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/([\s"'/])style(?=\s*=)/gi, `$1${quietStyle}`))
}
