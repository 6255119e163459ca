import { findByNumber } from '../catalogue/catalogue.ts'
import { findEntryOfComment, findEntry, symbolOfEntry } from '../catalogue/entry.ts'
import { findSymbols } from '../find-symbols.ts'
import { findBody } from '../short-reference.ts'

/** A name says more than the document it holds: "our comments on the draft of CRC GC26". */
const mostWords = 6

/**
 * The symbol that the name of a file stands for, without its ending: of "CRC_C_MEX_6-7" and "crc-c-79-d-11-2017", whose
 * slashes no file may have, and of "CRC-GC6-UASC", a general comment of the catalogue. '' where it tells none.
 */
export function symbolOfName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return symbolWithoutSlashes(name) || (words.length > mostWords ? '' : commentNamed(words.join(' ').toUpperCase()))
}

/** The text of file names in capitals, with a slash for each underscore, space or hyphen; hyphens between numbers may be ranges. */
function symbolWithoutSlashes(name: string): string {
  const upper = name.trim().toUpperCase()
  const forms = [upper.replace(/[_ ]+/gu, '/'), upper.replace(/(?<=[A-Z])[-_ ]+|[-_ ]+(?=[A-Z])/gu, '/').replace(/[_ ]+/gu, '/'), upper.replace(/[-_ ]+/gu, '/')]
  const found = forms.flatMap((form) => findSymbols(form)).filter(({ start }) => start === 0)
  return found.sort((a, b) => b.end - a.end)[0]?.symbol ?? ''
}

function commentNamed(words: string): string {
  const number = Number(/(?<![A-Z])(?:GC|GR|GENERAL (?:COMMENT|RECOMMENDATION))(?: ?N[O°])? ?(\d{1,2})(?!\d)/u.exec(words)?.[1])
  const bodies = words.split(' ').flatMap((word) => findBody(word) ?? [])
  const entries = new Set(bodies.flatMap((body) => findByNumber(body, number) ?? []).map(findEntryOfComment))
  const entry = entries.size === 1 ? findEntry([...entries][0] ?? '') : undefined
  return entry === undefined ? '' : symbolOfEntry(entry)
}
