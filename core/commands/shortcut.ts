/** A key and what is held with it. Ctrl (Command on a Mac) is held unless `plain` says otherwise. */
export interface Shortcut {
  /** A capital letter, a digit, a sign of `signs`, an arrow such as Up, or a function key such as F3. */
  key: string
  plain?: true
  shift?: true
  alt?: true
}

/** The part of a keyboard event that a shortcut looks at. */
export interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

/** Whether a press is the shortcut. `apple` says which key stands for Ctrl. */
export function matchesShortcut(press: KeyPress, { key, plain, shift, alt }: Shortcut, apple: boolean): boolean {
  const control = apple ? press.metaKey : press.ctrlKey
  const other = apple ? press.ctrlKey : press.metaKey
  const pressed = pressedKey(press)
  // Some layouts need Shift for the plus sign and some do not.
  const shiftFits = pressed === '+' || press.shiftKey === (shift ?? false)
  return !other && control === !plain && shiftFits && press.altKey === (alt ?? false) && pressed === key
}

/**
 * What the layout prints on the key counts: Ctrl+Z on an AZERTY keyboard is where W is on a QWERTY one. Where the layout
 * gives no Latin letter and no such sign (Arabic, Cyrillic, Option on a Mac, the row of digits) the place of the key counts.
 */
function pressedKey({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return signs[key] ?? places[code] ?? code.replace(/^(Key|Digit|Numpad)/, '')
}

/** The plus sign shares its key with the equals sign on most keyboards; as in browsers, either makes larger. */
const signs: Readonly<Record<string, string>> = { '+': '+', '=': '+', '-': '-', '.': '.', ',': ',' }
const places: Readonly<Record<string, string>> = { Period: '.', Comma: ',', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right' }

/** A shortcut in the words of Electron's menus, "CmdOrCtrl+Shift+Z". */
export const toAccelerator = ({ key, plain, shift, alt }: Shortcut): string =>
  [...(plain ? [] : ['CmdOrCtrl']), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key === '+' ? 'Plus' : key].join('+')

/** A shortcut as a hint shows it, "Ctrl+Alt+F" or "⌘⌥F". */
export function formatShortcut({ key, plain, shift, alt }: Shortcut, apple: boolean): string {
  const names = apple ? { control: '⌘', alt: '⌥', shift: '⇧', joint: '' } : { control: 'Ctrl', alt: 'Alt', shift: 'Shift', joint: '+' }
  return [...(plain ? [] : [names.control]), ...(alt ? [names.alt] : []), ...(shift ? [names.shift] : []), key].join(names.joint)
}
