import { useEffect, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { linkRoles } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import { foldedWords, foldText } from '../../core/search/fold.ts'
import type { AppModel } from '../app-model.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { TypeAhead } from '../ui/type-ahead.tsx'
import type { DraggedPassage } from './dragged-passage.ts'
import { linkPassage, proposedRole } from './link-passage.ts'

interface LinkToProps {
  app: AppModel
  session: DraftSession
  passage: DraggedPassage
  at: HTMLElement
  onClose: () => void
}

/** The small window that asks which section or recommendation a passage is linked to, and then as what. */
export function LinkTo({ app, session, passage, at, onClose }: LinkToProps) {
  const matrix = useObservable(session.matrix.matrix)
  const [from, setFrom] = useState<MatrixRow>()
  useEffect(() => {
    void app.attempt(async () => {
      await session.matrix.refresh()
    })
  }, [app, session])
  const proposed = proposedRole(session, passage.source)
  const roles = [proposed, ...linkRoles.filter((role) => role !== proposed)].map((role) => ({ id: role, text: say(`role.${role}`) }))
  const rows = (matrix?.rows ?? []).map((row) => ({ id: row.id, text: nameOf(row), row }))
  return (
    <Popover className="menu-popover type-ahead-window" triggerRef={{ current: at }} isOpen onOpenChange={(open) => { if (!open) onClose() }} placement="bottom start" offset={4}>
      <Dialog className="type-ahead-body" aria-label={say('linkTo.title')}>
        {from === undefined ? (
          <Choices key="part" label={say('linkTo.part')} choices={rows} onClose={onClose} onChoose={({ row }) => setFrom(row)} />
        ) : (
          <Choices
            key="role"
            label={say('linkTo.role', { part: nameOf(from) })}
            choices={roles}
            onClose={onClose}
            onChoose={({ id }) => {
              onClose()
              linkPassage(app, session, from.id, passage, id)
            }}
          />
        )}
      </Dialog>
    </Popover>
  )
}

const nameOf = ({ kind, number, text }: MatrixRow): string =>
  [kind === 'recommendation' ? say('matrix.recommendationNumber', { number }) : number, text === '' ? say('matrix.untitled') : text].filter((part) => part !== '').join(' ')

interface ChoicesProps<T> {
  label: string
  choices: readonly T[]
  onChoose: (choice: T) => void
  onClose: () => void
}

/** A list that is narrowed by typing. */
function Choices<T extends { id: string; text: string }>({ label, choices, onChoose, onClose }: ChoicesProps<T>) {
  const [typed, setTyped] = useState('')
  const words = foldedWords(typed)
  return (
    <TypeAhead
      label={label}
      placeholder={label}
      listLabel={label}
      typed={typed}
      onType={setTyped}
      items={choices.filter(({ text }) => words.every((word) => foldText(text).includes(word)))}
      empty={say('linkTo.none')}
      onChoose={onChoose}
      onClose={onClose}
    >
      {({ text }) => (
        <span className="type-ahead-name" dir="auto">
          {text}
        </span>
      )}
    </TypeAhead>
  )
}
