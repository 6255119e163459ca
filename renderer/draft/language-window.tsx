import { useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { languageName, otherLanguages, readLanguageTag, unLanguages, type LanguageTag } from '../../core/document/language-tag.ts'
import { foldText } from '../../core/search/fold.ts'
import type { AppModel } from '../app-model.ts'
import { setLanguage } from '../commands/edit-commands.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TypeAhead } from '../ui/type-ahead.tsx'
import type { DraftSession } from './draft-session.ts'

interface LanguageWindowProps {
  app: AppModel
  session: DraftSession
  /** What it stands under. */
  anchor: RefObject<HTMLElement | null>
}

/** The small window that asks which language the selected words are in. */
export function LanguageWindow({ app, session, anchor }: LanguageWindowProps) {
  const open = useObservable(app.panels.language)
  return (
    <Popover className="menu-popover type-ahead-window" triggerRef={anchor} isOpen={open} onOpenChange={(next) => app.panels.language.set(next)}>
      <Dialog className="type-ahead-body" aria-label={say('language.title')}>
        <LanguageList
          session={session}
          onChoose={(chosen) => {
            app.panels.language.set(false)
            setLanguage(session, chosen)
          }}
          onClose={() => app.panels.language.set(false)}
        />
      </Dialog>
    </Popover>
  )
}

interface LanguageEntry {
  /** Empty for that of the report. */
  id: string
  text: string
}

/** That of the report, the six of the United Nations, and the others by name. */
function languageEntries(ofReport: string, spoken: string): LanguageEntry[] {
  const entry = (tag: LanguageTag): LanguageEntry => ({ id: tag, text: languageName(tag, spoken) })
  const byName = (a: LanguageEntry, b: LanguageEntry) => a.text.localeCompare(b.text, spoken)
  return [
    { id: '', text: say('language.ofReport', { language: languageName(ofReport, spoken) }) },
    ...unLanguages.filter((tag) => tag !== ofReport).map(entry).sort(byName),
    ...otherLanguages.map(entry).sort(byName),
  ]
}

function LanguageList({ session, onChoose, onClose }: { session: DraftSession; onChoose: (language: LanguageTag | undefined) => void; onClose: () => void }) {
  const spoken = useObservable(spokenLanguage)
  const { language: ofReport } = useObservable(session.report)
  const { language: current } = useObservable(session.caret)
  const [entries] = useState(() => languageEntries(ofReport, spoken))
  const [typed, setTyped] = useState('')
  const restoreCaret = useSelectionBack(session.activeEditor)
  const fits = ({ id, text }: LanguageEntry) => foldText(text).includes(foldText(typed.trim())) || id === typed.trim().toLowerCase()
  const listed = entries.filter(fits)
  // Any other language goes by its code. One that has no name here is offered where no name fits.
  const tag = readLanguageTag(typed)
  const other = tag === undefined || entries.some(({ id }) => id === tag) ? undefined : { id: tag, text: languageName(tag, spoken) }
  const shown = other === undefined || (listed.length > 0 && other.text.toLowerCase() === other.id.toLowerCase()) ? listed : [...listed, other]
  return (
    <TypeAhead
      label={say('language.filter')}
      placeholder={say('language.filter')}
      listLabel={say('language.title')}
      typed={typed}
      onType={setTyped}
      items={shown}
      empty={say('language.none')}
      onChoose={({ id }) => {
        restoreCaret()
        onChoose(id === '' ? undefined : id)
      }}
      onClose={onClose}
    >
      {({ id, text }) => (
        <span className="type-ahead-row">
          <span className="type-ahead-name">{text}</span>
          <kbd>{id === (current ?? '') ? '✓' : id}</kbd>
        </span>
      )}
    </TypeAhead>
  )
}
