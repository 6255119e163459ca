import { documentLanguages, sourceKinds, type Source } from '../../core/sources/source.ts'
import { say } from '../messages.ts'
import { SelectInput, TextInput } from '../ui/field.tsx'

export type DocumentData = Pick<Source, 'kind' | 'symbol' | 'title' | 'date' | 'session' | 'language'>

interface DocumentFieldsProps {
  data: DocumentData
  onChange: (data: DocumentData) => void
}

const languages = ['', ...documentLanguages] as const
const labels = { title: 'sourceForm.title', symbol: 'sourceForm.symbol', date: 'sourceForm.date', session: 'sourceForm.session' } as const

/** What the document says of itself, to be set right by hand. */
export function DocumentFields({ data: { kind, symbol, title, date, session, language }, onChange }: DocumentFieldsProps) {
  const data = { kind, symbol, title, date, session, language }
  const text = (field: keyof typeof labels) => (
    <TextInput label={say(labels[field])} value={data[field]} onChange={(value) => onChange({ ...data, [field]: value })} />
  )
  return (
    <section className="document-fields" aria-label={say('review.document')}>
      {text('title')}
      {text('symbol')}
      <SelectInput
        label={say('sourceForm.kind')}
        choices={sourceKinds.map((id) => ({ id, label: say(`oneSourceKind.${id}`) }))}
        value={kind}
        onChange={(next) => onChange({ ...data, kind: next })}
      />
      {text('date')}
      {text('session')}
      <SelectInput
        label={say('sourceForm.language')}
        choices={languages.map((id) => ({ id, label: say(`documentLanguage.${id}`) }))}
        value={languages.find((id) => id === language) ?? ''}
        onChange={(next) => onChange({ ...data, language: next })}
      />
    </section>
  )
}
