/** The languages the window and its menus speak. */
export const interfaceLanguages = ['en', 'fr', 'es'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/**
 * The language to speak: the chosen one, or the first of the system's that is known.
 * @param preferred the system's languages as BCP 47 tags, the first before the others
 */
export function interfaceLanguage(chosen: InterfaceLanguage | 'system', preferred: readonly string[]): InterfaceLanguage {
  if (chosen !== 'system') return chosen
  const primary = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  return primary.flatMap((one) => interfaceLanguages.find((language) => language === one) ?? []).at(0) ?? 'en'
}
