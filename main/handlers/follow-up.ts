import { readFollowUp } from '../../core/follow-up/read-follow-up.ts'
import type { Handlers } from '../dispatch.ts'
import { readDraft } from '../store/draft.ts'
import { readFollowUpMarks, writeFollowUpMarks } from '../store/follow-up.ts'
import { readReport } from '../store/report.ts'
import { linkInput } from './links.ts'
import { currentProject } from './project.ts'

/** Requests about what became of earlier concluding observations. */
export const followUpHandlers = {
  'followUp.read': (_, context) => {
    const project = currentProject(context)
    return { documents: readFollowUp(linkInput(project, readReport(project), readDraft(project).draft), readFollowUpMarks(project)) }
  },
  'followUp.write': ({ marks }, context) => {
    writeFollowUpMarks(currentProject(context), marks)
    return {}
  },
} satisfies Partial<Handlers>
