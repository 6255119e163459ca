import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { useEffect, useState } from 'react'
import { loadPdf } from './load-pdf.ts'

export type ShownFile = { kind: 'loading' } | { kind: 'pdf'; pdf: PDFDocumentProxy } | { kind: 'text'; text: string } | { kind: 'none' } | { kind: 'broken' }

const longestText = 2_000_000

/** A file to be shown beside its passages: the pages of a PDF, the words of a text; nothing for other kinds. */
export function useShownFile(load: () => Promise<{ name: string; bytes: Uint8Array } | null>): ShownFile {
  const [shown, setShown] = useState<ShownFile>({ kind: 'loading' })
  useEffect(() => {
    let wanted = true
    let opened: PDFDocumentProxy | undefined
    const open = async (): Promise<ShownFile> => {
      const file = await load()
      if (file === null) return { kind: 'none' }
      if (/\.txt$/iu.test(file.name)) return { kind: 'text', text: new TextDecoder().decode(file.bytes.slice(0, longestText)) }
      if (!/\.pdf$/iu.test(file.name)) return { kind: 'none' }
      opened = await loadPdf(file.bytes)
      return { kind: 'pdf', pdf: opened }
    }
    open()
      .catch((): ShownFile => ({ kind: 'broken' }))
      .then((next) => {
        if (wanted) setShown(next)
        else void opened?.loadingTask.destroy()
      }, () => undefined)
    return () => {
      wanted = false
      void opened?.loadingTask.destroy()
    }
  }, [load])
  return shown
}
