const forgetting: (() => void)[] = []

/** Registers what is to be let go with everything else that is remembered. */
export const onForget = (forget: () => void): void => void forgetting.push(forget)

/** Lets go of all texts: those of a report that is closed may be confidential. */
export const forgetTexts = (): void => { forgetting.forEach((forget) => { forget() }) }

/**
 * A pure function of a text that remembers what it answered. What was asked for lately is kept: after `most` other texts
 * an answer that nobody asked for again is let go.
 */
export function remembered<T>(make: (text: string) => T, most = 8_000): (text: string) => T {
  let lately = new Map<string, { answer: T }>()
  let before = lately
  onForget(() => {
    lately = new Map()
    before = lately
  })
  return (text) => {
    const known = lately.get(text) ?? before.get(text) ?? { answer: make(text) }
    if (lately.size >= most) {
      before = lately
      lately = new Map()
    }
    lately.set(text, known)
    return known.answer
  }
}

/** The same for a function that also takes a word of the report it stands in: the committee, the organisation. */
export function rememberedWith<T>(make: (text: string, about: string) => T, most = 8_000): (text: string, about: string) => T {
  const answer = remembered((key) => {
    const cut = key.indexOf('\u0000')
    return make(key.slice(cut + 1), key.slice(0, cut))
  }, most)
  return (text, about) => answer(`${about.replaceAll('\u0000', ' ')}\u0000${text}`)
}
