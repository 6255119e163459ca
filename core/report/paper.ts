import { z } from 'zod'

export const papers = ['A4', 'Letter'] as const
/** What a report prints on; its page on the screen has the same width. */
export const Paper = z.enum(papers)
export type Paper = z.infer<typeof Paper>

/** The sides of a sheet in twentieths of a point. */
export const sheets: Record<Paper, { short: number; long: number }> = { A4: { short: 11_906, long: 16_838 }, Letter: { short: 12_240, long: 15_840 } }

/** What is left empty on each side of the text, in twentieths of a point: 2.5 cm. */
export const pageMargin = 1_418

/** How many twentieths of a point make a pixel of the screen, of which there are 96 to an inch. */
const pixel = 15

/** The width of an upright sheet in pixels of the screen. */
export const sheetWidth = (paper: Paper): number => sheets[paper].short / pixel

/** The width of the text on it: the lines on the screen end where those of the Word file do. */
export const lineWidth = (paper: Paper): number => (sheets[paper].short - 2 * pageMargin) / pixel
