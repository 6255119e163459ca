import type { Bridge } from '../core/contract.ts'

declare global {
  interface Window {
    /** What the preload script offers. */
    readonly counterpoint: Bridge
  }
}
