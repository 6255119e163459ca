import { AlignmentType, BorderStyle, LineRuleType, UnderlineType, type ICharacterStyleOptions, type IParagraphStyleOptions, type IParagraphStylePropertiesOptions, type IRunStylePropertiesOptions, type IStylesOptions } from 'docx'
import { toWordTag } from '../../document/language-tag.ts'
import type { PrintedReport } from '../printed-report.ts'
import { numberings } from './numbering.ts'
import { contentsStyles, headingStyles, styleIds } from './style-names.ts'

const typeface = 'Times New Roman'
const ink = '1B2B45'
const grey = '5B6472'
const linkBlue = '1F4E8C'
const alarm = '8C1D18'

/** Points as Word counts them in a paragraph (twentieths) and in a run (halves). */
const points = (value: number) => value * 20
const size = (value: number) => ({ size: value * 2, sizeComplexScript: value * 2 })
const bold = { bold: true, boldComplexScript: true }
const italic = { italics: true, italicsComplexScript: true }
const lines = (value: number) => ({ line: Math.round(240 * value), lineRule: LineRuleType.AUTO })

/**
 * All styles of a report. Everything that can be seen is set here and nowhere else, so that an organisation gives
 * the file its own look by changing styles.
 */
export function stylesOf(report: PrintedReport): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface },
          ...size(12),
          language: { value: toWordTag(report.language), eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, ...lines(1) } },
      },
    },
    paragraphStyles: [...titlePageStyles, ...contentsLooks(report), ...headings(report), ...textStyles, ...numberedStyles(report), ...annexStyles(report), ...runningStyles],
    characterStyles,
  }
}

/** What docx has no words for: the roots that other styles stand on, and the table. */
export const baseStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>\
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>\
<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFC5CE"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/><w:trPr><w:tblHeader/></w:trPr></w:tblStylePr></w:style>\
</w:styles>`

const paragraphStyle = (
  id: string,
  name: string,
  next: string,
  paragraph: IParagraphStylePropertiesOptions,
  run: IRunStylePropertiesOptions = {},
  basedOn = 'Normal',
): IParagraphStyleOptions => ({ id, name, basedOn, next, quickFormat: true, paragraph, run })

const rule = (space: number) => ({ style: BorderStyle.SINGLE, size: 6, space, color: ink })

const titlePageStyles: IParagraphStyleOptions[] = [
  paragraphStyle(styleIds.confidential, 'Confidential Mark', styleIds.title, { spacing: { after: points(24) } }, { ...size(10.5), ...bold, color: alarm, allCaps: true }),
  paragraphStyle(styleIds.title, 'Title', styleIds.subtitle, { keepNext: true, keepLines: true, spacing: { before: points(60), after: points(10), ...lines(1.05) } }, { ...size(26), ...bold, color: ink }),
  paragraphStyle(styleIds.subtitle, 'Subtitle', styleIds.titleLine, { keepLines: true, spacing: { after: points(16), ...lines(1.1) }, border: { bottom: rule(14) } }, { ...size(14), color: grey }),
  paragraphStyle(styleIds.titleLine, 'Title Page Line', styleIds.titleLine, { keepLines: true, spacing: { before: points(2), after: points(6), ...lines(1.1) } }, size(12)),
]

const headingLooks: Record<(typeof headingStyles)[number], { before: number; after: number; run: IRunStylePropertiesOptions }> = {
  Heading1: { before: 24, after: 8, run: { ...size(15), ...bold, color: ink } },
  Heading2: { before: 18, after: 6, run: { ...size(13), ...bold, color: ink } },
  Heading3: { before: 14, after: 5, run: { ...size(12), ...bold, ...italic, color: ink } },
  Heading4: { before: 12, after: 4, run: { ...size(12), ...italic, color: ink } },
}

const headings = ({ headingNumbering }: PrintedReport): IParagraphStyleOptions[] =>
  headingStyles.map((id, level) => {
    const { before, after, run } = headingLooks[id]
    const numbering = headingNumbering === 'none' ? {} : { numbering: { reference: numberings.headings, instance: 0, level } }
    const paragraph = { ...numbering, keepNext: true, keepLines: true, spacing: { before: points(before), after: points(after) }, outlineLevel: level }
    return paragraphStyle(id, `heading ${String(level + 1)}`, styleIds.body, paragraph, run)
  })

/** Room is left at the right for page numbers, which Word sets with a tab of its own when somebody has it write them. */
const contentsLooks = ({ contents }: PrintedReport): IParagraphStyleOptions[] =>
  contents.length === 0 ? [] : [
    paragraphStyle(styleIds.contentsHeading, 'TOC Heading', styleIds.body, { keepNext: true, spacing: { after: points(14) } }, { ...size(15), ...bold, color: ink }),
    ...contentsStyles.map((id, level) => {
      const [left, hanging] = [level * 567, 567]
      const spacing = { before: points(level === 0 ? 6 : 0), after: points(3), ...lines(1.1) }
      return paragraphStyle(id, `toc ${String(level + 1)}`, styleIds.body, { indent: { left: left + hanging, right: 567, hanging }, spacing }, level === 0 ? bold : {})
    }),
  ]

const numberedStyles = ({ paragraphNumbers }: PrintedReport): IParagraphStyleOptions[] =>
  paragraphNumbers.size === 0 ? [] : [paragraphStyle(styleIds.numbered, 'Numbered Paragraph', styleIds.numbered, { numbering: { reference: numberings.paragraphs, instance: 0, level: 0 } }, {}, styleIds.body)]

/** The headings inside an annex are no headings of the report: they stand neither in its outline nor in its contents list. */
const annexStyles = ({ annexes }: PrintedReport): IParagraphStyleOptions[] =>
  annexes.length === 0 ? [] : [
    paragraphStyle(styleIds.annex, 'Computed Annex', styleIds.body, { numbering: { reference: numberings.annexes, instance: 0, level: 0 }, spacing: { before: 0, after: points(12) }, outlineLevel: 0 }, {}, headingStyles[0]),
    paragraphStyle(styleIds.annexPart, 'Computed Annex Part', styleIds.body, { keepNext: true, keepLines: true, spacing: { before: points(14), after: points(6) } }, { ...size(13), ...bold, color: ink }),
  ]

const listSpacing = { spacing: { after: points(5), ...lines(1.15) } }

const textStyles: IParagraphStyleOptions[] = [
  paragraphStyle(styleIds.body, 'Body Text', styleIds.body, { spacing: { after: points(9), ...lines(1.15) } }),
  paragraphStyle(styleIds.leadIn, 'Lead-in', styleIds.body, { keepNext: true }, {}, styleIds.body),
  paragraphStyle(styleIds.afterTable, 'After Table', styleIds.body, { spacing: { before: points(10), after: points(9), ...lines(1.15) } }, {}, styleIds.body),
  paragraphStyle(styleIds.quote, 'Quote', styleIds.body, { indent: { left: 680, right: 680 }, spacing: { before: points(2), after: points(10), ...lines(1.1) } }, { ...size(11.5), ...italic }),
  paragraphStyle(styleIds.bullet, 'List Bullet', styleIds.bullet, { numbering: { reference: numberings.bullets, instance: 0, level: 0 }, ...listSpacing }),
  paragraphStyle(styleIds.number, 'List Number', styleIds.number, { numbering: { reference: numberings.numbers, instance: 0, level: 0 }, ...listSpacing }),
  paragraphStyle(styleIds.recommendation, 'Recommendation', styleIds.recommendation, {
    numbering: { reference: numberings.recommendations, instance: 0, level: 0 },
    keepLines: true,
    spacing: { after: points(7), ...lines(1.15) },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 9, color: 'AEB9CA' } },
  }),
  paragraphStyle(styleIds.noteText, 'footnote text', styleIds.noteText, { spacing: { after: points(2) } }, size(10)),
  paragraphStyle(styleIds.summary, 'Recommendation in Summary', styleIds.summary, { indent: { left: 454, hanging: 454 }, keepLines: true, spacing: { after: points(5), ...lines(1.15) } }),
  paragraphStyle(styleIds.caption, 'caption', styleIds.body, { keepLines: true, spacing: { before: points(8), after: points(6) } }, { ...size(10), ...bold, color: ink }),
  paragraphStyle(styleIds.figure, 'Figure', styleIds.caption, { spacing: { before: points(8), after: points(4) } }),
  paragraphStyle(styleIds.tableText, 'Table Text', styleIds.tableText, { spacing: { before: points(2), after: points(2) } }, size(10)),
  paragraphStyle(styleIds.tableHeading, 'Table Heading', styleIds.tableText, { keepNext: true }, { ...bold, color: ink }, styleIds.tableText),
  paragraphStyle(styleIds.tableEnd, 'Table End', styleIds.body, { spacing: { before: 0, after: points(6), line: 120, lineRule: LineRuleType.EXACT } }, size(2)),
]

const runningStyles: IParagraphStyleOptions[] = [
  paragraphStyle(styleIds.header, 'header', styleIds.header, { alignment: AlignmentType.RIGHT, spacing: { after: points(6) } }, { ...size(9), color: grey }),
  paragraphStyle(styleIds.footer, 'footer', styleIds.footer, { alignment: AlignmentType.CENTER }, { ...size(9), color: grey }),
]

const characterStyles: ICharacterStyleOptions[] = [
  { id: styleIds.noteMark, name: 'footnote reference', basedOn: 'DefaultParagraphFont', run: { superScript: true } },
  { id: styleIds.link, name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: { color: linkBlue, underline: { type: UnderlineType.SINGLE } } },
]
