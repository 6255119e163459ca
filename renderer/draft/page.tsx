import { lineWidth, sheetWidth, type Paper } from '../../core/report/paper.ts'
import type { AppModel } from '../app-model.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { DraftText } from './draft-text.tsx'
import type { DraftSession } from './draft-session.ts'
import { MarginLayer } from '../margin/margin-layer.tsx'
import { NotePopover } from './note-popover.tsx'
import { OwnWords } from '../quotes/own-words.tsx'
import { QuoteWindow } from '../quotes/quote-window.tsx'
import { TitlePage } from './title-page.tsx'

/** Where there is room the text has the width it has on paper; in a narrow window the margins give way first. */
const besideText = (paper: Paper): string => `max(32px, min(9%, 2.5cm), (min(100%, ${String(sheetWidth(paper))}px) - ${String(lineWidth(paper))}px) / 2)`

/** The sheet of paper: the title page and, below it, the text. */
export function Page({ app, session }: { app: AppModel; session: DraftSession }) {
  const { language, paper } = useObservable(session.report)
  const spoken = useObservable(spokenLanguage)
  return (
    <main className="desk" data-region aria-label={say('page.title')}>
      <article className="sheet" lang={language} style={{ maxWidth: sheetWidth(paper), paddingInline: besideText(paper) }}>
        <TitlePage session={session} />
        {/* Lexical draws once what it says of marks and numbers: a new language draws it anew. */}
        <DraftText key={spoken} app={app} session={session} />
        <MarginLayer app={app} session={session} />
      </article>
      <NotePopover app={app} session={session} />
      <QuoteWindow app={app} session={session} />
      <OwnWords app={app} session={session} />
    </main>
  )
}
