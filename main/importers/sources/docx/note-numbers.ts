import { formatNumber } from '../../docx/number-format.ts'
import { valueOf, wholeNumber } from '../../docx/properties.ts'
import { noteLabel } from '../../docx/story.ts'
import { childElements, findChild, ownText, type XmlElement } from '../../xml/element.ts'

type NoteKind = 'footnote' | 'endnote'

/** A mark as it stands in the text; `sign` is the author's own ("*"), which takes no number. */
interface Mark {
  label: string
  sign: string | undefined
}

interface Section {
  marks: Mark[]
  properties: XmlElement | undefined
}

const highest = 9_999
const usualFormat: Record<NoteKind, string> = { footnote: 'decimal', endnote: 'lowerRoman' }

/**
 * The number that each note prints, by the note's label, in the order of the text. Booklets of decisions count anew in
 * each section. Where notes count anew on each page, only the printer knows the number, and it is left empty.
 */
export function noteNumbers(body: XmlElement, settings: XmlElement | undefined, kind: NoteKind): Map<string, string> {
  const numbers = new Map<string, string>()
  let last = 0
  sectionsOf(body, kind).forEach(({ marks, properties }, index) => {
    const name = `w:${kind}Pr`
    const set = (property: string) => valueOf(findChild(properties, name), property) ?? valueOf(findChild(settings, name), property)
    const restart = set('w:numRestart')
    const start = wholeNumber(set('w:numStart'), 0, highest) ?? 1
    if (index === 0 || restart === 'eachSect') last = start - 1
    for (const { label, sign } of marks) {
      if (sign === undefined) last += 1
      numbers.set(label, sign ?? (restart === 'eachPage' ? '' : formatNumber(last, set('w:numFmt') ?? usualFormat[kind])))
    }
  })
  return numbers
}

/** A section's properties stand at its end, those of the last at the end of the body. */
function sectionsOf(body: XmlElement, kind: NoteKind): Section[] {
  const sections: Section[] = []
  let marks: Mark[] = []
  let paragraphEnds: XmlElement | undefined
  const close = (properties: XmlElement | undefined) => {
    sections.push({ marks, properties })
    marks = []
  }
  const visit = (element: XmlElement) => {
    for (const child of childElements(element)) {
      if (child.name === 'w:del' || child.name === 'w:moveFrom') continue
      if (child.name === 'w:sectPr') {
        // In a paragraph it comes before the text that it closes.
        if (element === body) close(child)
        else paragraphEnds = child
      } else if (child.name === `w:${kind}Reference`) {
        marks.push({ label: noteLabel(kind, child.attributes.get('w:id') ?? ''), sign: signOf(child, element) })
      } else visit(child)
      if (child.name === 'w:p' && paragraphEnds !== undefined) {
        close(paragraphEnds)
        paragraphEnds = undefined
      }
    }
  }
  visit(body)
  if (marks.length > 0) close(undefined)
  return sections
}

function signOf(mark: XmlElement, run: XmlElement): string | undefined {
  if (!['1', 'true', 'on'].includes(mark.attributes.get('w:customMarkFollows') ?? '')) return undefined
  return childElements(run).filter(({ name }) => name === 'w:t').map(ownText).join('').trim()
}
