import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Reply } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { failure } from '../reply.ts'
import { pageOrigin } from './page.ts'

/** Takes requests on the one channel there is, and only from the main frame of our own page. */
export function bindRequests(contents: () => WebContents | undefined, dispatch: (name: unknown, input: unknown) => Promise<Reply>): void {
  ipcMain.handle('request', (event, name: unknown, input: unknown) =>
    isOurPage(event, contents()) ? dispatch(name, input) : failure(new AppError('request-unknown', { name: 'sender' })),
  )
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, ours: WebContents | undefined): boolean {
  return sender === ours && senderFrame !== null && senderFrame === sender.mainFrame && new URL(senderFrame.url).href.startsWith(`${pageOrigin}/`)
}
