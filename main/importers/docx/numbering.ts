import { childrenNamed, findChild, type XmlElement } from '../xml/element.ts'
import { formatNumber } from './number-format.ts'
import { onOff, valueOf, wholeNumber } from './properties.ts'

/** One level of a list: how it counts and what it prints. */
interface Level {
  start: number
  format: string
  /** What is printed, "%1.%2." with the number of each level in its place. */
  text: string
  /** The level (from 1) after which it starts anew; 0 is never, undefined after every higher one. */
  restartAfter: number | undefined
  /** Prints all numbers in arabic figures, as legal texts do. */
  legal: boolean
  paragraphStyle: string | undefined
}

/** The definition that several lists of a document may share, and whose count they then share too. */
interface ListPattern {
  id: string
  levels: Map<number, Level>
}

interface List {
  pattern: ListPattern
  starts: Map<number, number>
  levels: Map<number, Level>
}

export interface Numbering {
  levelOf: (listId: string, level: number) => Level | undefined
  /** The level of a list that is tied to one of the styles, for paragraphs numbered by style alone. */
  levelOfStyle: (listId: string, styleIds: readonly string[]) => number | undefined
  list: (listId: string) => List | undefined
}

/** What stands before a numbered paragraph. */
export interface CountedNumber {
  kind: 'bullet' | 'number'
  value: number
  label: string
}

/** Word counts no further. Without a limit, a start of two thousand million would print a million M. */
const highest = 32_767
const longestLabel = 100

/** Reads `numbering.xml`; a file without one has no lists. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const patterns = new Map(childrenNamed(root, 'w:abstractNum').map((element) => [element.attributes.get('w:abstractNumId') ?? '', element]))
  const byStyle = new Map([...patterns.values()].flatMap((element): [string, XmlElement][] => {
    const style = valueOf(element, 'w:styleLink')
    return style === undefined ? [] : [[style, element]]
  }))
  const read = new Map<XmlElement, ListPattern>()
  const patternOf = (id: string): ListPattern | undefined => {
    const named = patterns.get(id)
    // A pattern may stand for the one that belongs to a list style.
    const element = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '') ?? named
    if (element === undefined) return undefined
    const pattern = read.get(element) ?? { id: element.attributes.get('w:abstractNumId') ?? '', levels: readLevels(element) }
    read.set(element, pattern)
    return pattern
  }
  const lists = new Map(childrenNamed(root, 'w:num').flatMap((element): [string, List][] => {
    const pattern = patternOf(valueOf(element, 'w:abstractNumId') ?? '')
    return pattern === undefined ? [] : [[element.attributes.get('w:numId') ?? '', readList(element, pattern)]]
  }))
  const levelOf = (listId: string, level: number) => {
    const list = lists.get(listId)
    return list?.levels.get(level) ?? list?.pattern.levels.get(level)
  }
  return {
    levelOf,
    levelOfStyle: (listId, styleIds) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8].find((level) => styleIds.includes(levelOf(listId, level)?.paragraphStyle ?? '\0')),
    list: (listId) => lists.get(listId),
  }
}

function readLevels(element: XmlElement): Map<number, Level> {
  return new Map(childrenNamed(element, 'w:lvl').map((level) => [levelNumber(level), readLevel(level)]))
}

const levelNumber = (element: XmlElement): number => wholeNumber(element.attributes.get('w:ilvl'), 0, 8) ?? 0

function readLevel(element: XmlElement): Level {
  return {
    start: wholeNumber(valueOf(element, 'w:start'), 0, highest) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, longestLabel),
    restartAfter: wholeNumber(valueOf(element, 'w:lvlRestart'), 0, 9),
    legal: onOff(element, 'w:isLgl') ?? false,
    paragraphStyle: valueOf(element, 'w:pStyle'),
  }
}

function readList(element: XmlElement, pattern: ListPattern): List {
  const overrides = childrenNamed(element, 'w:lvlOverride')
  const starts = overrides.flatMap((override): [number, number][] => {
    const start = wholeNumber(valueOf(override, 'w:startOverride'), 0, highest)
    return start === undefined ? [] : [[levelNumber(override), start]]
  })
  const levels = overrides.flatMap((override): [number, Level][] => {
    const level = findChild(override, 'w:lvl')
    return level === undefined ? [] : [[levelNumber(override), readLevel(level)]]
  })
  return { pattern, starts: new Map(starts), levels: new Map(levels) }
}

/**
 * Counts the automatic numbers of one story (the text, or the notes), paragraph after paragraph.
 * @returns a function to call once for each numbered paragraph in order; undefined means it prints no number
 */
export function countNumbers(numbering: Numbering): (listId: string, level: number) => CountedNumber | undefined {
  const countersOf = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (listId, level) => {
    const list = numbering.list(listId)
    const definition = numbering.levelOf(listId, level)
    if (list === undefined || definition === undefined) return undefined
    const counters = countersOf.get(list.pattern.id) ?? []
    countersOf.set(list.pattern.id, counters)
    const override = list.starts.get(level)
    const place = `${listId} ${String(level)}`
    const restarts = override !== undefined && !begun.has(place)
    begun.add(place)
    const before = restarts ? undefined : counters[level]
    const value = before === undefined ? (override ?? definition.start) : Math.min(before + 1, highest)
    counters[level] = value
    for (let deeper = level + 1; deeper <= 8; deeper += 1) {
      const restartAfter = numbering.levelOf(listId, deeper)?.restartAfter
      if (restartAfter === undefined || level < restartAfter) counters[deeper] = undefined
    }
    return toCounted(definition, value, (other) => counters[other], (other) => numbering.levelOf(listId, other))
  }
}

function toCounted(
  definition: Level,
  value: number,
  counterOf: (level: number) => number | undefined,
  levelOf: (level: number) => Level | undefined,
): CountedNumber | undefined {
  if (definition.format === 'bullet') return { kind: 'bullet', value, label: '•' }
  const label = definition.text.replace(/%([1-9])/g, (_whole, digit: string) => {
    const other = levelOf(Number(digit) - 1)
    return formatNumber(counterOf(Number(digit) - 1) ?? other?.start ?? 1, definition.legal ? 'decimal' : (other?.format ?? 'decimal'))
  })
  return label.trim() === '' ? undefined : { kind: 'number', value, label: label.trim() }
}
