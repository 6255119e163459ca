import { z } from 'zod'
import { once } from '../../once.ts'
import { parseSymbol } from '../symbol.ts'
import { treatyBodies } from '../symbol/bodies.ts'
import { CatalogueStatus } from './catalogue.ts'
import data from './treaties.json' with { type: 'json' }

const inLanguages = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })

/** A human-rights treaty as an instrument to cite. */
export const Treaty = z.strictObject({
  /** The short form of citations: "CRC", "ICCPR", "OPAC". */
  id: z.string().regex(/^[A-Z]+$/u),
  /** The committee that monitors it. */
  body: z.enum(treatyBodies),
  /** Official name. */
  name: inLanguages,
  /** The acronym that reports use in each language. */
  short: inLanguages,
  adopted: z.iso.date(),
  /** The resolution of the General Assembly that adopted it, and its annex where it has several. */
  resolution: z.string().refine((text) => parseSymbol(text)?.type === 'resolution'),
  annex: z.string(),
  inForce: z.iso.date(),
  articles: z.int().positive(),
  status: CatalogueStatus,
  /** What the status rests on. */
  remark: z.string(),
})
export type Treaty = z.infer<typeof Treaty>

/** The nine core human-rights treaties and the protocols to the Convention on the Rights of the Child. */
export const treaties: () => readonly Treaty[] = once(() => z.array(Treaty).parse(data))

/** A treaty by its short form in any of the languages, in any case. */
export function findTreaty(short: string): Treaty | undefined {
  const wanted = short.trim().toUpperCase()
  return treaties().find((treaty) => treaty.id === wanted) ??
    treaties().find((treaty) => Object.values(treaty.short).some((form) => form.toUpperCase() === wanted))
}
