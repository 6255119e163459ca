import type { PrintedReport } from '../../printed-report.ts'
import { stateName } from '../../../report/states.ts'
import { confidentialMark } from '../../title-page.ts'
import { childNamed, element, elementsOf, isElement, ownText, within, type WordElement, type WordNode } from './xml-tree.ts'
import { printableText } from '../printable-text.ts'

type Field = 'title' | 'subtitle' | 'state' | 'session' | 'organisation' | 'contact' | 'date' | 'confidential'

/** How templates name what stands on a title page, in the languages of reports. */
const names: Readonly<Record<string, Field>> = {
  title: 'title', titre: 'title', título: 'title', titulo: 'title',
  subtitle: 'subtitle', 'sous-titre': 'subtitle', subtítulo: 'subtitle', subtitulo: 'subtitle',
  state: 'state', état: 'state', etat: 'state', estado: 'state',
  session: 'session', sesión: 'session', sesion: 'session', 'período de sesiones': 'session',
  organisation: 'organisation', organization: 'organisation', organización: 'organisation', organizacion: 'organisation',
  contact: 'contact', contacto: 'contact',
  date: 'date', fecha: 'date',
  confidential: 'confidential', confidentiel: 'confidential', confidencial: 'confidential',
}
const place = /\{\{\s{0,9}([\p{L} -]{1,30}?)\s{0,9}\}\}/gu
/** More than any line of a title page. */
const mostPlaces = 50

/**
 * Puts what the title page says into the places that a part of a template keeps for it.
 * @returns which were filled
 */
export function fillPlaces(root: WordElement, report: PrintedReport): Set<Field> {
  const values = valuesOf(report)
  const filled = new Set<Field>()
  const fill = (parent: WordElement): void => {
    for (const node of elementsOf(parent)) {
      fill(node)
      if (node.name === 'w:p') for (const field of fillParagraph(node, values)) filled.add(field)
    }
    // A line that was there for something not given would be a gap.
    const paragraphs = elementsOf(parent).filter(({ name }) => name === 'w:p')
    const empty = new Set(paragraphs.filter((paragraph) => emptied.has(paragraph) && isBare(paragraph)))
    if (empty.size < paragraphs.length) parent.children = parent.children.filter((node) => !isElement(node) || !empty.has(node))
  }
  const emptied = new Set<WordElement>()
  const fillParagraph = (paragraph: WordElement, said: ReadonlyMap<Field, string>): Set<Field> => {
    const found = new Set<Field>()
    const texts = ownTexts(paragraph)
    const whole = texts.map(ownText).join('')
    if (!whole.includes('{{')) return found
    let [rest, at] = [whole, 0]
    for (const match of [...whole.matchAll(place)].slice(0, mostPlaces)) {
      const field = names[(match[1] ?? '').toLowerCase()]
      if (field === undefined) continue
      found.add(field)
      const words = said.get(field) ?? ''
      const { from, length } = words === '' ? withSeparator(rest, match.index + at, match[0].length) : { from: match.index + at, length: match[0].length }
      replaceIn(texts, from, length, words)
      rest = rest.slice(0, from) + words + rest.slice(from + length)
      at += words.length - length
    }
    if (found.size > 0 && rest.trim() === '') emptied.add(paragraph)
    if (found.size > 0) breakLines(paragraph)
    return found
  }
  fill(root)
  return filled
}

const valuesOf = ({ titleBlock, language, name }: PrintedReport): ReadonlyMap<Field, string> =>
  new Map(([
    ['title', name],
    ['subtitle', titleBlock.subtitle],
    ['state', stateName(titleBlock.state, language)],
    ['session', titleBlock.session],
    ['organisation', titleBlock.organisation],
    ['contact', titleBlock.contact],
    ['date', titleBlock.date],
    ['confidential', confidentialMark(titleBlock, language) ?? ''],
  ] satisfies [Field, string][]).map(([field, text]): [Field, string] => [field, text.trim().split(/\r\n|[\n\r\u2028\u2029]/).map((line) => printableText(line).trim()).filter((line) => line !== '').join('\n')]))

/** The texts of a paragraph, not of those in a box within it. */
const ownTexts = (node: WordElement): WordElement[] =>
  elementsOf(node).flatMap((child) => (child.name === 'w:t' ? [child] : child.name === 'w:txbxContent' ? [] : ownTexts(child)))

/** What parts it from its neighbour goes with a place that stays empty: "State · Session". */
function withSeparator(text: string, from: number, length: number): { from: number; length: number } {
  const after = /^\s{0,3}[·•|,;/–—-]\s{0,3}/.exec(text.slice(from + length))?.[0] ?? ''
  if (after !== '') return { from, length: length + after.length }
  const before = /\s{0,3}[·•|,;/–—-]\s{0,3}$/.exec(text.slice(Math.max(0, from - 7), from))?.[0] ?? ''
  return { from: from - before.length, length: length + before.length }
}

/** The new words stand where the place began, in the look it had there. */
function replaceIn(texts: readonly WordElement[], from: number, length: number, words: string): void {
  let start = 0
  let put = false
  for (const text of texts) {
    const old = ownText(text)
    const [first, end] = [Math.max(0, from - start), Math.min(old.length, from + length - start)]
    start += old.length
    if (first >= end) continue
    text.children = [old.slice(0, first) + (put ? '' : words) + old.slice(end)]
    text.attributes = new Map([...text.attributes, ['xml:space', 'preserve']])
    put = true
  }
}

function breakLines(node: WordElement): void {
  node.children = node.children.flatMap((child): WordNode[] => {
    if (!isElement(child)) return [child]
    if (child.name !== 'w:t') {
      breakLines(child)
      return [child]
    }
    return ownText(child).split('\n').flatMap((line, index): WordNode[] => [...(index > 0 ? [element('w:br')] : []), element('w:t', { 'xml:space': 'preserve' }, [line])])
  })
}

const isBare = (paragraph: WordElement): boolean =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr') === undefined && ![...within(paragraph)].some((node) => ['w:drawing', 'w:pict', 'w:br', 'w:fldChar'].includes(node.name) || (node.name === 'w:t' && ownText(node).trim() !== ''))

/** Whether a block of a template has a place for something of the title page. */
export const namesField = (node: WordElement, field: Field): boolean =>
  [...within(node)].some((found) => found.name === 'w:p' && [...ownTexts(found).map(ownText).join('').matchAll(place)].some((match) => names[(match[1] ?? '').toLowerCase()] === field))
