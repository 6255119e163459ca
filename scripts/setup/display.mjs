import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './problem.mjs'

/** Whether a window can be shown. On macOS and Windows it always can. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY'])

export const hasVirtualDisplay = () =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))

/**
 * Starts a display in memory, on a number that Xvfb itself finds free.
 * @returns {Promise<{ name: string, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const stop = () => void child.kill()
  process.once('exit', stop)
  let complaints = ''
  child.stderr?.on('data', (chunk) => (complaints += String(chunk)))
  const number = await new Promise((resolve, reject) => {
    child.stdio[3]?.on('data', (chunk) => resolve(String(chunk).trim()))
    child.once('error', (error) => reject(new Problem(`Xvfb could not be started: ${error.message}`)))
    child.once('exit', (code) => reject(new Problem(`Xvfb ended with ${code} before it showed a display:\n${complaints}`)))
  })
  return { name: `:${number}`, stop }
}
