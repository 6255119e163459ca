import { childrenNamed } from '../xml/element.ts'
import type { DocxPackage } from './package.ts'

export interface Relationship {
  /** The last word of its type: "hyperlink", "footnotes", "officeDocument". */
  type: string
  /** A part of the package, or for an external one the address as written. External ones are never followed. */
  target: string
  external: boolean
}

/** The relationships of a part by id; those of the package itself for the part ''. */
export function readRelationships(docx: DocxPackage, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = docx.xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
  return new Map(
    childrenNamed(root, 'rel:Relationship').map((element): [string, Relationship] => {
      const written = element.attributes.get('Target') ?? ''
      const external = element.attributes.get('TargetMode') === 'External'
      const type = (element.attributes.get('Type') ?? '').split('/').at(-1) ?? ''
      return [element.attributes.get('Id') ?? '', { type, target: external ? written : resolvePart(folder, written), external }]
    }),
  )
}

/** The name of a part from where it is named. One that climbs out of the package names no part. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1).split('/') : `${folder}${target}`.split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..' && path.pop() === undefined) return ''
    if (step !== '..' && step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
