import { describe, expect, it } from 'vitest'
import { gatherLists, type PrintedList } from '../../../core/export/list-tree.ts'
import { toPrintedReport } from '../../../core/export/printed-report.ts'
import type { Block } from '../../../core/document/block.ts'
import { draftOf, listItem, paragraph, recommendation, reportOf } from '../../helpers/drafts.ts'
import { templateOf } from '../../helpers/templates.ts'

/** A short picture of a list: "1(a b(c))" is a list from 1 of a and b, with c under b. */
const draw = ({ list, start, items }: PrintedList): string =>
  `${list === 'number' ? String(start) : list === 'bullet' ? '-' : '*'}(${items.map(({ block, lists }) => block.id + lists.map(draw).join('')).join(' ')})`

const drawn = (blocks: Block[]): string => {
  const report = toPrintedReport(reportOf(), templateOf(), draftOf(blocks), new Map(), {})
  return gatherLists(report.front, report).map((part) => (part.kind === 'list' ? draw(part.list) : part.block.id)).join(' ')
}

describe('gathering list items', () => {
  it('nests them by depth', () => {
    expect(drawn([listItem('a', 'bullet', 0), listItem('b', 'bullet', 1), listItem('c', 'number', 2), listItem('d', 'bullet', 0)])).toBe('-(a-(b1(c)) d)')
  })

  it('begins a new list where the kind changes, and counts on after it', () => {
    expect(drawn([listItem('a', 'number', 0), listItem('b', 'bullet', 0), listItem('c', 'number', 0)])).toBe('1(a) -(b) 2(c)')
  })

  it('nests an item that is deeper by more than one step', () => {
    expect(drawn([listItem('a', 'bullet', 3), listItem('b', 'bullet', 1), listItem('c', 'bullet', 5)])).toBe('-(a) -(b-(c))')
  })

  it('ends lists at any other block, even one that does not print', () => {
    expect(drawn([listItem('a', 'number', 0), paragraph('p', 'Text'), listItem('b', 'number', 0), paragraph('e', ''), listItem('c', 'number', 0)])).toBe('1(a) p 1(b) 1(c)')
  })

  it('puts items after a recommendation under it', () => {
    expect(drawn([recommendation('r', 'R'), listItem('a', 'bullet', 0), listItem('b', 'bullet', 1), recommendation('s', 'S')])).toBe('*(r-(a-(b)) s)')
  })
})
