import { AppError } from '../core/errors.ts'
import type { InterfaceLanguage } from '../core/messages/interface-language.ts'
import { changingMessages, errorMessage } from '../core/messages/messages.ts'
import { Observable } from './observable.ts'

const messages = changingMessages('en')

/** The words of the window, in the language it speaks at the moment. */
export const say = messages.say

/**
 * The language the window speaks. When it changes the whole window is drawn anew; a component under `memo` must watch it
 * itself.
 */
export const spokenLanguage = new Observable<InterfaceLanguage>('en')

/** Lets the window speak a language from here on. */
export function speak(language: InterfaceLanguage): void {
  messages.speak(language)
  document.documentElement.lang = language
  spokenLanguage.set(language)
}

/** What to tell the person about something that failed, whatever it was. */
export const sayError = (error: unknown): string => errorMessage(say, toAppError(error))

/** An expected failure as it is; anything else is a bug and is named as one. */
export const toAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('unexpected', { reason: error instanceof Error ? error.message : String(error) }, { cause: error })
