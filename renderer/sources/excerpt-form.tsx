import { useState } from 'react'
import type { Passage } from '../../core/sources/passage.ts'
import type { TextRange } from '../../core/sources/quote-from.ts'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { TextInput } from '../ui/field.tsx'

interface ExcerptFormProps {
  app: AppModel
  passage: Passage
  range: TextRange
  onClose: () => void
  onSaved: () => Promise<void>
}

/** Keeps selected words, with what the user thinks of them. */
export function ExcerptForm({ app, passage, range, onClose, onSaved }: ExcerptFormProps) {
  const [comment, setComment] = useState('')
  const [tags, setTags] = useState('')
  const text = passage.text.slice(range.start, range.start + range.length)
  return (
    <form
      className="excerpt-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void app.attempt(async () => {
          const names = tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '')
          await request('excerpt.write', { id: crypto.randomUUID(), passage: passage.id, ...range, text, comment: comment.trim(), tags: [...new Set(names)] })
          await onSaved()
          onClose()
        })
      }}
    >
      <blockquote dir="auto">{text}</blockquote>
      <TextInput autoFocus label={say('excerpts.comment')} value={comment} onChange={setComment} />
      <TextInput label={say('excerpts.tags')} value={tags} onChange={setTags} />
      <div className="form-buttons">
        <button type="submit" className="button primary">
          {say('excerpts.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('excerpts.cancel')}
        </button>
      </div>
    </form>
  )
}
