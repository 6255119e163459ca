import { open, rename, rm } from 'node:fs/promises'
import { newId } from './new-id.ts'

/**
 * Writes a file whole or not at all: beside its place first, down to the disk, then moved there. Our own, because the
 * usual package (write-file-atomic) trusts a single write, and on a disk that fills it puts a cut-off file in the
 * place of a good one.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${newId()}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
