import { linkTarget } from '../link-target.ts'
import { cleanFields, expandSimpleField } from './clean-fields.ts'
import { isKnownPrefix } from './namespaces.ts'
import { tidySchema } from './tidy-schema.ts'
import { countLeftOut, type LeftOut, type LeftOutKind, type TemplatePart, type TemplateRelationship } from './word-template.ts'
import { childNamed, elementsOf, isElement, within, type WordElement, type WordNode } from './xml-tree.ts'

/** Left out with all they hold. Those with a kind are told of; the others say nothing to a reader. */
const dropped = new Map<string, LeftOutKind | undefined>([
  ...['w:object', 'w:control', 'w:altChunk', 'w:subDoc', 'w:movie', 'w:contentPart', 'w14:contentPart'].map((name) => [name, 'object'] as const),
  ...['w:commentReference'].map((name) => [name, 'comment'] as const),
  ...['w:del', 'w:moveFrom'].map((name) => [name, 'change'] as const),
  ...[
    ...['w:proofErr', 'w:lastRenderedPageBreak', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:annotationRef', 'w:permStart', 'w:permEnd'],
    ...['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:numberingChange'],
    ...['w:tblPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:customXmlPr', 'w:smartTagPr'],
    ...['w:dataBinding', 'w15:dataBinding', 'w:placeholder', 'w:showingPlcHdr', 'w:ffData', 'w:rsid', 'w:rsids', 'w:printerSettings', 'w15:repeatingSection', 'w15:repeatingSectionItem'],
  ].map((name) => [name, undefined] as const),
])
const unwrapped = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'])
/** Ids of a computer's own sessions, and copies of drawings in a form of their own. */
const lostAttribute = /^(?:w:rsid.*|w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|w:dirty|w:fldLock|w:customMarkFollows|o:gfxdata|r:href|o:href|href|mc:.*|x:.*)$/
const pictures = new Set(['w:drawing', 'w:pict'])

interface Cleaning {
  relationships: ReadonlyMap<string, TemplateRelationship>
  /** The paths of pictures and fonts that are at hand. */
  files: ReadonlySet<string>
  leftOut: LeftOut
}

/**
 * Leaves of a part of a template what a reader sees and what a report may carry: no traces of who wrote when, no
 * comments, changes accepted, nothing that is fetched from elsewhere or run.
 * @param bookmarks the names of the bookmarks of the whole template
 */
export function cleanStory({ root, relationships }: TemplatePart, files: ReadonlySet<string>, bookmarks: ReadonlySet<string>, leftOut: LeftOut): WordElement {
  const cleaned = cleanElement(root, { relationships, files, leftOut })
  cleanFields(cleaned, bookmarks, leftOut)
  tidySchema(cleaned)
  return cleaned
}

function cleanElement(node: WordElement, cleaning: Cleaning): WordElement {
  return { name: node.name, attributes: keptAttributes(node, cleaning), children: cleanChildren(node, cleaning) }
}

const keptAttributes = ({ attributes }: WordElement, { relationships, files, leftOut }: Cleaning): ReadonlyMap<string, string> =>
  new Map([...attributes].filter(([name, value]) => {
    if (lostAttribute.test(name)) return false
    // A picture that is fetched stands beside a copy of it, or is left out with its drawing.
    if (name !== 'r:link') return true
    if (!isKept(relationships.get(value), files)) countLeftOut(leftOut, 'remote')
    return false
  }))

const cleanChildren = ({ children }: WordElement, cleaning: Cleaning): WordNode[] => children.flatMap((child) => (isElement(child) ? clean(child, cleaning) : [child]))

function clean(node: WordElement, cleaning: Cleaning): WordNode[] {
  const { name } = node
  if (name.startsWith('x:')) return []
  if (dropped.has(name)) {
    const kind = dropped.get(name)
    if (kind !== undefined && node.children.length + node.attributes.size > 0) countLeftOut(cleaning.leftOut, kind)
    return []
  }
  if (unwrapped.has(name)) return cleanChildren(node, cleaning)
  switch (name) {
    case 'mc:AlternateContent':
      return cleanAlternative(node, cleaning)
    case 'w:tr':
      return childNamed(childNamed(node, 'w:trPr'), 'w:del') === undefined ? [cleanElement(node, cleaning)] : []
    case 'w:fldSimple':
      return expandSimpleField(node, cleanChildren(node, cleaning))
    case 'w:hyperlink':
      return cleanLink(node, cleaning)
    case 'w:drawing':
    case 'w:pict':
      return cleanPicture(node, cleaning)
    case 'a:hlinkClick':
    case 'a:hlinkHover':
      return isKept(cleaning.relationships.get(node.attributes.get('r:id') ?? ''), cleaning.files) ? [{ ...node, children: [] }] : []
    case 'a:ext': {
      const kept = cleanElement(node, cleaning)
      return elementsOf(kept).length === 0 ? [] : [kept]
    }
    case 'a:extLst': {
      const kept = cleanElement(node, cleaning)
      return elementsOf(kept).length === 0 ? [] : [kept]
    }
    default:
      return [cleanElement(node, cleaning)]
  }
}

/** The first form that we know and that is whole; the other one is for programs that know less. Both would be everything twice. */
function cleanAlternative(node: WordElement, cleaning: Cleaning): WordNode[] {
  for (const choice of elementsOf(node)) {
    const needed = choice.attributes.get('Requires')?.split(/\s+/).filter((prefix) => prefix !== '') ?? []
    if (choice.name === 'mc:Choice' && !needed.every(isKnownPrefix)) continue
    const children = cleanChildren(choice, choice.name === 'mc:Choice' ? { ...cleaning, leftOut: new Map() } : cleaning)
    if (!children.some(isElement)) continue
    if (choice.name === 'mc:Choice') return [{ name: node.name, attributes: new Map(), children: [{ name: choice.name, attributes: new Map([['Requires', needed.join(' ')]]), children }] }]
    if (choice.name === 'mc:Fallback') return children
  }
  if (node.children.length > 0) countLeftOut(cleaning.leftOut, 'object')
  return []
}

function cleanLink(node: WordElement, cleaning: Cleaning): WordNode[] {
  const id = node.attributes.get('r:id')
  const children = cleanChildren(node, cleaning)
  if (id === undefined || isKept(cleaning.relationships.get(id), cleaning.files)) return [{ ...cleanElement(node, { ...cleaning, leftOut: new Map() }), children }]
  countLeftOut(cleaning.leftOut, 'remote')
  return children
}

/** A drawing all of whose pictures are at hand; any other would show a red cross, or fetch something. */
function cleanPicture(node: WordElement, cleaning: Cleaning): WordNode[] {
  const kept = cleanElement(node, cleaning)
  const lost = [...within(kept)].flatMap(({ name, attributes }) =>
    name.startsWith('a:hlink') ? [] : [...attributes].flatMap(([attribute, id]) => (attribute.startsWith('r:') && !isKept(cleaning.relationships.get(id), cleaning.files) ? [cleaning.relationships.get(id)] : [])),
  )
  const unshown = [...within(kept)].some(({ name, attributes }) => name === 'a:blip' && !attributes.has('r:embed'))
  if (lost.length === 0 && !unshown && !isEmptyGraphic(kept)) return [kept]
  if (!unshown || lost.length > 0) countLeftOut(cleaning.leftOut, lost.some((relationship) => relationship?.external === true) ? 'remote' : 'object')
  return []
}

/** A chart or diagram stands in a namespace that is not kept. */
const isEmptyGraphic = (node: WordElement): boolean => [...within(node)].some((found) => found.name === 'a:graphicData' && elementsOf(found).length === 0)

/** Whether a relationship leads to something that a report carries: a picture or font at hand, or a page of the web. */
export const isKept = (relationship: TemplateRelationship | undefined, files: ReadonlySet<string>): boolean =>
  relationship !== undefined && (relationship.external ? relationship.type === 'hyperlink' && linkTarget(relationship.target) !== undefined : files.has(relationship.target))

export const holdsPicture = (node: WordElement): boolean => [...within(node)].some(({ name }) => pictures.has(name))
