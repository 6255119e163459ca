import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'

const built = join(import.meta.dirname, '../../out/main/cli.js')

/** Runs the command line where no file may grow beyond so many blocks of 512 bytes, which it meets like a full disk. */
function runWithLimit(folder: string, blocks: number | 'unlimited', ...argv: string[]) {
  const { INIT_CWD: _, ...env } = process.env
  return spawnSync('sh', ['-c', `ulimit -f ${String(blocks)}; exec "$@"`, 'sh', process.execPath, built, ...argv], { cwd: folder, env, encoding: 'utf8' })
}

const longDraft = `# Title\n\n${Array.from({ length: 400 }, (_, index) => `Paragraph ${String(index)} ${'says much '.repeat(60)}`).join('\n\n')}\n`

// Windows has no such limit to set; a full disk there is met by the same code.
if (process.platform !== 'win32') {
  test('a disk that fills while a draft is imported leaves the report as it was', () => {
    const folder = scratchFolder()
    expect(runWithLimit(folder, 'unlimited', 'new', 'r.counterpoint', '--template', 'crc-alternative-report').status).toBe(0)
    writeFileSync(join(folder, 'long.md'), longDraft)
    const before = readFileSync(join(folder, 'r.counterpoint'))
    const { status, stderr, stdout } = runWithLimit(folder, Math.ceil(before.length / 512) + 40, 'import-draft', 'r.counterpoint', 'long.md')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error\[disk-full\]: .*r\.counterpoint/)
    const verified = runWithLimit(folder, 'unlimited', 'verify', 'r.counterpoint')
    expect(JSON.parse(verified.stdout)).toEqual({ ok: true, problems: [] })
    expect(readFileSync(join(folder, 'r.counterpoint')).equals(before)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['long.md', 'r.counterpoint'])
  })

  test('a disk that fills while a report is exported leaves no half file, and an older file as it was', () => {
    const folder = scratchFolder()
    runWithLimit(folder, 'unlimited', 'sample', 'r.counterpoint')
    for (const name of ['new.docx', 'old.docx']) {
      if (name === 'old.docx') writeFileSync(join(folder, name), 'the version sent last week')
      const { status, stderr } = runWithLimit(folder, 8, 'export', 'r.counterpoint', name)
      expect(status).toBe(1)
      expect(stderr).toMatch(new RegExp(`^error\\[disk-full\\]: .*${name}`))
    }
    expect(readFileSync(join(folder, 'old.docx'), 'utf8')).toBe('the version sent last week')
    expect(existsSync(join(folder, 'new.docx'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['old.docx', 'r.counterpoint'])
  })
} else {
  test('the command line is built, so that a full disk can be tried by hand', () => {
    expect(existsSync(built)).toBe(true)
  })
}
