/** Goes round the regions of the screen, as other desktop programs do with F6. A region in which nothing waits for the focus is passed over. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].flatMap((region) => {
    const target = region.checkVisibility() ? focusOf(region) : undefined
    return target === undefined ? [] : [{ region, target }]
  })
  // The innermost, where one lies in another as the margin does in the page.
  const at = regions.findLastIndex(({ region }) => region.contains(document.activeElement))
  const next = at < 0 && step < 0 ? -1 : (at + step) % regions.length
  regions.at(next)?.target.focus()
}

/** What in a region takes the focus: not what belongs to a region within it. */
const focusOf = (region: HTMLElement): HTMLElement | undefined =>
  [region, ...region.querySelectorAll<HTMLElement>('*')].find((element) => element.matches('[data-region-focus]:not(:disabled)') && element.closest('[data-region]') === region)
