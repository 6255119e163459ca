import { stateCodes, type StateCode } from '../../report/states.ts'

/** A State as a symbol names it, or one of the few reporting entities that are no State of their own. */
export type SymbolState = StateCode | 'EU' | 'UNK' | 'CHN-HKG' | 'CHN-MAC' | 'ANT' | 'CSK' | 'DDR' | 'SCG' | 'SUN' | 'YUG'

/** Codes that are not in today's list of States: entities, former States, and former codes of States of today. */
const otherCodes: Readonly<Record<string, SymbolState>> = {
  EU: 'EU', UNK: 'UNK', 'CHN-HKG': 'CHN-HKG', 'CHN-MAC': 'CHN-MAC', HKG: 'CHN-HKG', MAC: 'CHN-MAC',
  ANT: 'ANT', CSK: 'CSK', DDR: 'DDR', SCG: 'SCG', SUN: 'SUN', YUG: 'YUG',
  ROM: 'ROU', ZAR: 'COD', BUR: 'MMR', TMP: 'TLS',
}

/** The State that a code in a symbol stands for. Only codes of the table: a word in its place is no State. */
export const findState = (code: string): SymbolState | undefined =>
  stateCodes.find((known) => known === code) ?? (Object.hasOwn(otherCodes, code) ? otherCodes[code] : undefined)
