import { useRef, useState, type ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Severity } from '../../core/checks/finding.ts'

interface MarginButtonProps {
  label: string
  title: string
  sign: ReactNode
  className?: string
  severity?: Severity
  onOpen?: () => void
  children: (close: () => void) => ReactNode
}

/** A button in the margin and the small window that it opens beside the text. Hundreds may stand there: each is no more than a button until it is open. */
export function MarginButton({ label, title, sign, className = '', severity, onOpen, children }: MarginButtonProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`margin-button ${className}`}
        data-severity={severity}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          onOpen?.()
          setOpen(true)
        }}
      >
        {sign}
      </button>
      {open && (
        <Popover className="menu-popover margin-popover" placement="left top" triggerRef={button} isOpen onOpenChange={setOpen}>
          <Dialog aria-label={title}>{children(() => setOpen(false))}</Dialog>
        </Popover>
      )}
    </>
  )
}
