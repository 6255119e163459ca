import { AppError } from '../../core/errors.ts'
import { canonicalSymbol } from '../../core/sources/catalogue/complete-source.ts'
import { sourceKinds } from '../../core/sources/source.ts'
import type { Verb } from './verb.ts'

/** Verbs about sources: bringing them in and listing what is in them. */
export const sourceVerbs: Record<string, Verb> = {
  'add-source': {
    usage: 'add-source PROJECT FILE [--kind K] [--symbol S] [--title T]',
    options: ['kind', 'symbol', 'title'],
    words: [2, 2],
    opens: true,
    read: (args) => {
      const [kind, symbol, title] = [args.oneOf('kind', sourceKinds), args.option('symbol'), args.option('title')]
      return async ({ ask, choose }) => {
        choose({ sourceToRead: async () => args.file(1) })
        const reading = await ask('source.read', { symbol: symbol ?? '' })
        if (reading === null) return null
        const { source, same, read } = reading
        const said = { id: same?.id ?? source.id, kind: kind ?? source.kind, title: title ?? source.title }
        const { changed: _, undo: __, ...added } = await ask('source.accept', { source: { ...source, ...said }, passages: read.passages, kept: [] })
        return added
      }
    },
  },
  'add-references': {
    usage: 'add-references PROJECT FILE',
    words: [2, 2],
    opens: true,
    read: (args) => async ({ ask, choose, messages }) => {
      choose({ referencesToRead: async () => args.file(1) })
      const added = await ask('source.addReferences', {})
      return added && { ...added, skipped: added.skipped.map(({ reason, ...entry }) => ({ ...entry, reason: messages(`skipped.${reason}`) })) }
    },
  },
  sources: {
    usage: 'sources PROJECT',
    words: [1, 1],
    opens: true,
    read: () => async ({ ask }) =>
      (await ask('source.list', {})).map(({ source: { id, kind, symbol, title }, passages }) => ({ id, kind, symbol, title, passages })),
  },
  passages: {
    usage: 'passages PROJECT SOURCE',
    words: [2, 2],
    opens: true,
    read: (args) => async ({ ask }) => {
      const wanted = args.word(1)
      const symbol = canonicalSymbol(wanted)
      const found = (await ask('source.list', {})).find(({ source }) => source.id === wanted || source.symbol === symbol)
      if (found === undefined) throw new AppError('source-missing', { source: wanted })
      const passages = await ask('passage.list', { source: found.source.id })
      return passages.map(({ number, text, page, headings, kind }) => ({ number, text, page, headings, kind }))
    },
  },
}
