import { useRef, useState, type ReactNode } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
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

/** A button in the margin and the small window that it opens beside the text. */
export function MarginButton({ label, title, sign, className = '', severity, onOpen, children }: MarginButtonProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        className={`margin-button ${className}`}
        data-severity={severity}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => {
          onOpen?.()
          setOpen(true)
        }}
      >
        {sign}
      </Button>
      <Popover className="menu-popover margin-popover" placement="left top" triggerRef={button} isOpen={open} onOpenChange={setOpen}>
        <Dialog aria-label={title}>{children(() => setOpen(false))}</Dialog>
      </Popover>
    </>
  )
}
