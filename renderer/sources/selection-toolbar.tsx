import { useEffect, useState, type RefObject } from 'react'
import type { TextRange } from '../../core/sources/quote-from.ts'
import { say } from '../messages.ts'
import { passageActions, type PassageAction } from './passage-row.tsx'
import { readSelection, type SelectedWords } from './selected-range.ts'

interface SelectionToolbarProps {
  scroller: RefObject<HTMLElement | null>
  onAction: (action: PassageAction, passage: string, range: TextRange) => void
}

const height = 40

/** What can be done with the words selected in a passage, beside them. */
export function SelectionToolbar({ scroller, onAction }: SelectionToolbarProps) {
  const [selected, setSelected] = useState<SelectedWords>()
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const read = () => setSelected(readSelection(element))
    document.addEventListener('selectionchange', read)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', read)
      element.removeEventListener('scroll', read)
    }
  }, [scroller])
  if (selected === undefined) return null
  const { box, passage, range } = selected
  const top = box.top > height * 4 ? box.top - height : box.bottom + 4
  return (
    <div
      className="selection-toolbar"
      role="toolbar"
      aria-label={say('reading.selection')}
      style={{ top, insetInlineEnd: 16 }}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {passageActions.map((action) => (
        <button
          key={action}
          type="button"
          className="icon-button text-button"
          onClick={() => {
            onAction(action, passage, range)
            document.getSelection()?.removeAllRanges()
            setSelected(undefined)
          }}
        >
          {say(`reading.${action}`)}
        </button>
      ))}
    </div>
  )
}
