/** F6 goes round the regions of the screen, as in other desktop programs; Shift+F6 goes back. */
export function cycleRegions(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return
    event.preventDefault()
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
    const at = regions.findIndex((region) => region.contains(document.activeElement))
    const next = regions.at((at + (event.shiftKey ? -1 : 1)) % regions.length)
    const target = next?.matches('[data-region-focus]') ? next : next?.querySelector<HTMLElement>('[data-region-focus]')
    target?.focus()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
