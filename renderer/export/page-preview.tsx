import { useCallback, useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ExportOptions } from '../../core/export/export-options.ts'
import type { ExportVersion } from '../../core/export/version.ts'
import type { DraftSession } from '../draft/draft-session.ts'
import { say, sayError } from '../messages.ts'
import { useObservable } from '../observable.ts'
import { request } from '../request.ts'
import { loadPdf } from '../sources/load-pdf.ts'
import { PdfPage } from '../sources/pdf-page.tsx'

type Pages = { kind: 'drawing' } | { kind: 'drawn'; pdf: PDFDocumentProxy } | { kind: 'failed'; reason: string }

interface PreviewProps {
  session: DraftSession
  version: ExportVersion
  options: ExportOptions
}

/** The pages of a version as they print on the report's paper, one below the other. */
export function PagePreview({ session, version, options }: PreviewProps) {
  const { paper } = useObservable(session.report)
  return <PreviewOf key={`${version} ${paper} ${JSON.stringify(options)}`} session={session} version={version} options={options} />
}

/** Each version and each choice of paper and options wants a preview of its own. */
function PreviewOf({ session, version, options }: PreviewProps) {
  const load = useCallback(async () => {
    await session.saving.flush()
    return (await request('report.preview', { version, options })).bytes
  }, [session, version, options])
  const pages = usePages(load)
  return (
    <section className="export-preview" aria-label={say('export.preview')} aria-busy={pages.kind === 'drawing'}>
      <p role="status">{pages.kind === 'drawn' ? say('export.pages', { pages: pages.pdf.numPages }) : pages.kind === 'drawing' ? say('export.drawing') : say('export.previewFailed', { reason: pages.reason })}</p>
      <div className="export-pages" tabIndex={0} role="group" aria-label={say('export.preview')}>
        {pages.kind === 'drawn' && Array.from({ length: pages.pdf.numPages }, (_, index) => <LazyPage key={index} pdf={pages.pdf} page={index + 1} />)}
      </div>
    </section>
  )
}

function usePages(load: () => Promise<Uint8Array>): Pages {
  const [pages, setPages] = useState<Pages>({ kind: 'drawing' })
  useEffect(() => {
    let wanted = true
    let opened: PDFDocumentProxy | undefined
    const open = async (): Promise<Pages> => {
      opened = await loadPdf(await load())
      return { kind: 'drawn', pdf: opened }
    }
    void open()
      .catch((error: unknown): Pages => ({ kind: 'failed', reason: sayError(error) }))
      .then((next) => {
        if (wanted) setPages(next)
        else void opened?.loadingTask.destroy()
      })
    return () => {
      wanted = false
      void opened?.loadingTask.destroy()
    }
  }, [load])
  return pages
}

/** How far outside the view a page is drawn, so that scrolling meets no blank one. */
const ahead = '600px'

/** A page that is drawn when it comes near: a report may have a hundred. */
function LazyPage({ pdf, page }: { pdf: PDFDocumentProxy; page: number }) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { root: element.parentElement, rootMargin: ahead })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="export-page" ref={place}>
      {near && <PdfPage pdf={pdf} page={page} />}
    </div>
  )
}
