import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../core/errors.ts'
import type { XmlElement } from '../xml/element.ts'
import { readXml, XmlError } from '../xml/read-xml.ts'
import { chooseAlternatives } from './alternatives.ts'
import { hasGiantParagraph } from './giant-paragraph.ts'
import { wordPrefixes } from './namespaces.ts'
import { packedBytes, readZipDirectory, type ZipEntry, unsafe } from './zip-directory.ts'

const megabyte = 1024 * 1024
/** All parts unpacked. */
const largestPackage = 200
/** One part of XML: a thousand pages of text with heavy formatting stay below. */
const largestPart = 64

/** A Word file with its parts, unpacked only when they are read. */
export interface DocxPackage {
  file: string
  has: (part: string) => boolean
  /** The names of all parts. */
  names: readonly string[]
  /** The tree of a part, or undefined where there is no such part. */
  xml: (part: string) => XmlElement | undefined
  /** The bytes of a part, or undefined where there is no such part. */
  bytes: (part: string) => Uint8Array | undefined
}

/**
 * Opens the zip of a Word file. Sizes are judged while parts are unpacked, since a hostile file lies about them; at
 * no moment does more than one part's limit lie in memory.
 * @throws AppError docx-damaged, docx-unsafe, file-too-large; reading a part may throw the same
 */
export function openPackage(file: string, bytes: Uint8Array): DocxPackage {
  const entries = new Map(readZipDirectory(file, bytes).map((entry) => [entry.name.toLowerCase(), entry]))
  const claimed = [...entries.values()].reduce((sum, entry) => sum + entry.claimedSize, 0)
  if (claimed > largestPackage * megabyte) throw new AppError('file-too-large', { file, limit: largestPackage })
  let left = largestPackage * megabyte
  const unpack = (entry: ZipEntry): Uint8Array => {
    const packed = packedBytes(bytes, entry)
    if (packed === undefined) throw new AppError('docx-damaged', { file })
    const unpacked = inflate(file, packed, entry.stored, Math.min(left, largestPart * megabyte))
    if (crc32(unpacked) !== entry.crc) throw new AppError('docx-damaged', { file })
    left -= unpacked.length
    return unpacked
  }
  return {
    file,
    has: (part) => entries.has(part.toLowerCase()),
    names: [...entries.keys()],
    bytes: (part) => {
      const entry = entries.get(part.toLowerCase())
      return entry === undefined ? undefined : unpack(entry)
    },
    xml: (part) => {
      const entry = entries.get(part.toLowerCase())
      return entry === undefined ? undefined : chooseAlternatives(parsePart(file, unpack(entry)))
    },
  }
}

function inflate(file: string, packed: Uint8Array, stored: boolean, limit: number): Uint8Array {
  const tooLarge = () => new AppError('file-too-large', { file, limit: limit < largestPart * megabyte ? largestPackage : largestPart })
  if (stored) {
    if (packed.length > limit) throw tooLarge()
    return packed
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new AppError('docx-damaged', { file }, { cause: error })
  }
}

/**
 * The tree of a part.
 * @throws AppError docx-damaged, docx-unsafe, file-too-large
 */
export function parsePart(file: string, bytes: Uint8Array, prefixes: ReadonlyMap<string, string> = wordPrefixes): XmlElement {
  const root = parse(file, bytes, prefixes)
  if (hasGiantParagraph(root)) throw unsafe(file, 'paragraph')
  return root
}

function parse(file: string, bytes: Uint8Array, prefixes: ReadonlyMap<string, string>): XmlElement {
  try {
    return readXml(decodePart(bytes), prefixes)
  } catch (error) {
    if (!(error instanceof XmlError)) throw new AppError('docx-damaged', { file }, { cause: error })
    if (error.kind === 'doctype' || error.kind === 'nesting') throw unsafe(file, error.kind, { cause: error })
    if (error.kind === 'too-large') throw new AppError('file-too-large', { file, limit: largestPart }, { cause: error })
    throw new AppError('docx-damaged', { file }, { cause: error })
  }
}

/** Parts are UTF-8 or UTF-16; anything else is damage. */
function decodePart(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
}
