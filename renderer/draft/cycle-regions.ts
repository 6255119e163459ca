/** Goes round the regions of the screen, as other desktop programs do with F6. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.checkVisibility())
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions.at((at + step) % regions.length)
  const target = next?.matches('[data-region-focus]') ? next : next?.querySelector<HTMLElement>('[data-region-focus]')
  target?.focus()
}
