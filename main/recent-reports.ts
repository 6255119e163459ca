import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { RecentReport } from '../core/contract.ts'
import { writeOutput } from './files.ts'
import { parseJson } from './json.ts'

const keep = 12

/** The reports that were open last, the newest first. */
export interface RecentReports {
  list(): RecentReport[]
  remember(report: Omit<RecentReport, 'id'>): Promise<void>
  forget(id: string): Promise<void>
}

/** Keeps the list in a small JSON file. A list that cannot be read is begun anew: it holds nothing of value. */
export function recentReportsIn(file: string): RecentReports {
  const list = (): RecentReport[] => {
    if (!existsSync(file)) return []
    const stored = z.array(RecentReport).safeParse(parseOrNothing(readFileSync(file, 'utf8')))
    return stored.success ? stored.data.filter(({ path }) => existsSync(path)) : []
  }
  const write = (reports: RecentReport[]) => writeOutput(file, Buffer.from(JSON.stringify(reports, null, 2)))
  return {
    list,
    remember: ({ title, path, openedAt }) => {
      const id = createHash('sha256').update(path).digest('base64url').slice(0, 12)
      return write([{ id, title, path, openedAt }, ...list().filter((report) => report.id !== id)].slice(0, keep))
    },
    forget: (id) => write(list().filter((report) => report.id !== id)),
  }
}

/** For the command line, which leaves no trace of what it opened. */
export const noRecentReports: RecentReports = { list: () => [], remember: async () => {}, forget: async () => {} }

function parseOrNothing(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}
