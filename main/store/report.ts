import { z } from 'zod'
import { Report } from '../../core/report/report.ts'
import { parseJson } from '../json.ts'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'

const Row = z.object({
  id: z.string(),
  template: z.string(),
  language: z.string(),
  heading_numbering: z.string(),
  paragraph_numbers: z.string(),
  paper: z.string(),
  repeat_policy: z.string(),
  title_block: z.string(),
})

/** Reads the one report of a project file. */
export const readReport = ({ db, path }: Project): Report =>
  naming(path, () => {
    const row = Row.parse(db.prepare('SELECT * FROM report').get())
    return Report.parse({
      id: row.id,
      template: row.template,
      language: row.language,
      headingNumbering: row.heading_numbering,
      paragraphNumbers: row.paragraph_numbers,
      paper: row.paper,
      repeatPolicy: row.repeat_policy,
      titleBlock: parseJson(row.title_block),
    })
  })

/** Writes the report's own fields, the first time or again. */
export function writeReport({ db, path }: Project, report: Report): void {
  naming(path, () => {
    db.prepare(
      `INSERT INTO report (only_row, id, template, language, heading_numbering, paragraph_numbers, paper, repeat_policy, title_block)
       VALUES (1, :id, :template, :language, :headingNumbering, :paragraphNumbers, :paper, :repeatPolicy, :titleBlock)
       ON CONFLICT (only_row) DO UPDATE SET template = excluded.template, language = excluded.language,
         heading_numbering = excluded.heading_numbering, paragraph_numbers = excluded.paragraph_numbers,
         paper = excluded.paper, repeat_policy = excluded.repeat_policy,
         title_block = excluded.title_block`,
    ).run({ ...report, titleBlock: JSON.stringify(report.titleBlock) })
  })
}
