import { useEffect, useState } from 'react'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import './drop.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped anywhere on the window, before the page or the browser makes something else of them. */
export function DropTarget({ app }: { app: AppModel }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Between two elements of the window there is always another one; outside there is none.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      app.takeFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', drag, true)
    window.addEventListener('dragover', drag, true)
    window.addEventListener('dragleave', leave, true)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragenter', drag, true)
      window.removeEventListener('dragover', drag, true)
      window.removeEventListener('dragleave', leave, true)
      window.removeEventListener('drop', drop, true)
    }
  }, [app])
  return (
    <div className="drop-target" role="status" hidden={!over}>
      <p>{over && say(app.session() === undefined ? 'drop.noReport' : 'drop.here')}</p>
    </div>
  )
}
