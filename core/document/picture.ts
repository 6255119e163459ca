import { z } from 'zod'
import { Bytes } from '../bytes.ts'

/** A picture as a report shows it. Width and height are in pixels. */
export const Picture = z.strictObject({ type: z.enum(['png', 'jpg']), bytes: Bytes, width: z.int().positive(), height: z.int().positive() })
export type Picture = z.infer<typeof Picture>

/** The pictures of a report by the content hash that its figures name. */
export const Pictures = z.map(z.string(), Picture)
export type Pictures = ReadonlyMap<string, Picture>

/** More would take a decoder more memory than a laptop has to spare. */
export const mostMegapixels = 50
/** The longer side of a picture as it is kept: as sharp as print needs across an A4 page. */
export const longestSide = 2_400
