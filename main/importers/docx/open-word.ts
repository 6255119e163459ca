import { AppError } from '../../../core/errors.ts'
import { findChild, type XmlElement } from '../xml/element.ts'
import { openPackage, type DocxPackage } from './package.ts'
import { readRelationships, type Relationship } from './relationships.ts'

/** A Word file with its text found and the parts that the text names at hand. */
export interface OpenWord {
  docx: DocxPackage
  /** The path of the text. */
  mainPart: string
  body: XmlElement
  relationships: ReadonlyMap<string, Relationship>
  /** The relationships to parts of one type, such as "header". */
  named: (type: string) => Relationship[]
  /** The tree of the first part of a type. */
  part: (type: string) => XmlElement | undefined
}

/**
 * Opens a Word file, whatever its parts are called.
 * @throws AppError docx-damaged, docx-unsafe, file-too-large
 */
export function openWord(file: string, bytes: Uint8Array): OpenWord {
  const docx = openPackage(file, bytes)
  const main = [...readRelationships(docx, '').values()].find(({ type, external }) => type === 'officeDocument' && !external)
  const mainPart = main?.target ?? 'word/document.xml'
  const document = docx.xml(mainPart)
  const body = document?.name === 'w:document' ? findChild(document, 'w:body') : undefined
  if (body === undefined) throw new AppError('docx-damaged', { file })
  const relationships = readRelationships(docx, mainPart)
  const named = (type: string) => [...relationships.values()].filter((relationship) => relationship.type === type && !relationship.external)
  const part = (type: string) => named(type).map(({ target }) => docx.xml(target)).find((root) => root !== undefined)
  return { docx, mainPart, body, relationships, named, part }
}
