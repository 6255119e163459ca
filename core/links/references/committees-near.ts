import { committeeNames } from '../../sources/catalogue/committees.ts'
import { findBody } from '../../sources/short-reference.ts'
import { treatyBodies, type TreatyBody } from '../../sources/symbol/bodies.ts'
import { once } from '../../once.ts'
import { readAt } from './read-at.ts'
import { toPlainText } from './plain-text.ts'

/** Whose general comment it is, as the words near it say: a committee, one that is none of the treaty bodies, or nothing. */
export type Issuer = TreatyBody | 'other' | undefined

const names = once((): readonly (readonly [string, TreatyBody])[] =>
  treatyBodies.flatMap((body) => Object.values(committeeNames[body]).map((name) => [toPlainText(name).plain.toLowerCase(), body] as const)))

/** Bodies that issue general comments or recommendations of their own and are no committee of a United Nations treaty. */
const foreign =
  /(?<![A-Za-z])(?:African|Africaine?|Africana?|ACERWC|ACHPR|CADBE|CAEDBE|ECRI|Inter-American|Interamericana?|interamericaine|European|europeenne?|Europea|CNDH|CNCDH|Defensoria|Defenseur|Ombudsman|Ombudsperson|National|Nacional|nationale|Council of Europe|GRETA|GREVIO|MESECVI|CIDH|ILO|OIT)(?![A-Za-z])/u

const reach = 160

/** The committee named last before a place, in the same sentence. */
export function committeeBefore(text: string, at: number, own: TreatyBody | undefined): Issuer {
  const window = text.slice(Math.max(0, at - reach), at)
  const sentence = window.slice(Math.max(window.lastIndexOf('; ') + 1, lastStop(window)))
  const near = sentence.slice(-50)
  const acronym = /(?<![A-Za-z/])([A-Z]{3,6})(?: Committee)?(?:'s)?(?: ?\([^()]{0,20}\))?,? ?(?:Joint |joint |in its |its )?$/u.exec(near)?.[1]
  if (acronym !== undefined) {
    const body = findBody(acronym)
    if (body !== undefined) return body
    // An acronym right before that is none of ours is that of whoever issued it.
    if (!/^(?:UN|ONU|SEE|THE|AND|PER|VOIR|VER|ITS|CF)$/u.test(acronym)) return 'other'
  }
  const meant = /(?:its|their|sa|son|su) (?:joint )?$/iu.test(near) ? acronymIn(sentence) : undefined
  if (meant !== undefined) return meant
  const lower = sentence.toLowerCase()
  const named = names().map(([name, body]) => [lower.lastIndexOf(name), body] as const).filter(([place]) => place >= 0).sort((a, b) => b[0] - a[0])[0]
  const bare = Math.max(...[...sentence.matchAll(/\b(?:the|le|el|du|del|al|au) (?:Committee|Comite)(?:'s)?\b(?! (?:on|against|for|contre|contra|des|pour|sobre|para|de)\b)/gu)].map(({ index }) => index), -1)
  const other = [...sentence.matchAll(new RegExp(foreign, 'gu'))].at(-1)?.index ?? -1
  if (other >= 0 && other > Math.max(named?.[0] ?? -1, bare)) return 'other'
  if (named !== undefined && named[0] >= bare) return named[1]
  return bare >= 0 ? own : undefined
}

/** The last acronym of a committee in a sentence that goes on with "its". */
const acronymIn = (sentence: string): TreatyBody | undefined =>
  [...sentence.matchAll(/(?<![A-Za-z/])[A-Z]{3,5}(?![A-Za-z/])/gu)].map(([word]) => findBody(word)).findLast((body) => body !== undefined)

const lastStop = (text: string): number => {
  const stops = [...text.matchAll(/[a-z)]\. (?=[A-Z])/gu)]
  const last = stops.at(-1)
  return last === undefined ? 0 : last.index + 2
}

/** A committee named right behind a general comment, and where its name ends. */
export interface IssuerBehind {
  issuer: Issuer
  end: number
}

const lead = /,? ?\(?(?:(?:of the|of|by the|from the|issued by the|adopted by the|du|de la|del|de los|de l'|de) )?/iuy
const acronym = /(?:UN |United Nations )?(?:(?:Committee|Comite) )?([A-Z]{3,6})(?: Committee)?(?![A-Za-z-])/uy
const own = /(?:UN |United Nations )?(?:Committee|Comite)\b(?! (?:on|against|for|contre|contra|des|pour|sobre|para|de)\b)/uy
const institution = /(?:Committee|Comite|Commission|Comision|Conseil|Consejo|Council|Institut)/uy

/** The committee named right behind a general comment: "No. 14 (2013) of the Committee on the Rights of the Child", "No. 35 (CEDAW)". */
export function committeeBehind(text: string, at: number, ofReport: TreatyBody | undefined): IssuerBehind {
  const begin = at + (readAt(lead, text, at)?.[0].length ?? 0)
  const short = readAt(acronym, text, begin)
  const body = short?.[1] === undefined ? undefined : findBody(short[1])
  if (short !== undefined && body !== undefined) return { issuer: body, end: begin + short[0].length }
  if (/^,? ?$/u.test(text.slice(at, begin))) return { issuer: undefined, end: at }
  const lower = text.slice(begin, begin + reach).toLowerCase()
  const named = names().find(([name]) => lower.startsWith(name))
  if (named !== undefined) return { issuer: named[1], end: begin + named[0].length }
  const committee = readAt(own, text, begin)
  if (committee !== undefined) return { issuer: ofReport, end: begin + committee[0].length }
  const other = foreign.test(text.slice(begin, begin + 40)) || readAt(institution, text, begin) !== undefined
  return { issuer: other ? 'other' : undefined, end: at }
}
