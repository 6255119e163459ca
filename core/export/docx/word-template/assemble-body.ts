import type { PreparedTemplate } from './prepare.ts'
import { sectionOf, shows } from './place.ts'
import { fitWidths, sectionMark, type Stretch } from './report-parts.ts'
import { followingSection, pageSetup, turn } from './sections.ts'
import { copyOf, readOwnXml, writeXml, type WordElement } from './xml-tree.ts'

/**
 * The text of the file: what a template has before the report, the report on its pages, and what it has after.
 * @param firstSection what the section says of the pages on which the report begins
 */
export function assembleBody({ place }: PreparedTemplate, stretches: readonly Stretch[], firstSection: WordElement): string {
  const { section, before, after } = place
  const { width, height, left, right } = pageSetup(section)
  const widthOf = (turned: boolean): number => (turned ? Math.max(width, height) : width) - left - right
  const last = stretches.at(-1)
  const more = stretches.length > 1
  const rest = after.slice(0, after.findIndex((block) => block === section || sectionOf(block) === section))
  const alone = !rest.some(shows) && !shows(after.find((block) => sectionOf(block) === section) ?? section)
  const sectionFor = (index: number, turned: boolean): WordElement => (index === 0 ? (turned ? turn(copyOf(firstSection)) : copyOf(firstSection)) : followingSection(firstSection, turned))
  const xml = stretches.map((stretch, index) => {
    const written = fitWidths(stretch.xml, stretch.width, widthOf(stretch.turned))
    return written.replace(sectionMark, () => writeXml(sectionFor(index, stretch.turned)))
  })
  // What follows stands on upright pages again; where nothing does, the last pages of the report end its section.
  const turnedAtEnd = last?.turned === true
  if (turnedAtEnd && !alone) xml.push(`<w:p><w:pPr>${writeXml(sectionFor(stretches.length - 1, true))}</w:pPr></w:p>`)
  const closing = turnedAtEnd && alone ? sectionFor(stretches.length - 1, true) : more || turnedAtEnd ? followingSection(firstSection, false) : firstSection
  section.children = copyOf(closing).children
  const text = place.marked || !before.some(shows) || sectionOf(before.at(-1)) !== undefined ? xml.join('') : onNewPage(xml.join(''))
  return before.map(writeXml).join('') + text + after.map(writeXml).join('')
}

/** Without a place for it, the report begins on a page of its own. */
function onNewPage(xml: string): string {
  const start = /^<w:p>(<w:pPr>(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext\/>)?(?:<w:keepLines\/>)?)?/.exec(xml)
  if (start === null) return `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${xml}`
  const [opening, properties] = start
  if (xml.slice(opening.length).startsWith('<w:pageBreakBefore/>')) return xml
  return properties === undefined ? `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${xml.slice('<w:p>'.length)}` : `${opening}<w:pageBreakBefore/>${xml.slice(opening.length)}`
}

/** The references to our own headers and footers as elements, for a template that has none. */
export const referencesOf = (xml: string): WordElement[] => readOwnXml(`<w:sectPr>${xml}</w:sectPr>`).children.filter((child) => typeof child !== 'string')
