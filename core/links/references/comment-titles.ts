import { generalComments, type GeneralComment } from '../../sources/catalogue/catalogue.ts'
import { once } from '../../once.ts'
import { toPlainText } from './plain-text.ts'

/** What general comments of the Committee on the Rights of the Child are about, in the words in which French and Spanish reports name them. */
const ofChild: Readonly<Record<number, readonly string[]>> = {
  1: ['buts de l’éducation', 'propósitos de la educación'],
  4: ['santé et le développement de l’adolescent', 'salud y el desarrollo de los adolescentes'],
  5: ['mesures d’application générales', 'medidas generales de aplicación'],
  6: ['traitement des enfants non accompagnés', 'enfants non accompagnés et des enfants séparés', 'trato de los menores no acompañados', 'menores no acompañados y separados', 'unaccompanied and separated children'],
  7: ['droits de l’enfant dans la petite enfance', 'petite enfance', 'derechos del niño en la primera infancia', 'primera infancia', 'early childhood'],
  8: ['protection contre les châtiments corporels', 'châtiments corporels', 'protección contra los castigos corporales', 'castigo corporal', 'castigos corporales', 'corporal punishment'],
  9: ['droits des enfants handicapés', 'enfants handicapés', 'derechos de los niños con discapacidad', 'niños con discapacidad', 'children with disabilities'],
  11: ['enfants autochtones', 'niños indígenas', 'Indigenous children'],
  12: ['droit de l’enfant d’être entendu', 'derecho del niño a ser escuchado', 'derecho de niñas y niños a ser escuchados', 'right to be heard'],
  13: ['droit de l’enfant d’être protégé contre toutes les formes de violence', 'derecho del niño a no ser objeto de ninguna forma de violencia', 'freedom from all forms of violence'],
  14: ['droit de l’enfant à ce que son intérêt supérieur', 'intérêt supérieur de l’enfant', 'derecho del niño a que su interés superior', 'interés superior del niño', 'interés superior de la niñez', 'best interests'],
  15: ['droit de l’enfant de jouir du meilleur état de santé', 'derecho del niño al disfrute del más alto nivel posible de salud'],
  16: ['obligations des États concernant les incidences du secteur des entreprises', 'obligaciones del Estado en relación con el impacto del sector empresarial', 'business sector'],
  17: ['droit de l’enfant au repos et aux loisirs', 'derecho del niño al descanso', 'right to rest, leisure, play'],
  19: ['élaboration des budgets publics', 'budgets publics', 'elaboración de presupuestos públicos', 'presupuestos públicos', 'public budgeting'],
  20: ['mise en œuvre des droits de l’enfant pendant l’adolescence', 'efectividad de los derechos del niño durante la adolescencia'],
  21: ['enfants en situation de rue', 'enfants des rues', 'niños de la calle', 'niños en situación de calle', 'niñez en situación de calle'],
  24: ['droits de l’enfant dans le système de justice pour enfants', 'justice pour enfants', 'derechos del niño en el sistema de justicia juvenil', 'sistema de justicia juvenil', 'child justice system', 'child justice'],
  25: ['droits de l’enfant en relation avec l’environnement numérique', 'environnement numérique', 'derechos de los niños en relación con el entorno digital', 'entorno digital', 'digital environment'],
  26: ['droits de l’enfant et l’environnement', 'derechos del niño y el medio ambiente', 'environment, with a special focus on climate change'],
}

/** A title as patterns read it, without the article it begins with, and whose it is. */
export interface CommentTitle {
  title: string
  comment: GeneralComment
}

/** In print titles go on in brackets, and one names articles of a treaty instead of a subject. */
const shorten = (title: string): string => toPlainText(title).plain.toLowerCase().replace(/ ?\(.*$/u, '').replace(/^(?:the|la|le|les|l'|los|las|el) ?(?=[a-z])/u, '')
const leastWords = 2

/** The titles and subjects by which general comments are named without their numbers, the longest first. */
export const commentTitles: () => readonly CommentTitle[] = once(() => {
  const titled = generalComments().map((comment) => ({ title: shorten(comment.title), comment }))
  const named = generalComments().flatMap((comment) => {
    const own = comment.numbered.find(({ body }) => body === 'CRC')
    return (own === undefined ? [] : (ofChild[own.number] ?? [])).map((title) => ({ title: shorten(title), comment }))
  })
  return [...titled, ...named].filter(({ title }) => title.split(' ').length >= leastWords && !/^article /u.test(title)).sort((a, b) => b.title.length - a.title.length)
})
