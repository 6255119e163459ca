import { z } from 'zod'
import { Citing } from './citations/citing.ts'
import { PrintedCitations } from './citations/printed-citations.ts'
import { CitationProposal } from './citations/propose-citations.ts'
import { Dismissal } from './checks/dismissal.ts'
import { Finding } from './checks/finding.ts'
import { Block } from './document/block.ts'
import { CommentChange, Comments } from './document/comment.ts'
import { Draft } from './document/draft.ts'
import { ImportSummary } from './document/imported-draft.ts'
import { Note } from './document/note.ts'
import { Picture } from './document/picture.ts'
import { AcceptedReading, AddedReferences, AddedSource, ListedSource, ReadingToReview } from './sources/add-source.ts'
import { Bytes } from './bytes.ts'
import { ErrorCode } from './errors.ts'
import { CitationForm } from './export/citation-form.ts'
import { ExportFormat, ExportResult } from './export/export-format.ts'
import { ExportOptions } from './export/export-options.ts'
import { Readiness } from './export/readiness.ts'
import { ExportVersion } from './export/version.ts'
import { WordTemplateUse } from './export/word-template-use.ts'
import { FollowUpDocument, FollowUpMark } from './follow-up/follow-up.ts'
import { Language } from './report/language.ts'
import { ListedNote, ListedRecommendation } from './report/listed.ts'
import { OutlineEntry } from './report/outline.ts'
import { Report } from './report/report.ts'
import { SearchHit, SearchQuery } from './search/search.ts'
import { Snapshot } from './report/snapshot.ts'
import { Template, TemplateSummary } from './report/template.ts'
import { Excerpt } from './sources/excerpt.ts'
import { Continuity } from './sources/continuity.ts'
import { Passage } from './sources/passage.ts'
import { SourceRepair } from './sources/review/repair.ts'
import { FileChange, KeptFile } from './sources/kept-file.ts'
import { Link, LinkList } from './links/link.ts'
import { Matrix } from './links/read-matrix.ts'
import { TurnedSource } from './links/turned.ts'
import { KeepOutcome } from './sources/library/library.ts'
import { Source } from './sources/source.ts'
import { OwnWords, SpelledWord, WordList } from './spelling/own-words.ts'
import { Settings, SettingsChange } from './settings.ts'
import { TitleBlock } from './report/title-block.ts'

const nothing = z.strictObject({})

/** The open report as the window needs it to begin. `path` is shown, never sent back. */
export const OpenReport = z.strictObject({
  path: z.string(),
  report: Report,
  template: Template,
  draft: Draft,
  /** What was remarked on words of the draft, in the order in which it was made. */
  comments: Comments,
  /** Ids of blocks whose stored form could not be read: they are shown as plain paragraphs of their text. */
  damaged: z.array(z.string()),
})
export type OpenReport = z.infer<typeof OpenReport>

export const RecentReport = z.strictObject({
  id: z.string(),
  title: z.string(),
  path: z.string(),
  /** When it was last open, as an ISO 8601 instant. */
  openedAt: z.string(),
})
export type RecentReport = z.infer<typeof RecentReport>

/**
 * What changed in the draft since the last write. `order` lists all block ids and is sent only when blocks
 * were added, removed or moved, so that typing costs the same in a long report as in a short one.
 */
export const DraftChange = z.strictObject({
  blocks: z.array(Block),
  removed: z.array(z.string()),
  order: z.array(z.string()).optional(),
  notes: z.array(Note),
  removedNotes: z.array(z.string()),
  comments: CommentChange.optional(),
})
export type DraftChange = z.infer<typeof DraftChange>

/** The note style of a report by its name; null for our own. */
const NoteStyleName = z.strictObject({ name: z.string().nullable() })

/** A change that can be taken back by this name. */
const Undoable = z.strictObject({ undo: z.string() })

/** An answer that is `null` when the user closed the file dialog without choosing. */
const chosen = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

/**
 * Every request the window can make, once. Both sides take their types from here; the main process parses the
 * input, the window parses the output. No request carries a path: files are chosen in the main process, so a page
 * gone wrong can name none.
 */
export const contract = {
  'template.list': { input: z.strictObject({ language: Language }), output: z.array(TemplateSummary) },
  'project.create': {
    input: z.strictObject({ template: z.string(), language: Language, titleBlock: TitleBlock.partial() }),
    output: chosen(OpenReport),
  },
  'project.open': { input: nothing, output: chosen(OpenReport) },
  'project.openRecent': { input: z.strictObject({ id: z.string() }), output: OpenReport },
  'project.openSample': { input: nothing, output: OpenReport },
  'project.listRecent': { input: nothing, output: z.array(RecentReport) },
  'project.forgetRecent': { input: z.strictObject({ id: z.string() }), output: nothing },
  /** What the window should show: the report asked for from outside, else the open one, else none. */
  'project.current': { input: nothing, output: chosen(OpenReport) },
  'project.close': { input: nothing, output: nothing },
  'project.verify': { input: nothing, output: z.strictObject({ ok: z.boolean(), problems: z.array(z.string()) }) },
  'report.write': {
    input: Report.pick({ language: true, headingNumbering: true, paragraphNumbers: true, paper: true, repeatPolicy: true, titleBlock: true }).partial(),
    output: Report,
  },
  'report.outline': { input: nothing, output: z.array(OutlineEntry) },
  'report.notes': { input: nothing, output: z.array(ListedNote) },
  'report.recommendations': { input: nothing, output: z.array(ListedRecommendation) },
  /** What to look at before filing, in the order of reading. */
  'report.check': { input: nothing, output: z.array(Finding) },
  /** What the user judged of the findings. They stay with the report. */
  'finding.dismissals': { input: nothing, output: z.array(Dismissal) },
  'finding.dismiss': { input: Dismissal, output: nothing },
  'finding.restore': { input: Dismissal.pick({ key: true }), output: nothing },
  /** What is ready for filing, and what is missing. */
  'report.readiness': { input: nothing, output: Readiness },
  /** The pages of a version as they print, as a PDF that is written nowhere. */
  'report.preview': { input: z.strictObject({ version: ExportVersion, options: ExportOptions.optional() }), output: z.strictObject({ bytes: Bytes }) },
  'report.export': { input: z.strictObject({ format: ExportFormat, version: ExportVersion.optional(), citations: CitationForm.optional(), wordTemplate: WordTemplateUse.optional(), options: ExportOptions.optional() }), output: chosen(ExportResult) },
  /** The name of the organisation's own Word template that is kept with the report, or null. */
  'wordTemplate.read': { input: nothing, output: z.strictObject({ name: z.string().nullable() }) },
  /** Lets the user choose a template, and keeps it with the report. */
  'wordTemplate.choose': { input: nothing, output: chosen(z.strictObject({ name: z.string() })) },
  'wordTemplate.remove': { input: nothing, output: nothing },
  'report.revealExport': { input: nothing, output: nothing },
  /** What the citations of the text on the screen print, which may be ahead of the file. */
  'citations.print': { input: Report.pick({ language: true, repeatPolicy: true }).extend({ citing: Citing }), output: PrintedCitations },
  /** The name of the user's own note style, or null where the notes print by ours. */
  'citations.style': { input: nothing, output: NoteStyleName },
  /** Lets the user choose a style file, and keeps it with the report. */
  'citations.chooseStyle': { input: nothing, output: chosen(NoteStyleName) },
  'citations.ownStyle': { input: nothing, output: nothing },
  /** Typed references in the notes that could be citations, by the source they name. Changes nothing. */
  'citations.propose': { input: nothing, output: z.array(CitationProposal) },
  /**
   * Puts citations in the place of typed references, and new sources among the report's: all of it or nothing. The
   * version before is kept as a snapshot, which is the answer.
   */
  'citations.accept': { input: z.strictObject({ proposals: z.array(CitationProposal) }), output: Snapshot },
  'draft.import': { input: nothing, output: chosen(ImportSummary) },
  'draft.write': { input: DraftChange, output: z.strictObject({ savedAt: z.string() }) },
  /** Lets the user choose a picture. The window draws it anew before it is added. */
  'figure.choose': { input: nothing, output: chosen(Picture.extend({ name: z.string() })) },
  /** What a picture from the clipboard says it is, before anybody decodes it. */
  'figure.inspect': { input: z.strictObject({ name: z.string().max(255), bytes: Bytes }), output: Picture.pick({ type: true }) },
  'figure.add': { input: z.strictObject({ name: z.string().max(255), bytes: Bytes }), output: z.strictObject({ attachment: z.string() }) },
  'figure.read': { input: z.strictObject({ attachment: z.string() }), output: chosen(Picture) },
  'source.list': { input: nothing, output: z.array(ListedSource) },
  /** Reads a document the user chooses. A symbol that is given, or an entry of the catalogue, goes before what it says. */
  'source.read': { input: z.strictObject({ symbol: z.string(), entry: z.string().optional() }), output: chosen(ReadingToReview) },
  /** Reads a file that was dropped on the window. It comes as bytes: a page gone wrong can name no path. */
  'source.readDropped': {
    input: z.strictObject({ name: z.string().min(1).max(255), bytes: Bytes }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('reading'), reading: ReadingToReview }),
      z.strictObject({ kind: z.literal('references'), account: AddedReferences }),
    ]),
  },
  /** The file of the reading under review, to be shown beside its passages. */
  'source.readingFile': { input: nothing, output: chosen(z.strictObject({ name: z.string(), bytes: Bytes })) },
  'source.accept': { input: AcceptedReading, output: AddedSource },
  /** Lets the user choose a file to keep with a source. It is kept when the source is written. */
  'source.chooseFile': { input: nothing, output: chosen(KeptFile) },
  /** Writes a source and what becomes of its file. `undo` is null for a new one. */
  'source.write': { input: z.strictObject({ source: Source, file: FileChange }), output: z.strictObject({ undo: z.string().nullable() }) },
  /** Writes the file kept with a source where the user chooses. */
  'source.saveFile': { input: z.strictObject({ id: z.string() }), output: z.strictObject({ saved: z.boolean() }) },
  /** Takes a source out with all that belongs to it. `undo` is what `source.undo` takes. */
  'source.remove': { input: z.strictObject({ id: z.string() }), output: Undoable },
  /** Writes what the user made of the passages of a source: all of it, or nothing. */
  'source.repair': { input: SourceRepair, output: z.strictObject({ ...Undoable.shape, passages: z.int(), continuity: Continuity }) },
  /** Puts a source back as it was before a change, until the report is closed or the source changed again. */
  'source.undo': { input: Undoable, output: z.strictObject({ source: z.string() }) },
  'source.addReferences': { input: nothing, output: chosen(AddedReferences) },
  /** The file a source was read from, to be shown beside its passages. */
  'source.file': { input: z.strictObject({ id: z.string() }), output: chosen(z.strictObject({ name: z.string(), bytes: Bytes })) },
  /** The sources that all reports on this computer share. */
  'library.list': { input: nothing, output: z.array(ListedSource) },
  'library.keep': { input: z.strictObject({ source: z.string(), update: z.boolean() }), output: z.strictObject({ outcome: KeepOutcome }) },
  'library.add': { input: z.strictObject({ id: z.string() }), output: z.strictObject({ id: z.string(), passages: z.int() }) },
  'library.remove': { input: z.strictObject({ id: z.string() }), output: nothing },
  /** Puts back what was taken out last. */
  'library.restore': { input: nothing, output: nothing },
  /** Renames a library that cannot be used, so that a new one can begin. */
  'library.setAside': { input: nothing, output: z.strictObject({ name: z.string() }) },
  /** Asks the user whether the browser may open the page of a document's text. */
  'catalogue.openDownload': { input: z.strictObject({ entry: z.string().max(40) }), output: nothing },
  'passage.list': { input: z.strictObject({ source: z.string() }), output: z.array(Passage) },
  'excerpt.list': { input: z.strictObject({ source: z.string() }), output: z.array(Excerpt) },
  'excerpt.write': { input: Excerpt, output: nothing },
  'excerpt.remove': { input: z.strictObject({ id: z.string() }), output: nothing },
  /** Everything that ties the report to its sources: links kept and computed, and those that its text proposes. */
  'link.list': { input: nothing, output: LinkList },
  /** Writes links, new or changed. Gives those that had the same ids, so that they can be put back. */
  'link.write': { input: z.strictObject({ links: z.array(Link).max(5_000) }), output: z.strictObject({ before: z.array(Link) }) },
  /** Takes links out, and gives them. */
  'link.remove': { input: z.strictObject({ ids: z.array(z.string()) }), output: z.strictObject({ before: z.array(Link) }) },
  /** Keeps what is proposed, by the ids of the proposals. Gives the links that were made, so that they can be taken back. */
  'link.accept': { input: z.strictObject({ ids: z.array(z.string()) }), output: z.strictObject({ made: z.array(z.string()) }) },
  /** Proposals that the user does not want, or wants to see again. */
  'link.dismiss': { input: z.strictObject({ ids: z.array(z.string().max(4_000)), dismissed: z.boolean() }), output: nothing },
  /** The argument as a table, and turned round to the sources. */
  'matrix.read': { input: nothing, output: Matrix },
  /** The matrix by source: apart, since a source may have tens of thousands of paragraphs, and the matrix is read after every rest. */
  'matrix.turned': { input: nothing, output: z.array(TurnedSource) },
  /** Writes the matrix as a table for a spreadsheet to a file that the user chooses. */
  'matrix.export': { input: nothing, output: chosen(z.strictObject({ file: z.string(), rows: z.int() })) },
  /** The earlier concluding observations among the sources, and what became of each recommendation in them. */
  'followUp.read': { input: nothing, output: z.strictObject({ documents: z.array(FollowUpDocument) }) },
  'followUp.write': { input: z.strictObject({ marks: z.array(FollowUpMark).max(5_000) }), output: nothing },
  'search.run': { input: SearchQuery, output: z.array(SearchHit) },
  'snapshot.list': { input: nothing, output: z.array(Snapshot) },
  /** A snapshot with what it holds, in today's form. */
  'snapshot.read': { input: z.strictObject({ id: z.string() }), output: z.strictObject({ snapshot: Snapshot, report: Report, draft: Draft, comments: Comments }) },
  'snapshot.create': { input: z.strictObject({ label: z.string().max(200) }), output: Snapshot },
  /** Puts the report and its draft back as they were. Gives the snapshot that holds what they were before. */
  'snapshot.restore': { input: z.strictObject({ id: z.string() }), output: z.strictObject({ before: Snapshot }) },
  /** Which of these words no dictionary of the language has. */
  'spelling.check': { input: z.strictObject({ language: Language, words: z.array(SpelledWord).max(1_000) }), output: z.strictObject({ wrong: z.array(SpelledWord) }) },
  'spelling.suggest': { input: z.strictObject({ language: Language, word: SpelledWord }), output: z.strictObject({ suggestions: z.array(z.string()) }) },
  /** The words a person has told to be right, on this computer and in this report. */
  'spelling.ownWords': { input: nothing, output: OwnWords },
  'spelling.changeOwnWords': { input: z.strictObject({ list: WordList, add: z.array(SpelledWord).max(1_000), remove: z.array(SpelledWord).max(1_000) }), output: OwnWords },
  'settings.read': { input: nothing, output: Settings },
  'settings.write': { input: SettingsChange, output: Settings },
  /** The languages of the system as BCP 47 tags, the preferred one first. */
  'settings.systemLanguages': { input: nothing, output: z.array(z.string()) },
  /** Shows or hides the menu above the window. */
  'window.showMenu': { input: z.strictObject({ shown: z.boolean() }), output: nothing },
  'job.cancel': { input: nothing, output: nothing },
} as const

export type Contract = typeof contract
export type RequestName = keyof Contract
export type Input<N extends RequestName> = z.infer<Contract[N]['input']>
export type Output<N extends RequestName> = z.infer<Contract[N]['output']>

/** An expected failure as it travels. */
export const AppErrorReply = z.strictObject({
  code: ErrorCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Every event the main process can send to the window, once. */
export const events = {
  /** A command chosen in the menu; the window runs it as if its shortcut had been pressed. */
  'menu.command': z.strictObject({ command: z.string() }),
  /** Long work goes on. `fraction` is 0..1, or null where the end cannot be foreseen. */
  'job.progress': z.strictObject({ job: z.enum(['import', 'read', 'export']), fraction: z.number().nullable() }),
  'job.ended': nothing,
  /** Sources left the library because the open report holds them for confidential. */
  'library.forgot': z.strictObject({ titles: z.array(z.string()) }),
  /** A confidential source could not be taken out of the library. */
  'library.failed': AppErrorReply,
  /** A report was asked for from outside (a second start, a double click): write what is unsaved, then ask `project.current`. */
  'project.requested': nothing,
  /** The window is about to close: write what is unsaved, then call `project.close`. */
  'project.closing': nothing,
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<N extends EventName> = z.infer<Events[N]>

/** How an answer travels: Electron passes on only an error's message, so errors are values. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: AppErrorReply }),
])
export type Reply = z.infer<typeof Reply>

/** What the preload script puts on `window.counterpoint`. */
export interface Bridge {
  request(name: string, input: unknown): Promise<unknown>
  subscribe(name: string, listener: (payload: unknown) => void): () => void
}
