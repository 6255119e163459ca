/** A line that begins with a number and so may begin a paragraph. */
export interface Candidate {
  /** Where it stands among the lines. */
  readonly line: number
  readonly parts: readonly number[]
  /** Left edge in points; documents without a layout have 0 throughout. */
  readonly indent: number
  /** 0–4: how much speaks for a new paragraph (white above or after the number, a sentence closed before it). */
  readonly strength: number
  /** A heading stands between it and the candidate before. */
  readonly afterHeading: boolean
}

export type NumberRole = 'main' | 'nested'

interface Series {
  next: number
  readonly indent: number
  readonly afterHeading: boolean
  readonly members: number[]
  nested: boolean
}

const sameIndent = 9
/** A document may skip this many numbers by mistake; more is another kind of number. */
const widestHole = 3
/** Unless it goes on for some numbers after a hole: replies name several numbers in one ("5., 6., 7., 8., 9."). */
const widestJump = 30
const fewestBeforeJump = 4

/**
 * Tells which numbers at line heads number paragraphs. Numbers run on by one; a new count from 1 inside an
 * unfinished one, after which the first goes on, is a list within a paragraph (as recommendations are in older
 * reports of working groups); one after which it does not go on is a restart (as in a treaty).
 * Years, amounts and numbers of other documents at line heads fit in no count and are left out.
 */
export function numberSeries(candidates: readonly Candidate[]): Map<number, NumberRole> {
  const wholes = candidates.filter(candidate => candidate.parts.length === 1)
  const open: Series[] = []
  const all: Series[] = []
  wholes.forEach((candidate, at) => {
    const number = candidate.parts[0] ?? 0
    const home = seriesFor(open, candidate, number, wholes, at)
    if (home !== undefined) {
      for (const inner of open.splice(open.indexOf(home) + 1)) inner.nested = true
      home.next = number + 1
      home.members.push(candidate.line)
      return
    }
    if (!beginsSeries(candidate, number, wholes, at, all.length === 0)) return
    const { indent, afterHeading, line } = candidate
    const series: Series = { next: number + 1, indent, afterHeading, members: [line], nested: false }
    open.push(series)
    all.push(series)
  })
  const roles = new Map<number, NumberRole>()
  for (const series of all) for (const line of series.members) roles.set(line, series.nested ? 'nested' : 'main')
  return roles
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= sameIndent

function seriesFor(open: readonly Series[], candidate: Candidate, number: number, wholes: readonly Candidate[], at: number): Series | undefined {
  const reachable = [...open].reverse().filter((series, depth) => depth === 0 || open.slice(open.length - depth).every(inner => isWithin(inner, series)))
  const fitting = reachable.filter(series => series.next === number)
  const home = fitting.find(series => near(series.indent, candidate.indent)) ?? fitting.find(() => candidate.strength >= 2)
  if (home !== undefined) return hasBetterTwin(home, candidate, number, wholes, at) ? undefined : home
  const last = reachable[0]
  if (last === undefined || candidate.strength < 2 || !near(last.indent, candidate.indent)) return undefined
  const goesOn = nextNear(wholes, at, candidate)?.parts[0] === number + 1
  const isNearby = number <= last.next + widestHole || (last.members.length >= fewestBeforeJump && candidate.strength >= 3 && number <= last.next + widestJump && goesOnFrom(wholes, at, 3))
  const isHole = number > last.next && isNearby && !comes(wholes, at, last.next, number + 1)
  const isRepeat = number === last.next - 1 && candidate.strength >= 3
  return goesOn && (isHole || isRepeat) ? last : undefined
}

/** An inner count that began under a heading of its own, at the same left edge, closed the outer one. */
const isWithin = (inner: Series, outer: Series): boolean => !inner.afterHeading || inner.indent > outer.indent + sameIndent

/** The same number comes once more, looking more like a paragraph, before the count could go on. */
function hasBetterTwin(series: Series, candidate: Candidate, number: number, wholes: readonly Candidate[], at: number): boolean {
  if (candidate.strength >= 3) return false
  for (const later of wholes.slice(at + 1, at + 40)) {
    const value = later.parts[0] ?? 0
    if (value === number && later.strength > candidate.strength && near(later.indent, series.indent)) return true
    if (value === number + 1 && later.strength >= candidate.strength && near(later.indent, candidate.indent)) return false
  }
  return false
}

const nextNear = (wholes: readonly Candidate[], at: number, candidate: Candidate): Candidate | undefined =>
  wholes.slice(at + 1).find(later => later.strength >= 1 && near(later.indent, candidate.indent))

/** Whether the number comes before the other one does. */
function comes(wholes: readonly Candidate[], at: number, number: number, before: number): boolean {
  for (const later of wholes.slice(at + 1)) {
    if (later.parts[0] === number && later.strength >= 2) return true
    if (later.parts[0] === before) return false
  }
  return false
}

function beginsSeries(candidate: Candidate, number: number, wholes: readonly Candidate[], at: number, isFirst: boolean): boolean {
  if (number === 1) return candidate.strength >= 1 && (goesOnFrom(wholes, at, 1) || (isFirst && wholes.length === 1 && candidate.strength >= 2))
  return isFirst && candidate.strength >= 2 && goesOnFrom(wholes, at, 3)
}

/** Whether the numbers after this one follow at the same left edge, as many as are asked for. */
function goesOnFrom(wholes: readonly Candidate[], at: number, length: number): boolean {
  const candidate = wholes[at]
  let position = at
  for (let step = 1; step <= length; step += 1) {
    const wanted = (candidate?.parts[0] ?? 0) + step
    const offset = wholes.slice(position + 1, position + 30).findIndex(later => later.parts[0] === wanted && near(later.indent, candidate?.indent ?? 0))
    if (offset < 0) return false
    position += 1 + offset
  }
  return true
}
