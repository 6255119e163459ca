import type { Citation } from '../../document/inline.ts'
import type { Source } from '../../sources/source.ts'
import { toCsl } from '../to-csl.ts'
import { locatorLabels } from './locator-label.ts'
import { zoteroKey } from './zotero-key.ts'

const schema = 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json'
/** A library of its own that no Zotero has, so that Zotero takes the data in the field. */
const library = zoteroKey('Counterpoint')

/** Whether an item in a field was written here, so that what Zotero has no form for can be taken at its word. */
export const isOwnItem = (id: unknown): boolean => typeof id === 'string' && id.startsWith(`${library}/`)

/** One citation with the source it names. */
export interface SourcedCitation {
  citation: Citation
  source: Source
}

/** Where a cluster stands and what it shows. */
export interface ClusterPlace {
  /** Its note and its rank there: two clusters of one document never share both. */
  holder: string
  rank: number
  noteNumber: number
  /** The shown words without their marks. */
  plain: string
}

/**
 * The code of the Word field that Zotero takes for a citation of its own, as its word processor plug-ins write it
 * (zotero/zotero, xpcom/integration.js: `Citation.toJSON`). Of the machine or its user it says nothing.
 * @param cited never a confidential source: its data would stand in the file for anyone to read
 */
export function citationCode(cited: readonly SourcedCitation[], { holder, rank, noteNumber, plain }: ClusterPlace): string {
  const code = {
    citationID: zoteroKey('citation', holder, String(rank)),
    properties: { formattedCitation: plain, plainCitation: plain, noteIndex: noteNumber },
    citationItems: cited.map(citationItem),
    schema,
  }
  // XML has no way to write these two, JSON has.
  return `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify(code).replace(/[\ufffe\uffff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}`
}

function citationItem({ citation: { locator, prefix, suffix, again }, source }: SourcedCitation) {
  const key = zoteroKey('source', source.id)
  // Zotero knows by the slash that the item is in no library of its own.
  const id = `${library}/${key}`
  return {
    id,
    uris: [`http://zotero.org/users/local/${library}/items/${key}`],
    itemData: { ...toCsl(source), id },
    ...(locator && { locator: locator.value, label: locatorLabels[locator.kind] }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    // Zotero passes over what it does not know.
    ...(again && { again }),
  }
}
