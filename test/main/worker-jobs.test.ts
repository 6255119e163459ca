import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { workerJobs } from '../../main/worker-jobs.ts'
import { buildPdf } from '../helpers/build-pdf.ts'

const { jobs, cancel } = workerJobs(pathToFileURL(join(import.meta.dirname, '../../out/main/worker.js')))

test('a draft nested so deeply that its reading would fill the memory is refused before it is read', async () => {
  const nested = new TextEncoder().encode(`${'> '.repeat(20_000)}a`)
  await expect(jobs.readDraft('nested.md', nested)).rejects.toMatchObject({ code: 'file-too-nested', details: { file: 'nested.md' } })
})

test('a small PDF whose page unpacks to more than a gigabyte is stopped on the way', async () => {
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 20)
  await expect(jobs.readSource('bomb.pdf', buildPdf([[]], { deflated: deflateSync(Buffer.alloc(1_500_000_000)) }))).rejects.toMatchObject({ code: 'took-too-much' })
  clearInterval(watch)
  expect((peak - before) / 1e6).toBeLessThan(1_500)
})

test('the reading of a long PDF tells how far it is, ever further, and no more once it is stopped', async () => {
  const pages = Array.from({ length: 400 }, (_, page) => Array.from({ length: 30 }, (__, row) => ({ x: 72, y: 760 - row * 20, size: 10, text: `${String(page * 30 + row + 1)}. A line of the document with some words in it.` })))
  const bytes = buildPdf(pages)
  const told: number[] = []
  await jobs.readSource('long.pdf', bytes, (fraction) => told.push(fraction))
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true)

  const after: number[] = []
  let stopped = false
  const reading = jobs.readSource('long.pdf', bytes, (fraction) => {
    if (stopped) after.push(fraction)
    stopped = true
    cancel()
  })
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
  expect(after).toEqual([])
})
