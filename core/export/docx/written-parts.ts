import { Packer, type Document } from 'docx'
import { unzipSync } from 'fflate'

/** The parts of a Word file by path, as docx writes them. */
export type WrittenParts = Record<string, string | Uint8Array>

/**
 * The parts of a document before they are packed. docx gives them only as a packed file: packing and unpacking them
 * again would take longer than writing them. It packs what its compiler makes, so that is asked; should another version
 * of docx have none, the packed file is opened.
 */
export async function writtenParts(document: Document): Promise<WrittenParts> {
  const compiled = compiledParts(document)
  return compiled ?? unzipSync(await Packer.pack(document, 'uint8array'))
}

function compiledParts(document: Document): WrittenParts | undefined {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (typeof compiler !== 'object' || compiler === null || !('compile' in compiler) || typeof compiler.compile !== 'function') return undefined
  const files: unknown = Reflect.apply(compiler.compile, compiler, [document])
  if (!(files instanceof Map)) return undefined
  const parts: WrittenParts = {}
  for (const [path, data] of files) {
    if (typeof path !== 'string') return undefined
    if (typeof data === 'string' || data instanceof Uint8Array) parts[path] = data
    else return undefined
  }
  return parts
}
