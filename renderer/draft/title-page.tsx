import { useId, useMemo } from 'react'
import { repeatPolicies } from '../../core/citations/repeats.ts'
import { papers } from '../../core/report/paper.ts'
import { HeadingNumbering, ParagraphNumbers } from '../../core/report/report.ts'
import { stateCodes, stateName } from '../../core/report/states.ts'
import { TitleBlock, Visibility } from '../../core/report/title-block.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'

type LineField = Exclude<keyof TitleBlock, 'state' | 'visibility'>

/** What stands on the title page, written where it will be printed. */
export function TitlePage({ session }: { session: DraftSession }) {
  const { titleBlock, language, headingNumbering, paragraphNumbers, paper, repeatPolicy } = useObservable(session.report)
  const set = (change: Partial<TitleBlock>) => session.changeReport({ titleBlock: change })
  const states = useMemo(
    () => stateCodes.map((code) => ({ code, name: stateName(code, language) })).sort((a, b) => a.name.localeCompare(b.name, language)),
    [language],
  )
  const line = (field: LineField, className: string) => (
    <LineInput field={field} className={className} value={titleBlock[field]} onChange={(value) => set({ [field]: value })} />
  )
  return (
    <section className="title-page" aria-label={say('titlePage.page')}>
      {line('title', 'title-line')}
      {line('subtitle', 'subtitle-line')}
      <div className="title-fields">
        <ChoiceLine
          label={say('titlePage.state')}
          value={titleBlock.state}
          choices={[{ value: '', label: say('titlePage.noState') }, ...states.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(value) => {
            const state = TitleBlock.shape.state.safeParse(value)
            if (state.success) set({ state: state.data })
          }}
        />
        {line('session', '')}
        {line('organisation', '')}
        {line('contact', '')}
        {line('date', '')}
        <ChoiceLine
          label={say('titlePage.visibility')}
          value={titleBlock.visibility}
          choices={Visibility.options.map((value) => ({ value, label: say(`visibility.${value}`) }))}
          onChange={(value) => {
            const visibility = Visibility.safeParse(value)
            if (visibility.success) set({ visibility: visibility.data })
          }}
        />
        <ChoiceLine
          label={say('titlePage.numbering')}
          value={headingNumbering}
          choices={numberings.map((value) => ({ value, label: say(`numbering.${value}`) }))}
          onChange={(value) => {
            const chosen = numberings.find((numbering) => numbering === value)
            if (chosen !== undefined) session.changeReport({ headingNumbering: chosen })
          }}
        />
        <ChoiceLine
          label={say('titlePage.paragraphs')}
          value={paragraphNumbers}
          choices={ParagraphNumbers.options.map((value) => ({ value, label: say(`paragraphs.${value}`) }))}
          onChange={(value) => {
            const chosen = ParagraphNumbers.safeParse(value)
            if (chosen.success) session.changeReport({ paragraphNumbers: chosen.data })
          }}
        />
        <ChoiceLine
          label={say('titlePage.paper')}
          value={paper}
          choices={papers.map((value) => ({ value, label: say(`paper.${value}`) }))}
          onChange={(value) => {
            const chosen = papers.find((known) => known === value)
            if (chosen !== undefined) session.changeReport({ paper: chosen })
          }}
        />
        <ChoiceLine
          label={say('titlePage.repeats')}
          value={repeatPolicy}
          choices={repeatPolicies.map((value) => ({ value, label: say(`repeats.${value}`) }))}
          onChange={(value) => {
            const chosen = repeatPolicies.find((policy) => policy === value)
            if (chosen !== undefined) session.changeReport({ repeatPolicy: chosen })
          }}
        />
        <NoteStyleLine session={session} />
      </div>
    </section>
  )
}

const numberings = HeadingNumbering.options

/** The style the notes print by: ours, or one of the user's from a file. */
function NoteStyleLine({ session }: { session: DraftSession }) {
  const name = useObservable(session.citations.style)
  return (
    <ChoiceLine
      label={say('titlePage.noteStyle')}
      value={name === null ? 'own' : 'kept'}
      choices={[
        { value: 'own', label: say('noteStyle.own') },
        ...(name === null ? [] : [{ value: 'kept', label: name }]),
        { value: 'choose', label: say('noteStyle.choose') },
      ]}
      onChange={(value) => void session.attempt(() => (value === 'own' ? session.citations.takeOwnStyle() : value === 'choose' ? session.citations.chooseStyle() : Promise.resolve()))}
    />
  )
}

interface LineInputProps {
  field: LineField
  className: string
  value: string
  onChange: (value: string) => void
}

/** A field that looks like the line it becomes, and grows with what is written into it. */
function LineInput({ field, className, value, onChange }: LineInputProps) {
  const id = useId()
  const label = say(`titlePage.${field}`)
  return (
    <div className={`title-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        maxLength={2000}
        value={value}
        placeholder={say(`titlePage.${field}Placeholder`)}
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      />
    </div>
  )
}

interface ChoiceLineProps {
  label: string
  value: string
  choices: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

function ChoiceLine({ label, value, choices, onChange }: ChoiceLineProps) {
  const id = useId()
  return (
    <div className="title-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
