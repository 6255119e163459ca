import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Observable } from '../observable.ts'
import { useObservable } from '../observable.ts'
import { IconButton } from './icon-button.tsx'
import './window-dialog.css'

interface WindowDialogProps {
  open: Observable<boolean>
  title: string
  close: string
  className?: string
  children: ReactNode
}

/** A small window over the page, with a title and a way out; Escape and a press beside it lead out too. */
export function WindowDialog({ open, title, close, className = '', children }: WindowDialogProps) {
  return (
    <ModalOverlay className="window-overlay" isOpen={useObservable(open)} onOpenChange={(next) => open.set(next)} isDismissable>
      <Modal className={`window-modal ${className}`}>
        <Dialog>
          <header className="window-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon={X} label={close} onPress={() => open.set(false)} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
