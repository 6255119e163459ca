import { citationVerbs } from './citation-verbs.ts'
import { linkVerbs } from './link-verbs.ts'
import { reportVerbs } from './report-verbs.ts'
import { sourceVerbs } from './source-verbs.ts'
import { UsageError } from './arguments.ts'
import type { Verb } from './verb.ts'

/** Every verb of the command line. Each gives the value that is printed as JSON. */
export const verbs: Record<string, Verb> = { ...reportVerbs, ...linkVerbs, ...sourceVerbs, ...citationVerbs }

/** @throws UsageError where there is no such verb */
export function verbNamed(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined) throw new UsageError(allUsages())
  return verb
}

export const allUsages = (): string =>
  ['usage: counterpoint VERB ...', '', ...Object.values(verbs).map(({ usage }) => `  ${usage}`)].join('\n')
