import { Check, CircleDashed, FileQuestionMark, LibraryBig } from 'lucide-react'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { findReplacement } from '../../core/sources/catalogue/catalogue.ts'
import { symbolOfEntry, type CatalogueEntry } from '../../core/sources/catalogue/entry.ts'
import { numberFor, yearOf } from '../../core/sources/catalogue/list-catalogue.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import type { AppModel } from '../app-model.ts'
import { say, spokenLanguage } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk } from '../sources/desk.ts'
import { addFromLibrary, chooseFileFor, keepInLibrary } from './library-actions.ts'

interface CatalogueRowProps {
  app: AppModel
  desk: Desk
  entry: CatalogueEntry
  /** The committee under which it is listed here. */
  body: TreatyBody
  here: ListedSource | undefined
  kept: ListedSource | undefined
  opened: boolean
  onTurn: () => void
}

const icons = { here: Check, kept: LibraryBig, named: FileQuestionMark, missing: CircleDashed } as const

/** One document of the catalogue: press it for what can be done with it. */
export function CatalogueRow({ app, desk, entry, body, here, kept, opened, onTurn }: CatalogueRowProps) {
  const hasText = here !== undefined && here.passages > 0
  const state = hasText ? 'here' : kept !== undefined ? 'kept' : here !== undefined ? 'named' : 'missing'
  const Icon = icons[state]
  const number = numberFor(entry, body)
  const attempt = (work: () => Promise<void>) => () => void app.attempt(work)
  return (
    <li className="catalogue-row" data-state={state} data-opened={opened || undefined}>
      <button type="button" className="catalogue-open" data-step aria-expanded={opened} onClick={onTurn}>
        <Icon size={14} aria-hidden />
        <span className="catalogue-name">
          <strong>{entry.kind === 'treaty' ? entry.treaty.short[spokenLanguage.get()] : say('catalogue.numbered', { number: number ?? '' })}</strong> {entry.kind === 'treaty' ? entry.treaty.name[spokenLanguage.get()] : entry.comment.title}
        </span>
        <span className="source-details">
          {[yearOf(entry), symbolOfEntry(entry), ...remarksOn(entry, body)].join(' · ')}
          <span className="catalogue-state">{say(`catalogue.${state}`)}</span>
        </span>
      </button>
      {opened && (
        <div className="catalogue-actions">
          {here !== undefined && hasText ? (
            <>
              <button type="button" className="button" onClick={() => desk.open(here.source.id)}>
                {say('catalogue.read')}
              </button>
              {kept === undefined && !here.source.confidential && (
                <button type="button" className="button" onClick={attempt(() => keepInLibrary(app, desk, here.source, true))}>
                  {say('library.keepChoice')}
                </button>
              )}
            </>
          ) : (
            <>
              {kept !== undefined && (
                <button type="button" className="button primary" onClick={attempt(() => addFromLibrary(app, desk, kept.source))}>
                  {say('catalogue.add')}
                </button>
              )}
              <button
                type="button"
                className="button"
                onClick={attempt(async () => {
                  await request('catalogue.openDownload', { entry: entry.id })
                })}
              >
                {say('catalogue.open')}
              </button>
              <button type="button" className="button" onClick={attempt(() => chooseFileFor(desk, entry))}>
                {say('catalogue.choose')}
              </button>
            </>
          )}
          {statusOf(entry) === 'unconfirmed' && <p>{say('catalogue.unconfirmed')}</p>}
        </div>
      )}
    </li>
  )
}

const statusOf = (entry: CatalogueEntry) => (entry.kind === 'treaty' ? entry.treaty.status : entry.comment.status)

function remarksOn(entry: CatalogueEntry, body: TreatyBody): string[] {
  if (entry.kind === 'treaty') return entry.treaty.annex === '' ? [] : [entry.treaty.annex]
  const { comment } = entry
  const others = comment.numbered.filter((name) => name.body !== body).map((name) => say('catalogue.jointPart', { body: name.body, number: name.number }))
  const replaced = findReplacement(comment)?.numbered.find((name) => name.body === body)?.number
  return [
    ...(comment.publishedIn === null || comment.publishedIn.place === '' ? [] : [comment.publishedIn.place]),
    ...(others.length === 0 ? [] : [say('catalogue.joint', { others: others.join(', ') })]),
    ...(replaced === undefined ? [] : [say('catalogue.replaced', { number: replaced })]),
  ]
}
