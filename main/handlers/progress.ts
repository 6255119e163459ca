import type { EventPayload } from '../../core/contract.ts'
import type { Context } from '../context.ts'

/** Lets the window show that long work goes on, from its beginning to its end, however it ends. */
export async function during<T>({ send }: Context, job: EventPayload<'job.progress'>['job'], work: (progress: (fraction: number) => void) => Promise<T>): Promise<T> {
  send('job.progress', { job, fraction: null })
  try {
    return await work((fraction) => { send('job.progress', { job, fraction }) })
  } finally {
    send('job.ended', {})
  }
}
