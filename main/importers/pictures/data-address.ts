/** What a `data:` address holds of a PNG or JPEG; undefined for any other address. */
export function readDataAddress(address: string): Uint8Array | undefined {
  const [head = '', ...body] = address.split(',')
  if (!/^data:image\/(?:png|jpe?g);base64$/iu.test(head) || body.length !== 1) return undefined
  const bytes = Buffer.from(body[0] ?? '', 'base64')
  // A copy, because small buffers share their memory.
  return bytes.length === 0 ? undefined : new Uint8Array(bytes)
}
