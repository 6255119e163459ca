import { useState } from 'react'
import { Toolbar as ToolbarGroup } from 'react-aria-components'
import { changeFigure } from '../editor/figures.ts'
import type { ShownFigure } from '../editor/nodes/figure-node.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'

const widths = [25, 33, 50, 66, 75, 100]

/** The words of the picture that is chosen, for those who cannot see it, and its width. */
export function FigureBar({ session }: { session: DraftSession }) {
  const { figure, blockId } = useObservable(session.caret)
  return figure === undefined || blockId === undefined ? null : <FigureFields key={blockId} session={session} block={blockId} figure={figure} />
}

interface FigureFieldsProps {
  session: DraftSession
  block: string
  figure: ShownFigure
}

function FigureFields({ session, block, figure }: FigureFieldsProps) {
  const [typed, setTyped] = useState({ over: figure.alt, text: figure.alt })
  // What is typed holds until the words themselves change, as they do on undo.
  const alt = typed.over === figure.alt ? typed.text : figure.alt
  const set = (change: Partial<ShownFigure>) => changeFigure(session.editor, session.known.keyOfBlock(block), change)
  const commit = () => {
    if (alt !== figure.alt) set({ alt })
  }
  return (
    <ToolbarGroup className="toolbar table-bar" aria-label={say('figure.title')}>
      <span className="table-bar-name">{say('figure.title')}</span>
      <label className="figure-alt">
        <span>{say('figure.alt')}</span>
        <input
          type="text"
          value={alt}
          maxLength={1000}
          placeholder={say('figure.altHint')}
          onChange={(event) => setTyped({ over: figure.alt, text: event.target.value })}
          onBlur={commit}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Enter') commit()
          }}
        />
      </label>
      <label className="figure-width">
        <span>{say('figure.width')}</span>
        <select value={figure.width} onChange={(event) => set({ width: Number(event.target.value) })}>
          {[...new Set([...widths, figure.width])].sort((one, other) => one - other).map((width) => (
            <option key={width} value={width}>
              {`${String(width)} %`}
            </option>
          ))}
        </select>
      </label>
    </ToolbarGroup>
  )
}
