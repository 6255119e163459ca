import { AppError } from '../../../core/errors.ts'
import type { UnsafeReason } from '../../../core/unsafe-file.ts'

/** One packed file as the directory at the end of a zip names it. */
export interface ZipEntry {
  name: string
  stored: boolean
  crc: number
  packedSize: number
  /** What the directory claims; only unpacking tells the truth. */
  claimedSize: number
  offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const longestComment = 0xffff
const maxEntries = 5_000

/**
 * The entries of a zip, in its own order. Names that could leave a folder, secret entries and twins are refused,
 * although nothing is ever written to disk: no word processor makes them, so the file is not what it says.
 * @throws AppError docx-damaged, docx-unsafe
 */
export function readZipDirectory(file: string, bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) throw new AppError('docx-damaged', { file })
  const entries = view.getUint16(end + 10, true)
  if (entries > maxEntries) throw unsafe(file, 'parts')
  const found: ZipEntry[] = []
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < entries; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new AppError('docx-damaged', { file })
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const reason = dangerOf(name, view.getUint16(at + 8, true), names)
    if (reason !== undefined) throw unsafe(file, reason)
    names.add(name.toLowerCase())
    const method = view.getUint16(at + 10, true)
    if (method !== 0 && method !== 8) throw new AppError('docx-damaged', { file })
    found.push({
      name,
      stored: method === 0,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      claimedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}

/** The packed bytes of an entry; undefined where the directory points to nothing of the kind. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return undefined
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  return start + entry.packedSize <= bytes.length ? bytes.subarray(start, start + entry.packedSize) : undefined
}

/** The end record stands last, but a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

/** A file that was not made by a word processor. */
export const unsafe = (file: string, reason: UnsafeReason, options?: ErrorOptions): AppError => new AppError('docx-unsafe', { file, reason }, options)

function dangerOf(name: string, flags: number, seen: ReadonlySet<string>): UnsafeReason | undefined {
  if ((flags & 1) !== 0) return 'encrypted'
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) return 'path'
  if (name.includes('\0')) return 'zero'
  return seen.has(name.toLowerCase()) ? 'twins' : undefined
}
