import { citingOf, type Citing } from '../../core/citations/citing.ts'
import { noCitations, type PrintedCitations } from '../../core/citations/printed-citations.ts'
import type { Draft } from '../../core/document/draft.ts'
import type { Report } from '../../core/report/report.ts'
import { toCitationWords, type CitationWords } from '../editor/citation-words.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

/** A moment after the last change, so that typing asks for nothing. */
const wait = 150

/** Keeps what the citations of the text print in step with the text, the sources and the report. */
export class CitationPrinting {
  readonly words = new Observable<CitationWords>(new Map())
  /** The same as it was last printed, for what is counted. */
  printed: PrintedCitations = noCitations

  /** The name of the user's own note style; null where the notes print by ours. */
  readonly style = new Observable<string | null>(null)

  private readonly draft: () => Draft
  private readonly report: () => Report
  private readonly attempt: (work: () => Promise<void>) => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked = ''
  private turn = 0

  /** @param attempt does something that may fail, and tells the person if it does */
  constructor(draft: () => Draft, report: () => Report, attempt: (work: () => Promise<void>) => void) {
    this.draft = draft
    this.report = report
    this.attempt = attempt
  }

  /** Prints again soon, if what is cited has changed. */
  soon(): void {
    this.dispose()
    this.timer = setTimeout(() => this.attempt(() => this.print()), wait)
  }

  /** Prints again soon whatever was cited: the sources or the way of printing have changed. */
  anew(): void {
    this.asked = ''
    this.soon()
  }

  /** Prints what the report cites when it is opened. */
  begin(): void {
    this.attempt(async () => this.style.set((await request('citations.style', {})).name))
    this.soon()
  }

  /** Lets the user choose a style file. */
  async chooseStyle(): Promise<void> {
    const chosen = await request('citations.chooseStyle', {})
    if (chosen === null) return
    this.style.set(chosen.name)
    this.anew()
  }

  async takeOwnStyle(): Promise<void> {
    await request('citations.ownStyle', {})
    this.style.set(null)
    this.anew()
  }

  dispose(): void {
    clearTimeout(this.timer)
  }

  private async print(): Promise<void> {
    const citing = citingOf(this.draft())
    const { language, repeatPolicy } = this.report()
    const asked = JSON.stringify({ citing, language, repeatPolicy })
    if (asked === this.asked) return
    this.asked = asked
    const turn = (this.turn += 1)
    const printed = isEmpty(citing) ? noCitations : await request('citations.print', { citing, language, repeatPolicy })
    // Of two answers that cross, only the later question counts.
    if (turn !== this.turn) return
    this.printed = printed
    this.words.set(toCitationWords(citing, printed))
  }
}

const isEmpty = ({ notes, blocks }: Citing): boolean => blocks.length === 0 && notes.every(({ clusters }) => clusters.length === 0)
