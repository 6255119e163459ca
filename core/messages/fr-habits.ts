import type { enHabits } from './en-habits.ts'

/** What the palette, the list of keys and the settings say in French. */
export const frHabits = {
  'palette.title': 'Rechercher une commande',
  'palette.field': 'Commande ou section',
  'palette.placeholder': 'Saisissez une commande ou une section',
  'palette.recent': 'Utilisées récemment',
  'palette.commands': 'Commandes',
  'palette.sections': 'Sections',
  'palette.none': 'Aucune commande ni section ne correspond à ces mots.',

  'shortcuts.title': 'Raccourcis clavier',
  'shortcuts.filter': 'Rechercher un raccourci',
  'shortcuts.none': 'Aucun raccourci ne correspond à ces mots.',
  'shortcuts.close': 'Fermer',

  'settings.title': 'Paramètres',
  'settings.close': 'Fermer',
  'settings.language': 'Langue de l’interface',
  'settings.language.system': 'Comme le système ({language})',
  'settings.language.en': 'English',
  'settings.language.fr': 'Français',
  'settings.language.es': 'Español',
  'settings.theme': 'Couleurs',
  'settings.theme.system': 'Du système',
  'settings.theme.light': 'Claires',
  'settings.theme.dark': 'Sombres',
  'settings.zoom': 'Taille d’affichage',
  'settings.zoomStep': '{zoom, number, percent}',
} satisfies Record<keyof typeof enHabits, string>
