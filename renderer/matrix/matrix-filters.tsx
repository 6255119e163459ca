import { clusterIds } from '../../core/links/clusters.ts'
import { everyRow, rowStates, type RowFilter, type RowOrder } from '../../core/links/filter-rows.ts'
import type { MatrixRow } from '../../core/links/matrix.ts'
import { say } from '../messages.ts'
import { SelectInput } from '../ui/field.tsx'

interface MatrixFiltersProps {
  rows: readonly MatrixRow[]
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
  order: RowOrder
  onOrder: (order: RowOrder) => void
}

const kinds = ['all', 'section', 'recommendation'] as const
const orders = ['report', 'gaps'] as const

/** Which rows are shown, and in which order. Clusters and articles are offered as far as the report has any. */
export function MatrixFilters({ rows, filter, onFilter, order, onOrder }: MatrixFiltersProps) {
  const clusters = clusterIds.filter((id) => rows.some((row) => row.clusters.includes(id)))
  const articles = [...new Set(rows.flatMap((row) => row.articles))].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b))
  return (
    <div className="matrix-filters" role="group" aria-label={say('matrix.filters')}>
      <SelectInput label={say('matrix.show')} value={filter.kind} choices={kinds.map((id) => ({ id, label: say(`matrix.kind.${id}`) }))} onChange={(kind) => onFilter({ ...filter, kind })} />
      <SelectInput label={say('matrix.state')} value={filter.state} choices={rowStates.map((id) => ({ id, label: say(`matrix.state.${id}`) }))} onChange={(state) => onFilter({ ...filter, state })} />
      {clusters.length > 0 && (
        <SelectInput
          label={say('matrix.cluster')}
          value={filter.cluster}
          choices={[{ id: 'all' as const, label: say('matrix.clusterAll') }, ...clusters.map((id) => ({ id, label: say(`cluster.${id}`) }))]}
          onChange={(cluster) => onFilter({ ...filter, cluster })}
        />
      )}
      {articles.length > 0 && (
        <SelectInput
          label={say('matrix.article')}
          value={filter.article}
          choices={[{ id: 'all', label: say('matrix.articleAll') }, ...articles.map((id) => ({ id, label: say('matrix.articleNumber', { number: id }) }))]}
          onChange={(article) => onFilter({ ...filter, article })}
        />
      )}
      <SelectInput
        label={say('matrix.order')}
        value={order.by === 'gaps' ? 'gaps' : 'report'}
        choices={orders.map((id) => ({ id, label: say(`matrix.order.${id}`) }))}
        onChange={(by) => onOrder({ by, descending: by === 'gaps' })}
      />
      {filter !== everyRow && (
        <button type="button" className="button quiet" onClick={() => onFilter(everyRow)}>
          {say('matrix.clear')}
        </button>
      )}
    </div>
  )
}
