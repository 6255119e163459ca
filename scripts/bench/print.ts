/** Milliseconds as a person reads them. */
export const inWords = (milliseconds: number): string =>
  milliseconds < 10 ? `${milliseconds.toFixed(2)} ms` : milliseconds < 1_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`

/** One line: what was measured, what came of it, against what, and what is aimed at. */
export function line(what: string, measured: string, against: string, target: string): void {
  process.stdout.write(`${what.padEnd(52)} ${measured.padEnd(34)} ${`${against.padEnd(36)} ${target === '' ? '' : `target ${target}`}`.trimEnd()}\n`)
}

export const ratio = (ours: number, peers: number): string => `${(ours / peers).toFixed(2)} ×`
