import { repeatPolicies } from '../../core/citations/repeats.ts'
import type { Verb } from './verb.ts'

/** Verbs about citations and how they print. */
export const citationVerbs: Record<string, Verb> = {
  'propose-citations': {
    usage: 'propose-citations PROJECT [--accept]',
    flags: ['accept'],
    words: [1, 1],
    opens: true,
    read: (args) => async ({ ask }) => {
      const proposals = await ask('citations.propose', {})
      const snapshot = args.flag('accept') && proposals.length > 0 ? await ask('citations.accept', { proposals }) : undefined
      return {
        accepted: snapshot !== undefined,
        // What `restore` takes to have the typed notes back.
        snapshot: snapshot?.id ?? null,
        proposals: proposals.map(({ source: { id, kind, symbol, title }, known, citations }) => ({
          source: { id, kind, symbol, title }, known, citations: citations.map(({ number, typed, locator }) => ({ note: number, typed, locator })),
        })),
      }
    },
  },
  'note-style': {
    usage: 'note-style PROJECT [--file STYLE.csl] [--own] [--repeats full|supra|short|ibid]',
    options: ['file', 'repeats'],
    flags: ['own'],
    words: [1, 1],
    opens: true,
    read: (args) => {
      const [file, repeatPolicy] = [args.fileOption('file'), args.oneOf('repeats', repeatPolicies)]
      args.expect(file === undefined || !args.flag('own'))
      return async ({ ask, choose }) => {
        choose({ styleToRead: async () => file })
        if (file !== undefined) await ask('citations.chooseStyle', {})
        else if (args.flag('own')) await ask('citations.ownStyle', {})
        const report = await ask('report.write', repeatPolicy === undefined ? {} : { repeatPolicy })
        return { style: (await ask('citations.style', {})).name, repeats: report.repeatPolicy }
      }
    },
  },
}
