import type { ComparedTitle } from '../../core/report/compare/tally.ts'
import { say } from '../messages.ts'
import { ComparedWords } from './compared-words.tsx'

/** What differs on the title page. */
export const ComparedTitlePage = ({ title: { fields, choices }, onRestore }: { title: ComparedTitle; onRestore: () => void }) =>
  fields.length + choices.length === 0 ? null : (
    <section className="compared-title" aria-label={say('compare.titlePage')}>
      <h2>{say('compare.titlePage')}</h2>
      <dl>
        {fields.map(({ field, runs }) => (
          <div key={field}>
            <dt>{say(`titlePage.${field}`)}</dt>
            <dd dir="auto">
              <ComparedWords runs={runs} />
            </dd>
          </div>
        ))}
        {choices.map((field) => (
          <div key={field}>
            <dt>{say(`titlePage.${field}`)}</dt>
            <dd>{say('compare.change.changed')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button quiet" onClick={onRestore}>
        {say('compare.restore')}
      </button>
    </section>
  )
