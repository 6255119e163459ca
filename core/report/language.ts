import { z } from 'zod'

/** The working languages in which committees take written submissions from civil society. */
export const languages = ['en', 'fr', 'es'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>
