/** The ten committees that monitor the human-rights treaties. The Human Rights Committee is `HRC`, its symbols CCPR. */
export const treatyBodies = ['CRC', 'CEDAW', 'HRC', 'CESCR', 'CAT', 'SPT', 'CERD', 'CMW', 'CRPD', 'CED'] as const
export type TreatyBody = (typeof treatyBodies)[number]

/**
 * Who else issues documents that reports cite; `treaty-bodies` is all committees together (HRI/…), `secretariat` the
 * departments and the publications of the Office of the High Commissioner (ST/…, HR/…).
 */
export type Organ =
  | 'treaty-bodies'
  | 'general-assembly'
  | 'human-rights-council'
  | 'economic-and-social-council'
  | 'security-council'
  | 'secretariat'
  | 'climate-convention'
  | 'economic-commission-for-europe'
  | 'labour-organization'

export type Body = TreatyBody | Organ

/** The first element of a committee's symbols. The other two committees sit under E/C.12 and CAT/OP. */
const acronyms: Readonly<Record<string, TreatyBody>> = {
  CRC: 'CRC', CEDAW: 'CEDAW', CCPR: 'HRC', CAT: 'CAT', CERD: 'CERD', CMW: 'CMW', CRPD: 'CRPD', CED: 'CED',
}

const organs: Readonly<Record<string, Organ>> = {
  HRI: 'treaty-bodies', A: 'general-assembly', E: 'economic-and-social-council', S: 'security-council',
  ST: 'secretariat', HR: 'secretariat', FCCC: 'climate-convention', ECE: 'economic-commission-for-europe',
}

/** The sessions of the Governing Body and of the Conference of the International Labour Organization: GB.334, ILC.109. */
const labourSession = String.raw`(?:GB|ILC)\.\d{1,3}`

/** The first elements of the symbols that are read, as alternatives of a pattern. */
export const firstElements: readonly string[] = [...Object.keys(acronyms), ...Object.keys(organs), labourSession]

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
  const organ = Object.hasOwn(organs, first) ? organs[first] : undefined
  if (organ !== undefined) return one(organ)
  if (new RegExp(`^${labourSession}$`, 'u').test(first)) return one('labour-organization')
  return undefined
}

export const isTreatyBody = (body: Body): body is TreatyBody => treatyBodies.some((known) => known === body)
