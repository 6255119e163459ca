import type { EventPayload, Input, OpenReport } from '../core/contract.ts'
import type { ImportSummary, NotCarried } from '../core/document/imported-draft.ts'
import { errorMessage } from '../core/messages/messages.ts'
import type { ExportFormat, ExportResult } from '../core/export/export-format.ts'
import { plainOptions, type ExportOptions } from '../core/export/export-options.ts'
import { AppSettings } from './app-settings.ts'
import { DraftSession } from './draft/draft-session.ts'
import { snapshotName } from './draft/snapshot-name.ts'
import { damagedParts } from './draft/damaged-parts.ts'
import { say, sayError, toAppError } from './messages.ts'
import { Observable } from './observable.ts'
import { request, subscribe } from './request.ts'

export type Screen = { kind: 'loading' } | { kind: 'start'; creating: boolean } | { kind: 'draft'; session: DraftSession }

/** What a person can do about something that was told. */
export interface NoticeAction {
  label: string
  run: () => Promise<void>
}

/** What the window tells in its status line until it is closed or something newer comes. */
export type Notice =
  | { kind: 'exported'; result: ExportResult }
  | { kind: 'imported'; summary: ImportSummary }
  | { kind: 'pasted'; notCarried: readonly NotCarried[] }
  | { kind: 'snapshot'; label: string }
  /** Each part of the text that could not be read, by its first words, and the way there. */
  | { kind: 'damaged'; parts: readonly NoticeAction[] }
  | { kind: 'told'; message: string; action?: NoticeAction; undo?: NoticeAction }
  | { kind: 'error'; message: string }

export type Panel = 'outline' | 'notes' | 'snapshots' | 'link' | 'language' | 'reference' | 'cite' | 'quote' | 'palette' | 'settings' | 'shortcuts' | 'export' | 'focus' | 'margin'

/** What the whole window is doing. Everything that asks the main process for a report goes through here. */
export class AppModel {
  readonly screen = new Observable<Screen>({ kind: 'loading' })
  readonly notice = new Observable<Notice | undefined>(undefined)
  readonly job = new Observable<EventPayload<'job.progress'> | undefined>(undefined)
  /** Ends the paste that is at work, if one is. */
  readonly stopPasting = new Observable<(() => void) | undefined>(undefined)
  readonly settings = new AppSettings((error) => this.tell(error))
  /** What the last export chose, for the next one. A report that is filed opens with its contents list. */
  readonly exportOptions = new Observable<ExportOptions>({ ...plainOptions, contents: true })
  readonly panels: Record<Panel, Observable<boolean>> = {
    outline: new Observable(true),
    notes: new Observable(true),
    snapshots: new Observable(false),
    link: new Observable(false),
    language: new Observable(false),
    reference: new Observable(false),
    cite: new Observable(false),
    quote: new Observable(false),
    palette: new Observable(false),
    settings: new Observable(false),
    shortcuts: new Observable(false),
    export: new Observable(false),
    focus: new Observable(false),
    margin: new Observable(true),
  }

  /** Listens to the main process and shows what it has open, if anything. */
  async begin(): Promise<void> {
    const openCurrent = () => this.attempt(() => this.open(() => request('project.current', {})))
    subscribe('project.requested', () => void openCurrent())
    subscribe('project.closing', () => void this.attempt(() => this.closeWindow()))
    subscribe('job.progress', (progress) => this.job.set(progress))
    subscribe('library.forgot', ({ titles }) => {
      this.notice.set({ kind: 'told', message: say('library.forgot', { count: titles.length, titles: titles.join('; ') }) })
    })
    subscribe('library.failed', (error) => {
      this.notice.set({ kind: 'error', message: say('library.stays', { reason: errorMessage(say, error) }) })
    })
    subscribe('job.ended', () => this.job.set(undefined))
    this.panels.focus.subscribe(() => {
      request('window.showMenu', { shown: !this.panels.focus.get() }).catch((error: unknown) => this.tell(error))
    })
    // First of all: they say how everything else looks.
    await this.attempt(() => this.settings.load())
    await openCurrent()
    if (this.session() === undefined) this.screen.set({ kind: 'start', creating: false })
  }

  session(): DraftSession | undefined {
    const screen = this.screen.get()
    return screen.kind === 'draft' ? screen.session : undefined
  }

  /** Runs something that can fail and tells of the failure in the status line. */
  async attempt(work: () => Promise<void> | void): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.tell(error)
    }
  }

  /** Tells of a failure in the status line. What the person cancelled is no failure. */
  tell(error: unknown): void {
    if (toAppError(error).code !== 'cancelled') this.notice.set({ kind: 'error', message: sayError(error) })
  }

  /** Takes files that were dropped on the window as sources of the open report. */
  takeFiles(files: readonly File[]): void {
    const session = this.session()
    if (session === undefined) this.notice.set({ kind: 'error', message: say('drop.noReport') })
    else session.desk.dropped.add(files)
  }

  /** Opens what a request answers. The report that was open is written first, and stays open if that fails or nothing was chosen. */
  async open(ask: () => Promise<OpenReport | null>): Promise<void> {
    if (!(await this.isSaved())) return
    const opened = await ask()
    if (opened !== null) this.show(opened)
  }

  /** Leaves the report for the start screen. */
  async closeReport(creating = false): Promise<void> {
    const session = this.session()
    if (session !== undefined) {
      if (!(await session.saving.flush())) return
      await request('project.close', {})
    }
    this.leave({ kind: 'start', creating })
  }

  /** Writes the report to a file that the person chooses. Answers what was written; undefined where nothing was. */
  async export(format: ExportFormat, choices: Omit<Input<'report.export'>, 'format'> = {}): Promise<ExportResult | undefined> {
    const session = this.session()
    if (session === undefined || !(await session.saving.flush())) return undefined
    const result = await request('report.export', { ...choices, format })
    if (result === null) return undefined
    this.notice.set({ kind: 'exported', result })
    return result
  }

  async importDraft(): Promise<void> {
    if (!(await this.isSaved())) return
    const summary = await request('draft.import', {})
    if (summary === null) return
    await this.open(() => request('project.current', {}))
    this.notice.set({ kind: 'imported', summary })
  }

  async createSnapshot(label: string): Promise<void> {
    const session = this.session()
    if (session === undefined || !(await session.saving.flush())) return
    const snapshot = await request('snapshot.create', { label })
    this.notice.set({ kind: 'snapshot', label: snapshotName(snapshot) })
  }

  /** Goes back to a snapshot. What it replaces is kept, and one press brings it back. */
  async restoreSnapshot(id: string, done = say('status.restored')): Promise<void> {
    if (!(await this.session()?.saving.flush())) return
    const { before } = await request('snapshot.restore', { id })
    await this.open(() => request('project.current', {}))
    const undo = before.id === id ? undefined : { label: say('sources.undo'), run: () => this.restoreSnapshot(before.id, say('status.restoreUndone')) }
    this.notice.set({ kind: 'told', message: done, ...(undo !== undefined && { undo }) })
  }

  private async closeWindow(): Promise<void> {
    if (await this.isSaved()) await request('project.close', {})
  }

  /** Writes what the open report has not written yet. Where that fails its title bar says why, and it must stay open. */
  private async isSaved(): Promise<boolean> {
    return (await this.session()?.saving.flush()) ?? true
  }

  private show(opened: OpenReport): void {
    const session = new DraftSession(opened, this.settings, (failures) => this.notice.set({ kind: 'error', message: failures.map(sayError).join(' ') }))
    session.pasting.isRunning.subscribe(() => this.stopPasting.set(session.pasting.isRunning.get() ? () => session.stopPasting() : undefined))
    session.notPasted.subscribe(() => this.tellNotPasted(session.notPasted.get()))
    this.leave({ kind: 'draft', session })
    if (opened.damaged.length > 0) this.notice.set({ kind: 'damaged', parts: damagedParts(session, opened) })
  }

  /** A paste that lost nothing says nothing, and ends what the one before it said. */
  private tellNotPasted(notCarried: readonly NotCarried[]): void {
    if (notCarried.length > 0) this.notice.set({ kind: 'pasted', notCarried })
    else if (this.notice.get()?.kind === 'pasted') this.notice.set(undefined)
  }

  private leave(next: Screen): void {
    const before = this.session()
    this.notice.set(undefined)
    this.panels.focus.set(false)
    this.screen.set(next)
    before?.dispose()
  }
}
