import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { Language } from '../../report/language.ts'
import type { HeadingNumbering } from '../../report/report.ts'
import { listNumberFormat } from '../list-number-format.ts'
import { annexWords } from '../annexes/annex-words.ts'
import type { PrintedReport } from '../printed-report.ts'
import { headingStyles, styleIds } from './style-names.ts'

/**
 * The numberings of an export by the names that paragraphs refer to. docx puts a placeholder made of the name into
 * the text of the parts and replaces it everywhere, so a name must be nothing that a report could say.
 */
export const numberings = {
  headings: 'counterpoint:headings',
  paragraphs: 'counterpoint:paragraphs',
  annexes: 'counterpoint:annexes',
  bullets: 'counterpoint:bullets',
  numbers: 'counterpoint:numbers',
  recommendations: 'counterpoint:recommendations',
} as const

/** Every numbering the styles and paragraphs of a report refer to. */
export function numberingOf({ headingNumbering, recommendationList, language, paragraphNumbers, annexes }: PrintedReport): INumberingOptions {
  return {
    config: [
      ...(headingNumbering === 'none' ? [] : [{ reference: numberings.headings, levels: headingLevels[headingNumbering] }]),
      ...(paragraphNumbers.size === 0 ? [] : [{ reference: numberings.paragraphs, levels: [paragraphNumber] }]),
      ...(annexes.length === 0 ? [] : [{ reference: numberings.annexes, levels: [annexNumber(language)] }]),
      { reference: numberings.bullets, levels: depths.map((depth) => bullet(depth)) },
      { reference: numberings.numbers, levels: depths.map((depth) => listNumber(depth, language)) },
      { reference: numberings.recommendations, levels: [{ ...(recommendationList === 'bullet' ? bullet(0) : listNumber(0, language)), style: { paragraph: besideLine } }] },
    ],
  }
}

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

const headingLevel = (level: number, format: ILevelsOptions['format'], text: string, hanging: number): ILevelsOptions => ({
  level,
  format: format ?? LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: { style: headingStyles[level] ?? headingStyles[0], paragraph: { indent: { left: hanging, hanging } } },
})

/** As `formatHeadingNumber` in core/report counts, said in Word's terms. */
const headingLevels: Record<Exclude<HeadingNumbering, 'none'>, ILevelsOptions[]> = {
  legal: [
    headingLevel(0, LevelFormat.UPPER_ROMAN, '%1.', 680),
    headingLevel(1, LevelFormat.UPPER_LETTER, '%2.', 680),
    headingLevel(2, LevelFormat.DECIMAL, '%3.', 680),
    headingLevel(3, LevelFormat.LOWER_LETTER, '(%4)', 680),
  ],
  decimal: [
    headingLevel(0, LevelFormat.DECIMAL, '%1.', 680),
    headingLevel(1, LevelFormat.DECIMAL, '%1.%2.', 680),
    headingLevel(2, LevelFormat.DECIMAL, '%1.%2.%3.', 850),
    headingLevel(3, LevelFormat.DECIMAL, '%1.%2.%3.%4.', 1020),
  ],
}

/** As the United Nations print it: the number at the edge, the first words behind it, the other lines at the edge again. */
const paragraphNumber: ILevelsOptions = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: { style: styleIds.numbered, paragraph: { indent: { left: 0, firstLine: 0 } } },
}

const annexNumber = (language: Language): ILevelsOptions => ({
  level: 0,
  format: LevelFormat.UPPER_ROMAN,
  text: `${annexWords[language].annex}\u00a0%1.`,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { style: styleIds.annex, paragraph: { indent: { left: 0, firstLine: 0 } } },
})

const step = 454
const indent = (depth: number) => ({ indent: { left: step * (depth + 1), hanging: step } })

const bullet = (depth: number): ILevelsOptions => ({
  level: depth,
  format: LevelFormat.BULLET,
  text: ['•', '–', '▪'][depth % 3] ?? '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: indent(depth) },
})

const listNumber = (depth: number, language: Language): ILevelsOptions => {
  const { digits, before, after } = listNumberFormat(depth, language)
  return {
    level: depth,
    format: { decimal: LevelFormat.DECIMAL, letter: LevelFormat.LOWER_LETTER, roman: LevelFormat.LOWER_ROMAN }[digits],
    text: `${before}%${String(depth + 1)}${after}`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: indent(depth) },
  }
}

/** Moved in, so that the line beside recommendations stands at the edge of the text and not in the margin. */
const besideLine = { indent: { left: step + 227, hanging: step } }
