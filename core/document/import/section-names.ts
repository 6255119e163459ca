/** What sections at the front and the end of a report are called; no report is called so. */
const names = [
  'executive summary', 'summary', 'abstract', 'foreword', 'preface', 'acknowledge?ments?', 'introduction', 'background', 'context', 'overview', 'methodology', 'methods', 'scope', 'glossary',
  '(?:list of )?(?:acronyms|abbreviations)(?: and (?:acronyms|abbreviations))?', '(?:table of )?contents', 'about (?:us|the (?:author|organi[sz]ation|coalition|report|submission)\\p{L}*|this (?:report|submission))', 'who we are', 'conclusions?', 'annex(?:es)?', 'appendi(?:x|ces)', 'bibliography', 'references',
  'résumé(?: exécutif| analytique)?', 'synthèse', 'avant-propos', 'préface', 'remerciements', 'contexte', 'méthodologie', 'glossaire', '(?:liste des )?(?:sigles|abréviations|acronymes)(?: et (?:sigles|abréviations|acronymes))?', 'table des matières', 'sommaire', 'annexes?', 'bibliographie', 'présentation', 'qui sommes-nous',
  'resumen(?: ejecutivo| analítico)?', 'síntesis', 'prólogo', 'prefacio', 'presentación', 'agradecimientos', 'introducción', 'antecedentes', 'contexto', 'metodología', 'glosario', '(?:lista de )?(?:siglas|abreviaturas|acrónimos)(?: y (?:siglas|abreviaturas|acrónimos))?', 'índice', 'contenido', 'conclusi[oó]n(?:es)?', 'anexos?', 'bibliografía', 'referencias', 'quiénes somos',
]
const sectionName = new RegExp(`^(?:${names.join('|')})\\s?:?$`, 'iu')

/** Whether a heading is called as sections are ("Executive summary", "Avant-propos"), and so is not the title. */
export const isSectionName = (text: string): boolean => sectionName.test(text.trim())
