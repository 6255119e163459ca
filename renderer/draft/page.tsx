import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { DraftText } from './draft-text.tsx'
import type { DraftSession } from './draft-session.ts'
import { TitlePage } from './title-page.tsx'

/** The sheet of paper: the title page and, below it, the text. */
export function Page({ session }: { session: DraftSession }) {
  const { language } = useObservable(session.report)
  return (
    <main className="desk" data-region aria-label={say('page.title')}>
      <article className="sheet" lang={language}>
        <TitlePage session={session} />
        <DraftText session={session} />
      </article>
    </main>
  )
}
