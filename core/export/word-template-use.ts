import { z } from 'zod'

/** Which template of the organisation's own a Word file goes into: the one kept with the report, one chosen now, or none. */
export const WordTemplateUse = z.enum(['kept', 'chosen', 'none'])
export type WordTemplateUse = z.infer<typeof WordTemplateUse>
