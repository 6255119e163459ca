import { strFromU8, unzipSync } from 'fflate'
import { tagsOf, type Tag } from '../../core/export/docx/xml-tags.ts'
import { toLetters, toRoman } from '../../core/report/numbering.ts'

interface Place {
  /** What the bookmark goes round. */
  text: string
  note: string | undefined
  /** What Word prints before the paragraph it is in, with the numbers above it. */
  number: string
}

/**
 * What the live numbers of a Word file say that is not so. Everything is counted anew from the file itself, as Word does
 * when it updates its fields: notes by their marks, paragraphs by their lists, words by their bookmarks.
 */
export function wrongLiveNumbers(bytes: Uint8Array): { fields: number; wrong: string[] } {
  const files = unzipSync(bytes)
  const tags = (path: string): Tag[] => (files[path] === undefined ? [] : [...tagsOf(strFromU8(files[path]))])
  const places = placesIn(tags('word/document.xml'), levelsIn(tags('word/numbering.xml')), styleNumbers(tags('word/styles.xml')))
  const fields = ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => fieldsIn(tags(path)))
  const live = fields.flatMap(({ instruction, result }) => {
    const [, kind, name = '', switches = ''] = /^\s*(NOTEREF|REF)\s+(\S+)(.*)$/.exec(instruction) ?? []
    return kind === undefined ? [] : [{ kind, name, switches, result, instruction }]
  })
  const wrong = live.flatMap(({ kind, name, switches, result, instruction }) => {
    const place = places.get(name)
    const said = kind === 'NOTEREF' ? place?.note : switches.includes('\\w') ? place?.number : place?.text
    return said === result ? [] : [`${instruction.trim()} holds “${result}” and leads to “${said ?? 'nothing'}”`]
  })
  return { fields: live.length, wrong }
}

const valueOf = ({ attributes }: Tag): string => attributes.get('w:val') ?? ''

interface Level {
  format: string
  text: string
}

/** The levels of each list, by its id. */
function levelsIn(tags: readonly Tag[]): Map<string, Level[]> {
  const patterns = new Map<string, Level[]>()
  const lists = new Map<string, Level[]>()
  let pattern: Level[] = []
  let list = ''
  for (const tag of tags) {
    if (tag.closes) continue
    const last = pattern.at(-1)
    if (tag.name === 'w:abstractNum') patterns.set(tag.attributes.get('w:abstractNumId') ?? '', (pattern = []))
    else if (tag.name === 'w:lvl') pattern.push({ format: '', text: '' })
    else if (tag.name === 'w:numFmt' && last !== undefined) last.format = valueOf(tag)
    else if (tag.name === 'w:lvlText' && last !== undefined) last.text = valueOf(tag)
    else if (tag.name === 'w:num') list = tag.attributes.get('w:numId') ?? ''
    else if (tag.name === 'w:abstractNumId') lists.set(list, patterns.get(valueOf(tag)) ?? [])
  }
  return lists
}

interface InList {
  list: string
  level: number
}

function styleNumbers(tags: readonly Tag[]): Map<string, InList> {
  const found = new Map<string, InList>()
  let style = ''
  let level = 0
  for (const tag of tags) {
    if (tag.name === 'w:style' && !tag.closes) [style, level] = [tag.attributes.get('w:styleId') ?? '', 0]
    else if (tag.name === 'w:ilvl') level = Number(valueOf(tag))
    else if (tag.name === 'w:numId') found.set(style, { list: valueOf(tag), level })
  }
  return found
}

const inFormat = (format: string, value: number): string => {
  if (format === 'upperRoman') return toRoman(value)
  if (format === 'lowerRoman') return toRoman(value).toLowerCase()
  if (format === 'upperLetter') return toLetters(value).toUpperCase()
  return format === 'lowerLetter' ? toLetters(value) : String(value)
}

function placesIn(tags: readonly Tag[], lists: ReadonlyMap<string, Level[]>, styles: ReadonlyMap<string, InList>): Map<string, Place> {
  const places = new Map<string, Place>()
  const counters = new Map<string, number[]>()
  let open: { id: string; place: Place }[] = []
  let inParagraph: Place[] = []
  let at: Partial<InList> = {}
  let style = ''
  const numberHere = (): string => {
    const own = { ...styles.get(style), ...at }
    const levels = lists.get(own.list ?? '') ?? []
    if (own.list === undefined || own.list === '0' || levels.length === 0) return ''
    const depth = own.level ?? 0
    const counted = counters.get(own.list) ?? []
    counters.set(own.list, counted)
    counted[depth] = (counted[depth] ?? 0) + 1
    counted.length = depth + 1
    const label = (level: number): string => (levels[level]?.text ?? '').replace(/%(\d)/g, (_, place: string) => inFormat(levels[Number(place) - 1]?.format ?? '', Math.max(counted[Number(place) - 1] ?? 1, 1))).replace(/\.$/, '')
    if (levels[depth]?.text.includes('%1') === true) return label(depth)
    const above = Array.from({ length: depth + 1 }, (_, level) => (counted[level] === undefined ? '' : label(level))).filter((part) => part !== '')
    return above.map((part, index) => (index === 0 || part.startsWith('(') ? part : `.${part}`)).join('')
  }
  for (const tag of tags) {
    if (tag.name === 'w:p' && !tag.closes) [inParagraph, at, style] = [[], {}, '']
    else if (tag.name === 'w:p') {
      const number = numberHere()
      for (const place of inParagraph) place.number = number
    } else if (tag.name === 'w:pStyle') style = valueOf(tag)
    else if (tag.name === 'w:ilvl') at.level = Number(valueOf(tag))
    else if (tag.name === 'w:numId') at.list = valueOf(tag)
    else if (tag.name === 'w:bookmarkStart') {
      const place: Place = { text: '', note: undefined, number: '' }
      open.push({ id: tag.attributes.get('w:id') ?? '', place })
      inParagraph.push(place)
      places.set(tag.attributes.get('w:name') ?? '', place)
    } else if (tag.name === 'w:bookmarkEnd') open = open.filter(({ id }) => id !== tag.attributes.get('w:id'))
    else if (tag.name === 'w:footnoteReference') for (const { place } of open) place.note = tag.attributes.get('w:id')
    else if (tag.name === 'w:t' && !tag.closes) for (const { place } of open) place.text += tag.text
  }
  return places
}

function fieldsIn(tags: readonly Tag[]): { instruction: string; result: string }[] {
  const done: { instruction: string; result: string }[] = []
  const open: { instruction: string; result: string; separated: boolean }[] = []
  for (const tag of tags) {
    const field = open.at(-1)
    const type = tag.name === 'w:fldChar' ? tag.attributes.get('w:fldCharType') : undefined
    if (type === 'begin') open.push({ instruction: '', result: '', separated: false })
    else if (field === undefined) continue
    else if (type === 'separate') field.separated = true
    else if (type === 'end') done.push(...open.splice(-1))
    else if (tag.name === 'w:instrText' && !tag.closes) field.instruction += tag.text
    else if (tag.name === 'w:t' && !tag.closes && field.separated) field.result += tag.text
  }
  return done
}
