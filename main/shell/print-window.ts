import { BrowserWindow, session } from 'electron'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontSheet } from '../../core/export/html/to-html.ts'
import { AppError } from '../../core/errors.ts'
import type { PagePrinter } from '../printing/page-printer.ts'
import { pageOrigin, scheme } from './page.ts'

/** A long report is drawn in seconds. */
const timeLimitMs = 120_000
const partition = 'print'

export interface StoppablePrinter {
  pages: PagePrinter
  /** Stops what prints; its caller gets AppError cancelled. */
  cancel: () => void
}

/**
 * Prints in a window that nobody sees: no script, no preload, no network, a session in memory that serves the page and
 * its fonts. The window is gone when the PDF is there, or when it fails.
 * @param fonts the folder of the style sheet of the fonts
 */
export function windowPrinter(fonts: string): StoppablePrinter {
  const running = new Set<(error: AppError) => void>()
  const pages = new Map<string, Uint8Array>()
  let serving = false
  const print: PagePrinter['print'] = async (file, page, footer) => {
    // The session is made at the first use, when its doors are closed as those of every session are.
    if (!serving) serve(pages, fonts)
    serving = true
    const name = `${randomUUID()}.html`
    pages.set(name, page)
    const window = new BrowserWindow({
      show: false,
      webPreferences: { partition, javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webgl: false, spellcheck: false },
    })
    const contents = window.webContents
    let stop = (_: AppError): void => undefined
    const stopped = new Promise<never>((_, reject) => { stop = reject })
    const failed = (cause?: unknown) => new AppError('pdf-not-printed', { file }, { cause })
    contents.on('render-process-gone', (_, { reason }) => { stop(failed(reason)) })
    const timer = setTimeout(() => { stop(failed('time')) }, timeLimitMs)
    running.add(stop)
    const printed = async (): Promise<Uint8Array> => {
      await contents.loadURL(`${pageOrigin}/${name}`)
      const pdf = await contents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer,
      })
      return new Uint8Array(pdf)
    }
    try {
      return await Promise.race([printed().catch((error: unknown) => { throw failed(error) }), stopped])
    } finally {
      clearTimeout(timer)
      running.delete(stop)
      pages.delete(name)
      window.destroy()
    }
  }
  return { pages: { print }, cancel: () => { running.forEach((stop) => { stop(new AppError('cancelled')) }) } }
}

const sheetFaces = /^files\/[\w-]+\.woff2$/

/** All that the windows can load: the pages being printed, and the fonts of the app. */
function serve(pages: ReadonlyMap<string, Uint8Array>, fonts: string): void {
  session.fromPartition(partition).protocol.handle(scheme, async ({ url }) => {
    const path = new URL(url).pathname.slice(1)
    const page = pages.get(path)
    if (page !== undefined) return respond(page, 'text/html; charset=utf-8')
    if (path === fontSheet) return respond(await readFile(join(fonts, fontSheet)), 'text/css; charset=utf-8')
    if (sheetFaces.test(path)) return respond(await readFile(join(fonts, path)), 'font/woff2')
    return new Response(null, { status: 404 })
  })
}

const respond = (body: Uint8Array, type: string): Response => new Response(new Uint8Array(body), { headers: { 'content-type': type } })
