import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Reply } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { failure } from '../reply.ts'
import { pageOrigin } from './page.ts'

/** Answers what comes on the one channel of requests that there is. */
export type Answer = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => Promise<Reply>

/** Answers the main frame of our own page, and nothing else. */
export const answerPage = (contents: () => WebContents | undefined, dispatch: (name: unknown, input: unknown) => Promise<Reply>): Answer =>
  async (event, name, input) => (isOurPage(event, contents()) ? dispatch(name, input) : failure(new AppError('request-unknown', { name: 'sender' })))

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, ours: WebContents | undefined): boolean {
  return sender === ours && senderFrame !== null && senderFrame === sender.mainFrame && new URL(senderFrame.url).href.startsWith(`${pageOrigin}/`)
}
