import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import type { Desk } from '../sources/desk.ts'
import { setLibraryAside } from './library-actions.ts'
import type { LibraryContent } from './library-desk.ts'

interface LibraryTroubleProps {
  app: AppModel
  desk: Desk
  content: Extract<LibraryContent, { kind: 'failed' }>
}

/** Why the library cannot be used, and what can be done about it. */
export function LibraryTrouble({ app, desk, content: { code, message } }: LibraryTroubleProps) {
  const isLost = code === 'library-damaged' || code === 'library-newer'
  return (
    <div className="error-line library-trouble" role="alert">
      <p>{message}</p>
      {isLost && (
        <button type="button" className="button" onClick={() => void app.attempt(() => setLibraryAside(app, desk))}>
          {say('library.setAside')}
        </button>
      )}
      <button type="button" className="button" onClick={() => void desk.library.refresh()}>
        {say('library.again')}
      </button>
    </div>
  )
}
