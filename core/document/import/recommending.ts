import { pattern } from './pattern.ts'
import { lastSentence } from './read-words.ts'

/**
 * The words with which a draft recommends, in English, French and Spanish, as patterns for texts in readable form.
 * The last of them in a sentence decides whose recommendation it is: "Recalling that the Committee recommended this, we
 * urge the State party to:" is ours, "We regret that the Committee had to urge …" is not.
 */

/** Who is asked to act. */
export const addressed = pattern`
  (?:states? part(?:y|ies)|etats? parties?|estados? partes?|states?|etats?|estados?|governments?|gouvernement|gobierno|authorit(?:y|ies)|
  autorites?|autoridad(?:es)?|parliament|parlement|parlamento|congress|congres|congreso|senate?|senat|senado|assembly|assemblee|asamblea|
  legislat(?:ure|ors?)|legislateur|legislador(?:es)?|minist(?:ry|ries|ers?|eres?|res?|erios?|ros?)|secretar(?:y|iat|ia)|committee|comite|
  municipalit(?:y|ies)|municipalites|municipios?|communes?|courts?|tribunaux|tribunales|judges|juges|jueces|police|policia|prosecutors?|
  parquet|fiscalia|schools?|ecoles?|escuelas?|provinces?|provincias?|regions?|regiones|federation|federacion|republic|republique|republica|
  councils?|agenc(?:y|ies)|administration|administracion|procuraduria|defensoria|donors?|companies|entreprises|empresas|employers)
`

/** Whose recommendations are not those of the report. */
export const body = pattern`
  (?:committees?|comites?|councils?|conseils?|consejos?|rapporteu(?:rs?|ses?)|relator(?:a|es)?|commissions?|commissioner|commissaire|
  comision(?:es)?|comisionado|courts?|cours?|cortes?|tribunals?|tribunaux|tribunal(?:es)?|judges?|juges?|juez|jueces|unicef|unhcr|acnur|hcr|
  who|oms|ilo|oit|bit|unesco|unfpa|ohchr|undp|pnud|world bank|banque mondiale|banco mundial|imf|fmi|experts?|expert(?:e|a|o)s?|doctors?|
  medecins?|medicos|scientists?|studies|study|etudes?|estudios?|guidelines?|comments?|observations? generales?|
  observacion(?:es)? general(?:es)?|convention|convencion|law|lois?|ley(?:es)?|governments?|gouvernements?|gobiernos?|state(?: party)?|
  etats?(?: parties?)?|estados?(?: partes?)?|minist(?:ry|er|ere|re|erio|ro)|ombuds\w+|defenseure?|defensor(?:ia)?|mechanisms?|mecanismes?|
  mecanismos?|treaty bodies|working group|groupe de travail|grupo de trabajo|general assembly|assemblee generale|asamblea general|
  parliament|parlement|parlamento|auditors?|inspectors?|delegations?|special procedures)
`

/** "Recalling its concluding observations, we urge": named, not quoted. */
const inItsObservations = /\b(?:in|dans|en) (?:(?:its|their|his|her|the|ses|leurs|les|sus|las) )(?:\S+ ){0,3}?(?:concluding observations|observations finales|observaciones finales)/u

export const stems = {
  /** First person, and the forms that follow "to" or "that". */
  own: pattern`
    recommandons|exhortons|demandons|invitons|appelons|prions|engageons|encourageons|proposons|suggerons|conjurons|pressons|sollicitons|
    conseillons|preconisons|recommander|exhorter|inviter|appeler|encourager|prier|recomendamos|instamos|exhortamos|solicitamos|pedimos|
    urgimos|llamamos|invitamos|alentamos|animamos|proponemos|sugerimos|rogamos|requerimos|demandamos|exigimos|apelamos|aconsejamos|
    hacemos un llam(?:ado|amiento)|recomendara|exhortara|instara|solicitara|pidiera|recomendar|instar|exhortar|solicitar|pedir|
    recomiend[ea]n?(?= a l[ao]s? \p{Ll}+ que)|recomiende|inste|solicite|pida|(?:se|nos permitimos) (?:recomienda|insta|exhorta|solicita|
    pide|invita|alienta|sugiere|propone|hace un llam(?:ado|amiento))n?
  `,
  /** Plain and third person: those of the body before it, else ours. */
  said: pattern`
    recommends?|urges?|calls? (?:up)?on|call for|calls for|requests?|invites?|encourages?|proposes?|suggests?|advises?|exhorts?|appeals? to|
    implores?|demands?|asks?|recommande(?:nt)?|exhorte(?:nt)?|appelle(?:nt)?|prie(?:nt)?|presse(?:nt)?|propose(?:nt)?|suggere(?:nt)?|
    demandent|demande(?= (?:au|aux|a l|a la|instamment|que))|preconise(?:nt)?|recomiendan?|instan?|exhortan?|solicitan?|piden?|urgen?|
    llaman? a|invitan?|alientan?|proponen?|sugieren?|ruegan?|exigen?|hacen? un llam(?:ado|amiento)
  `,
  past: pattern`
    recommended|urged|called (?:up)?on|called for|requested|invited|encouraged|proposed|suggested|advised|exhorted|appealed|demanded|asked|
    (?:recommand|exhort|demand|invit|pri|engag|encourag|propos|sugger)ees?|appelee?s?|recommand(?:ait|aient|a|erent)|exhort(?:ait|aient|
    erent)|demand(?:ait|aient|erent)|invit(?:ait|aient|erent)|appel(?:ait|aient|a|erent)|pria|prierent|encouragea|recomend(?:o|aron|aba|
    aban|ado|ada|ados|adas)|inst(?:o|aron|aba|aban|ado|ada)|exhort(?:o|aron|aba|aban|ado|ada)|solicit(?:o|aron|aba|aban|ado|ada)|pid(?:io|
    ieron)|pedido|urgi(?:o|eron|do)|invit(?:o|aron|ado)|alent(?:o|aron|ado)|suger(?:ido)|sugiri(?:o|eron)|propuso|propusieron|propuesto|
    llam(?:o|aron|ado) a
  `,
  modal: String.raw`should|must|ought to|needs? to|has to|have to|shall|devrait|devraient|doit|doivent|deberia|deberian|debera|deberan|debe|deben|tendria que|tiene que|tienen que`,
  impersonal: pattern`
    it is (?:therefore )?(?:essential|necessary|vital|imperative|urgent|crucial|recommended) (?:that|to|for)|il (?:convient|conviendrait|
    importe|est (?:essentiel|necessaire|indispensable|urgent|imperatif|crucial))|il faut(?! dire)|il faudrait|es (?:esencial|necesario|
    indispensable|urgente|imperativo|fundamental|preciso) que
  `,
  noun: String.raw`recommendations?|recommandations?|recomendacion(?:es)?|petitions|peticiones|key asks`,
}

type Form = keyof typeof stems
const forms: readonly Form[] = ['own', 'past', 'said', 'modal', 'impersonal', 'noun']
const spoken = new RegExp(forms.map((form) => String.raw`(?<${form}>(?<![\p{L}\p{N}])(?:${stems[form]})(?![\p{L}\p{N}]))`).join('|'), 'gu')

/** Whether who stands as the subject right before a verb is such a body: "the Committee strongly", "UNICEF". */
const bodySpeaks = new RegExp(String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])[^,;:]{0,70}$`, 'u')
const bySuchBody = new RegExp(String.raw`^[^,;:]{0,30}\b(?:by|par|por) (?:the |le |la |l'|el |su |its )?${body}(?![\p{L}\p{N}])`, 'u')
const weSpeak = new RegExp(pattern`
  \b(?:we|i|nous|coalition|coalicion|alliance|alianza|network|reseau|red|organi[sz]ations?|organisation|organizacion(?:es)?|undersigned|
  authors?|auteurs?|autor(?:es|as)|signator(?:y|ies)|signataires|firmantes|submission|report|rapport|informe)\b[^,;:]{0,70}$
`, 'u')
const beforePast = { passive: /\b(?:is|are|be|est|sont|it is|se)(?: (?:\w+ly|also|instamment|vivement|egalement|donc|therefore))* $/u }
const reported = new RegExp(pattern`
  \b${body}\b[^.:;]{0,60}\b(?:said|says?|stated|states|noted|notes|held|found|finds|considered|considers|stressed|recalled|recalls|
  emphasi[sz]ed|indicated|provides?|requires?|stipulates?|prescribes?|was of the view|dit|declare|estime|note|rappelle|souligne|indique|
  dispose|prevoit|exige|considere|juge|estimait|a (?:estime|note|dit|souligne|rappele|considere|indique|declare|juge)|dijo|senalo|senala|
  considero|considera|indico|indica|dice|dispone|establece|preve|exige|subrayo|recordo|recuerda|estimo|noto) (?:that|qu'|que)
`, 'u')
const underLaw = new RegExp(pattern`
  \b(?:under|according to|pursuant to|as required by|by virtue of|selon|d'apres|en vertu d|conformement a|aux termes d|segun|conforme a|
  de conformidad con|en virtud de|by|par|por)\b[^,:]{0,80}\b(?:laws?|acts?|articles?|conventions?|convencion|comments?|constitution|
  constitucion|codes?|codigo|section|ruling|judge?ment|statute|directive|policy|covenant|pacte|pacto|lois?|ley|decrets?|decreto|
  observations? generales?|observacion general|committee|comite)\b
`, 'u')
const towardsAddressed = new RegExp(String.raw`(?<![\p{L}\p{N}])${addressed}(?![\p{L}\p{N}])[^.:;]{0,70}$`, 'u')
const earlier = new RegExp(pattern`
  \b(?:earlier|previous|past|prior|former|last|precedentes?|anteriores?|dernieres?|pasadas?|ultimas?|committee(?:'s)?|comite|upr|epu|
  implementation of|suivi|seguimiento|following recommendations (?:have|were|had))\b
`, 'u')
const notDone = new RegExp(pattern`
  \b(?:not|never|yet|partly|partially|only) (?:yet )?(?:been )?(?:implemented|followed|accepted|adopted|carried)|\b(?:mises? en oeuvre|
  suivies?|appliquees?|cumplid[ao]s?|aplicad[ao]s?|implementad[ao]s?)\b
`, 'u')
/** "to ask the State party:", "to explain", "the following questions:": what follows is asked, not recommended. */
const questions = new RegExp(pattern`
  \b(?:questions?|preguntas?|preguntar|pregunt(?:e|amos|a)|plantea(?:r|mos)|plantee|enquire|inquire|interroger|interrog(?:e|
  eons))\b[^:]*:?$|\b(?:ask|asks|asking|demander|demandons|demande|demandent|pedir|pida|pide|pedimos|solicite)\b (?:to |a |au |aux |
  al )?(?:the |l'|la |le |el )?(?:${addressed}|delegations?|delegacion(?:es)?)(?: (?:of|du|de|del) \p{L}+)?(?: (?:about|whether|how|why|si|
  sur|sobre))?[ ]?:$|\b(?:explain|clarify|inform|indicate|provide (?:\w+ ){0,3}(?:information|data|figures|statistics)|report on|expliquer|
  preciser|indiquer|fournir (?:\p{L}+ ){0,3}(?:informations?|donnees|renseignements)|informer|explique|precise|indique|informe|
  proporcione (?:\p{L}+ ){0,3}(?:informacion|datos)|facilite (?:\p{L}+ ){0,2}(?:informacion|datos))\b[^:]*:$
`, 'u')

/** In readable form the French participle is the present: "a exhorté", "exhorte". */
const participle = /^(?:recommande|exhorte|demande|invite|prie|engage|encourage|propose|suggere)$/u
const auxiliary = /\b(?:a|ont|avait|avaient|ayant|aurait|l'a|lui a|a ete|ont ete|avait ete) (?:\p{L}+ment |deja |aussi |egalement )*$/u

/** Whose recommendation a sentence in readable form is: ours, that of others, or none. */
export function whoRecommends(sentence: string): 'ours' | 'others' | undefined {
  let who: 'ours' | 'others' | undefined
  let end = 0
  for (const match of sentence.matchAll(spoken)) {
    const found = forms.find((name) => match.groups?.[name] !== undefined)
    if (found === undefined) continue
    const before = sentence.slice(0, match.index)
    const form = participle.test(match[0]) && (auxiliary.test(before) || beforePast.passive.test(before)) ? 'past' : found
    // "We ask that the Committee urge the State party to:"
    const wanted = who === 'ours' && form === 'said' && /^[^,;:]*\b(?:that|que|qu')/u.test(sentence.slice(end, match.index))
    const next = wanted ? 'ours' : whoByForm(form, match[0], before, sentence.slice(match.index + match[0].length))
    if (next === undefined) continue
    who = next
    end = match.index + match[0].length
  }
  return who
}

function whoByForm(form: Form, word: string, before: string, after: string): 'ours' | 'others' | undefined {
  switch (form) {
    case 'own':
      return word.startsWith('se ') && inItsObservations.test(before) ? 'others' : 'ours'
    case 'past':
      if (/\b(?:was|were|been|ete|fue|fueron|sido|had|avait|habia)\b[^,;:]{0,20}$/u.test(before)) return 'others'
      if (!beforePast.passive.test(before)) return /\b(?:measures?|steps|mesures|medidas)\s$/u.test(before) ? undefined : 'others'
      return bySuchBody.test(after) || inItsObservations.test(before) ? 'others' : 'ours'
    case 'said':
      // "the proposals of", "the request for": nouns.
      if (/\b(?:the|a|an|this|its|la|une|le|les|des|sa|cette|los|las|el|de|d'|s')\s?$/u.test(before)) return undefined
      if (/\b(?:to|should|could|may|might|must|will|not)(?: \w+ly)? $/u.test(before)) return 'ours'
      if (inItsObservations.test(before)) return 'others'
      return bodySpeaks.test(before) && !weSpeak.test(before) ? 'others' : 'ours'
    case 'modal':
      if (inItsObservations.test(before) || reported.test(before)) return 'others'
      if (underLaw.test(before)) return undefined
      return towardsAddressed.test(before) && !/\b(?:but|mais|pero|because|parce|porque)\b/u.test(after) ? 'ours' : undefined
    case 'impersonal':
      return inItsObservations.test(before) || reported.test(before) ? 'others' : 'ours'
    case 'noun':
      if (/\b(?:support|endors|approv|back|welcom|sign|soutien|appui|approuv|souscri|apoy|respald|suscrib|adhier|inform|learn|know|connais|conoc)\p{L}* (?:\p{L}+ ){0,4}$/u.test(before)) return undefined
      if (earlier.test(before.slice(-40)) || /^(?: \p{L}+)? (?:of|from|by|du|de|des|del|hechas?|faites|issued|made by) (?:the |la |el |los |sus )?(?:\S+ )?(?:committee|comite|council|conseil|consejo|upr|epu|rapporteur|relator|last|previous|precedent|anterior)/u.test(after) || notDone.test(after)) return 'others'
      return /^[^.]{0,90}:$/u.test(after) || after === '' ? 'ours' : undefined
  }
}

const openEnd = /(?::[ -–—]{0,2}|\b(?:that|que|to|de|a)(?: ?(?:\.\.\.))?)$/u

/**
 * What a paragraph leads into: recommendations of the report, what others recommended, questions; `closed` where it
 * leads into something else, and undefined where it leads into nothing.
 */
export type LeadIn = 'ours' | 'others' | 'questions' | 'closed' | undefined

export function leadInOf(text: string): LeadIn {
  const sentence = lastSentence(text)
  if (!openEnd.test(sentence)) return undefined
  if (questions.test(sentence)) return 'questions'
  const who = whoRecommends(sentence)
  if (who !== undefined) return who
  return sentence.endsWith(':') || /:[ -–—]{1,2}$/u.test(sentence) ? 'closed' : undefined
}
