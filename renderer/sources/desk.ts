import type { AddedReferences, ListedSource, ReadingToReview } from '../../core/sources/add-source.ts'
import type { DeskTab } from '../../core/settings.ts'
import type { Review } from '../../core/sources/review/review.ts'
import type { Row } from '../../core/sources/review/row.ts'
import type { FileChange, KeptFile } from '../../core/sources/kept-file.ts'
import type { Source } from '../../core/sources/source.ts'
import type { AppSettings } from '../app-settings.ts'
import { LibraryDesk } from '../library/library-desk.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'
import { DroppedFiles } from './dropped-files.ts'

/** Where a jump into a source lands. */
export interface Place {
  passage: string
}

/** What the Sources tab shows. */
export type SourcesView =
  | { kind: 'list' }
  /** `asked`: by key or menu, so that its field takes the focus. */
  | { kind: 'catalogue'; asked: boolean }
  | { kind: 'library'; asked: boolean }
  | { kind: 'reading'; id: string; place: Place | undefined }
  | { kind: 'form'; source: Source; isNew: boolean }

/** An accepted source under review. */
export interface Repair {
  listed: ListedSource
  /** Its passages with their excerpts, as the file has them. */
  before: readonly Row[]
  /** What the user has made of them so far. */
  review: Review
  /** How many places of the draft lean on a passage, by its id. */
  uses: ReadonlyMap<string, number>
  /** The key of the passage to begin at. */
  at: number | undefined
}

/** What lies on the desk beside one open report. Knows no React. */
export class Desk {
  readonly tab: Observable<DeskTab>
  readonly view = new Observable<SourcesView>({ kind: 'list' })
  /** Undefined until they were read from the file. */
  readonly sources = new Observable<readonly ListedSource[] | undefined>(undefined)
  /** What the last file of references came to. */
  readonly account = new Observable<AddedReferences | undefined>(undefined)
  /** A document that was read and waits for the user's word. */
  readonly reading = new Observable<ReadingToReview | undefined>(undefined)
  /** An accepted source whose passages are being set right. */
  readonly repair = new Observable<Repair | undefined>(undefined)
  readonly library = new LibraryDesk()
  /** Somebody asked for the search field, which has not taken the focus yet. */
  readonly searchAsked = new Observable(false)

  private readonly settings: AppSettings

  readonly dropped: DroppedFiles

  /** @param tellFailures is called with what went wrong with files that were dropped together */
  constructor(settings: AppSettings, tellFailures: (failures: readonly unknown[]) => void) {
    this.settings = settings
    this.dropped = new DroppedFiles((name, bytes) => this.takeFile(name, bytes), () => !this.isReviewing(), tellFailures)
    this.tab = new Observable(settings.get().deskTab)
  }

  /** Whether a review lies over the draft. */
  isReviewing(): boolean {
    return this.reading.get() !== undefined || this.repair.get() !== undefined
  }

  show(tab: DeskTab): void {
    if (this.tab.get() === tab) return
    this.tab.set(tab)
    this.settings.change({ deskTab: tab })
  }

  async refresh(): Promise<void> {
    this.sources.set(await request('source.list', {}))
  }

  /** Opens a source in the reading pane, at a passage where one is given. */
  open(id: string, place?: Place): void {
    this.view.set({ kind: 'reading', id, place })
    this.show('sources')
  }

  askForSearch(): void {
    this.show('search')
    this.searchAsked.set(true)
  }

  /** Lets the user choose a document and brings what was read of it to review. */
  async addSource(): Promise<void> {
    const reading = await request('source.read', { symbol: '' })
    if (reading !== null) this.reading.set(reading)
  }

  async addReferences(): Promise<void> {
    const account = await request('source.addReferences', {})
    if (account !== null) await this.tellAccount(account)
  }

  /** Leaves the document under review, decided or not; the next one that was dropped takes its place. */
  leaveReview(): void {
    this.reading.set(undefined)
    void this.dropped.goOn()
  }

  /** Leaves the passages of an accepted source, saved or not. */
  leaveRepair(): void {
    this.repair.set(undefined)
    void this.dropped.goOn()
  }

  private async takeFile(name: string, bytes: Uint8Array): Promise<void> {
    const taken = await request('source.readDropped', { name, bytes })
    if (taken.kind === 'reading') this.reading.set(taken.reading)
    else await this.tellAccount(taken.account)
  }

  private async tellAccount(account: AddedReferences): Promise<void> {
    this.account.set(account)
    this.view.set({ kind: 'list' })
    this.show('sources')
    await this.refresh()
  }

  /** Writes a source and what becomes of its file. Answers by what name that can be taken back; null for a new one. */
  async writeSource(source: Source, file: FileChange): Promise<string | null> {
    const { undo } = await request('source.write', { source, file })
    await this.refresh()
    return undo
  }

  /** The file kept with a source. */
  fileOf(id: string): KeptFile | null {
    return this.sources.get()?.find(({ source }) => source.id === id)?.file ?? null
  }
}
