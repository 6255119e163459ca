import type { CslNode } from 'citeproc'
import { AppError } from '../../core/errors.ts'
import type { NoteStyle } from '../../core/citations/print-citations.ts'
import { languages, type Language } from '../../core/report/language.ts'
import { emptySource, type Source } from '../../core/sources/source.ts'
import { XmlError } from '../importers/xml/read-xml.ts'
import { cslNoteStyle } from './csl-engine.ts'
import { nodesOf, readCslXml } from './csl-xml.ts'

/** The largest style in public use has some 200 kB. */
export const largestStyle = 1_000_000

/**
 * Reads a style file that the user chose, and prints with it once in each language.
 * @throws AppError style-too-large, style-broken, style-dependent, style-not-notes, style-unusable
 */
export function checkStyle(file: string, xml: string): { name: string } {
  const style = readStyleFile(file, xml)
  try {
    for (const language of languages) tryOut(cslNoteStyle(style, language))
  } catch (error) {
    throw new AppError('style-unusable', { file }, { cause: error })
  }
  return { name: titleOf(style) }
}

/** The style of a file that was checked before it was kept. */
export function userNoteStyle(xml: string, language: Language): NoteStyle {
  const style = readStyleFile('', xml)
  try {
    return { ...cslNoteStyle(style, language), fromFile: true }
  } catch (error) {
    throw new AppError('style-unusable', { file: titleOf(style) }, { cause: error })
  }
}

function readStyleFile(file: string, xml: string): CslNode {
  if (xml.length > largestStyle) throw new AppError('style-too-large', { file, limit: largestStyle / 1_000_000 })
  const style = parse(file, xml)
  if (style.name !== 'style') throw new AppError('style-broken', { file })
  const links = nodesOf(style).filter(({ name, attrs }) => name === 'link' && attrs['rel'] === 'independent-parent')
  const layouts = childrenOf(style, 'citation').flatMap((citation) => childrenOf(citation, 'layout'))
  if (layouts.length === 0) throw new AppError(links.length > 0 ? 'style-dependent' : 'style-broken', { file, parent: links[0]?.attrs['href'] ?? '' })
  if (style.attrs['class'] !== 'note') throw new AppError('style-not-notes', { file })
  return style
}

function parse(file: string, xml: string): CslNode {
  try {
    const style = readCslXml(xml)
    if (style !== undefined) return style
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
  }
  throw new AppError('style-broken', { file })
}

const childrenOf = (node: CslNode, name: string): CslNode[] => node.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)

function titleOf(style: CslNode): string {
  const [title] = childrenOf(style, 'info').flatMap((info) => childrenOf(info, 'title')).flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
  return title?.trim().slice(0, 200) ?? ''
}

const sample: Source = {
  ...emptySource('sample', 'evidence'), evidence: 'article', title: 'A title', authors: [{ family: 'Doe', given: 'Jane' }], container: 'A journal', volume: '1', date: '2024-05-02', url: 'https://example.org',
}

/** A style that prints nothing in any place would leave notes empty. */
function tryOut({ write, meet }: NoteStyle): void {
  meet?.([sample])
  const locator = { kind: 'paragraph', value: '5–7' } as const
  const whole = write({ source: sample, locator, repeat: { kind: 'whole' } })
  write({ source: sample, locator, repeat: { kind: 'short', note: 'n', away: 1 } })
  write({ source: sample, locator, repeat: { kind: 'ibid', sameLocator: true } })
  if (whole.length === 0) throw new Error('the style prints nothing')
}
