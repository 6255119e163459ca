import { z } from 'zod'
import type { Project } from './project.ts'
import { naming } from './sqlite-error.ts'
import { inTransaction } from './transaction.ts'

const Row = z.object({ word: z.string() })

/** The words that are right in this report alone. */
export const listIgnoredWords = ({ db, path }: Project): string[] =>
  naming(path, () => z.array(Row).parse(db.prepare('SELECT word FROM ignored_word ORDER BY word').all()).map(({ word }) => word))

/** Takes words in and out, all or none. */
export function changeIgnoredWords(project: Project, add: readonly string[], remove: readonly string[]): void {
  const { db, path } = project
  naming(path, () => {
    inTransaction(project, () => {
      const takeOut = db.prepare('DELETE FROM ignored_word WHERE word = ?')
      const takeIn = db.prepare('INSERT INTO ignored_word (word) VALUES (?) ON CONFLICT DO NOTHING')
      for (const word of remove) takeOut.run(word)
      for (const word of add) takeIn.run(word)
    })
  })
}
