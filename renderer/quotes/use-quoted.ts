import { useEffect, useState } from 'react'
import type { Quote } from '../../core/document/block.ts'
import { linkLabel } from '../../core/links/link-label.ts'
import { targetOfPassage } from '../../core/links/target-of-passage.ts'
import type { Passage } from '../../core/sources/passage.ts'
import type { Source } from '../../core/sources/source.ts'
import { treatyBodies } from '../../core/sources/symbol/bodies.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'

/** What is known of where a quote comes from. */
export type Quoted =
  | { kind: 'looking' }
  /** Nobody said, and its words were not found. */
  | { kind: 'unknown' }
  /** Its source is gone, or its passage from it. */
  | { kind: 'gone' }
  /** `sure`: the quote holds it; else it was found by its number and words. */
  | { kind: 'known'; sure: boolean; source: Source; passage: Passage; passages: readonly Passage[]; label: string }

/** Looks up the passage that a quote holds, or else the one that the links found for it. */
export function useQuoted(app: AppModel, session: DraftSession, { id, passage: held }: Quote): Quoted {
  const sources = useObservable(session.desk.sources)
  const matrix = useObservable(session.matrix.matrix)
  const { language } = useObservable(session.report)
  const [read, setRead] = useState<{ source: string; passages: readonly Passage[] }>()
  useEffect(() => {
    if (session.desk.sources.get() === undefined) void app.attempt(() => session.desk.refresh())
    void app.attempt(async () => {
      await session.matrix.refresh()
    })
  }, [app, session])
  const found = matrix?.links.find(({ origin, place }) => origin === 'quote' && place?.block === id)?.target
  const foundPassage = found?.passage ?? undefined
  const of = held?.source ?? (foundPassage === undefined ? undefined : (found?.source ?? undefined))
  const source = sources?.find((listed) => listed.source.id === of)?.source
  useEffect(() => {
    if (source === undefined) return undefined
    let stale = false
    void app.attempt(async () => {
      const passages = await request('passage.list', { source: source.id })
      if (!stale) setRead({ source: source.id, passages })
    })
    return () => {
      stale = true
    }
  }, [app, source])
  if (sources === undefined || matrix === undefined) return { kind: 'looking' }
  if (source === undefined) return { kind: held === undefined ? 'unknown' : 'gone' }
  if (read?.source !== source.id) return { kind: 'looking' }
  const passage = read.passages.find((one) => one.id === (held?.id ?? foundPassage))
  if (passage === undefined) return { kind: held === undefined ? 'unknown' : 'gone' }
  const committee = treatyBodies.find((body) => body === session.template.committee)
  const label = linkLabel(targetOfPassage(source, read.passages, passage.id), language, committee)
  return { kind: 'known', sure: held !== undefined, source, passage, passages: read.passages, label }
}
