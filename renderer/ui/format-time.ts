const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })

/** The time of day of an ISO 8601 instant, as the person's clock shows it. */
export const formatClock = (instant: string): string => clock.format(new Date(instant))

export const formatDay = (instant: string): string => day.format(new Date(instant))

export const formatMoment = (instant: string): string => moment.format(new Date(instant))
