import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { say } from '../messages.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { PdfPage } from './pdf-page.tsx'
import { useShownFile } from './use-shown-file.ts'
import './file-view.css'

interface FileViewProps {
  /** The same function each time, or the file is read again. */
  load: () => Promise<{ name: string; bytes: Uint8Array } | null>
  page: number
  pages: number | null
  /** What is shown in its place where the file has no pages and is no plain text. */
  otherwise?: ReactNode
}

/** The document itself, at the page of a passage. */
export function FileView({ load, page, pages, otherwise = null }: FileViewProps) {
  const file = useShownFile(load)
  const [turned, setTurned] = useState<{ from: number; to: number }>()
  // Leafing holds until a passage on another page is selected.
  const shown = turned?.from === page ? turned.to : page
  if (file.kind === 'text') {
    return (
      <section className="file-view" aria-label={say('review.plainText')}>
        <pre tabIndex={0} dir="auto">
          {file.text}
        </pre>
      </section>
    )
  }
  if (file.kind === 'none') return otherwise
  const last = file.kind === 'pdf' ? file.pdf.numPages : (pages ?? 1)
  return (
    <section className="file-view" aria-label={say('review.page', { page: shown, pages: last })}>
      <div className="file-bar">
        <IconButton icon={ChevronLeft} label={say('review.previousPage')} disabled={shown <= 1} onPress={() => setTurned({ from: page, to: shown - 1 })} />
        <span>{say('review.page', { page: shown, pages: last })}</span>
        <IconButton icon={ChevronRight} label={say('review.nextPage')} disabled={shown >= last} onPress={() => setTurned({ from: page, to: shown + 1 })} />
      </div>
      <div className="file-scroll" tabIndex={0} role="group" aria-label={say('review.pagePicture', { page: shown })}>
        {file.kind === 'broken' && <p className="pane-empty">{say('review.noPage')}</p>}
        {file.kind === 'pdf' && <PdfPage pdf={file.pdf} page={shown} />}
      </div>
    </section>
  )
}
