import { countLeftOut, type LeftOut } from './word-template.ts'
import { element, elementsOf, isElement, ownText, valueOf, type WordElement, type WordNode } from './xml-tree.ts'

/** Fields that fetch or run something, ask the reader, or would count our tables with the template's: their words stay. */
const refused = new Set([
  ...['INCLUDEPICTURE', 'INCLUDETEXT', 'LINK', 'DDE', 'DDEAUTO', 'DATABASE', 'IMPORT', 'RD', 'AUTOTEXT', 'AUTOTEXTLIST', 'MACROBUTTON', 'GOTOBUTTON', 'PRINT', 'ASK', 'FILLIN'],
  ...['FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN', 'MERGEFIELD', 'MERGEREC', 'NEXT', 'NEXTIF', 'ADDIN', 'SET', 'USERNAME', 'USERINITIALS', 'USERADDRESS', 'SEQ'],
])
const quiet = new Set(['SEQ', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN'])
const counts = new Set(['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES'])

interface Found {
  node: WordElement
  parent: WordElement
}

interface OpenField {
  begin: Found
  separate?: Found
  instructions: Found[]
  /** Whether anything shows between `separate` and `end`. */
  shows: boolean
}

/**
 * Takes the fields out of a story that may not stand in a report and leaves their words, and gives each of the others
 * a result: readers that do not count pages show what is stored.
 */
export function cleanFields(root: WordElement, bookmarks: ReadonlySet<string>, leftOut: LeftOut): void {
  const open: OpenField[] = []
  const gone = new Set<WordElement>()
  for (const found of marks(root)) {
    const { node } = found
    const field = open.at(-1)
    if (node.name === 'w:fldChar') {
      const type = valueOf(node, 'w:fldCharType')
      if (type === 'begin') open.push({ begin: found, instructions: [], shows: false })
      else if (field === undefined) gone.add(node)
      else if (type === 'separate') field.separate = found
      else {
        settle({ ...field, end: found }, bookmarks, leftOut, gone)
        open.pop()
        const around = open.at(-1)
        if (around?.separate !== undefined && field.shows) around.shows = true
      }
    } else if (field !== undefined && node.name === 'w:instrText') field.instructions.push(found)
    else if (field === undefined) { if (node.name === 'w:instrText') gone.add(node) } else if (field.separate !== undefined) field.shows = true
  }
  for (const { begin, separate, instructions } of open) for (const { node } of [begin, ...(separate ? [separate] : []), ...instructions]) gone.add(node)
  sweep(root, gone)
}

function settle({ begin, separate, end, instructions, shows }: OpenField & { end: Found }, bookmarks: ReadonlySet<string>, leftOut: LeftOut, gone: Set<WordElement>): void {
  const [name = '', target = ''] = instructions.map(({ node }) => ownText(node)).join('').trim().split(/\s+/)
  const kind = name.toUpperCase()
  const lost = /^(?:REF|PAGEREF|NOTEREF)$/.test(kind) && !bookmarks.has(target)
  if (refused.has(kind) || kind === '' || lost || (!shows && !counts.has(kind))) {
    if (refused.has(kind) && !quiet.has(kind)) countLeftOut(leftOut, 'field')
    for (const found of [begin, end, ...(separate === undefined ? [] : [separate]), ...instructions]) gone.add(found.node)
    return
  }
  if (shows) return
  const result: WordNode[] = [...(separate === undefined ? [element('w:fldChar', { 'w:fldCharType': 'separate' })] : []), element('w:t', {}, ['1'])]
  const at = end.parent.children.indexOf(end.node)
  end.parent.children.splice(at, 0, ...result)
}

/** What fields are made of, and what shows, in the order of the text. */
function* marks(parent: WordElement): Generator<Found> {
  for (const node of elementsOf(parent)) {
    if (node.name === 'w:fldChar' || node.name === 'w:instrText') yield { node, parent }
    else if (node.name === 'w:t' || node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:sym') {
      if (node.name !== 'w:t' || node.children.length > 0) yield { node, parent }
      yield* marks(node)
    } else yield* marks(node)
  }
}

function sweep(parent: WordElement, gone: ReadonlySet<WordElement>): void {
  if (gone.size === 0) return
  parent.children = parent.children.filter((node) => !isElement(node) || !gone.has(node))
  for (const node of elementsOf(parent)) sweep(node, gone)
}

/** A simple field as a complex one: several readers drop the words of simple ones. */
export function expandSimpleField(node: WordElement, children: WordNode[]): WordNode[] {
  const mark = (type: string): WordElement => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })])
  const instruction = element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, [` ${(valueOf(node, 'w:instr') ?? '').trim()} `])])
  return [mark('begin'), instruction, mark('separate'), ...children, mark('end')]
}
