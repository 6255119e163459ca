import type { Reply } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'

/** An error as it travels: an expected one by its code, anything else as a bug with its own words. */
export function failure(error: unknown): Extract<Reply, { ok: false }> {
  if (error instanceof AppError) return { ok: false, error: { code: error.code, details: error.details } }
  const reason = error instanceof Error ? error.message : String(error)
  return { ok: false, error: { code: 'unexpected', details: { reason } } }
}
