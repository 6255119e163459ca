import { childNamed, childrenNamed, element, elementsOf, putChild, setAttributes, valueOf, type WordElement } from './xml-tree.ts'

/** What a template's settings say about how its pages look. All else is about who wrote it where, or would be run. */
const kept = new Set([
  ...['w:displayBackgroundShape', 'w:mirrorMargins', 'w:alignBordersAndEdges', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:gutterAtTop', 'w:defaultTabStop'],
  ...['w:autoHyphenation', 'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps', 'w:evenAndOddHeaders', 'w:bookFoldPrinting', 'w:characterSpacingControl'],
  ...['w:noLineBreaksAfter', 'w:noLineBreaksBefore', 'w:compat', 'w:themeFontLang', 'w:clrSchemeMapping', 'w:decimalSymbol', 'w:listSeparator'],
])
const order = [
  ...['w:displayBackgroundShape', 'w:mirrorMargins', 'w:alignBordersAndEdges', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:gutterAtTop', 'w:defaultTabStop'],
  ...['w:autoHyphenation', 'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps', 'w:evenAndOddHeaders', 'w:bookFoldPrinting', 'w:characterSpacingControl'],
  ...['w:noLineBreaksAfter', 'w:noLineBreaksBefore', 'w:footnotePr', 'w:endnotePr', 'w:compat', 'w:themeFontLang', 'w:clrSchemeMapping', 'w:decimalSymbol', 'w:listSeparator'],
]

/**
 * The settings of the file: those of a template that are about its look.
 * @param notes the kinds of notes whose part holds the lines between text and notes
 */
export function settingsOf(template: WordElement | undefined, language: string, notes: readonly ('footnote' | 'endnote')[]): WordElement {
  const settings = element('w:settings', {}, elementsOf(template).filter(({ name }) => kept.has(name)))
  settings.children = elementsOf(settings).sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
  for (const kind of notes) putChild(settings, element(`w:${kind}Pr`, {}, ['-1', '0'].map((id) => element(`w:${kind}`, { 'w:id': id }))), order)
  const fonts = childNamed(settings, 'w:themeFontLang')
  if (fonts !== undefined) setAttributes(fonts, { 'w:val': language })
  const compatibility = childrenNamed(childNamed(settings, 'w:compat'), 'w:compatSetting')
  // Without the first, lines that end in a break are drawn out to the margin where a template justifies its text.
  const mode = compatibility.some((setting) => valueOf(setting, 'w:name') === 'compatibilityMode') ? [] : [modern()]
  putChild(settings, element('w:compat', {}, [element('w:doNotExpandShiftReturn'), ...compatibility, ...mode]), order)
  return settings
}

/** Without it Word opens the file as one of 2007, with half of its functions off. */
const modern = (): WordElement => element('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': '15' })
