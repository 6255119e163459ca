import { say } from '../messages.ts'

/** Whether a document under review is kept for the next reports as well. */
export const KeepChoice = ({ keeps, onChange }: { keeps: boolean; onChange: (keeps: boolean) => void }) => (
  <label className="review-replaces">
    <input type="checkbox" checked={keeps} onChange={(event) => onChange(event.target.checked)} />
    <span>
      {say('library.keepChoice')} <small>{say('library.keepChoiceHint')}</small>
    </span>
  </label>
)
