import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast'
import { computedEnd, computedStart } from '../../document/markdown-signs.ts'
import { annexLabel } from '../annexes/printed-annex.ts'
import { annexWords } from '../annexes/annex-words.ts'
import type { ContentsEntry } from '../contents.ts'
import type { PrintedReport } from '../printed-report.ts'
import { blocksOf } from './blocks.ts'

/** The contents list, between signs by which the importer knows that the headings say the same. */
export function contentsOf({ contents, language }: PrintedReport): RootContent[] {
  const [list] = listOf(contents)
  return computed(list === undefined ? [] : [headingOf(annexWords[language].contents), list])
}

/** Lines of a level in one list, those below in lists of their own under the line before. */
function listOf(entries: readonly ContentsEntry[]): List[] {
  const top = Math.min(...entries.map(({ level }) => level))
  const starts = entries.flatMap(({ level }, index) => (level === top ? [index] : []))
  if (entries.length === 0) return []
  const items = [...(starts[0] === 0 ? [] : [0]), ...starts].map((start, index, all): ListItem => {
    const own = entries.slice(start, all[index + 1])
    const [first] = own
    const isOrphan = first === undefined || first.level !== top
    const line: BlockContent[] = isOrphan ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: [first.number, first.title].filter((part) => part !== '').join(' ') }] }]
    return { type: 'listItem', spread: false, children: [...line, ...listOf(isOrphan ? own : own.slice(1))] }
  })
  return [{ type: 'list', ordered: false, spread: false, children: items }]
}

/** The annexes, between the same signs: they are made anew with each export. */
export const annexesOf = (report: PrintedReport): RootContent[] =>
  computed(report.annexes.flatMap((annex): BlockContent[] => [
    headingOf(`${annexLabel(annex, report.language)} ${annex.title}`),
    ...blocksOf(annex.blocks, report),
  ]))

const headingOf = (value: string): Heading => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] })

const computed = (blocks: readonly BlockContent[]): RootContent[] =>
  blocks.length === 0 ? [] : [{ type: 'html', value: computedStart }, ...blocks, { type: 'html', value: computedEnd }]
