import { useEffect, useMemo, useState } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Input } from '../../core/contract.ts'
import { languages, type Language } from '../../core/report/language.ts'
import { stateCodes, stateName } from '../../core/report/states.ts'
import type { TemplateSummary } from '../../core/report/template.ts'
import { say, spokenLanguage } from '../messages.ts'
import { request } from '../request.ts'
import { formatDay } from '../ui/format-time.ts'
import { SearchInput, SelectInput, TextInput } from '../ui/field.tsx'

interface NewReportFormProps {
  onCreate: (wishes: Input<'project.create'>) => Promise<void>
  onCancel: () => void
}

/** What is asked before a report is made. Everything but the template can be left for later. */
export function NewReportForm({ onCreate, onCancel }: NewReportFormProps) {
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
  const [language, setLanguage] = useState<Language>(() => spokenLanguage.get())
  const [chosen, setChosen] = useState<string>()
  const [titleBlock, setTitleBlock] = useState<Input<'project.create'>['titleBlock']>({})
  useEffect(() => {
    request('template.list', { language }).then(setTemplates, () => undefined)
  }, [language])
  const template = chosen ?? templates[0]?.id
  const states = useMemo(
    () => stateCodes.map((id) => ({ id, label: stateName(id, language) })).sort((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  )
  const set = (change: typeof titleBlock) => setTitleBlock((before) => ({ ...before, ...change }))

  return (
    <form
      className="new-report"
      onSubmit={(event) => {
        event.preventDefault()
        if (template !== undefined) void onCreate({ template, language, titleBlock })
      }}
    >
      <h2>{say('new.title')}</h2>
      <RadioGroup className="template-choice" value={template ?? null} onChange={setChosen}>
        <Label>{say('new.template')}</Label>
        <div className="template-cards">
          {templates.map((one) => (
            <TemplateCard key={one.id} template={one} />
          ))}
        </div>
      </RadioGroup>
      <div className="new-fields">
        <SearchInput key={language} label={say('new.state')} placeholder={say('new.statePlaceholder')} choices={states} value={titleBlock.state === '' ? undefined : titleBlock.state} onChange={(state) => set({ state: state ?? '' })} />
        <SelectInput
          label={say('new.language')}
          description={say('new.languageHint')}
          choices={languages.map((id) => ({ id, label: say(`language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <TextInput label={say('new.reportTitle')} value={titleBlock.title ?? ''} onChange={(title) => set({ title })} />
        <TextInput label={say('new.session')} placeholder={say('new.sessionPlaceholder')} value={titleBlock.session ?? ''} onChange={(session) => set({ session })} />
        <TextInput
          label={say('new.organisation')}
          description={say('new.organisationHint')}
          value={titleBlock.organisation ?? ''}
          onChange={(organisation) => set({ organisation })}
        />
      </div>
      <p className="new-later">{say('new.later')}</p>
      <div className="new-buttons">
        <button type="submit" className="button primary" disabled={template === undefined}>
          {say('new.create')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say('new.cancel')}
        </button>
      </div>
    </form>
  )
}

const TemplateCard = ({ template: { id, name, description, wordLimit, source, checked } }: { template: TemplateSummary }) => (
  <RadioField value={id}>
    <RadioButton className="template-card">
      <span className="template-dot" aria-hidden />
      <span className="template-words">
        <strong>{name}</strong>
        <span>{description}</span>
        <span className="template-limit">
          {wordLimit === null || checked === null
            ? say('new.noLimit')
            : say('new.limit', { words: wordLimit, day: formatDay(checked), source: source ?? '' })}
        </span>
      </span>
    </RadioButton>
  </RadioField>
)
