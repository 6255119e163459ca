import { childrenNamed, findChild, type XmlElement } from '../xml/element.ts'
import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties.ts'
import { valueOf } from './properties.ts'
import { inherit, readRunFormat, type RunFormat } from './run-format.ts'

/** A style with all that it takes over from the styles it is based on. */
export interface Style {
  /** Its own id and those of the styles it is based on, nearest first. */
  ids: readonly string[]
  /** Their names in lower case, nearest first. Word keeps the names of built-in styles English in every language. */
  names: readonly string[]
  paragraph: ParagraphProperties
  format: RunFormat
}

export interface Styles {
  /** The style of a paragraph; without an id the document's default. */
  paragraph: (id: string | undefined) => Style
  /** A character style; without an id, or with an unknown one, a style that sets nothing. */
  character: (id: string | undefined) => Style
  /** The language and the size of words of which no style and no run says it. */
  language: string | undefined
  size: number
  /** Whether the file defines a style of this name, in lower case. */
  defines: (name: string) => boolean
}

/** Half-points: what Word takes where a file says nothing (ECMA-376 part 1, 17.3.2.38). */
const usualSize = 20

const emptyStyle: Style = { ids: [], names: [], paragraph: {}, format: {} }

/** Reads `styles.xml`; a file without one has no styles. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = childrenNamed(root, 'w:style')
  const byId = new Map(elements.map((element) => [element.attributes.get('w:styleId') ?? '', element]))
  const resolved = new Map<string, Style>()
  const resolve = (id: string, below: ReadonlySet<string>): Style => {
    const element = byId.get(id)
    // Styles based on each other in a circle end here.
    if (element === undefined || below.has(id) || below.size > 50) return emptyStyle
    const known = resolved.get(id)
    if (known !== undefined) return known
    const base = resolve(valueOf(element, 'w:basedOn') ?? '', new Set([...below, id]))
    const style = extend(base, id, element)
    resolved.set(id, style)
    return style
  }
  const standard = elements.find((element) => element.attributes.get('w:type') === 'paragraph' && isOn(element.attributes.get('w:default')))
  const names = new Set(elements.map((element) => valueOf(element, 'w:name')?.toLowerCase()))
  const defaults = readRunFormat(findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  return {
    paragraph: (id) => resolve(id ?? standard?.attributes.get('w:styleId') ?? '', new Set()),
    character: (id) => (id === undefined ? emptyStyle : resolve(id, new Set())),
    language: defaults.language,
    size: defaults.size ?? usualSize,
    defines: (name) => names.has(name),
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

function extend(base: Style, id: string, element: XmlElement): Style {
  const own = readParagraphProperties(findChild(element, 'w:pPr'))
  const defined = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return {
    ids: [id, ...base.ids],
    names: [(valueOf(element, 'w:name') ?? id).toLowerCase(), ...base.names],
    paragraph: { ...base.paragraph, ...defined },
    format: inherit(readRunFormat(findChild(element, 'w:rPr')), base.format),
  }
}
