import { within, type WordElement } from './xml-tree.ts'

const office = 'http://schemas.openxmlformats.org'
const microsoft = 'http://schemas.microsoft.com/office'

/** The namespaces that Word writes, by the prefixes it and we give them. */
const byPrefix: Readonly<Record<string, string>> = {
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  m: `${office}/officeDocument/2006/math`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  a: `${office}/drawingml/2006/main`,
  pic: `${office}/drawingml/2006/picture`,
  mc: `${office}/markup-compatibility/2006`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  wpc: `${microsoft}/word/2010/wordprocessingCanvas`,
  wpg: `${microsoft}/word/2010/wordprocessingGroup`,
  wps: `${microsoft}/word/2010/wordprocessingShape`,
  wp14: `${microsoft}/word/2010/wordprocessingDrawing`,
  w14: `${microsoft}/word/2010/wordml`,
  w15: `${microsoft}/word/2012/wordml`,
  w16se: `${microsoft}/word/2015/wordml/symex`,
  w16cid: `${microsoft}/word/2016/wordml/cid`,
  a14: `${microsoft}/drawing/2010/main`,
  a16: `${microsoft}/drawing/2014/main`,
  asvg: `${microsoft}/drawing/2016/SVG/main`,
  adec: `${microsoft}/drawing/2017/decorative`,
  thm15: `${microsoft}/thememl/2012/main`,
  rel: `${office}/package/2006/relationships`,
  ct: `${office}/package/2006/content-types`,
  xml: 'http://www.w3.org/XML/1998/namespace',
}

/** The prefix for each namespace that is kept of a template. What stands in any other is left out. */
export const templatePrefixes: ReadonlyMap<string, string> = new Map(Object.entries(byPrefix).map(([prefix, uri]) => [uri, prefix]))

/** Whether a program that reads `prefix` reads something we know. Word names what an alternative needs by prefix. */
export const isKnownPrefix = (prefix: string): boolean => prefix in byPrefix

/** What programs that do not know it may pass over. */
const ignorable = ['w14', 'w15', 'w16se', 'w16cid', 'wp14']

/**
 * Declares on a root the namespaces that its part uses.
 * @param others prefixes used in text that is put in later
 */
export function declareNamespaces(root: WordElement, others: readonly string[] = []): WordElement {
  const used = new Set(others)
  for (const { name, attributes } of within(root)) {
    used.add(prefixOf(name))
    for (const attribute of attributes.keys()) used.add(prefixOf(attribute))
    for (const needed of attributes.get('Requires')?.split(/\s+/) ?? []) used.add(needed)
  }
  const passedOver = ignorable.filter((prefix) => used.has(prefix))
  if (passedOver.length > 0) used.add('mc')
  const declared = [...used].flatMap((prefix): [string, string][] => (prefix === 'xml' || !isKnownPrefix(prefix) ? [] : [[`xmlns:${prefix}`, byPrefix[prefix] ?? '']]))
  return { ...root, attributes: new Map([...declared, ...root.attributes, ...(passedOver.length > 0 ? [['mc:Ignorable', passedOver.join(' ')] as const] : [])]) }
}

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')))
