import type { Stem } from './bodies.ts'
import { findState } from './state-in-symbol.ts'

const protocols = ['OPAC', 'OPSC', 'OPSA', 'OPIC']

/**
 * Puts right the slips that advance versions and reports make, each into the symbol that the document carries:
 * the protocol after the State, the C left out, a general recommendation numbered GR, and a general comment of the
 * Committee on the Rights of the Child of 2001 to 2005 written with the C that only later ones have.
 */
export function correctSlips(written: Stem): Stem {
  return [generalCommentWord, insertC, protocolFirst, yearOfGeneralComment].reduce((stem, correct) => correct(stem), written)
}

function insertC(stem: Stem): Stem {
  if (!/^(?:CRC|CEDAW|CCPR|CAT|CERD|CMW|CRPD|CED)$/u.test(stem.stem)) return stem
  const [first = '', second = ''] = stem.rest
  const numberedGeneralComment = first === 'GC' && stem.rest.length === 2
  if (first === 'Q' && findState(second) !== undefined) {
    return { ...stem, stem: `${stem.stem}/C`, rest: [second, 'Q', ...stem.rest.slice(2)] }
  }
  if (numberedGeneralComment || findState(first) !== undefined || protocols.includes(first)) return { ...stem, stem: `${stem.stem}/C` }
  return stem
}

function protocolFirst(stem: Stem): Stem {
  const [first = '', second = '', ...others] = stem.rest
  const misplaced = findState(first) !== undefined && protocols.includes(second)
  return misplaced ? { ...stem, rest: [second, first, ...others] } : stem
}

function generalCommentWord(stem: Stem): Stem {
  const [first, number = '', ...others] = stem.rest
  return first === 'GR' && /^\d+$/u.test(number) ? { ...stem, rest: ['GC', number, ...others] } : stem
}

function yearOfGeneralComment(stem: Stem): Stem {
  const [first, year = '', number] = stem.rest
  const early = stem.stem === 'CRC/C' && first === 'GC' && /^200[1-5]$/u.test(year) && number !== undefined
  return early ? { ...stem, stem: 'CRC' } : stem
}
