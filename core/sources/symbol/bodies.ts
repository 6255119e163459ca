/** The ten committees that monitor the human-rights treaties. The Human Rights Committee is `HRC`, its symbols CCPR. */
export const treatyBodies = ['CRC', 'CEDAW', 'HRC', 'CESCR', 'CAT', 'SPT', 'CERD', 'CMW', 'CRPD', 'CED'] as const
export type TreatyBody = (typeof treatyBodies)[number]

/** Who else issues documents that reports cite; `treaty-bodies` is all committees together (HRI/…). */
export type Organ =
  | 'treaty-bodies'
  | 'general-assembly'
  | 'human-rights-council'
  | 'economic-and-social-council'
  | 'security-council'

export type Body = TreatyBody | Organ

/** The first element of a committee's symbols. The other two committees sit under E/C.12 and CAT/OP. */
const acronyms: Readonly<Record<string, TreatyBody>> = {
  CRC: 'CRC', CEDAW: 'CEDAW', CCPR: 'HRC', CAT: 'CAT', CERD: 'CERD', CMW: 'CMW', CRPD: 'CRPD', CED: 'CED',
}

/** The first elements of the symbols that are read. */
export const firstElements: readonly string[] = [...Object.keys(acronyms), 'HRI', 'A', 'E', 'S']

export interface Stem {
  stem: string
  body: Body
  /** The elements after the stem. */
  rest: readonly string[]
}

/** Divides the elements of a symbol into the stem that names its issuer and the rest. */
export function findStem(elements: readonly string[]): Stem | undefined {
  const [first = '', second = ''] = elements
  const two = (body: Body): Stem => ({ stem: `${first}/${second}`, body, rest: elements.slice(2) })
  const one = (body: Body): Stem => ({ stem: first, body, rest: elements.slice(1) })
  if (first === 'CAT' && second === 'OP') return two('SPT')
  if (first === 'E' && second === 'C.12') return two('CESCR')
  if (first === 'A' && second === 'HRC') return two('human-rights-council')
  const committee = Object.hasOwn(acronyms, first) ? acronyms[first] : undefined
  if (committee !== undefined) return second === 'C' ? two(committee) : one(committee)
  if (first === 'HRI') return one('treaty-bodies')
  if (first === 'A') return one('general-assembly')
  if (first === 'E') return one('economic-and-social-council')
  if (first === 'S') return one('security-council')
  return undefined
}

export const isTreatyBody = (body: Body): body is TreatyBody => treatyBodies.some((known) => known === body)
