import type { Language } from '../../report/language.ts'
import type { TreatyBody } from '../symbol/bodies.ts'

/** The official names of the committees, without the article. */
export const committeeNames: Readonly<Record<TreatyBody, Readonly<Record<Language, string>>>> = {
  CRC: {
    en: 'Committee on the Rights of the Child',
    fr: 'Comité des droits de l’enfant',
    es: 'Comité de los Derechos del Niño',
  },
  CEDAW: {
    en: 'Committee on the Elimination of Discrimination against Women',
    fr: 'Comité pour l’élimination de la discrimination à l’égard des femmes',
    es: 'Comité para la Eliminación de la Discriminación contra la Mujer',
  },
  HRC: { en: 'Human Rights Committee', fr: 'Comité des droits de l’homme', es: 'Comité de Derechos Humanos' },
  CESCR: {
    en: 'Committee on Economic, Social and Cultural Rights',
    fr: 'Comité des droits économiques, sociaux et culturels',
    es: 'Comité de Derechos Económicos, Sociales y Culturales',
  },
  CAT: { en: 'Committee against Torture', fr: 'Comité contre la torture', es: 'Comité contra la Tortura' },
  SPT: {
    en: 'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    fr: 'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    es: 'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  },
  CERD: {
    en: 'Committee on the Elimination of Racial Discrimination',
    fr: 'Comité pour l’élimination de la discrimination raciale',
    es: 'Comité para la Eliminación de la Discriminación Racial',
  },
  CMW: {
    en: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    fr: 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    es: 'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
  },
  CRPD: {
    en: 'Committee on the Rights of Persons with Disabilities',
    fr: 'Comité des droits des personnes handicapées',
    es: 'Comité sobre los Derechos de las Personas con Discapacidad',
  },
  CED: {
    en: 'Committee on Enforced Disappearances',
    fr: 'Comité des disparitions forcées',
    es: 'Comité contra la Desaparición Forzada',
  },
}
