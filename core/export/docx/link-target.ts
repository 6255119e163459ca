const host = String.raw`(?:(?:[\w.~-]|%(?!25)[0-9a-f]{2})+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?`
const writable = new RegExp(String.raw`^(?:https?://(?:[\w.~%!$&'()*+,;=:-]*@)?${host}(?:[/?#].*)?|mailto:.+)$`, 'i')

/**
 * An address as a relationship of a Word file may hold it: encoded, but not twice. Undefined where it is no address
 * that strict readers accept; they refuse the whole file for one bad address, so its text prints without a link.
 */
export function linkTarget(url: string): string | undefined {
  const encoded = encodeURI(url.trim().toWellFormed())
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/%5b|%5d/gi, (bracket) => (bracket.toLowerCase() === '%5b' ? '[' : ']'))
  return writable.test(encoded) ? encoded : undefined
}
