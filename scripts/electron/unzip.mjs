import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

/**
 * Unpacks the files that `place` gives a path to. Our own pinned archive only: paths are not checked.
 * @param {string} archive
 * @param {string} target
 * @param {(path: string) => string | undefined} place where a file of the archive goes, or nowhere
 */
export async function unzip(archive, target, place) {
  const zip = await yauzl.openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName)
    if (path === undefined) continue
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, mode ? { mode } : {}))
  }
}
