import { strToU8, zipSync } from 'fflate'
import { redDot } from './pictures.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ')

/** The inner XML of the parts of a template; what is left out is not in it. */
export interface TemplateContent {
  body: string
  styles?: string
  numbering?: string
  settings?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  theme?: string
  /** Further relationships of the text, by id: type, target, and whether it lies outside. */
  relationships?: Record<string, readonly [type: string, target: string, external?: boolean]>
  /** Further parts, by path. */
  parts?: Record<string, Uint8Array | string>
  mainType?: string
}

const roots = { styles: 'styles', numbering: 'numbering', settings: 'settings', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments', header: 'hdr', footer: 'ftr' } as const
const logoLink = `<Relationship Id="rId1" Type="${office}/image" Target="media/logo.png"/>`

/** The parts of a template by path. Text, header, footer and notes may show the logo as the picture rId1. */
export function templateParts(content: TemplateContent): Record<string, Uint8Array> {
  const named = Object.entries(roots).flatMap(([name, root]) => {
    const inner = Object.entries(content).find(([key]) => key === name)?.[1]
    return typeof inner === 'string' ? [{ name, root, inner }] : []
  })
  const inside = [...named.map(({ name }) => name), ...(content.theme === undefined ? [] : ['theme'])]
  const further = Object.entries(content.relationships ?? {}).map(([id, [type, target, external]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`).join('')
  const rels = (inner: string): string => `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  const text: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${content.mainType ?? `${word}.template.main+xml`}"/>${named.map(({ name }) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`),
    'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Maria Secret</dc:creator><cp:lastModifiedBy>Maria Secret</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/custom.xml': `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    'word/document.xml': `${xml}<w:document ${namespaces}><w:body>${content.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(inside.map((name) => `<Relationship Id="part-${name}" Type="${office}/${name}" Target="${name}.xml"/>`).join('') + logoLink + further),
    'word/media/logo.png': redDot,
    ...Object.fromEntries(named.map(({ name, root, inner }) => [`word/${name}.xml`, `${xml}<w:${root} ${namespaces}>${inner}</w:${root}>`])),
    ...Object.fromEntries(named.map(({ name }) => [`word/_rels/${name}.xml.rels`, rels(logoLink)])),
    ...(content.theme !== undefined && { 'word/theme.xml': content.theme }),
    ...content.parts,
  }
  return Object.fromEntries(Object.entries(text).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]))
}

export const templateFile = (content: TemplateContent): Uint8Array => zipSync(templateParts(content))

/** The picture rId1, as Word writes it in the line. */
export const logo = (width = 1_400_000, height = 500_000, embed = 'r:embed="rId1"'): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${String(width)}" cy="${String(height)}"/><wp:docPr id="1" name="Logo" descr="Logo of the network"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${embed}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${String(width)}" cy="${String(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const complexField = (instruction: string, result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r>`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const page = (w: number, h: number, inner = ''): string => `<w:sectPr>${inner}<w:pgSz w:w="${String(w)}" w:h="${String(h)}"${w > h ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1700" w:right="1247" w:bottom="1418" w:left="1247" w:header="624" w:footer="567" w:gutter="0"/></w:sectPr>`
export const upright = (inner = ''): string => page(11_906, 16_838, inner)
export const onItsSide = (inner = ''): string => page(16_838, 11_906, inner)
export const running = '<w:headerReference w:type="default" r:id="part-header"/><w:footerReference w:type="default" r:id="part-footer"/>'

const standard = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
const paragraphStyle = (id: string, name: string, inner: string, base = 'Normal'): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:qFormat/>${inner}</w:style>`
const heading = (id: string, level: number, inner = '', size = 34 - 4 * level): string => paragraphStyle(id, `heading ${String(level)}`, `<w:pPr><w:keepNext/>${inner}<w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/><w:color w:val="0B6E4F"/><w:sz w:val="${String(size)}"/></w:rPr>`)
const roots4 = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="Policepardfaut"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="Aucuneliste"><w:name w:val="No List"/></w:style>'

/** The styles of a French Word, whose names stay English and whose ids do not, with numbered headings and bullets of their own. */
export const frenchStyles = `${standard}${roots4}${heading('Titre1', 1, '<w:numPr><w:numId w:val="4"/></w:numPr>')}${heading('Titre2', 2, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>')}${paragraphStyle('Corpsdetexte', 'Body Text', '<w:pPr><w:jc w:val="both"/></w:pPr>')}${paragraphStyle('Listepuces', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:contextualSpacing/></w:pPr>')}${paragraphStyle('Citation', 'Quote', '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr><w:rPr><w:i/><w:color w:val="444444"/></w:rPr>')}${paragraphStyle('Notedebasdepage', 'footnote text', '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>')}<w:style w:type="character" w:styleId="Appelnotedebasdep"><w:name w:val="footnote reference"/><w:rPr><w:color w:val="0B6E4F"/><w:vertAlign w:val="superscript"/></w:rPr></w:style>${paragraphStyle('En-tte', 'header', '<w:rPr><w:sz w:val="18"/></w:rPr>')}${paragraphStyle('Pieddepage', 'footer', '<w:rPr><w:sz w:val="18"/></w:rPr>')}${paragraphStyle('Couverture', 'Couverture', '<w:pPr><w:spacing w:before="2400" w:after="240"/></w:pPr><w:rPr><w:b/><w:color w:val="0B6E4F"/><w:sz w:val="52"/></w:rPr>')}`
export const frenchNumbering = `<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="432" w:hanging="432"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Titre2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="576" w:hanging="576"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="hybridMultilevel"/>${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="▸"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${String(360 * (level + 1))}" w:hanging="300"/></w:pPr><w:rPr><w:color w:val="0B6E4F"/></w:rPr></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>`

const line = (style: string, inner: string): string => `<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inner}</w:p>`
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
export const noteMark = (id: number): string => `<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`
export const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
export const noteOf = (id: number, words: string): string => `<w:footnote w:id="${String(id)}">${line('Notedebasdepage', `<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteRef/></w:r>${text(` ${words}`)}`)}</w:footnote>`

/** A template as a network in France would have it: a cover with its logo, a place for the report, notes of its own before and after. */
export const frenchTemplate: TemplateContent = {
  styles: frenchStyles,
  numbering: frenchNumbering,
  settings: '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids>',
  header: line('En-tte', `${logo(900_000, 330_000)}<w:r><w:tab/></w:r>${text('{{organisation}}')}`),
  footer: line('Pieddepage', `${text('Réseau · ')}${complexField('PAGE')}${text(' / ')}${complexField('NUMPAGES', '3')}`),
  footnotes: `${separators}${noteOf(3, 'Note du réseau sur la couverture.')}${noteOf(5, 'Note du réseau à la fin.')}${noteOf(9, 'Jamais appelée.')}`,
  body: `${line('Couverture', logo())}${line('Couverture', `<w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tle}}</w:t></w:r>`)}${line('Normal', text('{{state}} · {{session}}'))}${line('Normal', `${text('Avec le soutien de la fondation.')}${noteMark(3)}`)}<w:p><w:pPr>${upright()}</w:pPr></w:p>${line('Titre1', text('Qui nous sommes'))}${line('Normal', text('{{report}}'))}${line('Titre1', text('Contacts'))}${line('Normal', `${text('Écrivez-nous.')}${noteMark(5)}`)}${upright(running)}`,
}
