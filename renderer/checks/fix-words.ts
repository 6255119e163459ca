import { assertNever } from '../../core/assert-never.ts'
import type { Fix } from '../../core/checks/fix.ts'
import { say } from '../messages.ts'

/** What the button of a fix says it will do. */
export function fixLabel(fix: Fix): string {
  switch (fix.kind) {
    case 'words':
      return say('checks.fix', { instead: fix.instead })
    case 'level':
      return say('checks.fixLevel', { level: fix.level })
    case 'live':
      return say('checks.fixLive', { number: fix.number })
    default:
      return assertNever(fix)
  }
}

/** What is told when it is done. */
export function fixedMessage(fix: Fix): string {
  switch (fix.kind) {
    case 'words':
      return say('checks.fixed', { words: fix.words, instead: fix.instead })
    case 'level':
      return say('checks.fixedLevel', { level: fix.level })
    case 'live':
      return say('checks.fixedLive', { number: fix.number })
    default:
      return assertNever(fix)
  }
}
