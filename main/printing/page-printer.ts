import { AppError } from '../../core/errors.ts'

/** Prints pages as a browser does. */
export interface PagePrinter {
  /**
   * Makes a PDF with tags and an outline of a whole HTML page, which says its own size of paper.
   * @param file the name that a failure tells
   * @param footer HTML for the foot of each page
   * @throws AppError pdf-needs-window, pdf-not-printed, cancelled
   */
  print: (file: string, page: Uint8Array, footer: string) => Promise<Uint8Array>
}

/** Where there is no browser. */
export const noPagePrinter: PagePrinter = {
  print: async (file) => { throw new AppError('pdf-needs-window', { file }) },
}
