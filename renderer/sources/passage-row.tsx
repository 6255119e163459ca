import { GripVertical } from 'lucide-react'
import { memo } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Passage } from '../../core/sources/passage.ts'
import { cutAtMarks, type TextMark } from '../../core/sources/text-marks.ts'
import { beginDrag } from '../links/dragged-passage.ts'
import { say, spokenLanguage } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { UsesButton } from './uses-button.tsx'

export const passageActions = ['quote', 'cite', 'link', 'saveExcerpt'] as const
export type PassageAction = (typeof passageActions)[number]

interface PassageRowProps {
  passage: Passage
  language: string
  marks: readonly TextMark[]
  uses: number
  flashed: boolean
  /** The page, where the passage is the first on it. */
  page: number | undefined
  onAction: (action: PassageAction, passage: Passage) => void
  onUses: (passage: Passage) => void
}

/** One passage to read, with its number and what the draft makes of it in the margin. */
export const PassageRow = memo(function PassageRow({ passage, language, marks, uses, flashed, page, onAction, onUses }: PassageRowProps) {
  useObservable(spokenLanguage)
  const label = passage.number === '' ? say('reading.unnumbered') : say('reading.paragraph', { number: passage.number })
  return (
    <div className="passage" data-kind={passage.kind} data-flash={flashed ? '' : undefined}>
      <div className="passage-margin">
        {passage.kind !== 'heading' && (
          <MenuTrigger>
            <Button className="passage-number" aria-label={label}>
              {passage.number === '' ? '·' : passage.number}
            </Button>
            <Popover className="menu-popover" placement="bottom start">
              <Menu className="menu-list" onAction={(key) => passageActions.filter((action) => action === key).forEach((action) => onAction(action, passage))}>
                {passageActions.map((action) => (
                  <MenuItem key={action} id={action} className="menu-item">
                    {say(`reading.${action}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
        {passage.kind !== 'heading' && (
          <span className="passage-grip" draggable title={say('reading.drag')} aria-hidden onDragStart={(event) => beginDrag(event, { source: passage.source, passage: passage.id }, passage.text)}>
            <GripVertical size={12} />
          </span>
        )}
        {uses > 0 && <UsesButton count={uses} label={say('reading.uses', { count: uses })} onPress={() => onUses(passage)} />}
      </div>
      <div className="passage-body">
        {page !== undefined && <span className="passage-page">{say('reading.page', { page })}</span>}
        <p className="passage-words" data-words={passage.id} lang={language === '' ? undefined : language} dir="auto">
          {cutAtMarks(passage.text, marks).map(({ text, kinds }, index) => (kinds.length === 0 ? text : <mark key={index} className={kinds.join(' ')}>{text}</mark>))}
        </p>
      </div>
    </div>
  )
})
