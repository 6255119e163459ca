import { basename } from 'node:path'
import type { WordTemplateUse } from '../../core/export/word-template-use.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { readInput } from '../files.ts'
import { keptTemplateName, readKeptTemplate, writeKeptTemplate, type KeptTemplate } from '../store/word-template.ts'
import { currentProject } from './project.ts'

/** Requests about the organisation's own Word template. It is kept with the report. */
export const wordTemplateHandlers = {
  'wordTemplate.read': (_, context) => ({ name: keptTemplateName(currentProject(context)) ?? null }),
  'wordTemplate.choose': async (_, context) => {
    const project = currentProject(context)
    const chosen = await chooseTemplate(context)
    if (chosen === undefined) return null
    writeKeptTemplate(project, chosen)
    return { name: chosen.name }
  },
  'wordTemplate.remove': (_, context) => {
    writeKeptTemplate(currentProject(context), undefined)
    return {}
  },
} satisfies Partial<Handlers>

/** The template that an export goes into, or undefined for none. */
export async function templateFor(context: Context, use: WordTemplateUse): Promise<KeptTemplate | undefined> {
  if (use === 'chosen') return chooseTemplate(context)
  return use === 'kept' ? readKeptTemplate(currentProject(context)) : undefined
}

/** Throws what the reader of templates throws, and AppError file-missing, file-empty, file-too-large, file-not-readable. */
async function chooseTemplate(context: Context): Promise<KeptTemplate | undefined> {
  const path = await context.files.wordTemplateToRead()
  if (path === undefined) return undefined
  const template = { name: basename(path), bytes: readInput(path) }
  await context.jobs.checkWordTemplate(template.name, template.bytes)
  return template
}
