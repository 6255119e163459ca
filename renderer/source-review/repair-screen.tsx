import { CircleAlert } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { lostBy } from '../../core/sources/review/repair.ts'
import type { AppModel } from '../app-model.ts'
import { titleOf } from '../library/library-actions.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import type { Desk, Repair } from '../sources/desk.ts'
import { FileView } from '../sources/file-view.tsx'
import { leaveRepair, saveRepair } from '../sources/source-changes.ts'
import { ContinuityLine } from './continuity-line.tsx'
import { OwnText } from './own-text.tsx'
import { ReviewFrame } from './review-frame.tsx'
import { ReviewList } from './review-list.tsx'
import { useReview } from './use-review.ts'

interface RepairScreenProps {
  app: AppModel
  desk: Desk
  repair: Repair
}

/** The passages of an accepted source beside its file, to be set right. Nothing is written before they are saved. */
export function RepairScreen({ app, desk, repair }: RepairScreenProps) {
  const { listed: { source, file }, before, uses } = repair
  const review = useReview(() => repair.review, repair.at)
  const [saving, setSaving] = useState(false)
  const { state: { rows }, passages, chosen, problems, continuity, nextProblem } = review
  const changed = rows !== before
  const load = useCallback(() => request('source.file', { id: source.id }), [source.id])
  const read = useMemo(() => before.map(({ passage }) => passage), [before])
  const ownText = <OwnText read={read} rows={rows} selected={chosen?.key} language={source.language} />
  const lost = useMemo(() => lostBy(before, rows), [before, rows])
  const lostUses = lost.passages.reduce((sum, id) => sum + (uses.get(id) ?? 0), 0)
  const losses = [
    lost.excerpts.length > 0 ? say('repair.lostExcerpts', { count: lost.excerpts.length }) : '',
    lostUses > 0 ? say('repair.lostUses', { count: lostUses }) : '',
  ].filter((loss) => loss !== '')
  const save = () => {
    setSaving(true)
    void app.attempt(() => saveRepair(app, desk, repair, review.state)).finally(() => setSaving(false))
  }
  return (
    <ReviewFrame
      app={app}
      title={say('repair.title', { title: titleOf(source) })}
      review={review}
      leave={{ label: say(changed ? 'repair.cancelChanged' : 'repair.cancel'), run: () => leaveRepair(app, desk, repair, review.state, chosen?.key) }}
      done={{ label: say('repair.save'), run: save, disabled: !changed || saving }}
    >
      <div className="review-top">
        <ContinuityLine continuity={continuity} onNext={nextProblem} />
        {losses.length > 0 && (
          <p className="review-lost" role="status">
            <CircleAlert size={16} aria-hidden />
            {losses.join('; ')}
          </p>
        )}
      </div>
      <div className="review-columns">
        {file !== null ? <FileView load={load} page={chosen?.passage.page ?? 1} pages={passages.at(-1)?.page ?? null} otherwise={ownText} /> : ownText}
        <ReviewList rows={rows} selected={chosen?.key} problems={problems} language={source.language} uses={uses} empty={say('repair.empty')} onSelect={review.select} onEdit={review.dispatch} />
      </div>
    </ReviewFrame>
  )
}
