import type { OwnWords } from '../../core/spelling/own-words.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { changeIgnoredWords, listIgnoredWords } from '../store/ignored-words.ts'
import { currentProject } from './project.ts'

/** Requests about how words are spelled. */
export const spellingHandlers = {
  'spelling.check': async ({ language, words }, { speller }) => ({ wrong: await speller({ kind: 'check', language, words }) }),
  'spelling.suggest': async ({ language, word }, { speller }) => ({ suggestions: await speller({ kind: 'suggest', language, word }) }),
  'spelling.ownWords': (_, context) => ownWords(context),
  'spelling.changeOwnWords': async ({ list, add, remove }, context) => {
    if (list === 'own') await context.userDictionary.change(add, remove)
    else changeIgnoredWords(currentProject(context), add, remove)
    return ownWords(context)
  },
} satisfies Partial<Handlers>

const ownWords = (context: Context): OwnWords => ({ own: [...context.userDictionary.read()], ignored: context.open.project === undefined ? [] : listIgnoredWords(context.open.project) })
