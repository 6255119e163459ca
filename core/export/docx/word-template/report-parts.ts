import type { PackageParts } from '../clean-package.ts'
import { withNewIds } from '../relationships.ts'
import type { Links } from './part-writer.ts'
import { readOwnXml, type WordElement } from './xml-tree.ts'

/** What our own writer made of a report, ready to be put into a template. */
export interface ReportParts {
  styles: WordElement
  numbering: WordElement
  /** The blocks of the text; what ends a section stands in its paragraph, and the last one at the end. */
  body: string
  /** The notes without the lines between text and notes. */
  notes: string
  parts: ReadonlyMap<string, string>
  media: ReadonlyMap<string, Uint8Array>
}

export function reportParts({ parts, media }: PackageParts): ReportParts {
  const text = (path: string): string => parts.get(path) ?? ''
  return {
    styles: readOwnXml(text('word/styles.xml')),
    numbering: readOwnXml(text('word/numbering.xml')),
    body: /<w:body>(.*)<\/w:body>/s.exec(text('word/document.xml'))?.[1] ?? '',
    notes: [...text('word/footnotes.xml').matchAll(/<w:footnote w:id=.*?<\/w:footnote>/gs)].map(([note]) => note).join(''),
    parts,
    media,
  }
}

export const stylesUsedIn = (xml: string): string[] => [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id = '']) => id)

/** Our text with the ids that styles and lists have in the file. */
export function withFileIds(xml: string, styleOf: (id: string) => string, listOf: (id: string, level: number) => string): string {
  return xml
    .replace(/(<w:(?:p|r|tbl)Style w:val=")([^"]*)"/g, (_, before: string, id: string) => `${before}${styleOf(id)}"`)
    .replace(/<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/g, (_, level: string, id: string) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listOf(id, Number(level))}"/></w:numPr>`)
}

/** Links a part of ours anew: its pages of the web and its pictures. Headers and footers are not among them. */
export function relinkOwn(xml: string, relationships: string, to: Links, pathOf: (target: string) => string | undefined): string {
  const ids = new Map<string, string>()
  for (const [, attributes = ''] of relationships.matchAll(/<Relationship ([^>]*)\/>/g)) {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    const kind = (type ?? '').slice((type ?? '').lastIndexOf('/') + 1)
    const external = attributes.includes('TargetMode="External"')
    const path = external ? unescape(target ?? '') : pathOf(target ?? '')
    if (path !== undefined && id !== undefined) ids.set(id, to.add(kind, path, external))
  }
  return withNewIds(xml, ids)
}

const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

const section = /<w:sectPr[ >].*?<\/w:sectPr>/gs

/** A stretch of our text on pages of one kind. */
export interface Stretch {
  xml: string
  /** Whether its pages lie on their side. */
  turned: boolean
  /** The width of its text as we set it, in twentieths of a point. */
  width: number
  /** The references to our headers and footers. */
  references: string
}

/** Mark of the place, in the last paragraph of a stretch, where what its section says of the pages goes. */
export const sectionMark = '<w:sectPr/>'

/** Parts our text where the pages change. The last stretch has no mark: what follows it may stand on its pages. */
export function stretchesOf(body: string): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const match of body.matchAll(section)) {
    const [whole] = match
    const end = match.index + whole.length
    const paragraphEnd = body.indexOf('</w:p>', end)
    const isLast = paragraphEnd < 0 && !body.slice(end).includes('<')
    const stop = isLast ? end : paragraphEnd + '</w:p>'.length
    const number = (tag: string, name: string): number => Number(new RegExp(`<w:${tag} [^>]*w:${name}="(\\d+)"`).exec(whole)?.[1] ?? 0)
    stretches.push({
      xml: body.slice(from, match.index) + (isLast ? '' : sectionMark) + body.slice(end, stop),
      turned: whole.includes('w:orient="landscape"'),
      width: number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right'),
      references: [...whole.matchAll(/<w:(?:header|footer)Reference [^>]*\/>/g)].map(([reference]) => reference).join('') + (whole.includes('<w:titlePg/>') ? '<w:titlePg/>' : ''),
    })
    from = stop
  }
  return stretches
}

/** Tables and pictures as wide as the pages of the template ask. */
export function fitWidths(xml: string, from: number, to: number): string {
  if (from === to || from <= 0 || to <= 0) return xml
  const scale = to / from
  const scaled = (value: string): string => String(Math.max(1, Math.round(Number(value) * scale)))
  return xml
    .replace(/(<w:(?:tblW|tcW|gridCol) [^>]*?w:w=")(\d+)"/g, (tag, before: string, value: string) => (tag.includes('w:type="pct"') ? tag : `${before}${scaled(value)}"`))
    .replace(/(<wp:extent cx="|<a:ext cx=")(\d+)" cy="(\d+)"/g, (_, before: string, cx: string, cy: string) => (scale > 1 ? `${before}${cx}" cy="${cy}"` : `${before}${scaled(cx)}" cy="${scaled(cy)}"`))
}
