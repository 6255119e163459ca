/** The signs of a Zotero key: without those that are easily taken for another. */
const signs = '23456789ABCDEFGHIJKLMNPQRSTUVWXYZ'
const keyLength = 8

/** A key of the form Zotero gives its items. The same words always give the same key, and it tells nothing of them. */
export function zoteroKey(...words: readonly string[]): string {
  // FNV-1a over 64 bits: spread enough for the items of one document, and the same on every machine.
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(words.join('\u0000').toWellFormed())) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  let key = ''
  for (let place = 0; place < keyLength; place += 1) {
    key += signs.charAt(Number(hash % BigInt(signs.length)))
    hash /= BigInt(signs.length)
  }
  return key
}
