import { pattern } from './pattern.ts'
import { lastSentence, readable } from './read-words.ts'
import { addressed, body, stems, whoRecommends } from './recommending.ts'

const weUrge = new RegExp(pattern`
  ^(?:(?:therefore|accordingly|consequently|for these reasons|in (?:the )?light of (?:this|the above|the foregoing)|finally|par consequent|
  en consequence|des lors|pour ces raisons|au vu de ce qui precede|enfin|por (?:lo )?tanto|por ello|en consecuencia|por estas razones|
  a la luz de lo anterior|por ultimo),? )?(?:(?:we|nous)(?: (?:therefore|also|strongly|respectfully|urgently))? (?:recommend|urge|
  call (?:up)?on|recommandons|exhortons|appelons|prions|invitons)|(?:recomendamos|instamos|exhortamos|llamamos)|(?:se recomienda|se insta|
  se exhorta|il est recommande|it is recommended))\b(?: \p{L}+ment| \p{L}+mente)?[^.]{0,30}?(?:\b(?:that|que)\b|qu'|
  (?<![\p{L}])${addressed}(?![\p{L}]))
`, 'u')

/** A paragraph that is one recommendation and says so: "We therefore urge the State party to ratify the Protocol." */
export function isWholeRecommendation(text: string): boolean {
  const sentence = readable(text)
  return weUrge.test(sentence) && /[^.!?:]\.?$/u.test(sentence) && lastSentence(text).length >= sentence.replace(/\([^()]*\)/gu, ' ').replace(/ +/gu, ' ').trim().length - 1
}

/** English verbs that ask for something to be done, in the form that begins a request. */
const verbs = pattern`
  abandon|accompany|accredit|acknowledge|acquire|administer|admit|advertise|advise|alert|anonymi[sz]e|arrest|articulate|ask|attach|attract|
  authori[sz]e|begin|boost|calculate|cancel|capture|certify|choose|circulate|clear|communicate|compel|compile|comply|condemn|confirm|
  connect|consolidate|construct|contribute|convene|convert|convict|correct|decentrali[sz]e|decide|declare|decrease|dedicate|deepen|defend|
  delete|demonstrate|deploy|deter|detect|determine|diversify|divert|educate|elect|embed|empower|enrol|entrust|equali[sz]e|erase|exclude|
  execute|explain|explicitly|fill|fit|fix|forbid|fully|gather|generate|grow|handle|hear|highlight|impose|indemnify|initiate|insert|insist|
  inspect|insulate|interpret|inventory|join|legali[sz]e|legislate|let|levy|liaise|locate|manage|meet|merge|minimi[sz]e|modify|moderni[sz]e|
  negotiate|normali[sz]e|notify|nominate|nurture|oblige|offset|operate|oppose|outlaw|overhaul|overturn|penali[sz]e|perform|postpone|
  preserve|procure|professionali[sz]e|propose|qualify|quantify|quash|reach|read|reassess|rebuild|receive|recall|reconnect|rectify|redirect|
  redistribute|redress|refer|refund|refuse|regulari[sz]e|rehabilitate|reimburse|reintegrate|reject|relax|remedy|remind|remit|remunerate|
  reopen|reorgani[sz]e|represent|resettle|resolve|restructure|resume|retain|ring-?fence|roll out|save|seek|send|sensiti[sz]e|serve|settle|
  solve|specify|spell|spend|sponsor|stipulate|suppress|sustain|synchroni[sz]e|teach|tighten|uncover|understand|unify|universali[sz]e|
  upgrade|urge|utili[sz]e|vaccinate|validate|verify|void|widen|count|tell|abolish|accede|accelerate|accept|adapt|adjust|adopt|align|
  allocate|allow|amend|analy[sz]e|apply|appoint|approve|arrange|assess|assign|assist|avoid|bring|broaden|build|carry|cease|clarify|close|
  collect|combat|commit|compensate|complete|conclude|conduct|consider|consult|continue|cooperate|coordinate|create|criminali[sz]e|
  decriminali[sz]e|define|deliver|designate|develop|devote|disaggregate|discontinue|disseminate|do not|draw|earmark|elaborate|eliminate|
  employ|enable|enact|encourage|end|enforce|enhance|enlarge|ensure|enter|equip|eradicate|establish|evaluate|examine|exempt|expand|expedite|
  explore|extend|facilitate|finali[sz]e|follow|formulate|foster|fulfil|give|guarantee|harmoni[sz]e|hire|hold|identify|immediately|implement|
  improve|include|incorporate|inform|install|institute|integrate|intensify|introduce|invest|investigate|involve|invite|keep|maintain|make|
  mainstream|mobili[sz]e|never|observe|obtain|open|organi[sz]e|oversee|pay|prepare|prevent|prioriti[sz]e|proceed|produce|prohibit|promote|
  prosecute|protect|provide|publish|punish|put|pursue|raise|ratify|reallocate|recogni[sz]e|reconsider|recruit|redouble|reduce|refrain|
  regulate|reinforce|reinstate|relocate|remove|renew|repeal|replace|require|rescind|respond|restore|restrict|reunite|revise|revoke|
  safeguard|secure|separate|set|shorten|simplify|sign|standardi[sz]e|strengthen|streamline|submit|subsidi[sz]e|supervise|suspend|
  systematically|tackle|take|terminate|translate|undertake|uphold|withdraw|write off|waive
`
/** Those that are nouns as well, as in "Work permits are denied." */
const nouns = pattern`
  audit|aid|answer|award|base|bridge|call|care|charge|check|condition|contact|control|counter|cover|cut|deal|demand|drop|exercise|favour|
  focus|free|guide|help|interview|license|link|map|match|name|network|order|partner|phase|pilot|practise|question|report|rescue|research|
  reserve|return|reward|search|show|staff|store|structure|study|subject|survey|switch|test|trace|turn|value|visit|vote|waive|account|act|
  address|ban|change|commission|design|double|draft|finance|fund|grant|halt|honou?r|increase|issue|launch|lift|limit|lower|mandate|measure|
  monitor|move|offer|pass|permit|place|plan|record|reform|register|release|repair|resource|respect|review|scale|screen|share|speed|start|
  step|stop|supply|support|target|track|train|transfer|treat|update|use|work
`
const imperative = new RegExp(pattern`
  ^(?:(?:urgently|immediately|fully|effectively|promptly|swiftly|further|also|finally|progressively|without (?:further )?delay,?|
  as a matter of (?:urgency|priority),?|by (?:\S+ )?20\d\d,?|in cooperation with [^,]{3,60},|
  in consultation with [^,]{3,60},) )?(?:to )?(?:(?:${verbs})\b(?! (?:of|is|was|were|are|has|had|have)\b)|(?:${nouns})(?= (?:the|an?|all|
  any|both|every|each|its|their|those|these|this|that|such|more|enough|no|new|free|full|adequate|sufficient|additional|regular|public|
  national|at|by|up|in|into|on|over|out|with|within|from|for|to|and|as|against|where|children|girls|boys|women|families|persons|people|
  parents|teachers|judges|police|guardians|victims|survivors|funds|data|schools|\p{L}+ly|[0-9])\b)(?! (?:\p{L}+ )?(?:is|was|were|are|has|
  had|have)\b))
`, 'u')
/** Nouns, adjectives and adverbs that end as an infinitive does. */
const noVerb = pattern`
  (?:premier|hier|foyer|loyer|quartier|dernier|entier|cahier|particulier|courrier|papier|metier|chantier|avenir|plaisir|desir|souvenir|
  loisir|entre\b|notre|votre|autre|quatre|contre|lettre|chambre|nombre|centre|genre|membre|livre|titre|cadre|ministere|maire|outre|moindre|
  frere|pere|mere|guerre|terre|affaire|histoire|salaire|honoraire|territoire|memoire|exemplaire|frontiere|lumiere|maniere|matiere|priere|
  carriere|derriere|encore|lugar|hogar|mujer|ayer|escolar|militar|familiar|primer|tercer|cualquier|similar|titular|taller|alquiler|
  bienestar|particular|popular|regular|auxiliar|ejemplar|preescolar|celular|singular|mar\b|por\b|ser victima|poder (?!a\b)|saber\b|deber\b)
`
const frenchInfinitive = new RegExp(pattern`
  ^(?:(?:immediatement|urgemment|sans delai,?|d'urgence,?|en priorite,?|egalement) )?(?:de |d'|a )?(?:ne (?:pas|plus|jamais) )?(?:s'|
  se )?(?!${noVerb})\p{Ll}{2,}(?:er|ir|re)\b
`, 'u')
const spanishInfinitive = new RegExp(pattern`
  ^(?:(?:inmediatamente|urgentemente|sin demora,?|de inmediato,?|con urgencia,?|tambien) )?(?:a |de )?(?:no )?(?!${noVerb})\p{Ll}{2,}(?:ar|
  er|ir)(?:se|lo|la|los|las|le|les)?\b(?! (?:es|fue|era|son|ha|han)\b)
`, 'u')
/** English words, of which many end as an infinitive does: "There", "After", "Their". */
const english = new RegExp(pattern`
  \b(?:the|of|and|is|are|was|were|that|with|by|at|from|on|in|for|to|has|have|had|not|about|this|these|those|its|their|there|here|where|
  other|another|after|under|over|further|however|never|ever|before|her|rather|either|neither|whether|together|later|earlier|fewer|lower|
  higher|greater|older|younger|better|more|four|water|teacher|father|mother|sister|brother|officer|order|number|paper|power)\b
`, 'gu')
const romance = /\b(?:le|la|les|des|du|de|un|une|au|aux|et|dans|pour|par|sur|que|qui|avec|sans|chaque|tout(?:e|es)?|tous|el|los|las|del|una|al|y|en|para|por|con|sin|cada|tod[oa]s?)\b|\b[ld]'/gu
const isEnglish = (sentence: string): boolean => (sentence.match(english) ?? []).length > (sentence.match(romance) ?? []).length

/** Verbs that are nouns as well begin a request where the sentence has no other verb: "Fund youth councils in all districts." */
const nounOrVerb = new RegExp(String.raw`^(?:to )?(?:${nouns}) \p{Ll}+ \p{Ll}+`, 'u')
const finite = /\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|should|must|remains?|lacks?|\p{Ll}{2,}ed)\b/u
const isRequest = (sentence: string): boolean => nounOrVerb.test(sentence) && !finite.test(sentence) && isEnglish(sentence)

const beginsWithVerb = (sentence: string): boolean =>
  imperative.test(sentence) || isRequest(sentence) || (!isEnglish(sentence) && (frenchInfinitive.test(sentence) || spanishInfinitive.test(sentence)))

const thatTheState = new RegExp(String.raw`^(?:that|que|qu')\s?(?:the |l'|la |le |les |el |los |las |all |tout(?:e|es|s)? |tod[oa]s? )?(?!dit|dice|says|nous|nos\b|on\b)\p{L}{2,}`, 'u')
const subjectBefore = new RegExp(pattern`
  ^(?:these|those|this|the following|ces|cette|les presentes|estas?|esta)\s(?:recommendations?|recommandations?|recomendacion(?:es)?|report|
  rapport|informe|submission|section|chapter|chapitre|capitulo|annex\w*)
`, 'u')

/** Whether a sentence says by itself what somebody should do: "Adopt …", "The State party should …", "Que el Estado …". */
export function looksRecommending(text: string): boolean {
  const sentence = readable(text).replace(/^["“«' ]+/u, '')
  if (saysWhatIsNoRecommendation(text) || subjectBefore.test(sentence)) return false
  if (beginsWithVerb(sentence) || thatTheState.test(sentence)) return true
  const first = /^.+?[.;](?= |$)/u.exec(sentence)?.[0] ?? sentence
  const found = new RegExp(String.raw`(?<![\p{L}])(?:${stems.modal})(?![\p{L}])`, 'u').exec(first)
  if (found !== null && whoRecommends(first.slice(0, found.index + found[0].length)) === 'ours') return true
  return isWholeRecommendation(text) || /^(?:the |l'|la |le |el )?[^.,:;]{3,50}\b(?:is|are|est|sont)(?: \p{L}+)? (?:urged|called (?:up)?on|requested|encouraged|invited|invitee?s?|priee?s?|appelee?s?|exhortee?s?|encouragee?s?) (?:to|a)\b/u.test(first)
}

const question = /^¿|\?["”’»)]?$/u
/** Without a question mark, as in a list of what to ask. */
const asks = new RegExp(pattern`
  ^(?:how (?:many|much|often|long|is|are|does|do|did|will|has|have)|which|what|who|whom|whose|why|whether|combien|quel(?:le)?s?|comment|
  pourquoi|est-ce|qui est|cuant[oa]s?|que (?:presupuesto|medidas|porcentaje|pasos|acciones|recursos|autoridad|mecanismos?)|como|
  quien(?:es)?|cual(?:es)?|por que)\b
`, 'u')
const label = new RegExp(pattern`
  ^(?:sources?|fuentes?|evidence|elements? de preuve|preuves?|pruebas?|evidencias?|examples?|exemples?|ejemplos?|background|rationale|
  justification|justificacion|context|contexte|contexto|status|statut|note|nota|reference|references|referencia|remarque|observacion|
  observation)\s?:
`, 'u')
const reference = /^(?:see (?!to\b|that\b)|cf\.|voir |vease |ver (?:tambien|el|la) |https?:|www\.)/u
const status = new RegExp(pattern`
  ^(?:(?:has|have|was|were|is|not|never|partly|partially|fully|only|already|largely) (?:yet |been |partly |partially |fully |not |only |
  largely )*)?(?:implemented|accepted|noted|supported|rejected|pending|fulfilled|carried out|in progress|under way|mises? en oeuvre|
  partiellement|acceptee?|rejetee?|en cours|non (?:mise|suivie|appliquee)|cumplida|incumplida|parcialmente|aceptada|rechazada|pendiente|
  no (?:cumplida|implementada|aplicada)|sin (?:cumplir|efecto|avances?)|sans (?:effet|suite))\b
`, 'u')

const othersRecommend = new RegExp(pattern`
  ^["“«' ]*(?:(?:in|en|dans|during|lors d|durante) (?:[^,]{3,60},|(?:19|20)\d\d) )?(?:the |le |la |el |
  l')?${body}(?: \p{L}+){0,5}? (?<!\b(?:is|are|be|est|sont) )(?:${stems.past}|recommends?|recommande|recomienda)(?![\p{L}])
`, 'u')

/** Questions, sources, evidence, and what others recommended: no recommendation, even in a list of them. */
export function saysWhatIsNoRecommendation(text: string): boolean {
  const sentence = readable(text)
  if (question.test(text.trim()) || asks.test(sentence) || label.test(sentence) || reference.test(sentence) || status.test(sentence)) return true
  if (beginsWithVerb(sentence)) return false
  const first = /^.+?[.;](?= |$)/u.exec(sentence)?.[0] ?? sentence
  return othersRecommend.test(first)
}

const statesFact = new RegExp(pattern`
  ^(?:in|since|between|en|depuis|entre|desde) (?:\p{L}+ )?(?:19|20)\d\d\b|\b(?:was|were|had|has been|have been|showed|found|reported that|
  told us|ont ete|a ete|etaient|etait|avaient|ont montre|selon|fue|fueron|habia|ha sido|han sido|eran|mostro|segun)\b
`, 'u')

/** Whether a sentence tells what is or was: evidence among recommendations. */
export const tellsFact = (text: string): boolean => !looksRecommending(text) && statesFact.test(readable(text))
