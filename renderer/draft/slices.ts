/** Milliseconds after which long work lets the window draw and take keys. */
const slice = 6

/** Parts long work into short pieces, each done when the window has nothing else to do. */
export class Slices {
  private began = performance.now()

  /** Goes on at once where the piece is still short, and else when there is time. */
  async pause(): Promise<void> {
    if (performance.now() - this.began < slice) return
    await new Promise<void>((resolve) => {
      requestIdleCallback(() => resolve(), { timeout: 200 })
    })
    this.began = performance.now()
  }
}
