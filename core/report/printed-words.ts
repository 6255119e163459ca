import type { Reference } from '../document/inline.ts'
import type { Language } from './language.ts'

/** The words an exported report prints on its own account, in the language of the report. */
interface PrintedWords {
  submittedBy: string
  state: string
  session: string
  contact: string
  date: string
  confidential: string
  notes: string
  page: string
  of: string
  backToText: string
  /** What stands in the name of a file. */
  versions: { public: string; confidential: string }
  /** What stands in place of a confidential source that has no public label. */
  confidentialSource: string
  unnamedOrganisation: string
  /** What stands before the number of a caption. */
  table: string
  figure: string
}

export const printedWords: Record<Language, PrintedWords> = {
  en: {
    submittedBy: 'Submitted by',
    state: 'State party:',
    session: 'Session:',
    contact: 'Contact:',
    date: 'Date:',
    confidential: 'Confidential: not for publication',
    notes: 'Notes',
    page: 'Page',
    of: 'of',
    backToText: 'Back to the text',
    versions: { public: 'public', confidential: 'confidential' },
    confidentialSource: 'a confidential source',
    unnamedOrganisation: 'the undersigned organisation',
    table: 'Table',
    figure: 'Figure',
  },
  fr: {
    submittedBy: 'Présenté par',
    state: 'État partie :',
    session: 'Session :',
    contact: 'Contact :',
    date: 'Date :',
    confidential: 'Confidentiel : ne pas publier',
    notes: 'Notes',
    page: 'Page',
    of: 'sur',
    backToText: 'Retour au texte',
    versions: { public: 'public', confidential: 'confidentiel' },
    confidentialSource: 'une source confidentielle',
    unnamedOrganisation: 'l’organisation soussignée',
    table: 'Tableau',
    figure: 'Figure',
  },
  es: {
    submittedBy: 'Presentado por',
    state: 'Estado parte:',
    session: 'Período de sesiones:',
    contact: 'Contacto:',
    date: 'Fecha:',
    confidential: 'Confidencial: no publicar',
    notes: 'Notas',
    page: 'Página',
    of: 'de',
    backToText: 'Volver al texto',
    versions: { public: 'público', confidential: 'confidencial' },
    confidentialSource: 'una fuente confidencial',
    unnamedOrganisation: 'la organización firmante',
    table: 'Cuadro',
    figure: 'Figura',
  },
}

/** The words that stand before the number of another place. */
export const placeWords: Record<Language, Record<Reference['to'], string>> = {
  en: { note: 'note', section: 'section', recommendation: 'recommendation', table: 'table', figure: 'figure' },
  fr: { note: 'note', section: 'section', recommendation: 'recommandation', table: 'tableau', figure: 'figure' },
  es: { note: 'nota', section: 'sección', recommendation: 'recomendación', table: 'cuadro', figure: 'figura' },
}
