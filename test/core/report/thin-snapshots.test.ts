import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snapshotCauses, type SnapshotCause } from '../../../core/report/snapshot.ts'
import { snapshotsToDrop } from '../../../core/report/thin-snapshots.ts'

const hour = 60 * 60 * 1_000
const now = Date.parse('2026-11-24T12:00:00Z')
const taken = (id: string, createdAt: string, cause: SnapshotCause = 'before-export') => ({ id, createdAt, cause })

describe('thinning snapshots', () => {
  test('leaves all of the last day, then the last of each day, then the last of each week', () => {
    expect(snapshotsToDrop([
      taken('an hour ago', '2026-11-24T11:00:00Z'), taken('this morning', '2026-11-24T07:00:00Z'), taken('last night', '2026-11-23T20:00:00Z'),
      taken('three days ago, evening', '2026-11-21T20:00:00Z'), taken('three days ago, noon', '2026-11-21T12:00:00Z'), taken('three days ago, early', '2026-11-21T06:00:00Z'),
      taken('an old Tuesday', '2026-09-22T09:00:00Z'), taken('the Monday before', '2026-09-21T09:00:00Z'), taken('an old Monday, by hand', '2026-09-21T10:00:00Z', 'by-hand'),
    ], now)).toEqual(['three days ago, noon', 'three days ago, early', 'the Monday before'])
  })

  const some = fc.array(fc.record({ at: fc.integer({ min: 0, max: 24 * 200 }), cause: fc.constantFrom(...snapshotCauses) }), { maxLength: 80 })
    .map((all) => all.map(({ at, cause }, index) => ({ id: String(index), cause, createdAt: new Date(now - at * hour).toISOString() })))

  test('never drops one by hand or of the last day, and leaves one in each day or week that had any', () => {
    fc.assert(fc.property(some, (all) => {
      const dropped = new Set(snapshotsToDrop(all, now))
      for (const { id, cause, createdAt } of all) {
        const age = now - Date.parse(createdAt)
        if (cause === 'by-hand' || age < 24 * hour) expect(dropped.has(id)).toBe(false)
        if (!dropped.has(id)) continue
        const later = all.find((one) => !dropped.has(one.id) && one.cause !== 'by-hand' && Date.parse(one.createdAt) >= Date.parse(createdAt) && Date.parse(one.createdAt) - Date.parse(createdAt) < 7 * 24 * hour)
        expect(later).toBeDefined()
      }
    }))
  })

  test('thinned day by day, the same are left as when thinned once at the end', () => {
    fc.assert(fc.property(some, fc.integer({ min: 1, max: 60 }), (all, days) => {
      const end = now + days * 24 * hour
      let left = all
      for (let at = now; at <= end; at += 24 * hour) {
        const dropped = new Set(snapshotsToDrop(left, at))
        left = left.filter(({ id }) => !dropped.has(id))
      }
      const atOnce = new Set(snapshotsToDrop(all, end))
      expect(left.map(({ id }) => id)).toEqual(all.filter(({ id }) => !atOnce.has(id)).map(({ id }) => id))
    }))
  })
})
