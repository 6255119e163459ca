import { fillIn, holdsAll, lacksNothing } from './fill-in.ts'
import { candidateKeysOf, identityOf, isSameSource, keysOf, type Identity } from './source-identity.ts'
import type { Source } from './source.ts'

/** What bringing in sources changes; what is in neither list stays as it is. */
export interface MergedSources {
  added: Source[]
  updated: Source[]
}

/** The same, and the id under which each source that came in is kept. */
export interface MergedWithIds extends MergedSources {
  ids: Map<string, string>
}

interface Place {
  source: Source
  identity: Identity
  /** Where a new source stood in the file. */
  position: number
  changed: boolean
}

/**
 * Brings in sources without doubling those that are there, or each other. A duplicate keeps the id it has, so every
 * link to it holds, and takes over only what was empty: nothing the user wrote is replaced. The order of the file
 * does not matter, and bringing in the same file twice changes nothing the second time.
 */
export function mergeSources(existing: readonly Source[], incoming: readonly Source[]): MergedSources {
  const { added, updated } = mergeWithIds(existing, incoming)
  return { added, updated }
}

/** Brings in sources as `mergeSources` does, for texts that cite them by their ids. */
export function mergeWithIds(existing: readonly Source[], incoming: readonly Source[]): MergedWithIds {
  const ids = new Map<string, string>()
  const index = new Map<string, Set<Place>>()
  const present = existing.map((source): Place => ({ source, identity: identityOf(source), position: -1, changed: false }))
  for (const place of present) enter(index, place)
  const added: Place[] = []
  for (const { source, position } of inFixedOrder(incoming)) {
    const identity = identityOf(source)
    const place = findPlace(index, source, identity)
    ids.set(source.id, place?.source.id ?? source.id)
    if (place === undefined) {
      const created = { source, identity, position, changed: true }
      added.push(created)
      enter(index, created)
      continue
    }
    place.position = Math.min(place.position, position)
    const filled = fillIn(place.source, source)
    if (filled === place.source) continue
    Object.assign(place, { source: filled, identity: identityOf(filled), changed: true })
    enter(index, place)
  }
  return {
    added: added.sort((a, b) => a.position - b.position).map(({ source }) => source),
    updated: present.filter(({ changed }) => changed).map(({ source }) => source),
    ids,
  }
}

/** The fullest source first, since what comes first gives a shared field its value; equally full ones by their content. */
function inFixedOrder(incoming: readonly Source[]): { source: Source; position: number }[] {
  return incoming
    .map((source, position) => ({ source, position, content: JSON.stringify({ ...source, id: '' }) }))
    .sort((a, b) => b.content.length - a.content.length || (a.content < b.content ? -1 : a.content > b.content ? 1 : a.position - b.position))
}

/** Where a source has its place already; rather one that lacks nothing of it than one that would be changed. */
function findPlace(index: ReadonlyMap<string, ReadonlySet<Place>>, source: Source, identity: Identity): Place | undefined {
  let found: Place | undefined
  for (const key of candidateKeysOf(identity)) {
    for (const place of index.get(key) ?? []) {
      // One that is not dated cannot be told from its namesakes; it is a duplicate only where it says nothing new.
      if (!isSameSource(identity, place.identity) && !holdsAll(place.source, source)) continue
      if (lacksNothing(place.source, source)) return place
      found ??= place
    }
  }
  return found
}

function enter(index: Map<string, Set<Place>>, place: Place): void {
  for (const key of keysOf(place.identity)) {
    const under = index.get(key) ?? new Set()
    under.add(place)
    index.set(key, under)
  }
}
