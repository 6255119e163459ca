import { useEffect, useState } from 'react'
import { exportFormats, type ExportFormat, type ExportResult } from '../../core/export/export-format.ts'
import type { Readiness } from '../../core/export/readiness.ts'
import { exportVersions, type ExportVersion } from '../../core/export/version.ts'
import type { AppModel } from '../app-model.ts'
import { say, sayError, toAppError } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { CheckRow } from '../ui/check-row.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { ExportActions } from './export-actions.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { LayoutChoices } from './layout-choices.tsx'
import { PagePreview } from './page-preview.tsx'
import { ReadinessList } from './readiness-list.tsx'
import { WordTemplateRow } from './word-template-row.tsx'
import './export.css'

/** The choices and what is missing on one side, the pages on the other. */
export function ExportForm({ app }: { app: AppModel }) {
  const [ready, setReady] = useState<Readiness>()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [zotero, setZotero] = useState(false)
  const [chosen, setVersion] = useState<ExportVersion>()
  const options = useObservable(app.exportOptions)
  const [result, setResult] = useState<ExportResult>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let wanted = true
    const read = async () => {
      await app.session()?.saving.flush()
      const readiness = await request('report.readiness', {})
      if (wanted) setReady(readiness)
    }
    read().catch((error: unknown) => {
      if (wanted) setProblem(sayError(error))
    })
    return () => {
      wanted = false
    }
  }, [app])
  const session = app.session()
  if (session === undefined) return null
  const version = chosen ?? ready?.version
  const run = async () => {
    if (version === undefined) return
    setResult(undefined)
    setProblem(undefined)
    try {
      setResult(await app.export(format, { version, citations: format === 'docx' && zotero ? 'zotero-fields' : 'text', options }))
    } catch (error) {
      if (toAppError(error).code !== 'cancelled') setProblem(sayError(error))
    }
  }
  return (
    <div className="export">
      <div className="export-side">
        {problem !== undefined && (
          <p className="error-line" role="alert">
            {problem}
          </p>
        )}
        {result !== undefined && <ExportOutcome app={app} session={session} result={result} />}
        <ChoiceRow
          label={say('export.format')}
          hint={say(`export.formatHint.${format}`)}
          choices={exportFormats.map((id) => ({ id, label: say(`export.format.${id}`) }))}
          value={format}
          onChange={setFormat}
        />
        {format === 'docx' && <WordTemplateRow onProblem={setProblem} />}
        {format === 'docx' && <CheckRow label={say('export.zotero')} hint={say('export.zoteroHint')} checked={zotero} onChange={setZotero} />}
        <ChoiceRow
          label={say('export.version')}
          hint={version === undefined ? '' : say(`export.versionHint.${version}`)}
          choices={exportVersions.map((id) => ({ id, label: say(`export.version.${id}`) }))}
          value={version}
          onChange={setVersion}
        />
        <LayoutChoices session={session} options={options} paged={format === 'docx' || format === 'pdf'} change={(next) => app.exportOptions.set(next)} />
        {ready !== undefined && version !== undefined && <ReadinessList app={app} session={session} ready={ready} version={version} fileName={`${ready.names[version] || say('dialog.untitled')}.${format}`} />}
      </div>
      {version !== undefined && <PagePreview session={session} version={version} options={options} />}
      <ExportActions app={app} ready={version !== undefined} run={run} />
    </div>
  )
}
