import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { workerJobs } from '../../main/worker-jobs.ts'
import { buildPdf } from '../helpers/build-pdf.ts'

const { jobs } = workerJobs(pathToFileURL(join(import.meta.dirname, '../../out/main/worker.js')))

test('a draft whose reading would fill the memory is stopped, and not called large', async () => {
  const nested = new TextEncoder().encode(`${'> '.repeat(20_000)}a`)
  await expect(jobs.readDraft('nested.md', nested)).rejects.toMatchObject({ code: 'took-too-much', details: { file: 'nested.md' } })
}, 60_000)

test('a small PDF whose page unpacks to more than a gigabyte is stopped on the way', async () => {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 20)
  await expect(jobs.readSource('bomb.pdf', buildPdf([[]], { deflated: deflateSync(Buffer.alloc(1_500_000_000)) }))).rejects.toMatchObject({ code: 'took-too-much' })
  clearInterval(watch)
  expect((peak - before) / 1e6).toBeLessThan(1_500)
}, 60_000)
