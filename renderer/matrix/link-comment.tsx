import { MessageSquarePlus, MessageSquareText } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Dialog, Label, Popover, TextArea, TextField } from 'react-aria-components'
import { longestLinkComment } from '../../core/links/link.ts'
import { say } from '../messages.ts'

interface LinkCommentProps {
  /** The name of the link. */
  label: string
  comment: string
  onComment: (comment: string) => void
}

/** The sign that a link has a comment, or may have one, and the small window in which it is written. Closing it keeps what was written. */
export function LinkComment({ label, comment, onComment }: LinkCommentProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [written, setWritten] = useState<string>()
  const keep = () => {
    if (written !== undefined && written.trim() !== comment) onComment(written.trim())
    setWritten(undefined)
  }
  const name = say(comment === '' ? 'matrix.addComment' : 'matrix.comment', { label })
  const Sign = comment === '' ? MessageSquarePlus : MessageSquareText
  return (
    <>
      <Button ref={button} className="link-chip-act link-comment" data-empty={comment === '' ? '' : undefined} aria-label={name} aria-haspopup="dialog" onPress={() => setWritten(comment)}>
        <Sign size={12} aria-hidden />
      </Button>
      {written !== undefined && (
        <Popover className="menu-popover link-comment-window" triggerRef={button} isOpen onOpenChange={(open) => { if (!open) keep() }} placement="bottom start" offset={4}>
          <Dialog aria-label={name}>
            <TextField
              className="field"
              autoFocus
              maxLength={longestLinkComment}
              value={written}
              onChange={setWritten}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
                else event.continuePropagation()
              }}
            >
              <Label>{say('matrix.comment', { label })}</Label>
              <TextArea className="link-comment-text" dir="auto" rows={3} placeholder={say('matrix.commentPlaceholder')} />
            </TextField>
            <div className="form-buttons">
              <Button className="button" onPress={keep}>{say('matrix.commentDone')}</Button>
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  )
}
