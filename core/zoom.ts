/** The sizes that everything can be drawn at: 1 is the size of the system. */
export const zoomSteps: readonly number[] = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]
export const smallestZoom = 0.5
export const largestZoom = 2

/** The next size up or down, or the same at the end. A size between two steps goes to its neighbour. */
export function zoomStep(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom)
  return next ?? zoom
}
