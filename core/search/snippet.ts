import { foldText } from './fold.ts'

/** About `width` characters of a text round the first word that begins with one of the folded words. */
export function snippet(text: string, folded: readonly string[], width = 160): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (flat.length <= width) return flat
  const first = [...flat.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) => {
    const plain = foldText(word)
    return folded.some((wanted) => plain.startsWith(wanted))
  })
  const start = Math.max(0, (first?.index ?? 0) - width / 4)
  const from = start === 0 ? 0 : flat.indexOf(' ', start) + 1
  const rest = flat.slice(from)
  const cut = rest.length <= width ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' ', width), 1)) + ' …'
  return from === 0 ? cut : `… ${cut}`
}
