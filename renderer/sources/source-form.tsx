import { useRef, useState } from 'react'
import { canonicalSymbol } from '../../core/sources/catalogue/complete-source.ts'
import { fieldsOf, formProblems, readAuthors, readTags, writeAuthors } from '../../core/sources/source-form.ts'
import type { FileChange, KeptFile } from '../../core/sources/kept-file.ts'
import { Consent, evidenceKinds, Reliability, sourceKinds, type Source } from '../../core/sources/source.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { SelectInput, TextInput } from '../ui/field.tsx'
import type { Desk, SourcesView } from './desk.ts'
import { KeptFileField } from './kept-file-field.tsx'
import { offerUndo, shortTitle } from './source-changes.ts'
import './source-form.css'

interface SourceFormProps {
  app: AppModel
  desk: Desk
  view: Extract<SourcesView, { kind: 'form' }>
}

/** Everything that is known of a source, to write by hand. */
export function SourceForm({ app, desk, view }: SourceFormProps) {
  const [source, setSource] = useState(view.source)
  const [authors, setAuthors] = useState(writeAuthors(view.source.authors))
  const [tags, setTags] = useState(view.source.tags.join(', '))
  const [file, setFile] = useState<{ shown: KeptFile | null; change: FileChange }>({ shown: desk.fileOf(view.source.id), change: 'kept' })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const set = (change: Partial<Source>) => setSource({ ...source, ...change })
  const problems = formProblems(source)
  const problem = (field: keyof typeof problems) => {
    const key = tried ? problems[field] : undefined
    return key === undefined ? undefined : <span className="form-problem">{say(key)}</span>
  }
  const close = () => desk.view.set({ kind: 'list' })
  const save = () => {
    setTried(true)
    if (Object.keys(problems).length > 0) {
      // The first field that keeps the form from being saved, once it says why.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.field:has(.form-problem) input')?.focus())
      return
    }
    void app.attempt(async () => {
      const told = app.notice.get()
      const undo = await desk.writeSource({ ...source, symbol: canonicalSymbol(source.symbol), authors: readAuthors(authors), tags: readTags(tags) }, file.change)
      close()
      // What was told meanwhile matters more: a source that is confidential now has left the library.
      if (undo !== null && app.notice.get() === told) offerUndo(app, desk, undo, say('sourceForm.saved', { title: shortTitle(source) }), say('sourceForm.undone', { title: shortTitle(source) }))
    })
  }

  return (
    <form
      ref={form}
      className="source-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <h3>{say(view.isNew ? 'sourceForm.new' : 'sourceForm.edit')}</h3>
      <SelectInput
        label={say('sourceForm.kind')}
        choices={sourceKinds.map((id) => ({ id, label: say(`oneSourceKind.${id}`) }))}
        value={source.kind}
        onChange={(kind) => set({ kind })}
      />
      {source.kind === 'evidence' && (
        <>
          <SelectInput
            label={say('sourceForm.evidence')}
            choices={evidenceKinds.map((id) => ({ id, label: say(`evidenceKind.${id}`) }))}
            value={source.evidence}
            onChange={(evidence) => set({ evidence })}
          />
          <TextInput autoFocus={view.isNew} label={say('sourceForm.authors')} description={say('sourceForm.authorsHint')} value={authors} onChange={setAuthors} />
        </>
      )}
      {fieldsOf(source).map(({ field, label }) => (
        <TextInput
          key={field}
          label={say(label)}
          description={problem(field) ?? (field === 'date' ? say('sourceForm.dateHint') : undefined)}
          value={source[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      {source.kind === 'evidence' && source.evidence === 'interview' && (
        <SelectInput
          label={say('sourceForm.consent')}
          choices={Consent.options.map((id) => ({ id, label: say(`consent.${id}`) }))}
          value={source.consent}
          onChange={(consent) => set({ consent })}
        />
      )}
      <KeptFileField app={app} saved={file.change === 'kept' && !view.isNew ? source.id : undefined} file={file.shown} onChange={(shown, change) => setFile({ shown, change })} />
      <SelectInput
        label={say('sourceForm.reliability')}
        choices={Reliability.options.map((id) => ({ id, label: say(`reliability.${id}`) }))}
        value={source.reliability}
        onChange={(reliability) => set({ reliability })}
      />
      <label className="form-check">
        <input type="checkbox" checked={source.confidential} onChange={(event) => set({ confidential: event.target.checked })} />
        {say('sourceForm.confidential')}
      </label>
      {source.confidential && (
        <TextInput
          label={say('sourceForm.publicLabel')}
          description={problem('publicLabel') ?? say('sourceForm.publicLabelHint')}
          value={source.publicLabel}
          onChange={(publicLabel) => set({ publicLabel })}
        />
      )}
      <TextInput label={say('sourceForm.remark')} value={source.remark} onChange={(remark) => set({ remark })} />
      <TextInput label={say('sourceForm.tags')} description={say('sourceForm.tagsHint')} value={tags} onChange={setTags} />
      <div className="form-buttons">
        <button type="submit" className="button primary">
          {say('sourceForm.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('sourceForm.cancel')}
        </button>
      </div>
    </form>
  )
}
