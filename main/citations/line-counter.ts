/** Tells the line of places in a text, counted from 1. Each place must not come before the one asked last. */
export function lineCounter(text: string): (place: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (place) => {
    while (next >= 0 && next < place) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
