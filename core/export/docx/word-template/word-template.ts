import type { WordElement } from './xml-tree.ts'

/** A part of a template by what relates to it. */
export interface TemplateRelationship {
  /** The last word of its type: "header", "image", "hyperlink". */
  type: string
  /** A path in the package, or for an external one the address as written. */
  target: string
  external: boolean
}

/** A part of a template with what it relates to, by relationship id. */
export interface TemplatePart {
  root: WordElement
  relationships: ReadonlyMap<string, TemplateRelationship>
}

/**
 * An organisation's own Word template, read and not yet cleaned: the document and the parts that it names, by their
 * path. It holds no macros; parts of other kinds than those known are left out.
 */
export interface WordTemplate {
  file: string
  document: TemplatePart
  parts: ReadonlyMap<string, TemplatePart>
  /** Pictures and embedded fonts. */
  files: ReadonlyMap<string, Uint8Array>
}

/** What of a template is not carried into a report. */
export const leftOutKinds = ['remote', 'object', 'comment', 'change', 'contents', 'field'] as const
export type LeftOutKind = (typeof leftOutKinds)[number]

/** How often each was left out. */
export type LeftOut = Map<LeftOutKind, number>

export const countLeftOut = (leftOut: LeftOut, kind: LeftOutKind): void => { leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1) }
