const opening = /<!--(?:\[if[^\]<>]{0,200}\](?:>|$)|\s?(?:Start|End)Fragment\s?)?/iy

/**
 * Word hides in comments what only Word should read. One that is never closed, or not before the next begins, would
 * swallow the text behind it: its opening is taken off, so that the text stands open.
 */
export function mendComments(html: string): string {
  const parts: string[] = []
  let taken = 0
  let closing = -2
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    // Searched anew only when passed, so that a page of nothing but openings is read once.
    if (closing !== -1 && closing < start + 2) closing = html.indexOf('-->', start + 2)
    const next = html.indexOf('<!--', start + 4)
    const isConditional = html.startsWith('[if', start + 4) || html.startsWith('[IF', start + 4)
    if (closing === -1 || (isConditional && next >= 0 && next < closing)) {
      opening.lastIndex = start
      parts.push(html.slice(taken, start))
      taken = start + (opening.exec(html)?.[0].length ?? 4)
      start = next
    } else start = html.indexOf('<!--', closing + 3)
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(taken)
}
