import { build } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDisplay, hasVirtualDisplay } from './display.mjs'

/** Packages and the built app: all that the command line needs. Repeats nothing that is done already. */
export async function setUp() {
  await installDependencies()
  await build()
}

/**
 * Electron and what it needs of the system; where there is no display, also the means to make one.
 * @returns {Promise<string>} the Electron program
 */
export async function setUpElectron() {
  // Loaded late: the command line runs through this file and must start fast.
  const { findElectron } = await import('./electron.mjs')
  const { installSystemLibraries } = await import('./system-libraries.mjs')
  const electron = await findElectron()
  await installSystemLibraries(electron, hasDisplay() || hasVirtualDisplay() ? [] : ['xvfb'])
  return electron
}
