import { Paperclip } from 'lucide-react'
import type { FileChange, KeptFile } from '../../core/sources/kept-file.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { formatSize } from '../ui/format-size.ts'

interface KeptFileFieldProps {
  app: AppModel
  /** The id of the source, where its file can be copied already. */
  saved: string | undefined
  file: KeptFile | null
  onChange: (file: KeptFile | null, change: FileChange) => void
}

/** The file kept with a source: chosen, replaced, taken off, copied elsewhere. Nothing is written before the form is saved. */
export function KeptFileField({ app, saved, file, onChange }: KeptFileFieldProps) {
  const choose = () =>
    void app.attempt(async () => {
      const chosen = await request('source.chooseFile', {})
      if (chosen !== null) onChange(chosen, 'chosen')
    })
  return (
    <div className="field kept-file" role="group" aria-label={say('sourceForm.file')}>
      <span className="kept-file-label">{say('sourceForm.file')}</span>
      {file !== null && (
        <span className="kept-file-name">
          <Paperclip size={14} aria-hidden />
          <bdi>{file.name}</bdi>
          <small>{formatSize(file.size)}</small>
        </span>
      )}
      <span className="kept-file-buttons">
        <button type="button" className="button quiet" onClick={choose}>
          {say(file === null ? 'sourceForm.chooseFile' : 'sourceForm.replaceFile')}
        </button>
        {file !== null && (
          <button type="button" className="button quiet" onClick={() => onChange(null, 'none')}>
            {say('sourceForm.takeFileOff')}
          </button>
        )}
        {file !== null && saved !== undefined && (
          <button type="button" className="button quiet" onClick={() => void app.attempt(async () => {
            await request('source.saveFile', { id: saved })
          })}>
            {say('sourceForm.saveFile')}
          </button>
        )}
      </span>
      {file === null && <small className="kept-file-hint">{say('sourceForm.fileHint')}</small>}
    </div>
  )
}
