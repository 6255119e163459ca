import { dialog, shell } from 'electron'
import { isLinkAddress } from '../../core/document/inline.ts'
import type { Messages } from '../../core/messages/messages.ts'

/** A link leaves for the browser only when the person has seen where it leads and agreed; what is no address leads nowhere. */
export async function openAfterAsking(url: string, messages: Messages): Promise<void> {
  if (!isLinkAddress(url)) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: messages('link.openQuestion'),
    detail: url,
    buttons: [messages('link.stay'), messages('link.open')],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) await shell.openExternal(url)
}
