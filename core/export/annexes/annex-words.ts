import type { AnnexKind } from '../export-options.ts'
import type { LinkRole } from '../../links/link.ts'
import type { SourceKind } from '../../sources/source.ts'
import type { Language } from '../../report/language.ts'

/** The words that a contents list and annexes print on their own account, in the language of the report. */
interface AnnexWords {
  contents: string
  /** Stands before the number of an annex. */
  annex: string
  titles: Record<AnnexKind, string>
  sources: Record<SourceKind, string>
  /** The columns of the matrix. */
  part: string
  recommendation: string
  roles: Record<LinkRole, string>
  /** Over recommendations that stand under no heading. */
  noSection: string
}

export const annexWords: Record<Language, AnnexWords> = {
  en: {
    contents: 'Contents',
    annex: 'Annex',
    titles: { recommendations: 'Recommendations', sources: 'Sources', matrix: 'Basis of the report, section by section' },
    sources: { instrument: 'Treaties and general comments', 'state-document': 'Documents of the State', 'committee-output': 'Documents of committees', evidence: 'Evidence' },
    part: 'Section or recommendation',
    recommendation: 'Recommendation',
    roles: { norm: 'Norm', 'state-position': 'Position of the State', evidence: 'Evidence', 'follow-up': 'Earlier recommendation' },
    noSection: 'General',
  },
  fr: {
    contents: 'Table des matières',
    annex: 'Annexe',
    titles: { recommendations: 'Recommandations', sources: 'Sources', matrix: 'Fondements du rapport, section par section' },
    sources: { instrument: 'Traités et observations générales', 'state-document': 'Documents de l’État', 'committee-output': 'Documents des comités', evidence: 'Éléments de preuve' },
    part: 'Section ou recommandation',
    recommendation: 'Recommandation',
    roles: { norm: 'Norme', 'state-position': 'Position de l’État', evidence: 'Éléments de preuve', 'follow-up': 'Recommandation antérieure' },
    noSection: 'Généralités',
  },
  es: {
    contents: 'Índice',
    annex: 'Anexo',
    titles: { recommendations: 'Recomendaciones', sources: 'Fuentes', matrix: 'Fundamentos del informe, sección por sección' },
    sources: { instrument: 'Tratados y observaciones generales', 'state-document': 'Documentos del Estado', 'committee-output': 'Documentos de los comités', evidence: 'Pruebas' },
    part: 'Sección o recomendación',
    recommendation: 'Recomendación',
    roles: { norm: 'Norma', 'state-position': 'Posición del Estado', evidence: 'Pruebas', 'follow-up': 'Recomendación anterior' },
    noSection: 'Generalidades',
  },
}
