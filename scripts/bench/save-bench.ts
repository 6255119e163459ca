import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { closeProject, createProject } from '../../main/store/open-project.ts'
import { replaceDraft, writeDraft } from '../../main/store/draft.ts'
import { longDraft } from './long-draft.ts'
import { percentile, times } from './measure.ts'
import { inWords, line, ratio } from './print.ts'

/** The save of one changed block, in a short report and in a long one. */
export async function benchSave(folder: string): Promise<void> {
  const short = await saves(folder, 1_000)
  const long = await saves(folder, 20_000)
  line(
    'save of one changed block in 20,000 words, p50 and p95',
    `${inWords(percentile(long, 0.5))}, ${inWords(percentile(long, 0.95))}`,
    `${ratio(percentile(long, 0.5), percentile(short, 0.5))} the same in 1,000 words`,
    '≤ 2 ms, whatever the length',
  )
}

async function saves(folder: string, words: number) {
  const path = join(folder, 'save.counterpoint')
  const draft = longDraft(words, words / 40)
  const project = createProject(path, 'wal', (made) => { replaceDraft(made, draft) })
  const changed = draft.blocks.find((block) => block.kind === 'paragraph')
  if (changed === undefined) throw new Error('the long draft has no paragraph')
  let key = 0
  const taken = await times(200, () => {
    key += 1
    const block = { ...changed, children: [...changed.children, { type: 'text' as const, text: String(key) }] }
    writeDraft(project, { blocks: [block], notes: [], removed: [], removedNotes: [] })
  })
  closeProject(project)
  rmSync(path)
  return taken
}
