import type { InterfaceLanguage } from '../../core/messages/interface-language.ts'
import { spokenLanguage } from '../messages.ts'

const locales: Record<InterfaceLanguage, string> = { en: 'en-GB', fr: 'fr', es: 'es' }

const formatter = (options: Intl.DateTimeFormatOptions): ((instant: string) => string) => {
  const made = new Map<InterfaceLanguage, Intl.DateTimeFormat>()
  return (instant) => {
    const language = spokenLanguage.get()
    const format = made.get(language) ?? new Intl.DateTimeFormat(locales[language], options)
    made.set(language, format)
    return format.format(new Date(instant))
  }
}

/** The time of day of an ISO 8601 instant, as the person's clock shows it. */
export const formatClock = formatter({ hour: '2-digit', minute: '2-digit' })

export const formatDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' })

export const formatMoment = formatter({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
