import { findEntry, symbolOfEntry } from '../../core/sources/catalogue/entry.ts'
import type { LinkTarget, Proposal, ReportLink } from '../../core/links/link.ts'
import { isPlain } from '../../core/links/proposals.ts'
import type { Verb } from './verb.ts'

/** Verbs about what ties the report to its sources. */
export const linkVerbs: Record<string, Verb> = {
  recommendations: {
    usage: 'recommendations PROJECT',
    words: [1, 1],
    opens: true,
    read: () => async ({ ask }) => {
      const [recommendations, { links }] = [await ask('report.recommendations', {}), await ask('link.list', {})]
      return recommendations.map((one) => ({ ...one, links: links.filter(({ from }) => from === one.id).map(({ role, target }) => ({ role, ...printTarget(target) })) }))
    },
  },
  links: {
    usage: 'links PROJECT [--suggest] [--accept]',
    flags: ['suggest', 'accept'],
    words: [1, 1],
    opens: true,
    read: (args) => async ({ ask }) => {
      if (args.flag('accept')) {
        const { proposals } = await ask('link.list', {})
        await ask('link.accept', { ids: proposals.filter(isPlain).map(({ id }) => id) })
      }
      const { links, proposals } = await ask('link.list', {})
      return args.flag('suggest') ? proposals.flatMap(printProposal) : links.map(printLink)
    },
  },
  matrix: {
    usage: 'matrix PROJECT [OUT.csv]',
    words: [1, 2],
    opens: true,
    read: (args) => {
      const file = args.has(1) ? args.file(1) : undefined
      return async ({ ask, choose }) => {
        if (file !== undefined) {
          choose({ tableTarget: async () => file })
          return ask('matrix.export', {})
        }
        const [{ rows, links }, turned] = [await ask('matrix.read', {}), await ask('matrix.turned', {})]
        const ids = new Map(links.map((link) => [link.id, link]))
        const print = (list: readonly string[]) => list.flatMap((id) => ids.get(id) ?? []).map(({ target, origin }) => ({ ...printTarget(target), origin: printOrigin(origin) }))
        return {
          rows: rows.map(({ cells, ...row }) => ({
            ...row,
            cells: { norm: print(cells.norm), 'state-position': print(cells['state-position']), evidence: print(cells.evidence), 'follow-up': print(cells['follow-up']) },
          })),
          sources: turned.map(({ source, name, role, places, answered }) => ({
            source: source === '' ? null : source, name, role,
            used: places.map(({ number, unit, uses }) => ({ number, unit, from: uses.map(({ from }) => from) })),
            unanswered: answered.filter(({ answer }) => answer === 'silent').map(({ number }) => number),
          })),
        }
      }
    },
  },
}

/** A source by its id in the report, or null, and by its symbol; a treaty by the resolution that adopted it. */
function printTarget({ source, entry, name, unit, number }: LinkTarget) {
  const known = findEntry(entry)
  return { source, symbol: known === undefined ? name : symbolOfEntry(known), number, ...(unit !== 'paragraph' && number !== '' && { unit }), ...(entry !== '' && { entry }) }
}

const printOrigin = (origin: ReportLink['origin']) => (origin === 'accepted' ? 'detected' : origin)

const printLink = ({ from, role, target, origin, problem }: ReportLink) => ({ from, role, ...printTarget(target), origin: printOrigin(origin), ...(problem !== null && { problem }) })

function printProposal({ from, role, targets, certain, problem, missing, place }: Proposal) {
  return targets.map((target) => {
    const own = problem === 'no-such-paragraph' && !missing.includes(target.number) ? null : problem
    return { from, role, ...printTarget(target), origin: 'detected', certain, ...(own !== null && { problem: own }), excerpt: place.excerpt }
  })
}
