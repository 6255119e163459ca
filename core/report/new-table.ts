import type { Block } from '../document/block.ts'

/** A caption and an empty table under it, with a header row and room to write below. */
export function newTable(newId: () => string, columns = 3, rows = 3): Block[] {
  const empty = { cells: Array.from({ length: columns }, () => ({ paragraphs: [[]] })) }
  return [
    { kind: 'caption', id: newId(), of: 'table', children: [] },
    { kind: 'table', id: newId(), headerRows: 1, rows: Array.from({ length: rows }, () => empty) },
    { kind: 'paragraph', id: newId(), children: [] },
  ]
}
