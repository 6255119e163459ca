import { join } from 'node:path'
import { directPrinter } from '../../main/citations/citation-printer.ts'
import type { Context, FileChoice } from '../../main/context.ts'
import { directJobs } from '../../main/jobs.ts'
import { newId } from '../../main/new-id.ts'
import { noPagePrinter } from '../../main/printing/page-printer.ts'
import { noRecentReports } from '../../main/recent-reports.ts'
import { noSettings } from '../../main/settings.ts'
import { noUserDictionary } from '../../main/spelling/user-dictionary.ts'
import { scratchFolder } from './scratch.ts'

/** What the handlers stand on in a test: real jobs and files, and file dialogs that answer at once. */
export function testContext(files: Partial<Record<keyof FileChoice, string>> = {}, more: Partial<Context> = {}): Context {
  return {
    files: {
      projectToCreate: async () => files.projectToCreate,
      projectToOpen: async () => files.projectToOpen,
      draftToImport: async () => files.draftToImport,
      sourceToRead: async () => files.sourceToRead,
      referencesToRead: async () => files.referencesToRead,
      pictureToAdd: async () => files.pictureToAdd,
      fileToKeep: async () => files.fileToKeep,
      copyTarget: async () => files.copyTarget,
      styleToRead: async () => files.styleToRead,
      wordTemplateToRead: async () => files.wordTemplateToRead,
      exportTarget: async () => files.exportTarget,
      tableTarget: async () => files.tableTarget,
    },
    jobs: directJobs,
    cancelJobs: () => undefined,
    printer: directPrinter,
    pages: noPagePrinter,
    speller: async () => [],
    userDictionary: noUserDictionary,
    recent: noRecentReports,
    settings: noSettings,
    journal: 'wal',
    samplePath: join(scratchFolder(), 'Sample report.counterpoint'),
    now: () => new Date('2026-11-23T10:00:00Z'),
    newId,
    send: () => undefined,
    reveal: () => undefined,
    systemLanguages: () => [],
    showMenu: () => undefined,
    openLink: async () => undefined,
    library: undefined,
    open: {},
    ...more,
  }
}
