import { existsSync } from 'node:fs'
import type { OpenReport } from '../../core/contract.ts'
import { forgetTexts } from '../../core/remember.ts'
import type { Draft } from '../../core/document/draft.ts'
import { AppError } from '../../core/errors.ts'
import { newReport } from '../../core/report/new-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readComments } from '../store/comment.ts'
import { readDraft, replaceDraft } from '../store/draft.ts'
import { changeIgnoredWords } from '../store/ignored-words.ts'
import { closeProject, createProject, openProject } from '../store/open-project.ts'
import type { Project } from '../store/project.ts'
import { readReport, writeReport } from '../store/report.ts'
import { verifyProject } from '../store/verify.ts'
import { writePassages } from '../store/passage.ts'
import { writeSource } from '../store/source.ts'
import { templateById } from '../templates.ts'
import { importedSample, sampleWords, type Sample } from '../sample.ts'

/** Requests about the project file as a whole. */
export const projectHandlers = {
  'project.create': async ({ template, language, titleBlock }, context) => {
    const known = templateById(template)
    const path = await context.files.projectToCreate(titleBlock.title ?? '')
    if (path === undefined) return null
    const { report, draft } = newReport(known, { language, titleBlock }, context.newId)
    return createOpen(context, path, report, draft)
  },
  'project.open': async (_, context) => {
    const path = await context.files.projectToOpen()
    return path === undefined ? null : openReport(context, path)
  },
  'project.openRecent': ({ id }, context) => {
    const recent = context.recent.list().find((report) => report.id === id)
    if (recent === undefined) throw new AppError('project-missing', { file: id })
    return openReport(context, recent.path)
  },
  'project.openSample': (_, context) => openSample(context),
  'project.listRecent': (_, context) => context.recent.list(),
  'project.forgetRecent': async ({ id }, context) => {
    await context.recent.forget(id)
    return {}
  },
  'project.current': async (_, context) => {
    const { requested, project } = context.open
    context.open.requested = undefined
    if (requested === 'sample') return openSample(context)
    if (requested !== undefined) return openReport(context, requested.file)
    return project === undefined ? null : describe(project)
  },
  'project.close': (_, context) => {
    closeReport(context)
    return {}
  },
  'project.verify': (_, context) => {
    const problems = verifyProject(currentProject(context))
    return { ok: problems.length === 0, problems }
  },
} satisfies Partial<Handlers>

/** The open project. Throws AppError project-not-open. */
export function currentProject({ open: { project } }: Context): Project {
  if (project === undefined) throw new AppError('project-not-open')
  return project
}

/** Opens a report in place of the one that is open; where that fails, the open one stays. */
async function openReport(context: Context, path: string): Promise<OpenReport> {
  if (context.open.project?.path === path) return describe(context.open.project)
  return adopt(context, openProject(path, context.journal))
}

async function openSample(context: Context): Promise<OpenReport> {
  if (existsSync(context.samplePath)) return openReport(context, context.samplePath)
  const { report, draft, sources } = await importedSample(context)
  const opened = await createOpen(context, context.samplePath, report, draft, sources)
  changeIgnoredWords(currentProject(context), sampleWords, [])
  return opened
}

export function closeReport(context: Context): void {
  if (context.open.project !== undefined) closeProject(context.open.project)
  context.open = { requested: context.open.requested }
  forgetTexts()
}

const createOpen = (context: Context, path: string, report: Report, draft: Draft, sources: Sample['sources'] = []): Promise<OpenReport> =>
  adopt(context, createProject(path, context.journal, (project) => {
    writeReport(project, report)
    for (const { source, passages } of sources) {
      writeSource(project, source)
      writePassages(project, source.id, passages, [])
    }
    replaceDraft(project, draft)
  }))

async function adopt(context: Context, project: Project): Promise<OpenReport> {
  try {
    const described = describe(project)
    closeReport(context)
    context.open.project = project
    const { title } = described.report.titleBlock
    await context.recent.remember({ title, path: project.path, openedAt: context.now().toISOString() })
    return described
  } catch (error) {
    if (context.open.project !== project) closeProject(project)
    throw error
  }
}

function describe(project: Project): OpenReport {
  const report = readReport(project)
  return { path: project.path, report, template: templateById(report.template), ...readDraft(project), comments: readComments(project) }
}
