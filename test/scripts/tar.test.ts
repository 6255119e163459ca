import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { extractFile } from '../../scripts/electron/tar.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-tar-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Larger than one piece of the stream, and not a whole number of blocks. */
const large = Buffer.from(Array.from({ length: 3_000_001 }, (_, index) => (index * 7) % 251))

function packed(): string {
  mkdirSync(join(folder, 'package'), { recursive: true })
  writeFileSync(join(folder, 'package/empty'), '')
  writeFileSync(join(folder, 'package/large'), large)
  writeFileSync(join(folder, 'package/last'), 'the end')
  const archive = join(folder, 'archive.tgz')
  execFileSync('tar', ['--format=ustar', '-czf', archive, '-C', folder, 'package/empty', 'package/large', 'package/last'])
  return archive
}

test.each([
  ['package/empty', Buffer.alloc(0)],
  ['package/large', large],
  ['package/last', Buffer.from('the end')],
])('takes %s out of an archive byte for byte', async (path, content) => {
  const target = join(folder, 'taken')
  await extractFile(packed(), path, target)
  expect(readFileSync(target).equals(content)).toBe(true)
})

test('says which file an archive does not contain', async () => {
  await expect(extractFile(packed(), 'package/other', join(folder, 'taken'))).rejects.toThrow('does not contain package/other')
})
