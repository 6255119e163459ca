import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useRef, useState } from 'react'
import { say } from '../messages.ts'

interface PdfPageProps {
  pdf: PDFDocumentProxy
  page: number
}

/** One page of a PDF, as wide as its place. */
export function PdfPage({ pdf, page }: PdfPageProps) {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, setWidth] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const element = canvas.current
    if (element === null || width < 50) return
    let stop = (): void => undefined
    let wanted = true
    const draw = async () => {
      const drawn = await pdf.getPage(Math.min(Math.max(page, 1), pdf.numPages))
      if (!wanted) return
      const wide = width * window.devicePixelRatio
      const viewport = drawn.getViewport({ scale: wide / drawn.getViewport({ scale: 1 }).width })
      element.width = Math.floor(viewport.width)
      element.height = Math.floor(viewport.height)
      const task = drawn.render({ canvas: element, viewport })
      stop = () => task.cancel()
      await task.promise
    }
    draw().then(
      () => setFailed(false),
      (error: unknown) => {
        if (wanted && !(error instanceof Error && error.name === 'RenderingCancelledException')) setFailed(true)
      },
    )
    return () => {
      wanted = false
      stop()
    }
  }, [pdf, page, width])
  return (
    <div className="pdf-page" ref={place}>
      {failed && <p className="pane-empty">{say('review.noPage')}</p>}
      <canvas ref={canvas} role="img" aria-label={say('review.pagePicture', { page })} hidden={failed} />
    </div>
  )
}
