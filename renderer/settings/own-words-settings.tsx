import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { request } from '../request.ts'
import { IconButton } from '../ui/icon-button.tsx'

/** The words a person has added to the dictionary, each of which can be taken out and put back. */
export function OwnWordsSettings({ app }: { app: AppModel }) {
  const [words, setWords] = useState<readonly string[]>([])
  const [removed, setRemoved] = useState<string>()
  useEffect(() => {
    void app.attempt(async () => setWords((await request('spelling.ownWords', {})).own))
  }, [app])
  const change = (add: readonly string[], remove: readonly string[]) =>
    app.attempt(async () => {
      const kept = await request('spelling.changeOwnWords', { list: 'own', add: [...add], remove: [...remove] })
      setWords(kept.own)
      setRemoved(remove[0])
      app.session()?.spelling.ownWords.set(kept)
    })
  return (
    <div className="setting own-words" role="group" aria-label={say('settings.ownWords')}>
      <span aria-hidden>{say('settings.ownWords')}</span>
      <div>
        {words.length === 0 && removed === undefined && <p className="field-description">{say('settings.noOwnWords')}</p>}
        <ul>
          {words.map((word) => (
            <li key={word}>
              {word}
              <IconButton icon={X} label={say('settings.removeWord', { word })} onPress={() => void change([], [word])} />
            </li>
          ))}
        </ul>
        {removed !== undefined && (
          <p role="status">
            {say('spelling.removed', { word: removed })}{' '}
            <button type="button" className="button quiet" onClick={() => void change([removed], [])}>
              {say('spelling.undo')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
