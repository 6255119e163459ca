import { findEntryOfComment } from '../../sources/catalogue/entry.ts'
import type { TreatyBody } from '../../sources/symbol/bodies.ts'
import { committeeBefore, committeeBehind, type Issuer } from './committees-near.ts'
import { commentTitles } from './comment-titles.ts'
import type { Head } from './head.ts'
import { paragraphsBefore, paragraphsBehind } from './pinpoint.ts'
import { readAt } from './read-at.ts'

const kind =
  /(?<![A-Za-z_-])(?:joint )?(?:general (?:comment|recommendation)|observation generale|recommandation generale|observacion general|recomendacion general)(?: conjointe| conjunta)?(?: \((?:19|20)\d\d\))?(?![A-Za-z])/giu
const lead =
  /,? ?(?:(?:on|sur|sobre|concerning|regarding|relative (?:a|aux|au)|relativa (?:a|al)|entitled|intitulee|titulada) |: ?)["“«']? ?(?:the |la |le |les |l'|los |las |el )?/iuy

/** General comments that a text names by what they are about: "the Committee's general comment on children in street situations". */
export function titledCommentHeads(text: string, own: TreatyBody | undefined): Head[] {
  const lower = text.toLowerCase()
  return [...text.matchAll(kind)].flatMap(({ index, 0: words }): Head[] => {
    const nameEnd = index + words.length
    const before = paragraphsBefore(text, index)
    const behind = committeeBehind(text, nameEnd, own)
    const issuer = behind.issuer ?? committeeBefore(text, before?.start ?? index, own)
    const read = readAt(lead, text, behind.end)?.[0]
    if (read === undefined || issuer === 'other') return []
    const found = findTitle(lower, behind.end + read.length, issuer, own)
    if (found === undefined) return []
    const paragraphs = paragraphsBehind(text, found.end)
    return [{
      start: before?.start ?? index, end: paragraphs?.end ?? found.end, named: { kind: 'entry', entry: found.entry }, unit: 'paragraph',
      numbers: (paragraphs ?? before)?.numbers ?? [], certain: true, titled: false,
    }]
  })
}

/** The general comment whose title stands at a place: that of the committee named, else of the report's, else of the only one. */
function findTitle(lower: string, at: number, issuer: Issuer, own: TreatyBody | undefined): { entry: string; end: number } | undefined {
  const fitting = commentTitles().filter(({ title }) => lower.startsWith(title, at) && !/[a-z]/u.test(lower.charAt(at + title.length)))
  const of = (body: Issuer) => fitting.find(({ comment }) => comment.numbered.some((name) => name.body === body))
  const [first] = fitting
  const known = issuer === undefined ? (of(own) ?? (new Set(fitting.map(({ comment }) => comment)).size === 1 ? first : undefined)) : of(issuer)
  return known === undefined ? undefined : { entry: findEntryOfComment(known.comment), end: at + known.title.length }
}
