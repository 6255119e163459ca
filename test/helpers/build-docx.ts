import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The inner XML of the parts of a small Word file; what is left out is not in the file. */
export interface DocxContent {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  /** Addresses of links in the text, by relationship id. */
  links?: Record<string, string>
  noteLinks?: Record<string, string>
}

const part = (root: string, inner: string): Uint8Array => strToU8(`${xml}<w:${root} ${w} ${others}>${inner}</w:${root}>`)

const relationships = (inner: string): Uint8Array =>
  strToU8(`${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`)

const linkRelationships = (links: Record<string, string> = {}): string =>
  Object.entries(links)
    .map(([id, target]) => `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`)
    .join('')

const partNames = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments', header: 'hdr', footer: 'ftr' } as const

/** The parts of a Word file by name, to be changed before they are zipped. */
export function docxParts(content: DocxContent): Record<string, Uint8Array> {
  const named = Object.entries(partNames).flatMap(([name, root]) => {
    const inner = Object.entries(content).find(([key]) => key === name)?.[1]
    return typeof inner === 'string' ? [{ name, root, inner }] : []
  })
  const inside = named.map(({ name }) => `<Relationship Id="part-${name}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')
  return {
    '[Content_Types].xml': strToU8(`${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': part('document', `<w:body>${content.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(inside + linkRelationships(content.links)),
    'word/_rels/footnotes.xml.rels': relationships(linkRelationships(content.noteLinks)),
    ...Object.fromEntries(named.map(({ name, root, inner }) => [`word/${name}.xml`, part(root, inner)])),
  }
}

export const buildDocx = (content: DocxContent): Uint8Array => zipSync(docxParts(content))

/** A run of text with run properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs with paragraph properties. */
export const p = (inner: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`

export const styled = (style: string, text: string): string => p(run(text), `<w:pStyle w:val="${style}"/>`)

/** A paragraph in a list. */
export const listed = (list: number, level: number, text: string): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`)

export const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

/** The headings of Word: bold by style, with an outline level. */
export const headingStyles: string = [1, 2, 3, 4, 5]
  .map((level) => style(`Heading${String(level)}`, `heading ${String(level)}`, `<w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/></w:rPr>`))
  .join('')

export const level = (at: number, format: string, text: string, inner = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${inner}<w:lvlText w:val="${text}"/></w:lvl>`

export const pattern = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`

export const list = (id: number, patternId: number, inner = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(patternId)}"/>${inner}</w:num>`

export const noteMark = (id: number | string, kind: 'footnote' | 'endnote' = 'footnote'): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${String(id)}"/></w:r>`

export const note = (id: number | string, inner: string, kind: 'footnote' | 'endnote' = 'footnote'): string =>
  `<w:${kind} w:id="${String(id)}">${inner}</w:${kind}>`
