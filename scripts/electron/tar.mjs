import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

/** A tar file is a row of 512-byte blocks: a header, then the file's bytes filled up to a whole block (POSIX ustar). */
const block = 512

/**
 * Copies one file out of a .tgz without holding more than a piece of it in memory.
 * @param {string} archive
 * @param {string} path the file's path inside
 * @param {string} target
 */
export async function extractFile(archive, path, target) {
  const bytes = reader(createReadStream(archive, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 })))
  for (let header = await bytes.block(); header; header = await bytes.block()) {
    const { name, size } = readHeader(header)
    const wanted = name === path
    const file = wanted ? await open(target, 'w') : undefined
    try {
      let left = Math.ceil(size / block) * block
      let unwritten = size
      while (left > 0) {
        const piece = await bytes.atMost(left)
        left -= piece.length
        const content = piece.subarray(0, unwritten)
        unwritten -= content.length
        if (file && content.length > 0) await file.writeFile(content)
      }
    } finally {
      await file?.close()
    }
    if (wanted) return
  }
  throw new Error(`${archive} does not contain ${path}`)
}

/** @param {Buffer} header */
function readHeader(header) {
  /** @param {number} from @param {number} to */
  const text = (from, to) => header.toString('utf8', from, to).replace(/\0.*$/s, '')
  const prefix = text(345, 500)
  return { name: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100), size: Number.parseInt(text(124, 136), 8) || 0 }
}

/** @param {AsyncIterable<Buffer>} stream */
function reader(stream) {
  const chunks = stream[Symbol.asyncIterator]()
  /** @type {Buffer} */
  let rest = Buffer.alloc(0)

  /** @param {number} limit */
  async function atMost(limit) {
    if (rest.length === 0) {
      const next = await chunks.next()
      if (next.done) throw new Error('the archive ends in the middle of a file')
      rest = next.value
    }
    const piece = rest.subarray(0, limit)
    rest = rest.subarray(piece.length)
    return piece
  }

  /** The next header, or undefined at the block of zeros that ends the archive. */
  async function nextBlock() {
    const pieces = []
    for (let left = block; left > 0; ) {
      const piece = await atMost(left)
      pieces.push(piece)
      left -= piece.length
    }
    const header = Buffer.concat(pieces)
    return header.some((byte) => byte !== 0) ? header : undefined
  }

  return { atMost, block: nextBlock }
}
