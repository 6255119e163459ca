import { spawnSync } from 'node:child_process'

/** Whether a program from outside the project is on this machine. Says so where it is not. */
export function hasTool(name: string): boolean {
  const found = spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined
  if (!found) console.info(`${name} is not on this machine: what it would read back was checked in the file itself.`)
  return found
}

/** Runs a program and gives what it printed; throws with its complaint. */
export function runTool(name: string, ...args: string[]): string {
  const { stdout, stderr, status, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 64_000_000, timeout: 120_000 })
  if (error !== undefined || status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`)
  return stdout
}
