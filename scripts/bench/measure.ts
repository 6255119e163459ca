import { spawnSync } from 'node:child_process'

/** Times in milliseconds, sorted. */
export type Times = readonly number[]

/** Runs a step some times after one run that does not count. */
export async function times(runs: number, step: () => unknown): Promise<Times> {
  await step()
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await step()
    taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)
}

/** Runs two steps in turn, so that both see the same machine. */
export async function timesInTurn(runs: number, ours: () => unknown, peers: () => unknown): Promise<{ ours: Times; peers: Times }> {
  const taken: { ours: number[]; peers: number[] } = { ours: [], peers: [] }
  for (let run = -1; run < runs; run += 1) {
    for (const [name, step] of [['ours', ours], ['peers', peers]] as const) {
      const start = performance.now()
      await step()
      if (run >= 0) taken[name].push(performance.now() - start)
    }
  }
  return { ours: taken.ours.sort((a, b) => a - b), peers: taken.peers.sort((a, b) => a - b) }
}

export const percentile = (sorted: Times, share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
export const median = (sorted: Times): number => percentile(sorted, 0.5)

export const isInstalled = (program: string): boolean => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
