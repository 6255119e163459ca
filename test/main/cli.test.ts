import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { scratchFolder } from '../helpers/scratch.ts'

const root = join(import.meta.dirname, '../..')
const built = join(root, 'out/main/cli.js')

beforeAll(() => {
  if (!existsSync(built)) throw new Error('The command line is not built. Run "npm run build" first; "npm test" does it by itself.')
})

function run(folder: string, ...argv: string[]) {
  const { INIT_CWD: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...argv], { cwd: folder, env, encoding: 'utf8' })
  return { status, stdout, stderr, value: stdout === '' ? undefined : JSON.parse(stdout) }
}

const draft = `# Left behind

Alternative report on Mexico to the Committee on the Rights of the Child

Submitted by **Open Doors (OD)**

## I. Introduction

One claim.[^1] And another.[^2]

> *41. The State says that all is well.*

### Recommendations

In light of the above, OD recommends:

- Act now.
- Act together.

[^1]: Its *source*.
[^2]: [Another](https://example.org/a).
`

function withDraft() {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'draft.md'), draft)
  expect(run(folder, 'new', 'r.counterpoint', '--template', 'crc-alternative-report').status).toBe(0)
  expect(run(folder, 'import-draft', 'r.counterpoint', 'draft.md').status).toBe(0)
  return folder
}

test('a report is made, filled and exported by three commands', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'draft.md'), draft)
  const made = run(folder, 'new', 'r.counterpoint', '--template', 'crc-alternative-report', '--state', 'mex', '--organisation', 'Open Doors (OD)', '--language', 'es')
  expect(made.value).toMatchObject({ template: 'crc-alternative-report' })
  expect(made.value.sections).toBeGreaterThan(5)
  expect(run(folder, 'import-draft', 'r.counterpoint', 'draft.md').value).toEqual({ blocks: 7, headings: 2, notes: 2, quotes: 1, recommendations: 2, notCarried: [] })
  const exported = run(folder, 'export', 'r.counterpoint', 'r.docx').value
  expect(exported).toMatchObject({ file: join(folder, 'r.docx'), notes: 2 })
  expect(readFileSync(join(folder, 'r.docx')).length).toBe(exported.bytes)
})

test('what was brought in is listed as outline, notes and recommendations, and is found by search', () => {
  const folder = withDraft()
  expect(run(folder, 'outline', 'r.counterpoint').value).toMatchObject([
    { level: 1, number: 'I.', title: 'Introduction', notes: 2, recommendations: 2 },
    { level: 2, number: '', title: 'Recommendations' },
  ])
  expect(run(folder, 'notes', 'r.counterpoint').value).toMatchObject([{ number: 1, text: 'Its source.' }, { number: 2, text: 'Another.' }])
  expect(run(folder, 'recommendations', 'r.counterpoint').value).toMatchObject([{ text: 'Act now.' }, { text: 'Act together.' }])
  expect(run(folder, 'search', 'r.counterpoint', 'togeth', '--limit', '5').value).toMatchObject([{ kind: 'block', snippet: 'Act together.' }])
  expect(run(folder, 'verify', 'r.counterpoint').value).toEqual({ ok: true, problems: [] })
})

test('a snapshot is listed and restored', () => {
  const folder = withDraft()
  const { id } = run(folder, 'snapshot', 'r.counterpoint', '--label', 'first').value
  expect(run(folder, 'snapshots', 'r.counterpoint').value).toMatchObject([{ id, label: 'first', cause: 'by-hand' }, { label: '', cause: 'before-import' }])
  expect(run(folder, 'restore', 'r.counterpoint', id).status).toBe(0)
  // Nothing had changed since, so what the restore replaced was kept already.
  expect(run(folder, 'snapshots', 'r.counterpoint').value).toHaveLength(2)
})

test('an export takes its paper, its contents list and its annexes from its options, and says which annex had nothing to say', () => {
  const folder = withDraft()
  expect(run(folder, 'numbering', 'r.counterpoint', '--paragraphs', 'continuous').value).toEqual({ headings: 'legal', paragraphs: 'continuous' })
  const exported = run(folder, 'export', 'r.counterpoint', 'r.html', '--paper', 'letter', '--contents', '--annexes', 'Recommendations,sources').value
  const html = readFileSync(join(folder, 'r.html'), 'utf8')
  expect(html).toContain('size: letter')
  expect(html).toContain('role="doc-toc"')
  expect(html).toMatch(/Annex.I\. Recommendations/)
  expect(html).toContain('<span class="number">1.</span> One claim.')
  expect(exported.warnings).toContainEqual(expect.stringContaining('annex of sources'))
})

test('the same project exported twice gives the same bytes, in every format', () => {
  const folder = withDraft()
  for (const format of ['docx', 'html', 'md']) {
    run(folder, 'export', 'r.counterpoint', `a.${format}`)
    run(folder, 'export', 'r.counterpoint', `b.${format}`)
    expect(readFileSync(join(folder, `a.${format}`)).equals(readFileSync(join(folder, `b.${format}`)))).toBe(true)
  }
})

test('a verb that fails says why on one line, prints no data, and leaves the project as it was', () => {
  const folder = withDraft()
  const before = readFileSync(join(folder, 'r.counterpoint'))
  writeFileSync(join(folder, 'broken.docx'), 'not a zip')
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'blank.bib'), '\n\n')
  writeFileSync(join(folder, 'deep.json'), '['.repeat(100_000))
  const failures: [string[], string][] = [
    [['import-draft', 'r.counterpoint', 'draft.md'], 'draft-not-empty'],
    [['new', 'r.counterpoint', '--template', 'crc-alternative-report'], 'project-exists'],
    [['new', 'x.counterpoint', '--template', 'none'], 'template-unknown'],
    [['outline', 'gone.counterpoint'], 'project-missing'],
    [['outline', 'draft.md'], 'project-foreign'],
    [['export', 'r.counterpoint', 'r.pages'], 'format-unknown'],
    [['export', 'r.counterpoint', 'r.pdf'], 'pdf-needs-window'],
    [['export', 'r.counterpoint', 'nowhere/r.docx'], 'folder-missing'],
    [['export', 'r.counterpoint', 'r.counterpoint', '--format', 'docx'], 'project-exists'],
    [['outline', 'two\nlines \u001b[31mred.counterpoint'], 'project-missing'],
    [['restore', 'r.counterpoint', 'none'], 'snapshot-missing'],
    [['new', `${'a'.repeat(300)}.counterpoint`, '--template', 'crc-alternative-report'], 'project-read-only'],
    [['add-references', 'r.counterpoint', 'blank.bib'], 'references-none'],
    [['add-references', 'r.counterpoint', 'deep.json'], 'references-none'],
  ]
  for (const [argv, code] of failures) {
    const { status, stdout, stderr } = run(folder, ...argv)
    expect({ argv, status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ argv, status: 1, stdout: '', lines: 1 })
    expect(stderr).toMatch(new RegExp(`^error\\[${code}\\]: `))
  }
  expect(readFileSync(join(folder, 'r.counterpoint')).equals(before)).toBe(true)
})

test('check prints what to look at before filing', () => {
  const found = run(withDraft(), 'check', 'r.counterpoint').value
  expect(Object.keys(found[0])).toEqual(['check', 'severity', 'message', 'block', 'excerpt'])
  expect(found).toContainEqual({ check: 'note-without-access-date', severity: 'note', message: 'This web page is cited without the day it was last seen.', block: expect.any(String), excerpt: 'Another.' })
})

test('a draft that cannot be read is named, and the new report stays as it was', () => {
  const folder = scratchFolder()
  run(folder, 'new', 'r.counterpoint', '--template', 'crc-alternative-report')
  const before = readFileSync(join(folder, 'r.counterpoint'))
  writeFileSync(join(folder, 'broken.docx'), 'not a zip')
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'latin.md'), Buffer.from([0x23, 0x20, 0xe9, 0x74, 0xe9]))
  writeFileSync(join(folder, 'letter.pages'), 'x')
  for (const [file, code] of [['broken.docx', 'file-misnamed'], ['empty.md', 'file-empty'], ['latin.md', 'text-not-utf8'], ['letter.pages', 'format-unknown'], ['gone.md', 'file-missing']]) {
    const { status, stderr } = run(folder, 'import-draft', 'r.counterpoint', file ?? '')
    expect({ file, status }).toEqual({ file, status: 1 })
    expect(stderr).toContain(`error[${code ?? ''}]: `)
    expect(stderr).toContain(file)
  }
  expect(readFileSync(join(folder, 'r.counterpoint')).equals(before)).toBe(true)
})

test('wrong use prints the usage and ends with 2', () => {
  const folder = scratchFolder()
  for (const argv of [[], ['fly'], ['new'], ['new', 'a', 'b'], ['new', 'x.counterpoint'], ['export', 'a', 'b', '--format', 'odt'], ['export', 'a', 'b', '--paper', 'A5'], ['export', 'a', 'b', '--annexes', 'sources,index'], ['numbering', 'a', '--paragraphs', 'roman'], ['search', 'a', 'b', '--limit', 'many'], ['outline', 'a', '--loud'],
    ['new', 'x.counterpoint', '--template', 'crc-alternative-report', '--title', 'T'.repeat(5_000)], ['export', 'a', 'b.docx', '--public', '--confidential'],
    ['export', 'a', 'b.md', '--zotero'], ['export', 'a', 'b.html', '--word-template', 'c.dotx'], ['note-style', 'a', '--own', '--file', 'b.csl']]) {
    const { status, stderr, stdout } = run(folder, ...argv)
    expect({ argv, status, stdout }).toEqual({ argv, status: 2, stdout: '' })
    expect(stderr).toMatch(/^usage: counterpoint /)
    expect(readdirSync(folder)).toEqual([])
  }
})

test('--help lists every verb', () => {
  const { INIT_CWD: _, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, [built, '--help'], { env, encoding: 'utf8' })
  expect(status).toBe(0)
  for (const verb of ['new', 'templates', 'import-draft', 'outline', 'notes', 'recommendations', 'export', 'verify', 'snapshot', 'snapshots', 'restore', 'search']) expect(stdout).toContain(`  ${verb}`)
  const one = spawnSync(process.execPath, [built, 'links', '--help'], { env, encoding: 'utf8' })
  expect([one.status, one.stdout]).toEqual([0, 'usage: counterpoint links PROJECT [--suggest] [--accept]\n'])
})

test('links are printed, suggested and accepted, and the matrix is written', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'draft.md'), '# T\n\n## I. A\n\n### Recommendations\n\n- In line with General Comment No. 6 (para. 85) and Joint General Comment No. 3/22 (para. 33), act.\n')
  writeFileSync(join(folder, 'gc6.json'), JSON.stringify([{ ID: 84, Text: 'Reunite families.' }, { ID: 85, Text: 'Return only where it is safe.' }]))
  run(folder, 'new', 'r.counterpoint', '--template', 'crc-alternative-report')
  run(folder, 'import-draft', 'r.counterpoint', 'draft.md')
  const { id } = run(folder, 'add-source', 'r.counterpoint', 'gc6.json', '--kind', 'instrument', '--symbol', 'CRC/GC/2005/6').value
  const proposed = { role: 'norm', source: id, symbol: 'CRC/GC/2005/6', number: '85', origin: 'detected' }
  expect(run(folder, 'links', 'r.counterpoint').value).toEqual([])
  expect(run(folder, 'links', 'r.counterpoint', '--suggest').value).toMatchObject([proposed, { source: null, symbol: 'CMW/C/GC/3–CRC/C/GC/22', number: '33', problem: 'no-source' }])
  expect(run(folder, 'links', 'r.counterpoint', '--accept').value).toMatchObject([proposed])
  const accepted = readFileSync(join(folder, 'r.counterpoint'))
  expect(run(folder, 'links', 'r.counterpoint', '--accept').value).toMatchObject([proposed])
  expect(run(folder, 'matrix', 'r.counterpoint', join('none', 'm.csv')).status).toBe(1)
  expect(readFileSync(join(folder, 'r.counterpoint')).equals(accepted)).toBe(true)
  expect(run(folder, 'recommendations', 'r.counterpoint').value[0].links).toMatchObject([{ role: 'norm', source: id, symbol: 'CRC/GC/2005/6', number: '85' }])
  expect(run(folder, 'matrix', 'r.counterpoint', 'm.csv').value).toEqual({ file: join(folder, 'm.csv'), rows: 2 })
  expect(readFileSync(join(folder, 'm.csv'), 'utf8')).toContain('"General Comment No. 6 (para. 85)"')
  writeFileSync(join(folder, 'joint.json'), JSON.stringify({ symbol: 'CMW/C/GC/3-CRC/C/GC/22', paragraphs: [{ ID: '33.', Text: 'Decide with the child.' }] }))
  const joint = run(folder, 'add-source', 'r.counterpoint', 'joint.json').value
  expect(run(folder, 'links', 'r.counterpoint', '--suggest').value).toMatchObject([{ source: joint.id, number: '33', certain: true }])
  writeFileSync(join(folder, 'state.json'), JSON.stringify([{ ID: 1, Text: 'All is well.' }]))
  expect(run(folder, 'add-source', 'r.counterpoint', 'state.json', '--symbol', 'CRC/C/VLD/3-4').value).toMatchObject({ kind: 'state-document', symbol: 'CRC/C/VLD/3-4' })
})

test('typed notes become citations, print by a style from a file, and every command comes to its end', () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'cited.md'), '# Left behind\n\n## I. Introduction\n\nOne.[^1] Two.[^2]\n\n[^1]: Reports of Mexico, CRC/C/MEX/6-7, para. 5.\n\n[^2]: CRC/C/MEX/6-7, paras. 7-9.\n')
  run(folder, 'new', 'r.counterpoint', '--template', 'crc-alternative-report')
  run(folder, 'import-draft', 'r.counterpoint', 'cited.md')
  expect(run(folder, 'propose-citations', 'r.counterpoint').value).toMatchObject({ accepted: false, proposals: [{ known: false, citations: [{ note: 1 }, { note: 2 }] }] })
  expect(run(folder, 'propose-citations', 'r.counterpoint', '--accept').value).toMatchObject({ accepted: true })
  expect(run(folder, 'note-style', 'r.counterpoint', '--repeats', 'supra').value).toEqual({ style: null, repeats: 'supra' })
  expect(run(folder, 'notes', 'r.counterpoint').value[1].text).toBe('CRC/C/MEX/6-7, supra note 1, paras. 7–9.')
  const style = join(import.meta.dirname, '../fixtures/styles/short-notes.csl')
  expect(run(folder, 'note-style', 'r.counterpoint', '--file', style, '--repeats', 'full').value).toEqual({ style: 'Short notes', repeats: 'full' })
  expect(run(folder, 'notes', 'r.counterpoint').value[0].text).toContain('Reports of Mexico 5!')
  writeFileSync(join(folder, 'wrong.csl'), 'no style')
  const refused = run(folder, 'note-style', 'r.counterpoint', '--file', 'wrong.csl')
  expect([refused.status, refused.stderr.startsWith('error[style-broken]: ')]).toEqual([1, true])
  expect(run(folder, 'note-style', 'r.counterpoint', '--own').value).toEqual({ style: null, repeats: 'full' })
})
