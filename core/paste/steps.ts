/** Work that may be left alone after each step and taken up again, so that a long one need not hold up all else. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does all steps one behind the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Maps items, each in a step of its own. */
export function* mapInSteps<A, B>(items: readonly A[], map: (item: A) => B): Steps<B[]> {
  const mapped: B[] = []
  for (const item of items) {
    mapped.push(map(item))
    yield
  }
  return mapped
}
