import { pattern } from './pattern.ts'
import { readable } from './read-words.ts'
import { looksRecommending } from './recommending-sentence.ts'

const kindsOf = '(?:(?:our|key|main|major|proposed|suggested|priority|specific|general|overall|final|policy|concrete|detailed|summary of|list of|nos|nuestras|principales) ){0,3}'
const to = '(?: (?:to|for|on|regarding|concerning|a|au|aux|pour|sur|concernant|al|para|sobre) .{1,80})?'
const qualified = '(?: (?:cles?|principales|prioritaires?|generales?|finales?|specifiques|proposees|clave|prioritarias?|especificas?|propuestas|concretas))?'
const number = String.raw`(?:(?:[(]?(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[ivx]{1,5}|[a-z])[.)]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}) ?[-–—]? ?)?`
const title = new RegExp(pattern`
  ^${number}(?:${kindsOf}(?:recommendations?|recommandations?|recomendacion(?:es)?|proposals?|propositions?|propuestas?|peticion(?:es)?|
  demandes|calls? to action|key asks)${qualified}${to}|what (?:we recommend|the state party should do)|ce que nous recommandons|
  lo que recomendamos) ?:?$
`, 'u')
const othersTitle = new RegExp(pattern`
  \b(?:earlier|previous|past|former|committee|comite|upr|epu|follow-up|suivi|seguimiento|implementation|mise en oeuvre|cumplimiento|
  implementacion|precedentes?|anteriores?|status|concluding|(?:last|previous|earlier) (?:review|cycle|session)|dernier examen|
  examen precedent|examen anterior|general (?:recommendations?|comments?)\b.{0,6}\d|(?:recommandations?|
  recomendacion(?:es)?) generales? (?:n|num|\d))\b
`, 'u')
const mixedTitle = new RegExp(pattern`
  \b(?:conclusions?|conclusion(?:es)?|analyses?|findings|constats?|hallazgos|questions?|preguntas?|concerns|preoccupations|
  preocupaciones)(?:,[^,]{3,30})?,? (?:and|&|et|y) (?:\p{L}+ ){0,2}(?:recommendations?|recommandations?|recomendaciones|propositions|
  propuestas)|^(?:recommendations?|recommandations?|recomendaciones) (?:and|&|et|y) (?:\p{L}+ ){0,2}\p{L}+$
`, 'u')

/** "Recommendations", "Key recommendations:", "Recommandations à l’État partie", "RECOMENDACIONES", "Propuestas". */
export const isRecommendationsTitle = (text: string): boolean => {
  const words = readable(text)
  return title.test(words) && !othersTitle.test(words)
}

/** "Conclusions and recommendations": not all that is listed there is a recommendation. */
export const isMixedTitle = (text: string): boolean => {
  const words = readable(text)
  return mixedTitle.test(words) && !othersTitle.test(words)
}

/** "Follow-up to earlier recommendations": what is listed there was recommended by others. */
export const isOthersTitle = (text: string): boolean => {
  const words = readable(text)
  return othersTitle.test(words) && /recom[me]|concluding|observations finales|observaciones finales/u.test(words)
}

const counted = new RegExp(pattern`
  ^(?:recommend?ations?|recommandations?|recomendaci[oó]n(?:es)?|rec\.)[\s\u00a0]?(?:(?:no\.?|n[°ºo]\.?|núm\.|nr\.?|
  #)[\s\u00a0]?)?[0-9]{1,3}(?:\.[0-9]{1,2})?(?:[a-z]|[\s\u00a0]?\([a-z]\))?(?![\p{L}\p{N}])[\s\u00a0]?(?:[:.)]|[–—-](?=\s)|$)[\s\u00a0]*
`, 'iu')
const short = /^R[\s\u00a0]?[.-]?[\s\u00a0]?[0-9]{1,3}[a-z]?(?:[\s\u00a0]?[:.)]|[\s\u00a0][–—-](?=\s)|(?=\s))[\s\u00a0]*/u
const uncounted = /^(?:our |notre |nuestra )?(?:recommendation|recommandation|recomendaci[oó]n)[\s\u00a0]?(?::|[–—](?=\s))[\s\u00a0]*(?=\S)/iu

/** How many characters name a run-in recommendation: "Recommendation 3: ", "R.4 ", "Recommandation n° 2 – "; 0 where none do. */
export function recommendationLabel(text: string): { length: number; numbered: boolean } {
  const found = counted.exec(text) ?? short.exec(text)
  if (found !== null && (found[0].trim() !== text.trim() || !/^R/u.test(found[0]) || /^Rec/iu.test(found[0]))) {
    const rest = text.slice(found[0].length)
    const plainly = /[:.)–—-][\s\u00a0]*$/u.test(found[0]) || rest === ''
    if (plainly ? /^(?:$|["“«¿¡(]?\p{Lu}|\p{L}+)/u.test(rest) : looksRecommending(rest)) return { length: found[0].length, numbered: true }
  }
  return { length: uncounted.exec(text)?.[0].length ?? 0, numbered: false }
}
