import type { EventName, EventPayload } from '../core/contract.ts'
import type { ExportFormat } from '../core/export/export-format.ts'
import type { PagePrinter } from './printing/page-printer.ts'
import type { CitationPrinter } from './citations/citation-printer.ts'
import type { Jobs } from './jobs.ts'
import type { Library } from './library.ts'
import type { RecentReports } from './recent-reports.ts'
import type { SettingsStore } from './settings.ts'
import type { Speller } from './spelling/speller.ts'
import type { UserDictionary } from './spelling/user-dictionary.ts'
import type { Journal } from './store/open-project.ts'
import type { Project } from './store/project.ts'
import type { SourceState } from './store/source-state.ts'
import type { SourceCopy } from './store/source-copy.ts'

/** Where files come from: dialogs in the app, arguments on the command line. `undefined` means none was chosen. */
export interface FileChoice {
  projectToCreate: (title: string) => Promise<string | undefined>
  projectToOpen: () => Promise<string | undefined>
  draftToImport: () => Promise<string | undefined>
  sourceToRead: () => Promise<string | undefined>
  referencesToRead: () => Promise<string | undefined>
  pictureToAdd: () => Promise<string | undefined>
  /** Any file, to be kept with a source. */
  fileToKeep: () => Promise<string | undefined>
  /** Where a copy of a kept file goes. */
  copyTarget: (name: string) => Promise<string | undefined>
  styleToRead: () => Promise<string | undefined>
  wordTemplateToRead: () => Promise<string | undefined>
  exportTarget: (title: string, format: ExportFormat) => Promise<string | undefined>
  tableTarget: (title: string) => Promise<string | undefined>
}

/** What the handlers stand on. The app and the command line each compose one. */
export interface Context {
  files: FileChoice
  jobs: Jobs
  /** Stops the jobs that run; each then fails with AppError cancelled. */
  cancelJobs: () => void
  /** Prints citations; it lives as long as the app, because building a style takes longer than using it. */
  printer: CitationPrinter
  /** Makes PDFs. */
  pages: PagePrinter
  /** Looks words up in the dictionaries. */
  speller: Speller
  userDictionary: UserDictionary
  recent: RecentReports
  settings: SettingsStore
  journal: Journal
  /** Where the sample report is kept so that it can be written in. */
  samplePath: string
  now: () => Date
  newId: () => string
  send: <N extends EventName>(name: N, payload: EventPayload<N>) => void
  reveal: (path: string) => void
  /** The languages of the system as BCP 47 tags, the preferred one first. */
  systemLanguages: () => string[]
  /** Shows or hides the menu above the window. */
  showMenu: (shown: boolean) => void
  /** Opens an address of ours in the browser, after asking. */
  openLink: (address: string) => Promise<void>
  /** The sources that all reports share. The command line has none and leaves it as it is. */
  library: Library | undefined
  /** What is open now. Handlers change this and nothing else. */
  open: {
    project?: Project | undefined
    /** The file last exported from it. */
    exported?: string | undefined
    /** The document read last, until the user accepts its passages or reads another. */
    reading?: { name: string; bytes: Uint8Array } | undefined
    /** The file chosen last to be kept with a source, until that source is written. */
    chosenFile?: { name: string; bytes: Uint8Array } | undefined
    /** What was taken out of the library last, to be put back. */
    removed?: SourceCopy | undefined
    /** What sources were before the last changes of them, for `source.undo`. */
    before?: readonly { undo: string; state: SourceState }[] | undefined
    /** What was asked for from outside the window and is not open yet: a file, or the sample. */
    requested?: { file: string } | 'sample' | undefined
  }
}
