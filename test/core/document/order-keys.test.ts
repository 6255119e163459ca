import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reorder, type Placed } from '../../../core/document/order-keys.ts'

const sorted = (places: Iterable<Placed>) => [...places].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id)

function apply(current: readonly Placed[], wanted: readonly string[]): Placed[] {
  const keys = new Map(current.map(({ id, key }) => [id, key]))
  for (const { id, key } of reorder(current, wanted)) keys.set(id, key)
  return wanted.map((id) => ({ id, key: keys.get(id) ?? '' }))
}

test('any sequence of orders sorts as wanted, with no key used twice', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-p]$/), { maxLength: 16 })
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 8 }), (orders) => {
      let places: Placed[] = []
      for (const wanted of orders) {
        places = apply(places, wanted)
        expect(sorted(places)).toEqual(wanted)
        expect(new Set(places.map(({ key }) => key)).size).toBe(wanted.length)
      }
    }),
  )
})

test('moving one block gives one block a new key', () => {
  const places = apply([], ['a', 'b', 'c', 'd', 'e'])
  expect(reorder(places, ['a', 'd', 'b', 'c', 'e']).map(({ id }) => id)).toEqual(['d'])
  expect(reorder(places, ['b', 'c', 'd', 'e', 'a']).map(({ id }) => id)).toEqual(['a'])
})

test('an order that is already so changes nothing', () => {
  const places = apply([], ['a', 'b', 'c'])
  expect(reorder(places, ['a', 'b', 'c'])).toEqual([])
  expect(reorder(places, ['a', 'c'])).toEqual([])
})
