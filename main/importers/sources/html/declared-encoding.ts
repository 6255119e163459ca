/** The encoding that a page names in its head; empty where it names none. */
export function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,30})/iu.exec(head)?.[1] ?? ''
}
