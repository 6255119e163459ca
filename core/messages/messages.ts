import { IntlMessageFormat } from 'intl-messageformat'
import type { Finding } from '../checks/finding.ts'
import type { AppError, ErrorCode, ErrorDetails } from '../errors.ts'
import type { ExportWarning } from '../export/export-format.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { InterfaceLanguage } from './interface-language.ts'

export type MessageKey = keyof typeof en
export type MessageValues = Record<string, string | number>

/** Each catalogue holds every key and no other, or it does not compile. */
const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageKey, string>>>> = { en, fr, es }

/** Finds a text by its key and fills in what it names. */
export type Messages = (key: MessageKey, values?: MessageValues) => string

/** The messages in one language. Each message is parsed once, at its first use. */
export function messagesIn(language: InterfaceLanguage): Messages {
  const catalogue = catalogues[language]
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  return (key, values) => {
    const known = parsed.get(key)
    const message = known ?? new IntlMessageFormat(catalogue[key], language)
    if (known === undefined) parsed.set(key, message)
    return String(message.format(values))
  }
}

/** Messages in a language that can be changed while they are in use. */
export function changingMessages(first: InterfaceLanguage): { say: Messages; speak: (language: InterfaceLanguage) => void } {
  let current = messagesIn(first)
  return {
    say: (key, values) => current(key, values),
    speak: (language) => {
      current = messagesIn(language)
    },
  }
}

/** What the person is told about an error: what happened, to which file, what was kept, what to do next. */
export const errorMessage = (messages: Messages, error: { code: ErrorCode; details: ErrorDetails } | AppError): string =>
  messages(`error.${error.code}`, error.details)

/** What the person is told about a file that was written all the same. */
export function warningMessage(messages: Messages, warning: ExportWarning): string {
  if (warning.kind !== 'title-field-missing') return messages(`warning.${warning.kind}`, warning)
  return messages('warning.title-field-missing', { field: messages(`titleField.${warning.field}`) })
}

/** What the person is told about a finding of the checks. */
export const findingMessage = (messages: Messages, { message, details }: Finding): string => messages(message, details)
