import { z } from 'zod'
import type { Author } from '../sources/source.ts'
import { onOneLine } from './markup.ts'

const part = z.string().catch('').transform(onOneLine)
const NameObject = z.object({
  family: part,
  given: part,
  literal: part,
  suffix: part,
  'dropping-particle': part,
  'non-dropping-particle': part,
})

/** A name as CSL writes it. */
export type CslName = { family: string; given: string } | { literal: string }

/** Reads a list of CSL names; a name that says nothing is left out. */
export const readCslNames = (value: unknown): Author[] =>
  (Array.isArray(value) ? value : [value]).map(readName).filter((author) => author !== undefined)

/** A family name alone is the one name of an organisation: BibTeX knows no other way to write it. */
export const writeCslName = (author: Author): CslName =>
  'name' in author ? { literal: author.name } : author.given === '' ? { literal: author.family } : { family: author.family, given: author.given }

function readName(value: unknown): Author | undefined {
  if (typeof value === 'string') return readText(value)
  const read = NameObject.safeParse(value)
  if (!read.success) return undefined
  const { literal, suffix } = read.data
  const family = joined(read.data['non-dropping-particle'], read.data.family)
  const given = joined(read.data.given, read.data['dropping-particle'], suffix)
  if (family !== '' && given !== '') return { family, given }
  const name = literal || family || given
  return name === '' ? undefined : { name }
}

/** "Doe, Jane", as RIS writes people; anything else is one name. */
function readText(text: string): Author | undefined {
  const [family = '', given = ''] = onOneLine(text).split(/, ?/u, 2)
  const name = onOneLine(text)
  if (family !== '' && given !== '') return { family, given }
  return name === '' ? undefined : { name }
}

const joined = (...parts: string[]): string => parts.filter((piece) => piece !== '').join(' ')
