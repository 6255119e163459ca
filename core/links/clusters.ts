import type { TreatyBody } from '../sources/symbol/bodies.ts'
import { foldedWords } from '../search/fold.ts'

/** A group of articles that a committee reviews together, and that reports take as a chapter. */
export interface Cluster {
  id: ClusterId
  /** Titles of chapters that treat it, as committees and reports print them. */
  titles: readonly string[]
  articles: readonly string[]
}

export const clusterIds = [
  'general-measures', 'definition', 'general-principles', 'civil-rights', 'violence', 'family', 'health-welfare', 'education', 'special-protection', 'protocols',
] as const
export type ClusterId = (typeof clusterIds)[number]

/** The clusters of the Convention on the Rights of the Child, from the guidelines CRC/C/58/Rev.3. Some articles sit in two. */
const ofChild: readonly Cluster[] = [
  { id: 'general-measures', articles: ['4', '42', '44 (6)'], titles: ['general measures of implementation', 'mesures d’application générales', 'medidas generales de aplicación'] },
  { id: 'definition', articles: ['1'], titles: ['definition of the child', 'définition de l’enfant', 'definición del niño'] },
  { id: 'general-principles', articles: ['2', '3', '6', '12'], titles: ['general principles', 'principes généraux', 'principios generales'] },
  { id: 'civil-rights', articles: ['7', '8', '13', '14', '15', '16', '17'], titles: ['civil rights and freedoms', 'libertés et droits civils', 'derechos y libertades civiles'] },
  { id: 'violence', articles: ['19', '24 (3)', '28 (2)', '34', '37 (a)', '39'], titles: ['violence against children', 'violence à l’égard des enfants', 'violencia contra los niños'] },
  { id: 'family', articles: ['5', '9', '10', '11', '18 (1)', '18 (2)', '20', '21', '25', '27 (4)'], titles: ['family environment', 'milieu familial', 'entorno familiar'] },
  {
    id: 'health-welfare', articles: ['6', '18 (3)', '23', '24', '26', '27 (1)', '27 (2)', '27 (3)', '33'],
    titles: ['disability basic health and welfare', 'children with disabilities', 'basic health', 'handicap santé et bien-être', 'discapacidad salud básica y bienestar', 'standard of living'],
  },
  { id: 'education', articles: ['28', '29', '30', '31'], titles: ['education leisure and cultural activities', 'éducation loisirs et activités culturelles', 'educación esparcimiento y actividades culturales'] },
  {
    id: 'special-protection', articles: ['22', '30', '32', '33', '35', '36', '37 (b)', '37 (c)', '37 (d)', '38', '39', '40'],
    titles: ['special protection measures', 'mesures de protection spéciales', 'medidas especiales de protección'],
  },
  { id: 'protocols', articles: [], titles: ['optional protocols', 'protocoles facultatifs', 'protocolos facultativos'] },
]

export const clustersOf = (committee: TreatyBody | undefined): readonly Cluster[] => (committee === 'CRC' ? ofChild : [])

/** The clusters that the title of a chapter names. */
export function clustersOfTitle(title: string, clusters: readonly Cluster[]): ClusterId[] {
  const words = ` ${foldedWords(title).join(' ')} `
  return clusters.filter(({ titles }) => titles.some((known) => words.includes(` ${foldedWords(known).join(' ')} `))).map(({ id }) => id)
}

/** The clusters that an article is in: "37 (b)" by itself, "37" in those of all its parts. */
export const clustersOfArticle = (article: string, clusters: readonly Cluster[]): ClusterId[] =>
  clusters.filter(({ articles }) => articles.some((known) => article === known || article.startsWith(`${known} (`) || known.startsWith(`${article} (`))).map(({ id }) => id)
