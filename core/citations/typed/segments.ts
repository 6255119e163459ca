import { findSymbols } from '../../sources/find-symbols.ts'
import type { Range } from './note-text.ts'

/** Points after these end no sentence. */
const abbreviation = /(?:^|[\s(])(?:no|nos|art|arts|para|paras|par|pars|p|pp|vol|vols|ed|eds|al|cf|chap|sect|fig|núm|núms|párr|párrs|pág|págs|cap|etc|dr|mr|ms|mrs|prof|sr|sra|st|inc|ltd|co|u\.s|e\.g|i\.e|op|cit|ibid)$/iu
/** Words that lead to a reference and are no part of it. */
const leadIn = /^(?:in particular,?|see(?:,? (?:also|generally|inter alia|e\.g\.|for example|for instance|in particular))?,?|cf\.,?|compare|also|voir(?: (?:aussi|notamment|par exemple))?,?|v[ée]ase(?: (?:también|por ejemplo))?,?|ver(?: también)?,?|and|et|y|available at,?|disponible (?:à l’adresse|en),?|source:|fuente:)[\s\u00a0]+/iu

const mostSegments = 200

/** The places in a text that could each be one reference, without what leads to them and the stop at their end. */
export function segmentsOf(text: string): Range[] {
  return sentences(text)
    .flatMap((sentence) => parted(text, sentence, /;[\s\u00a0]+/gu))
    .flatMap((segment) => atSymbols(text, segment))
    .slice(0, mostSegments)
    .map((segment) => trimmed(text, segment))
    .filter(({ start, end }) => end > start)
}

function sentences(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const { index } of text.matchAll(/[\p{Ll}\d)\]»”’"\ufffc][.?!][»”’"]?[\s\u00a0]+(?=[\p{Lu}¿¡“«"])/gu)) {
    if (abbreviation.test(text.slice(Math.max(0, index - 8), index + 1))) continue
    found.push({ start, end: index + 2 })
    start = index + 2
  }
  return [...found, { start, end: text.length }]
}

/** Parts a stretch where a sign stands outside brackets. */
function parted(text: string, { start, end }: Range, sign: RegExp): Range[] {
  const parts: Range[] = []
  let from = start
  for (const found of text.slice(start, end).matchAll(sign)) {
    const at = start + found.index
    const inside = text.slice(from, at)
    if (inside.split('(').length > inside.split(')').length) continue
    parts.push({ start: from, end: at })
    from = at + found[0].length
  }
  return [...parts, { start: from, end }]
}

/** "CRC/C/MEX/6-7, para. 83, and CRC/C/GC/14, para. 6" are two references, though no semicolon parts them. */
function atSymbols(text: string, { start, end }: Range): Range[] {
  const symbols = findSymbols(text.slice(start, end))
  const cuts = symbols.slice(1).flatMap((next, index) => {
    const before = start + (symbols[index]?.end ?? 0)
    const between = text.slice(before, start + next.start)
    // Two symbols in one bracket or joined by a dash name one document.
    const cut = /,?[\s\u00a0](?:and|et|y)[\s\u00a0]/u.exec(between.slice(Math.max(0, between.search(/,?[\s\u00a0](?:and|et|y)[\s\u00a0](?!\d)/u))))
    const at = between.search(/,?[\s\u00a0](?:and|et|y)[\s\u00a0](?!\d)/u)
    return at < 0 || cut === null ? [] : [{ end: before + at, start: before + at + cut[0].length }]
  })
  const ends = [...cuts.map((cut) => cut.end), end]
  return [start, ...cuts.map((cut) => cut.start)].map((from, index) => ({ start: from, end: ends[index] ?? end }))
}

function trimmed(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (to > from && /[\s\u00a0.;,]/u.test(text.charAt(to - 1)) && !/(?:^|[\s(])(?:\p{L}\.){1,4}$|et al\.$/iu.test(text.slice(Math.max(from, to - 8), to))) to -= 1
  for (let step = 0; step < 4; step += 1) {
    while (from < to && /[\s\u00a0]/u.test(text.charAt(from))) from += 1
    const found = leadIn.exec(text.slice(from, Math.min(to, from + 60)))
    if (found === null) break
    from += found[0].length
  }
  return { start: from, end: to }
}
