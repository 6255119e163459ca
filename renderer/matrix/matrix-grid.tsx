import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button, Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import { linkLabel } from '../../core/links/link-label.ts'
import { linkRoles, type LinkRole, type ReportLink } from '../../core/links/link.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import type { RowOrder } from '../../core/links/filter-rows.ts'
import type { Language } from '../../core/report/language.ts'
import type { TreatyBody } from '../../core/sources/symbol/bodies.ts'
import type { DraggedPassage } from '../links/dragged-passage.ts'
import { usePassageDrop } from '../links/use-passage-drop.ts'
import { say } from '../messages.ts'
import { LinkChip } from './link-chip.tsx'

/** Where a link is being added. */
export interface AddPlace {
  row: MatrixRow
  role: LinkRole
  at: HTMLElement
  /** The broken link that is to lead to what is chosen; a new one is made where there is none. */
  link?: ReportLink
}

interface MatrixGridProps {
  rows: readonly MatrixRow[]
  links: ReadonlyMap<string, ReportLink>
  language: Language
  committee: TreatyBody | undefined
  order: RowOrder
  onOrder: (order: RowOrder) => void
  onGoToRow: (row: MatrixRow) => void
  onGo: (link: ReportLink) => void
  onRemove: (link: ReportLink) => void
  onComment: (link: ReportLink, comment: string) => void
  onMend: (link: ReportLink) => void
  onAdd: (place: AddPlace) => void
  onDrop: (from: string, role: LinkRole, passage: DraggedPassage) => void
}

/** A reference to all paragraphs of a report is as many links. */
const shownAtOnce = 8
const columnsOf = ['report', ...linkRoles] as const

/** Sections and recommendations against what they rest on. The arrow keys move between cells and what is in them. */
export function MatrixGrid({ rows, links, language, committee, order, onOrder, onGoToRow, onGo, onRemove, onComment, onMend, onAdd, onDrop }: MatrixGridProps) {
  const [opened, setOpened] = useState<readonly string[]>([])
  const drop = usePassageDrop(
    (target) => (target instanceof Element ? target.closest<HTMLElement>('.matrix-cell')?.dataset['cell'] : undefined),
    (cell, passage) => {
      const [from, role] = [rows.find(({ id }) => cell.startsWith(`${id} `))?.id, linkRoles.find((one) => cell.endsWith(` ${one}`))]
      if (from !== undefined && role !== undefined) onDrop(from, role, passage)
    },
  )
  const chips = (row: MatrixRow, role: LinkRole) => {
    const cell = `${row.id} ${role}`
    const ids = row.cells[role]
    const shown = opened.includes(cell) ? ids : ids.slice(0, shownAtOnce)
    const made = shown.flatMap((id) => {
      const link = links.get(id)
      return link === undefined ? [] : [
        <LinkChip key={id} link={link} label={linkLabel(link.target, language, committee)} onGo={() => onGo(link)} onRemove={() => onRemove(link)} onComment={(comment) => onComment(link, comment)} onMend={(at) => (link.instead === null ? onAdd({ row, role, at, link }) : onMend(link))} />,
      ]
    })
    return ids.length === shown.length ? made : [
      ...made,
      <Button key="more" className="matrix-more" onPress={() => setOpened([...opened, cell])}>
        {say('matrix.more', { count: ids.length - shown.length })}
      </Button>,
    ]
  }
  return (
    <div className="matrix-scroll" {...drop.handlers}>
      <Table
        className="matrix-table"
        aria-label={say('matrix.title')}
        sortDescriptor={{ column: order.by === 'gaps' ? 'report' : order.by, direction: order.descending ? 'descending' : 'ascending' }}
        onSortChange={({ column, direction }) => {
          const by = columnsOf.find((known) => known === column)
          if (by !== undefined) onOrder({ by, descending: direction === 'descending' })
        }}
      >
        <TableHeader>
          <Column id="report" isRowHeader allowsSorting className="matrix-column matrix-column-part">
            {say('matrix.column.part')}
          </Column>
          {linkRoles.map((role) => (
            <Column key={role} id={role} allowsSorting className="matrix-column">
              {say(`role.${role}`)}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className="pane-empty">{say('matrix.noRows')}</p>}>
          {rows.map((row) => (
            <Row key={row.id} id={row.id} className="matrix-row" data-row={row.id} data-kind={row.kind} data-level={row.level} data-speaks={row.speaks ? '' : undefined}>
              <Cell className="matrix-part" textValue={row.text}>
                <Button className="matrix-part-name" onPress={() => onGoToRow(row)}>
                  <span className="matrix-number">{row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.number}</span>
                  <span className="matrix-text" dir="auto">{row.text === '' ? say('matrix.untitled') : row.text}</span>
                </Button>
              </Cell>
              {linkRoles.map((role) => (
                <Cell key={role} className="matrix-cell" data-cell={`${row.id} ${role}`} data-drop={drop.over === `${row.id} ${role}` ? '' : undefined} data-empty={row.speaks && row.cells[role].length === 0 ? '' : undefined}>
                  {drop.over === `${row.id} ${role}` && <span className="matrix-drop">{say('matrix.drop', { role: say(`role.${role}`) })}</span>}
                  <div className="matrix-chips">
                    {chips(row, role)}
                    <Button
                      className="matrix-add"
                      aria-label={say('matrix.addTo', { role: say(`role.${role}`), place: row.kind === 'recommendation' ? say('matrix.recommendationNumber', { number: row.number }) : row.text })}
                      onPress={({ target }) => {
                        if (target instanceof HTMLElement) onAdd({ row, role, at: target })
                      }}
                    >
                      <Plus size={14} aria-hidden />
                    </Button>
                  </div>
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
