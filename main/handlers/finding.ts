import type { Handlers } from '../dispatch.ts'
import { readDismissals, removeDismissal, writeDismissal } from '../store/dismissal.ts'
import { currentProject } from './project.ts'

/** Requests about what the checks found and the user judged. */
export const findingHandlers = {
  'finding.dismissals': (_, context) => readDismissals(currentProject(context)),
  'finding.dismiss': (dismissal, context) => {
    writeDismissal(currentProject(context), dismissal)
    return {}
  },
  'finding.restore': ({ key }, context) => {
    removeDismissal(currentProject(context), key)
    return {}
  },
} satisfies Partial<Handlers>
