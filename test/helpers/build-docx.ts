import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ')
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office2011 = 'http://schemas.microsoft.com/office/2011/relationships'

/** The inner XML of the parts of a small Word file; what is left out is not in the file. */
export interface DocxContent {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** Which comments are resolved, and what they answer. */
  commentsExtended?: string
  header?: string
  footer?: string
  /** Addresses of links in the text, by relationship id. */
  links?: Record<string, string>
  noteLinks?: Record<string, string>
}

const part = (root: string, inner: string): Uint8Array => strToU8(`${xml}<${root} ${w} ${others}>${inner}</${root}>`)

const relationships = (inner: string): Uint8Array =>
  strToU8(`${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`)

const linkRelationships = (links: Record<string, string> = {}): string =>
  Object.entries(links)
    .map(([id, target]) => `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`)
    .join('')

/** Word and LibreOffice know what a part is by its type alone. */
const contentTypes = (names: readonly string[]): Uint8Array => {
  const types = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`).join('')
  return strToU8(`${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`)
}

const partNames = {
  styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', endnotes: 'w:endnotes', comments: 'w:comments', commentsExtended: 'w15:commentsEx', header: 'w:hdr', footer: 'w:ftr',
} as const

/** The parts of a Word file by name, to be changed before they are zipped. */
export function docxParts(content: DocxContent): Record<string, Uint8Array> {
  const named = Object.entries(partNames).flatMap(([name, root]) => {
    const inner = Object.entries(content).find(([key]) => key === name)?.[1]
    return typeof inner === 'string' ? [{ name, root, inner }] : []
  })
  const inside = named.map(({ name }) => `<Relationship Id="part-${name}" Type="${name === 'commentsExtended' ? office2011 : office}/${name}" Target="${name}.xml"/>`).join('')
  return {
    '[Content_Types].xml': contentTypes(['document', ...named.map(({ name }) => name)]),
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': part('w:document', `<w:body>${content.body}</w:body>`),
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

/** Words with a comment on them, as Word marks it: the range, and the comment's mark behind it. */
export const commented = (id: number | string, inner: string): string => `<w:commentRangeStart w:id="${String(id)}"/>${inner}<w:commentRangeEnd w:id="${String(id)}"/>${commentMark(id)}`

export const commentMark = (id: number | string): string => `<w:r><w:commentReference w:id="${String(id)}"/></w:r>`

/** A comment whose paragraph has its own id, so that others can answer it. */
export const comment = (id: number | string, text: string, attributes = 'w:author="Ana Ruiz" w:date="2026-03-02T09:30:00Z"'): string =>
  `<w:comment w:id="${String(id)}" ${attributes}><w:p w14:paraId="0000000${String(id)}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`
