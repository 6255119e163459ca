import { mergeRegister } from 'lexical'
import type { Inline } from '../../core/document/inline.ts'
import type { SayLive } from '../../core/document/shown-text.ts'
import { notesInOrder, textsOf } from '../../core/document/walk.ts'
import type { Language } from '../../core/report/language.ts'
import { isSameTextPlace, type DraftHit, type TextPlace } from '../../core/search/find-in-draft.ts'
import { ownWordTest, type OwnWords, type WordList } from '../../core/spelling/own-words.ts'
import { wordsByLanguage, type WordInLanguage } from '../../core/spelling/words-by-language.ts'
import type { AppSettings } from '../app-settings.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { Slices } from '../draft/slices.ts'
import { WhenIdle } from '../draft/when-idle.ts'
import { caretPlace } from '../draft/text-selection.ts'
import { Observable } from '../observable.ts'
import { request } from '../request.ts'

/** A word that no dictionary has, where it stands. */
export interface Mistake extends DraftHit {
  word: string
  /** That of the dictionary that lacks it. */
  language: Language
}

/** So many words are asked for at once. */
const batch = 500

const batches = (words: readonly string[]): string[][] => Array.from({ length: Math.ceil(words.length / batch) }, (_, place) => words.slice(place * batch, (place + 1) * batch))

const keyOf = ({ language, word }: Pick<WordInLanguage, 'language' | 'word'>): string => `${language} ${word}`

/** Looks the words of the text up while nothing else is to be done, and keeps those that are wrong. Knows no React. */
export class Spelling {
  /** In the order of the blocks, and then of the notes. */
  readonly mistakes = new Observable<readonly Mistake[]>([])
  /** Grows with each call for the menu of a wrong word. */
  readonly asked = new Observable(0)
  readonly ownWords = new Observable<OwnWords>({ own: [], ignored: [] })

  private readonly session: DraftSession
  private readonly settings: AppSettings
  private readonly tell: (error: unknown) => void
  private readonly checking = new WhenIdle(() => void this.check())
  private words = new WeakMap<readonly Inline[], WordInLanguage[]>()
  /** Whether words are right, by language and word. */
  private readonly judged = new Map<string, boolean>()
  private language: Language | undefined
  private turn = 0
  /** The word at the caret, which may not be finished. */
  private held: Mistake | undefined
  private readonly stop: () => void

  constructor(session: DraftSession, settings: AppSettings, tell: (error: unknown) => void) {
    this.session = session
    this.settings = settings
    this.tell = tell
    const soon = () => {
      // What was begun is about a text that is no more.
      this.turn += 1
      this.checking.soon()
    }
    this.stop = mergeRegister(session.changed.subscribe(soon), session.report.subscribe(soon), settings.subscribe(soon), this.ownWords.subscribe(soon))
    request('spelling.ownWords', {}).then((own) => this.ownWords.set(own), tell)
    soon()
  }

  /** Takes words into one of a person's lists, or out of it. */
  async changeOwnWords(list: WordList, add: readonly string[], remove: readonly string[]): Promise<void> {
    this.ownWords.set(await request('spelling.changeOwnWords', { list, add: [...add], remove: [...remove] }))
  }

  /** What a wrong word was most likely meant to be. */
  async suggest({ language, word }: Pick<Mistake, 'language' | 'word'>): Promise<readonly string[]> {
    return (await request('spelling.suggest', { language, word })).suggestions
  }

  /** The caret has moved: the word it was at is finished. */
  caretMoved(): void {
    if (this.held === undefined || this.isAtCaret(this.held)) return
    this.held = undefined
    this.checking.soon()
  }

  dispose(): void {
    this.turn += 1
    this.checking.dispose()
    this.stop()
  }

  private async check(): Promise<void> {
    const turn = (this.turn += 1)
    if (!this.settings.get().spelling) {
      this.mistakes.set([])
      return
    }
    try {
      const found = await this.find(() => turn === this.turn)
      if (found !== undefined && turn === this.turn) this.mistakes.set(this.withoutHeld(found))
    } catch (error) {
      this.tell(error)
    }
  }

  private async find(isWanted: () => boolean): Promise<Mistake[] | undefined> {
    const language = this.useLanguage()
    const slices = new Slices()
    const live = this.session.sayLive()
    const blank: SayLive = (inline) => ' '.repeat(live(inline).length)
    const texts: { place: TextPlace; words: readonly WordInLanguage[] }[] = []
    const unknown = new Map<Language, Set<string>>()
    for (const [place, inlines] of this.texts()) {
      await slices.pause()
      if (!isWanted()) return undefined
      const words = this.wordsOf(inlines, language, blank)
      texts.push({ place, words })
      for (const word of words) if (!this.judged.has(keyOf(word))) unknown.set(word.language, (unknown.get(word.language) ?? new Set()).add(word.word))
    }
    for (const [spoken, left] of unknown) {
      for (const words of batches([...left])) {
        const wrong = new Set((await request('spelling.check', { language: spoken, words })).wrong)
        for (const word of words) this.judged.set(keyOf({ language: spoken, word }), !wrong.has(word))
      }
    }
    if (this.language !== language) return undefined
    const isOwn = ownWordTest(this.ownWords.get())
    return texts.flatMap(({ place, words }) =>
      words.filter((word) => this.judged.get(keyOf(word)) === false && !isOwn(word.word)).map((word): Mistake => ({ ...place, ...word })),
    )
  }

  private useLanguage(): Language {
    const { language } = this.session.report.get()
    if (language !== this.language) this.words = new WeakMap()
    this.language = language
    return language
  }

  private *texts(): Generator<[TextPlace, readonly Inline[]]> {
    const draft = this.session.draft()
    for (const block of draft.blocks) for (const [text, inlines] of textsOf(block).entries()) yield [{ kind: 'block', id: block.id, text }, inlines]
    for (const { id, paragraphs } of notesInOrder(draft)) for (const [text, inlines] of paragraphs.entries()) yield [{ kind: 'note', id, text }, inlines]
  }

  private wordsOf(inlines: readonly Inline[], language: Language, blank: SayLive): readonly WordInLanguage[] {
    const known = this.words.get(inlines)
    if (known !== undefined) return known
    const words = wordsByLanguage(inlines, language, blank)
    // What is computed can change its length without the text round it.
    if (!inlines.some(({ type }) => type === 'reference' || type === 'citation')) this.words.set(inlines, words)
    return words
  }

  /** A word that is being typed is no mistake yet. */
  private withoutHeld(found: readonly Mistake[]): readonly Mistake[] {
    this.held = found.find((mistake) => this.isAtCaret(mistake))
    return found.filter((mistake) => mistake !== this.held)
  }

  private isAtCaret(mistake: Mistake): boolean {
    if (this.session.activeEditor.getRootElement()?.contains(document.activeElement) !== true) return false
    const caret = caretPlace(this.session)
    return caret !== undefined && isSameTextPlace(caret, mistake) && caret.start === mistake.end && caret.end === mistake.end
  }
}
