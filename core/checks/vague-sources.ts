import { wholeWords } from './find-all.ts'

/** The signs of a claim that is put on nobody, by language: how many, who, and that they say something. */
interface Voices {
  /** "Some", "many": so many of whom? */
  some: string
  /** Who is not named by these nouns. */
  who: string
  /** "Reliable", "recent": in front of the noun or behind it. */
  kind: string
  /** Verbs of saying and showing, in the present and the past. */
  say: string
}

const english: Voices = {
  some: 'some|many|several|various|numerous|most|certain|unnamed|multiple|countless|different|a number of|a range of|a few',
  who: 'studies|reports|surveys|sources|experts|observers|researchers|analysts|commentators|activists|organi[sz]ations|NGOs|academics|scholars|practitioners|specialists|witnesses|people|critics|advocates|professionals|groups|accounts|testimonies|estimates|voices|insiders|stakeholders',
  kind: 'reliable|credible|confidential|anonymous|unnamed|undisclosed|local|informed|well-placed|trusted|independent|recent|international|media|press|news|official|available|legal|academic|anecdotal|leading|unofficial|human rights|civil society|women[’\']s(?: rights)?|child(?:ren[’\']s)? rights|non-governmental|community|aid|humanitarian|legal aid',
  say: '(?:have |has |had |also |often |long |always |\\p{L}{3,12}ly ){0,3}(?:says?|said|tells?|told|shows?|showed|shown|suggest(?:s|ed)?|indicate[sd]?|agrees?|agreed|believe[sd]?|finds?|found|confirm(?:s|ed)?|estimate[sd]?|claim(?:s|ed)?|report(?:s|ed)?|state[sd]?|document(?:s|ed)?|argue[sd]?|warn(?:s|ed)?|point(?:s|ed)? (?:out|to)|note[sd]?|allege[sd]?|maintain(?:s|ed)?|reveal(?:s|ed)?|demonstrate[sd]?|fear(?:s|ed)?|denounce[sd]?|describe[sd]?|observe[sd]?|complain(?:s|ed)?|conclude[sd]?|highlight(?:s|ed)?|express(?:es|ed)? (?:\\p{L}{4,12} )?(?:concerns?|fears?|doubts?)|raise[sd]? (?:\\p{L}{4,12} )?(?:concerns?|doubts?|alarm))',
}
const french: Voices = {
  some: 'certain(?:e)?s|plusieurs|de nombreu(?:x|ses)|nombre d[e’\']|divers(?:es)?|quelques|différent(?:e)?s|de multiples|la plupart des|beaucoup d[e’\']|des|de récentes|de récents',
  who: 'études|rapports|enquêtes|sources|experts|expertes|observateurs|chercheurs|analystes|associations|organisations|ONG|spécialistes|témoins|professionnels|militants|personnes|acteurs|médias|commentateurs|témoignages|recherches|voix|estimations|travaux',
  kind: 'fiables?|crédibles?|sûres?|anonymes?|confidentiel(?:le)?s?|locales?|locaux|concordant(?:e)?s?|bien informées?|indépendant(?:e)?s?|récent(?:e)?s?|internationa(?:les|ux)|officieuses?|proches du dossier|de défense des droits(?: humains| de l[’\']homme| de l[’\']enfant)?|de la société civile|non gouvernementales|humanitaires',
  say: '(?:n[e’\']|ont |avaient |également |déjà |souvent |toujours |\\p{L}{3,12}ment ){0,3}(?:(?:montr|démontr|indiqu|suggèr|suggér|affirm|estim|considèr|considér|dénonc|rapport|confirm|signal|révèl|révél|constat|soulign|déplor|document|attest|évoqu|pens|alert|avanc|relat|prétend|soutien)\\p{L}{1,5}|disent|dit|craignent|soutenu|établi(?:ssent)?|font (?:état|part)|fait (?:état|part)|mettent en|mis en)',
}
const spanish: Voices = {
  some: 'algun[oa]s|much[oa]s|vari[oa]s|divers[oa]s|numeros[oa]s|ciert[oa]s|distint[oa]s|diferentes|múltiples|la mayoría de l[oa]s|un[oa]s|recientes|un gran número de|bastantes',
  who: 'estudios|informes|reportes|encuestas|fuentes|expert[oa]s|observador[ea]s|investigador[ea]s|analistas|asociaciones|organizaciones|ONG|especialistas|testigos|personas|activistas|medios|académic[oa]s|investigaciones|voces|sectores|testimonios|estimaciones|comentaristas',
  kind: 'fiables?|confiables?|fidedign[oa]s?|creíbles?|segur[oa]s?|anónim[oa]s?|confidenciales?|locales?|extraoficiales?|bien informad[oa]s?|independientes?|recientes?|internacionales?|de derechos humanos|de la sociedad civil|no gubernamentales|humanitarias|defensoras de derechos(?: humanos)?',
  say: '(?:lo |ya |también |siempre |han |habían |ha |\\p{L}{3,12}mente ){0,3}(?:(?:muestr|mostr|demuestr|demostr|indic|sugier|suger|señal|afirm|consider|sostien|sosten|denunci|report|confirm|estim|revel|adviert|advert|alert|document|asegur|opin|piens|pens|coincid|apunt|evidenci|constat|subray|mencion|relat|cuestion|critic|concluy)\\p{L}{1,6}|dicen|dijeron|dicho|creen|temen)',
}

/** First-hand words to the authors are named by them. */
const toUs = String.raw`(?! (?:us|our|nous|nos)(?!\p{L}))`
/** A few words that tell more of who they are and still name nobody. */
const onward = String.raw`(?:,? (?!(?:are|were|is|was|sont|étaient|est|son|eran|es|está|están)(?!\p{L}))\p{Ll}[\p{L}’'-]{0,20}){0,5}`
/** Behind an article "report" and "state" are nouns. */
const verb = String.raw`(?<!(?<!\p{L})(?:the|this|a|an|their|our|its|these|no|ce|cet|cette|le|la|les|un|une|ses|leurs?|el|este|esta|los|las|sus?|para|to) )`
/** A clause begins here, so that "the studies" and "police reports" are passed over. */
const clause = String.raw`(?<=(?:^|[.;:,–—(] |(?<!\p{L})(?:that|and|but|as|while|because|where|although|since|que|et|mais|car|alors que|y|pero|porque|mientras|como) ))`

const voicesOf = ({ some, who, kind, say }: Voices): string[] => [
  String.raw`(?:${some}) ?(?:(?:${kind}) )?(?:${who})(?: (?:${kind}))?${onward},? ${verb}${say}${toUs}`,
  String.raw`${clause}(?:the |les |los |las )?(?:${kind}) (?:${who}|evidence|information|data|research)(?: and \p{L}{4,12})? ${say}`,
  String.raw`${clause}(?:l[eo]s |las )?(?:${who})(?: (?:${kind}))? ${say}${toUs}`,
]

const according = String.raw`(?:according to|as (?:reported|told|stated) by|selon|d['’]après|de acuerdo (?:con|a)|según|conforme a)`
const data = String.raw`(?:information|data|figures|statistics|estimates|reports|accounts|testimonies|informations?|données|chiffres|statistiques|estimations|témoignages|datos|cifras|estadísticas|información|informaciones|estimaciones|testimonios|reportes|informes)`
/** Where the noun goes on to name them, they are named. */
const unnamed = String.raw`(?! (?:of|from|by|published|provided|collected|gathered|released|cited|du|de|des|d['’]|publi|fourni|recueilli|del|proporcion)\p{L}*)`

/** Every turn of phrase that puts a claim on nobody, in three languages. Each gap in it has a limit. */
export const vagueSources = wholeWords(
  ...[english, french, spanish].flatMap(voicesOf),
  ...[english, french, spanish].flatMap(({ some, who, kind }) => [
    String.raw`${according} (?:l[eo]s |las )?(?:${some}) ?(?:(?:${kind}) )?(?:${who}|${data})`,
    String.raw`${according} (?:l[eo]s |las |the )?(?:(?:${kind}) (?:${who})|(?:${who}) (?:${kind}))`,
    String.raw`${according} (?:l[eo]s |las )?(?:experts?|expertos|observers|observateurs|observadores|especialistas|spécialistes|NGOs|ONG|activists|witnesses|studies|études|estudios|sources|fuentes)${unnamed}`,
    String.raw`${according} (?:the |l[’']|les |la |los |las |l['’])?(?:(?:available|official|recent|local|latest|most recent|preliminary|unofficial) )*${data}(?: (?:available|received|disponibles?|officiel(?:le)?s?|reçues?|récent(?:e)?s|oficiales|recibidas?|recientes|locales|preliminares))*${unnamed}(?=,| \p{L}|$)`,
  ]),
  String.raw`(?<!(?<!\p{L})(?:the|these|this|those|its|our|their|such) )(?:available |growing |anecdotal |strong |mounting )?(?:evidence|data|figures|estimates|statistics|research) (?:has |have )?(?:also |often |long |\p{L}{3,12}ly )?(?:suggest(?:s|ed)?|show(?:s|n|ed)?|indicate[sd]?|point(?:s|ed)? to|demonstrate[sd]?|found|confirm(?:s|ed)?)`,
  String.raw`it (?:is|was|has been|had been) (?:also |often |well |widely |commonly |generally |repeatedly |frequently )?(?:known|accepted|believed|reported|recogni[sz]ed|said|claimed|alleged|estimated|thought|feared|documented|rumou?red|assumed|understood)(?: that)?`,
  String.raw`(?:is|are|was|were) (?:widely |often |commonly |generally )?(?:said|believed|reported|alleged|rumou?red|thought) to`,
  'reportedly', String.raw`there (?:are|have been|were) (?:\p{L}{4,12} )?(?:reports|allegations|rumou?rs|claims|indications) (?:of|that)`, 'rumou?r has it', 'an open secret', 'common knowledge',
  'everyone knows', 'as is well known', String.raw`(?:il est|c['’]est) (?:de )?(?:bien |largement |généralement |communément )?(?:notoire|notoriété publique|connu|reconnu|admis|établi)(?: que)?`,
  String.raw`il (?:a été|aurait été|est) (?:également |souvent |largement )?(?:dit|rapporté|signalé|allégué|estimé|affirmé|constaté|dénoncé|documenté)(?: que| qu['’])`,
  String.raw`(?:on (?:dit|sait|estime|rapporte|raconte|prétend|considère)|chacun sait|tout le monde sait|il paraît|il semblerait)(?: que| qu['’])`,
  String.raw`(?:certains|beaucoup|d['’]aucuns|plusieurs) (?:affirment|disent|estiment|pensent|prétendent|croient|soutiennent)(?: que| qu['’])?`,
  String.raw`des (?:informations|rumeurs|allégations|témoignages) (?:\p{L}{4,14} )?(?:font état|indiquent|circulent|laissent (?:penser|entendre))`,
  String.raw`es (?:de conocimiento público|notorio|de todos conocido|de público conocimiento|un hecho conocido|un secreto a voces|bien sabido|sabido|ampliamente conocido)(?: que)?`,
  String.raw`se (?:sabe|dice|estima|calcula|cree|afirma|rumorea|comenta|considera|presume|alega|reconoce)(?: ampliamente| comúnmente)? que|todo el mundo sabe(?: que)?`,
  String.raw`se ha(?:n)? (?:denunciado|reportado|informado|dicho|documentado|señalado|constatado|estimado|afirmado|alegado)(?: \p{L}{3,15})? que|se ha(?:n)? (?:denunciado|reportado|documentado)`,
  String.raw`(?:algunos|muchos|varios|hay quienes) (?:afirman|dicen|sostienen|creen|opinan|aseguran|piensan) que`,
  String.raw`existen (?:\p{L}{4,14} )?(?:denuncias|indicios|reportes|informes|rumores) de (?:que)?`,
)
