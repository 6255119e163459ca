/**
 * pdf.js asks for the browser's drawing classes as soon as it is loaded, and in Node takes them from a native
 * module that a packaged app does not hold. Reading text never draws, so empty stand-ins do.
 * They have to be in place before pdf.js is loaded.
 */
export function standInForDrawing(): void {
  const classes = { DOMMatrix: MatrixStandIn, Path2D: PathStandIn, ImageData: ImageStandIn }
  for (const [name, value] of Object.entries(classes)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
}

class MatrixStandIn {
  readonly a = 1
  readonly b = 0
  readonly c = 0
  readonly d = 1
  readonly e = 0
  readonly f = 0
}

class PathStandIn {
  addPath(): void {}
}

class ImageStandIn {
  readonly data = new Uint8ClampedArray(0)
  readonly width = 0
  readonly height = 0
}
