/** The ids of the styles a report uses. Word translates the names of its own styles, never their ids. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  titleLine: 'TitlePageLine',
  confidential: 'ConfidentialMark',
  contentsHeading: 'TOCHeading',
  body: 'BodyText',
  numbered: 'NumberedParagraph',
  leadIn: 'LeadIn',
  afterTable: 'AfterTable',
  quote: 'Quote',
  bullet: 'ListBullet',
  number: 'ListNumber',
  recommendation: 'Recommendation',
  noteText: 'FootnoteText',
  noteMark: 'FootnoteReference',
  link: 'Hyperlink',
  caption: 'Caption',
  figure: 'Figure',
  table: 'Table',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  tableEnd: 'TableEnd',
  summary: 'RecommendationSummary',
  annex: 'ComputedAnnex',
  annexPart: 'ComputedAnnexPart',
  header: 'Header',
  footer: 'Footer',
} as const

export const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const
export const contentsStyles = ['TOC1', 'TOC2', 'TOC3'] as const
