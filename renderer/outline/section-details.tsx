import { useState } from 'react'
import { sectionStatuses } from '../../core/document/block.ts'
import { setBudget, setStatus } from '../../core/report/move-section.ts'
import type { LinkCount } from '../../core/links/link-counts.ts'
import type { OutlineEntry } from '../../core/report/outline.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'

/** What the section in hand holds, by itself and with its subsections, how far it is, and the words planned for it. */
export function SectionDetails({ session, entry, links, onLinks }: { session: DraftSession; entry: OutlineEntry; links: LinkCount | undefined; onLinks: () => void }) {
  const { id, number, title, status, own } = entry
  const rows = [
    ['outline.wordsRow', own.words, entry.words],
    ['outline.notesRow', own.notes, entry.notes],
    ['outline.recommendationsRow', own.recommendations, entry.recommendations],
  ] as const
  const name = `${number} ${title === '' ? say('outline.untitled') : title}`.trim()
  return (
    <section className="section-details" aria-label={say('outline.details')}>
      <h3 title={name}>{name}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('outline.own')}</th>
            <th scope="col">{say('outline.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, mine, all]) => (
            <tr key={label}>
              <th scope="row">{say(label)}</th>
              <td>{say('words.figure', { words: mine })}</td>
              <td>{say('words.figure', { words: all })}</td>
            </tr>
          ))}
          {links !== undefined && (
            <tr>
              <th scope="row">
                <button type="button" className="outline-to-links" title={say('outline.links', { count: links.all })} onClick={onLinks}>{say('outline.linksRow')}</button>
              </th>
              <td>{say('words.figure', { words: links.own })}</td>
              <td>{say('words.figure', { words: links.all })}</td>
            </tr>
          )}
        </tbody>
      </table>
      <label>
        {say('outline.status')}
        <select
          value={status}
          onChange={({ target: { value } }) => {
            const next = sectionStatuses.find((one) => one === value)
            if (next !== undefined) session.sections.arrange((blocks) => setStatus(blocks, id, next))
          }}
        >
          {sectionStatuses.map((one) => (
            <option key={one} value={one}>
              {say(`status.of.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <BudgetField key={`${id} ${String(entry.budget)}`} session={session} entry={entry} />
    </section>
  )
}

function BudgetField({ session, entry: { id, budget } }: { session: DraftSession; entry: OutlineEntry }) {
  const [value, setValue] = useState(budget === undefined ? '' : String(budget))
  const keep = () => {
    const words = Number.parseInt(value, 10)
    const next = words > 0 ? Math.min(words, 1_000_000) : undefined
    if (next !== budget) session.sections.arrange((blocks) => setBudget(blocks, id, next))
    setValue(next === undefined ? '' : String(next))
  }
  return (
    <label>
      {say('outline.budget')}
      <input
        inputMode="numeric"
        value={value}
        onChange={(event) => setValue(event.target.value.replace(/\D/gu, '').slice(0, 7))}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
    </label>
  )
}
