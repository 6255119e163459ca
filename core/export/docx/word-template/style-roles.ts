import { headingStyles, styleIds } from '../style-names.ts'
import { chainOf, idOf, nameOf, typeOf, type StyleSheet } from './own-styles.ts'
import { childNamed, childValue, type WordElement } from './xml-tree.ts'

/**
 * What the styles that we use are called in templates, in lower case. Word keeps the names of its own styles English
 * in every language; other programs and people write them in theirs.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  [styleIds.title]: ['titre', 'título', 'titel', 'titolo'],
  [styleIds.subtitle]: ['sous-titre', 'subtítulo', 'untertitel', 'sottotitolo'],
  [styleIds.body]: ['text body', 'corps de texte', 'texto independiente', 'cuerpo de texto', 'textkörper', 'corpo del testo'],
  [styleIds.quote]: ['citation', 'cita', 'zitat', 'citazione', 'block text', 'block quotation', 'block quote', 'quotations', 'quotation', 'blockquote', 'textebloc', 'intense quote'],
  [styleIds.bullet]: ['liste à puces', 'lista con viñetas', 'aufzählungszeichen', 'elenco puntato'],
  [styleIds.number]: ['liste à numéros', 'lista con números', 'listennummer', 'elenco numerato'],
  [styleIds.recommendation]: ['recommendations', 'recommandation', 'recommandations', 'recomendación', 'recomendaciones', 'recomendacion'],
  [styleIds.caption]: ['légende', 'leyenda', 'epígrafe', 'descripción', 'beschriftung', 'didascalia', 'table caption', 'image caption'],
  [styleIds.noteText]: ['footnote', 'note de bas de page', 'texto nota pie', 'texto de nota al pie', 'fußnotentext', 'testo nota a piè di pagina'],
  [styleIds.noteMark]: ['footnote characters', 'footnote anchor', 'appel note de bas de p.', 'ref. de nota al pie', 'refdenotaalpie', 'fußnotenzeichen', 'rimando nota a piè di pagina'],
  [styleIds.link]: ['internet link', 'lien hypertexte', 'hipervínculo', 'collegamento ipertestuale'],
}
const headingName = /^(?:heading|titre|überschrift|título|titulo|encabezado|titolo|rubrik|kop|nagłówek|заголовок)\s?([1-9])$/u
const contentsName = /^(?:toc|contents|table of)\b/

/**
 * The styles of a template that stand for ours, by our id: by name, by id, and headings by their outline level too.
 * @param ours our styles, those that are used alone
 */
export function styleRoles(template: StyleSheet, ours: readonly WordElement[]): Map<string, string> {
  const theirs = [...template.byId.values()]
  const roles = new Map<string, string>()
  for (const style of ours) {
    const found = findRole(style, theirs.filter((other) => typeOf(other) === typeOf(style)), template)
    if (found !== undefined) roles.set(idOf(style), idOf(found))
  }
  return roles
}

function findRole(style: WordElement, theirs: readonly WordElement[], template: StyleSheet): WordElement | undefined {
  const id = idOf(style)
  const level = headingStyles.findIndex((heading) => heading === id)
  const names = [nameOf(style), ...(otherNames[id] ?? [])]
  const byName = names.map((name) => theirs.find((other) => nameOf(other) === name)).find((found) => found !== undefined)
  if (byName !== undefined) return byName
  if (level < 0) return theirs.find((other) => idOf(other) === id)
  const named = (text: string): boolean => headingName.exec(text.toLowerCase())?.[1] === String(level + 1)
  return theirs.find((other) => named(nameOf(other))) ?? theirs.find((other) => named(idOf(other))) ?? theirs.find((other) => outlineLevel(template, other) === level && !contentsName.test(nameOf(other)))
}

/** The outline level a style gives, from 0; of its own or from those it stands on. */
function outlineLevel(sheet: StyleSheet, style: WordElement): number | undefined {
  const level = chainOf(sheet, idOf(style)).map((found) => childValue(childNamed(found, 'w:pPr'), 'w:outlineLvl')).find((value) => value !== undefined)
  return level === undefined ? undefined : Number(level)
}
