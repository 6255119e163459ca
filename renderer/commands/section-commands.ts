import type { Block, SectionStatus } from '../../core/document/block.ts'
import { changeLevel, moveAmongSiblings, setStatus } from '../../core/report/move-section.ts'
import { draftCommand, type Command } from './command.ts'

/** A command about the section in hand in the outline, or the one whose heading the caret is in. */
const sectionCommand = (id: Command['id'], change: (blocks: readonly Block[], section: string) => readonly Block[] | undefined): Command =>
  draftCommand({
    id,
    isEnabled: (session) => session.sections.inHand.get() !== undefined,
    run: (session) => {
      const section = session.sections.inHand.get()
      if (section !== undefined) session.sections.arrange((blocks) => change(blocks, section))
    },
  })

const status = (id: Command['id'], to: SectionStatus): Command => sectionCommand(id, (blocks, section) => setStatus(blocks, section, to))

export const sectionCommands = {
  up: sectionCommand('section.moveUp', (blocks, section) => moveAmongSiblings(blocks, section, 'up')),
  down: sectionCommand('section.moveDown', (blocks, section) => moveAmongSiblings(blocks, section, 'down')),
  raise: sectionCommand('section.raise', (blocks, section) => changeLevel(blocks, section, -1)),
  lower: sectionCommand('section.lower', (blocks, section) => changeLevel(blocks, section, 1)),
  toDo: status('section.toDo', 'to-do'),
  draft: status('section.draft', 'draft'),
  reviewed: status('section.reviewed', 'reviewed'),
  final: status('section.final', 'final'),
} as const satisfies Record<string, Command>
