import type { PrintedReport } from '../../printed-report.ts'
import { confidentialMark } from '../../title-page.ts'
import type { PackageParts } from '../clean-package.ts'
import { escapeXml } from '../printable-text.ts'
import { styleIds } from '../style-names.ts'
import { toWordTag } from '../../../document/language-tag.ts'
import { applyNumbering } from './apply-numbering.ts'
import { assembleBody, referencesOf } from './assemble-body.ts'
import { cleanFields } from './clean-fields.ts'
import { contentTypes } from './content-types.ts'
import { withContentsTabs } from './contents-tabs.ts'
import { mergeStyles } from './merge-styles.ts'
import { renumberBookmarks, renumberDrawings } from './own-marks.ts'
import { dropLostMarks, numberNotes } from './own-notes.ts'
import { dropLostStyles } from './own-styles.ts'
import { links, prefixesIn, putInside, relink, writePart } from './part-writer.ts'
import { shows } from './place.ts'
import { fillPlaces } from './place-holders.ts'
import { partNamed, type PreparedTemplate } from './prepare.ts'
import { relinkOwn, reportParts, stretchesOf, stylesUsedIn, withFileIds } from './report-parts.ts'
import { settingsOf } from './settings.ts'
import { writeNotes } from './write-notes.ts'
import { copyOf, element, putChild, within, type WordElement } from './xml-tree.ts'
import { sectionOrder } from './property-order.ts'

/**
 * Puts a report into an organisation's template. Styles, cover, headers, footers, pages, fonts and theme are the
 * template's; the text, the notes and what the file says of itself are ours.
 * @param packed the report as our own writer made it, with its notes numbered behind those of the template
 */
export function fillTemplate(packed: PackageParts, template: PreparedTemplate, report: PrintedReport): PackageParts {
  const own = reportParts(packed)
  const { place } = template
  const named = (root: string): WordElement | undefined => partNamed(template, root)?.root
  const [footnotes, endnotes] = [named('w:footnotes'), named('w:endnotes')]
  const running = [...template.parts].filter(([, { root }]) => root.name === 'w:hdr' || root.name === 'w:ftr')
  const blocks = [...place.before, ...place.after]
  const body = element('w:body', {}, blocks)
  const stories = [body, ...running.map(([, { root }]) => root), ...[footnotes, endnotes].filter((root) => root !== undefined)]

  const filled = new Set(stories.flatMap((story) => [...fillPlaces(story, report)]))
  const left = new Set(body.children)
  place.before = place.before.filter((block) => left.has(block))
  place.after = place.after.filter((block) => left.has(block))

  const stretches = stretchesOf(own.body)
  const withoutRunning = !blocks.some((block) => [...within(block)].some(({ name }) => name === 'w:headerReference' || name === 'w:footerReference'))
  const ownRunning = withoutRunning ? ['header1', 'footer1'].filter((name) => own.parts.has(`word/${name}.xml`)) : []
  const ownStories = [own.body, own.notes, ...ownRunning.map((name) => own.parts.get(`word/${name}.xml`) ?? '')]
  const language = toWordTag(report.language)
  const mark = confidentialMark(report.titleBlock, report.language)
  const marksFirst = mark !== undefined && place.before.some(shows) && !filled.has('confidential')
  const styles = mergeStyles(named('w:styles'), own.styles, new Set([...ownStories.flatMap(stylesUsedIn), ...(marksFirst ? [styleIds.confidential] : [])]), language)
  const styleOf = (id: string): string => styles.ids.get(id) ?? id
  for (const story of stories) dropLostStyles(story, new Set(styles.sheet.byId.keys()))
  const numbering = applyNumbering(styles, own.styles, named('w:numbering'), own.numbering, stories)

  const noteCount = report.notes.length
  const ownFootnotes = numberNotes('footnote', footnotes, place.before, place.after, noteCount)
  const ownEndnotes = numberNotes('endnote', endnotes, place.before, place.after, 0)
  for (const story of stories) dropLostMarks(story)
  const names = [...own.body.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name = '']) => name)
  const bookmarks = renumberBookmarks(stories, names.length + 1, new Set(names))
  // What led to a bookmark that is gone is plain words now.
  for (const story of stories) cleanFields(story, bookmarks, new Map())
  renumberDrawings(stories, (own.body.match(/<wp:docPr /g)?.length ?? 0) + 1)

  const written: PackageParts = { parts: new Map(), media: new Map() }
  const { parts } = written
  const mediaPath = mediaNamer(written)
  const templatePath = new Map<string, string>()
  const count = { header: 0, footer: 0 }
  for (const [path, { root }] of running) {
    const kind = root.name === 'w:hdr' ? 'header' : 'footer'
    templatePath.set(path, `${kind}${String((count[kind] += 1))}.xml`)
  }
  const pathOf = (target: string): string | undefined => templatePath.get(target) ?? mediaPath.template(target, template.files)
  const put = (path: string, xml: string, rels: string | undefined): void => {
    parts.set(`word/${path}`, xml)
    if (rels !== undefined) parts.set(`word/${path.replace(/([^/]*)$/, '_rels/$1.rels')}`, rels)
  }

  const documentLinks = links()
  relink(body, template.document.relationships, documentLinks, pathOf)
  const firstSection = copyOf(place.section)
  if (withoutRunning && ownRunning.length > 0) {
    const references = relinkOwn(stretches[0]?.references ?? '', own.parts.get('word/_rels/document.xml.rels') ?? '', documentLinks, (target) => (ownRunning.some((name) => `${name}.xml` === target) ? target : undefined))
    const found = referencesOf(references)
    firstSection.children = [...found.filter(({ name }) => name !== 'w:titlePg'), ...firstSection.children]
    for (const first of found) if (first.name === 'w:titlePg') putChild(firstSection, first, sectionOrder)
    for (const name of ownRunning) put(`${name}.xml`, withFileIds(own.parts.get(`word/${name}.xml`) ?? '', styleOf, numbering.listOf), undefined)
  }
  const ownRels = (own.parts.get('word/_rels/document.xml.rels') ?? '').replace(/<Relationship [^>]*\/(?:header|footer|styles|numbering|footnotes|settings)"[^>]*\/>/g, '')
  const relinked = stretches.map((stretch) => stretch.xml)
  const linked = relinkOwn(relinked.join(boundary), ownRels, documentLinks, (target) => mediaPath.own(target, own.media)).split(boundary)
  const ready = linked.map((xml) => withFileIds(withContentsTabs(xml, styles), styleOf, numbering.listOf))
  const text = assembleBody(template, stretches.map((stretch, index) => ({ ...stretch, xml: ready[index] ?? '' })), firstSection)
  const markLine = marksFirst ? `<w:p><w:pPr><w:pStyle w:val="${styleOf(styleIds.confidential)}"/></w:pPr><w:r><w:t>${escapeXml(mark)}</w:t></w:r></w:p>` : ''

  put('styles.xml', writePart(styles.sheet.root), undefined)
  put('numbering.xml', writePart(numbering.root), undefined)
  const ownNotesXml = withFileIds(own.notes, styleOf, numbering.listOf)
  const noteKinds = writeNotes({ footnotes: { root: partNamed(template, 'w:footnotes'), own: ownFootnotes, ours: ownNotesXml, ourRels: own.parts.get('word/_rels/footnotes.xml.rels') ?? '' }, endnotes: { root: partNamed(template, 'w:endnotes'), own: ownEndnotes, ours: '', ourRels: '' } }, put, pathOf, own.parts.get('word/footnotes.xml') ?? '')
  put('settings.xml', writePart(settingsOf(named('w:settings'), language, noteKinds)), undefined)
  for (const [path, part] of running) {
    const to = links()
    relink(part.root, part.relationships, to, pathOf)
    put(templatePath.get(path) ?? '', writePart(part.root), to.xml())
  }
  for (const [type, root, path] of [['theme', 'a:theme', 'theme/theme1.xml'], ['fontTable', 'w:fonts', 'fontTable.xml']] as const) {
    const part = partNamed(template, root)
    if (part === undefined) continue
    const to = links()
    relink(part.root, part.relationships, to, (target) => { const found = pathOf(target); return found === undefined ? undefined : path.includes('/') ? `../${found}` : found })
    put(path, writePart(part.root), to.xml())
    documentLinks.add(type, path)
  }
  for (const [type, path] of [['styles', 'styles.xml'], ['numbering', 'numbering.xml'], ['settings', 'settings.xml'], ...noteKinds.map((kind) => [`${kind}s`, `${kind}s.xml`] as const)] as const) documentLinks.add(type, path)
  const shell = element('w:document', {}, [...(template.background === undefined ? [] : [template.background]), element('w:body', {}, [bodyMark])])
  put('document.xml', putInside(writePart(shell, ['w', 'r', ...prefixesIn(text)]), bodyMark, markLine + text), documentLinks.xml())
  for (const path of ['_rels/.rels', 'docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    const xml = own.parts.get(path)
    if (xml !== undefined) parts.set(path, xml)
  }
  parts.set('[Content_Types].xml', contentTypes([...parts.keys(), ...written.media.keys()]))
  return written
}

/** Nothing that a report says holds these. */
const bodyMark = '\u0001body\u0001'
const boundary = '\u0001'

/** Names pictures and fonts in the order in which they are met. */
function mediaNamer({ media }: PackageParts): { template: (path: string, files: ReadonlyMap<string, Uint8Array>) => string | undefined; own: (target: string, files: ReadonlyMap<string, Uint8Array>) => string | undefined } {
  const given = new Map<string, string>()
  let pictures = 0
  let fonts = 0
  const name = (key: string, path: string, bytes: Uint8Array | undefined): string | undefined => {
    const known = given.get(key)
    if (known !== undefined || bytes === undefined) return known
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    const target = extension === 'odttf' ? `fonts/font${String((fonts += 1))}.odttf` : `media/image${String((pictures += 1))}.${extension}`
    given.set(key, target)
    media.set(`word/${target}`, bytes)
    return target
  }
  return {
    template: (path, files) => name(`template:${path}`, path, files.get(path)),
    own: (target, files) => name(`own:${target}`, target, files.get(`word/${target}`)),
  }
}
