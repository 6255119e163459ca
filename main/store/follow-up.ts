import { z } from 'zod'
import { FollowUpMark, saysNothing } from '../../core/follow-up/follow-up.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({ ...FollowUpMark.shape, included: z.number().nullable() })

/** What was said of paragraphs of concluding observations. */
export const readFollowUpMarks = ({ db, path }: Project): FollowUpMark[] =>
  naming(path, () =>
    z.array(Row).parse(db.prepare('SELECT source, passage, number, state, remark, included FROM follow_up').all())
      .map((row) => ({ ...row, included: row.included === null ? null : row.included === 1 })),
  )

/** Keeps marks, all or none; those that say nothing any more are taken out. */
export function writeFollowUpMarks({ db, path }: Project, marks: readonly FollowUpMark[]): void {
  naming(path, () => {
    const write = db.prepare(
      `INSERT INTO follow_up (source, passage, number, state, remark, included) VALUES (:source, :passage, :number, :state, :remark, :included)
       ON CONFLICT (source, passage) DO UPDATE SET number = excluded.number, state = excluded.state, remark = excluded.remark, included = excluded.included`,
    )
    const remove = db.prepare('DELETE FROM follow_up WHERE source = ? AND passage = ?')
    db.transaction(() => {
      for (const mark of marks) {
        if (saysNothing(mark)) remove.run(mark.source, mark.passage)
        else write.run({ ...mark, included: mark.included === null ? null : Number(mark.included) })
      }
    })()
  })
}
