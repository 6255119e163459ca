import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import { useSelectionBack } from '../editor/keep-selection.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { keepWord, replaceMistake } from './mend.ts'
import type { Mistake } from './spelling.ts'

/** The mistake that is being mended, where it is drawn, and what it may have been meant to be. */
export interface OpenMistake {
  mistake: Mistake
  box: DOMRect
  /** Undefined until they are found. */
  suggestions: readonly string[] | undefined
}

interface SpellingMenuProps {
  app: AppModel
  session: DraftSession
  opened: OpenMistake
  onClose: () => void
}

/** What can be done about a wrong word, below the word. */
export function SpellingMenu({ app, session, opened, onClose }: SpellingMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { left, top, width, height } = opened.box
  return (
    <>
      <span ref={anchor} className="spelling-anchor" style={{ left, top, width, height }} aria-hidden />
      <Popover
        className="menu-popover spelling-menu"
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={4}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <Choices app={app} session={session} opened={opened} onClose={onClose} />
      </Popover>
    </>
  )
}

function Choices({ app, session, opened: { mistake, suggestions }, onClose }: SpellingMenuProps) {
  const restoreCaret = useSelectionBack(session.activeEditor)
  const then = (work: () => Promise<void> | void) => () => {
    restoreCaret()
    onClose()
    void app.attempt(work)
  }
  return (
    // Made anew when the suggestions come, so that the first of them, which one most likely wants, has the focus.
    <Menu key={suggestions === undefined ? 'looking' : 'found'} className="menu-list" aria-label={say('spelling.menu', { word: mistake.word })} autoFocus="first">
      <MenuSection>
        <Header className="spelling-head">
          {suggestions === undefined ? say('spelling.looking') : suggestions.length === 0 ? say('spelling.noSuggestion', { word: mistake.word }) : say('spelling.suggestions')}
        </Header>
        {(suggestions ?? []).map((suggestion) => (
          <MenuItem key={suggestion} id={`suggestion ${suggestion}`} className="menu-item spelling-suggestion" textValue={suggestion} onAction={then(() => replaceMistake(session, mistake, suggestion))}>
            {suggestion}
          </MenuItem>
        ))}
      </MenuSection>
      <Separator className="menu-line" />
      <MenuItem id="own" className="menu-item" textValue={say('spelling.add')} onAction={then(() => keepWord(app, session, 'own', mistake.word))}>
        {say('spelling.add')}
      </MenuItem>
      <MenuItem id="ignored" className="menu-item" textValue={say('spelling.ignore')} onAction={then(() => keepWord(app, session, 'ignored', mistake.word))}>
        {say('spelling.ignore')}
      </MenuItem>
    </Menu>
  )
}
