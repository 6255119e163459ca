import { useEffect, useId, useState } from 'react'
import { say, sayError } from '../messages.ts'
import { request } from '../request.ts'

interface WordTemplateRowProps {
  onProblem: (problem: string | undefined) => void
}

/** The organisation's own Word template: which it is, and choosing another or none. It stays with the report. */
export function WordTemplateRow({ onProblem }: WordTemplateRowProps) {
  const id = useId()
  const [name, setName] = useState<string | null>()
  useEffect(() => {
    let wanted = true
    request('wordTemplate.read', {}).then(
      (kept) => { if (wanted) setName(kept.name) },
      (error: unknown) => { if (wanted) onProblem(sayError(error)) },
    )
    return () => {
      wanted = false
    }
  }, [onProblem])
  const attempt = async (work: () => Promise<string | null | undefined>) => {
    onProblem(undefined)
    try {
      const next = await work()
      if (next !== undefined) setName(next)
    } catch (error) {
      onProblem(sayError(error))
    }
  }
  return (
    <div className="export-template" role="group" aria-labelledby={id}>
      <span id={id} className="export-template-label">
        {say('export.template')}
      </span>
      <span className="export-template-name">{name ?? say('export.template.none')}</span>
      <span className="export-template-buttons">
        <button type="button" className="button" disabled={name === undefined} onClick={() => void attempt(async () => (await request('wordTemplate.choose', {}))?.name)}>
          {say(name == null ? 'export.template.choose' : 'export.template.other')}
        </button>
        {name != null && (
          <button type="button" className="button" onClick={() => void attempt(async () => { await request('wordTemplate.remove', {}); return null })}>
            {say('export.template.remove')}
          </button>
        )}
      </span>
      <p className="field-description">{say(name == null ? 'export.templateHint.none' : 'export.templateHint', { place: '{{report}}' })}</p>
    </div>
  )
}
