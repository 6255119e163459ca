import { renameSources } from '../../core/citations/rename-sources.ts'
import { summariseImport } from '../../core/document/imported-draft.ts'
import { AppError } from '../../core/errors.ts'
import { isUntouched } from '../../core/report/new-report.ts'
import { completeFromCatalogue } from '../../core/sources/catalogue/complete-source.ts'
import { mergeWithIds } from '../../core/sources/merge-sources.ts'
import { renamePictures } from '../../core/document/rename-pictures.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readInput } from '../files.ts'
import { writeComments } from '../store/comment.ts'
import { readDraft, replaceDraft, writeDraft } from '../store/draft.ts'
import { writePicture } from '../store/picture.ts'
import type { Project } from '../store/project.ts'
import { readReport, writeReport } from '../store/report.ts'
import { readSources, writeSource } from '../store/source.ts'
import { inTransaction } from '../store/transaction.ts'
import { templateById } from '../templates.ts'
import { during } from './progress.ts'
import { currentProject } from './project.ts'
import { keepBefore } from './snapshot.ts'

/** Requests about the text: bringing it in and writing it. */
export const draftHandlers = {
  'draft.import': async (_, context) => {
    const project = currentProject(context)
    refuseToOverwrite(project)
    const file = await context.files.draftToImport()
    return file === undefined ? null : during(context, 'import', () => importDraft(context, project, file))
  },
  'draft.write': (change, context) => {
    const project = currentProject(context)
    const savedAt = context.now().toISOString()
    inTransaction(project, () => {
      writeDraft(project, change)
      if (change.comments !== undefined) writeComments(project, change.comments, savedAt)
    })
    return { savedAt }
  },
} satisfies Partial<Handlers>

async function importDraft(context: Context, project: Project, file: string) {
  const imported = await context.jobs.readDraft(file, readInput(file))
  // The user may have begun to write while the file was read.
  refuseToOverwrite(project)
  const report = readReport(project)
  const { added, updated, ids } = mergeWithIds(readSources(project), imported.sources.map(completeFromCatalogue))
  inTransaction(project, () => {
    keepBefore(context, 'before-import')
    writeReport(project, {
      ...report,
      headingNumbering: imported.headingNumbering,
      // A file without such numbers may come from a program that has none; what the user chose stays.
      ...(imported.paragraphNumbers !== 'none' && { paragraphNumbers: imported.paragraphNumbers }),
      titleBlock: { ...report.titleBlock, ...imported.titleBlock },
    })
    for (const source of [...added, ...updated]) writeSource(project, source)
    const kept = new Map([...imported.pictures].map(([name, picture]) => [name, writePicture(project, picture)]))
    replaceDraft(project, renamePictures(renameSources(imported.draft, ids), kept))
    // What was remarked on the words of the template is kept, as where words are deleted.
    writeComments(project, { written: imported.comments, removed: [] }, context.now().toISOString())
  })
  return summariseImport(imported)
}

function refuseToOverwrite(project: Project): void {
  const { template, language } = readReport(project)
  if (!isUntouched(readDraft(project).draft, templateById(template), language)) throw new AppError('draft-not-empty', { file: project.path })
}
