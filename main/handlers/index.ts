import type { Handlers } from '../dispatch.ts'
import { citationHandlers } from './citations.ts'
import { draftHandlers } from './draft.ts'
import { figureHandlers } from './figure.ts'
import { findingHandlers } from './finding.ts'
import { followUpHandlers } from './follow-up.ts'
import { libraryHandlers } from './library.ts'
import { linkHandlers } from './links.ts'
import { projectHandlers } from './project.ts'
import { reportHandlers } from './report.ts'
import { searchHandlers } from './search.ts'
import { settingsHandlers } from './settings.ts'
import { snapshotHandlers } from './snapshot.ts'
import { sourceChangeHandlers } from './source-changes.ts'
import { sourceHandlers } from './source.ts'
import { spellingHandlers } from './spelling.ts'
import { templateHandlers } from './template.ts'
import { wordTemplateHandlers } from './word-template.ts'

/** Every request of the contract and the function that answers it. */
export const handlers: Handlers = {
  ...templateHandlers,
  ...projectHandlers,
  ...reportHandlers,
  ...draftHandlers,
  ...citationHandlers,
  ...figureHandlers,
  ...findingHandlers,
  ...snapshotHandlers,
  ...sourceHandlers,
  ...sourceChangeHandlers,
  ...libraryHandlers,
  ...linkHandlers,
  ...followUpHandlers,
  ...searchHandlers,
  ...settingsHandlers,
  ...spellingHandlers,
  ...wordTemplateHandlers,
  'job.cancel': (_, { cancelJobs }) => {
    cancelJobs()
    return {}
  },
}
