import { AppError } from '../core/errors.ts'
import { errorMessage, messagesIn } from '../core/messages/messages.ts'

/** The words of the window. */
export const say = messagesIn('en')

/** What to tell the person about something that failed, whatever it was. */
export const sayError = (error: unknown): string => errorMessage(say, toAppError(error))

/** An expected failure as it is; anything else is a bug and is named as one. */
export const toAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('unexpected', { reason: error instanceof Error ? error.message : String(error) }, { cause: error })
