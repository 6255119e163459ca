import type { Block } from '../../document/block.ts'
import type { Draft } from '../../document/draft.ts'
import { sections } from '../section.ts'
import type { ComparedBlock } from './compare-drafts.ts'

/**
 * The present blocks with some of them as they were: what has come since goes, what is gone comes back after what it
 * followed, what has moved goes back. All others stay as they are.
 * @param ids of compared blocks
 */
export function restorePart(compared: readonly ComparedBlock[], then: Draft, now: Draft, ids: readonly string[]): Block[] {
  const chosen = new Set(ids)
  const rows = compared.filter(({ id }) => chosen.has(id))
  const replaced = new Map(rows.flatMap(({ then: before, now: after, moved }) => (before !== undefined && after !== undefined && !moved ? [[after.id, { ...before, id: after.id }]] : [])))
  const away = new Set(rows.flatMap(({ then: before, now: after, moved }) => (after !== undefined && (before === undefined || moved) ? [after.id] : [])))
  const blocks: Block[] = now.blocks.flatMap((block) => (away.has(block.id) ? [] : [replaced.get(block.id) ?? block]))

  const presentId = new Map(compared.flatMap(({ then: before, id }) => (before === undefined ? [] : [[before.id, id]])))
  const back = new Map(rows.flatMap(({ then: before, now: after, moved, id }) => (before !== undefined && (after === undefined || moved) ? [[before.id, id]] : [])))
  then.blocks.forEach((block, place) => {
    const id = back.get(block.id)
    if (id === undefined) return
    const standing = new Map(blocks.map((one, at) => [one.id, at]))
    const followed = then.blocks.slice(0, place).findLast((one) => standing.has(presentId.get(one.id) ?? ''))
    const at = followed === undefined ? -1 : (standing.get(presentId.get(followed.id) ?? '') ?? -1)
    blocks.splice(at + 1, 0, { ...block, id })
  })
  return blocks
}

/** For each heading under which two blocks or more differ, the ids of those that differ: its section, subsections and all, as it was and as it is. */
export function changedSections(compared: readonly ComparedBlock[], then: Draft, now: Draft): Map<string, string[]> {
  const differs = compared.filter(({ change, moved }) => change !== 'same' || moved)
  const presentId = new Map(compared.flatMap(({ then: before, id }) => (before === undefined ? [] : [[before.id, id]])))
  const parts = new Map<string, Set<string>>()
  const add = (heading: string, ids: readonly string[]) => parts.set(heading, new Set([...(parts.get(heading) ?? []), ...ids]))
  const comeSince = new Set(compared.flatMap(({ then: before, id }) => (before === undefined ? [id] : [])))
  for (const { heading, blocks } of sections(then.blocks)) add(presentId.get(heading.id) ?? heading.id, blocks.map(({ id }) => presentId.get(id) ?? id))
  for (const { heading, blocks } of sections(now.blocks)) add(heading.id, blocks.flatMap(({ id }) => (comeSince.has(id) ? [id] : [])))
  return new Map([...parts].flatMap(([heading, ids]) => {
    const changed = differs.flatMap(({ id }) => (ids.has(id) ? [id] : []))
    return changed.length < 2 ? [] : [[heading, changed] as const]
  }))
}
