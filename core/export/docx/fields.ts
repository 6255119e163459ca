import { BuilderElement, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { PrintedReport } from '../printed-report.ts'

/**
 * A complex field with the result it shows until somebody updates it. A simple field would be shorter, but several
 * readers drop its text. The result is final as far as we know it, so that nothing asks to be updated on opening.
 */
export function field(instruction: string, result: string, look: FieldLook = {}): TextRun[] {
  return around(instruction, [new TextRun({ ...look, text: result })], look)
}

/** A complex field whose result is already written, links and other fields among it. */
export const fieldAround = (instruction: string, result: readonly ParagraphChild[]): ParagraphChild[] => around(instruction, result, {})

type FieldLook = Pick<IRunOptions, 'style' | 'italics'>

/** What stands before the result of a field, and after it: for one that goes over several paragraphs. */
export function fieldEdges(instruction: string): { begin: TextRun[]; end: TextRun[] } {
  const run = (child: BuilderElement) => new TextRun({ children: [child] })
  return { begin: [run(fieldCharacter('begin')), run(new Instruction(` ${instruction} `)), run(fieldCharacter('separate'))], end: [run(fieldCharacter('end'))] }
}

function around<C extends ParagraphChild>(instruction: string, result: readonly C[], look: FieldLook): (C | TextRun)[] {
  const run = (child: BuilderElement) => new TextRun({ ...look, children: [child] })
  return [
    run(fieldCharacter('begin')),
    run(new Instruction(` ${instruction} `)),
    run(fieldCharacter('separate')),
    ...result,
    run(fieldCharacter('end')),
  ]
}

const fieldCharacter = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement<{ type: string }>({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

class Instruction extends BuilderElement<{ space: string }> {
  constructor(text: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(text)
  }
}

/** The name of the bookmark round the first mark of a note; the underscore hides it in Word's list of bookmarks. */
export const noteBookmark = (number: number): string => `_RefNote${String(number)}`

/** The name of the bookmark round a heading or recommendation that a number elsewhere leads to. */
export const placeBookmark = ({ namedPlaces }: PrintedReport, id: string): string => `_RefPlace${String([...namedPlaces].indexOf(id) + 1)}`
