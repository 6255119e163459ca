import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestZoom, smallestZoom, zoomStep, zoomSteps } from '../../core/zoom.ts'

test('sizes go up and down by the same steps and stop at both ends', () => {
  const up = zoomSteps.map((zoom) => zoomStep(zoom, 'in'))
  expect(up).toEqual([...zoomSteps.slice(1), largestZoom])
  expect(zoomSteps.slice(1).map((zoom) => zoomStep(zoom, 'out'))).toEqual(zoomSteps.slice(0, -1))
  expect(zoomStep(smallestZoom, 'out')).toBe(smallestZoom)
})

test('a size between two steps goes to its neighbour', () => {
  expect([zoomStep(1.3, 'in'), zoomStep(1.3, 'out')]).toEqual([1.5, 1.25])
  fc.assert(fc.property(fc.double({ min: smallestZoom, max: largestZoom, noNaN: true }), (zoom) => {
    expect(zoomStep(zoom, 'in')).toBeGreaterThanOrEqual(zoom)
    expect(zoomStep(zoom, 'out')).toBeLessThanOrEqual(zoom)
  }))
})
