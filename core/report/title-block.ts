import { z } from 'zod'
import { stateCodes } from './states.ts'

/** May the committee's secretariat post the report? It must be told, or it may publish by default. */
export const Visibility = z.enum(['public', 'confidential', 'undecided'])
export type Visibility = z.infer<typeof Visibility>

const line = z.string().max(2_000)

/** What stands on the title page. An empty string means: not given, not printed. */
export const TitleBlock = z.strictObject({
  title: line,
  subtitle: line,
  /** ISO 3166-1 alpha-3 code of the State under review. */
  state: z.union([z.literal(''), z.enum(stateCodes)]),
  session: line,
  organisation: line,
  contact: line,
  date: line,
  visibility: Visibility,
})
export type TitleBlock = z.infer<typeof TitleBlock>
export type TitleField = keyof TitleBlock

export const titleFields = TitleBlock.keyof().options

export const emptyTitleBlock: TitleBlock = {
  title: '',
  subtitle: '',
  state: '',
  session: '',
  organisation: '',
  contact: '',
  date: '',
  visibility: 'undecided',
}

/** The name to use in running text: "KIND" for "Kids in Need of Defense (KIND)", else the whole name. */
export function shortOrganisation(organisation: string): string {
  return /\(([^()]{2,20})\)\s*$/.exec(organisation)?.[1] ?? organisation.trim()
}
