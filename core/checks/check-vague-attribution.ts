import { remembered } from '../remember.ts'
import { backedBlocks } from './backed-blocks.ts'
import type { Check } from './check-input.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, wholeWords } from './find-all.ts'
import { finding } from './finding.ts'

const nobody = '(?:reliable|credible|confidential|anonymous|unnamed|undisclosed|local|informed|well-placed|trusted|independent)'
const personneFr = '(?:fiables?|crédibles?|sûres?|anonymes?|confidentielles?|locales?|concordantes?|bien informées?|indépendantes?)'
const nadie = '(?:fiables?|confiables?|fidedignas?|creíbles?|seguras?|anónimas?|confidenciales?|locales?|extraoficiales?|bien informadas?|independientes?)'

const vague = wholeWords(
  String.raw`${nobody} (?:and \p{L}{4,12} )?(?:sources|observers|experts|reports) (?:have )?(?:say|said|told|confirm(?:ed)?|report(?:ed)?|claim(?:ed)?|state[ds]?|indicate[ds]?|suggest(?:ed)?|believe|allege[ds]?)`,
  String.raw`(?:according to|as reported by|as told by) ${nobody} (?:sources|observers|experts|reports|estimates)`,
  String.raw`(?:the |available |recent |growing |anecdotal |strong )?(?:evidence|data|figures|estimates) (?:suggests?|shows?|indicates?|points? to)`,
  String.raw`(?:selon|d['’]après) (?:des|certaines|plusieurs|diverses|de nombreuses) (?:sources|études|estimations|rapports|observateurs|experts|chiffres)(?: ${personneFr})?(?= \p{L}|,)`,
  String.raw`(?:selon|d['’]après) (?:certains|plusieurs|divers|de nombreux) (?:experts|observateurs|rapports|chercheurs|témoins)`,
  String.raw`(?:des|plusieurs|certaines|de) sources (?:${personneFr} )?(?:indiquent|affirment|confirment|rapportent|disent|font état)`,
  String.raw`(?:il est|c['’]est) (?:de )?(?:notoire|notoriété publique|bien connu|communément admis)(?: que)?`,
  String.raw`(?:certains|beaucoup|d['’]aucuns|plusieurs) (?:affirment|disent|estiment|pensent|prétendent|croient|soutiennent) que`,
  String.raw`(?:de acuerdo (?:con|a)|según|conforme a) (?:algun[oa]s|vari[oa]s|divers[oa]s|much[oa]s|numeros[oa]s|ciert[oa]s) (?:fuentes|estudios|expertos|informes|observadores|estimaciones)`,
  String.raw`(?:de acuerdo (?:con|a)|según) (?:l[oa]s )?fuentes ${nadie}`,
  String.raw`fuentes ${nadie} (?:indican|afirman|confirman|señalan|dicen|sostienen|aseguran)`,
  String.raw`es (?:de conocimiento público|notorio|de todos conocido|de público conocimiento|un hecho conocido)(?: que)?`,
  String.raw`(?:algunos|muchos|varios|hay quienes) (?:afirman|dicen|sostienen|creen|opinan|aseguran|piensan) que`,
  String.raw`(?:(?:some|many|several|various|numerous|recent|most) )?(?:studies|reports|experts|observers|researchers|surveys) (?:have )?(?:shown?|suggest(?:ed)?|indicated?|agree|believe|say|said|found|confirm(?:ed)?|estimate[ds]?|claim(?:ed)?)`,
  String.raw`research (?:shows|suggests|indicates|has shown)`, String.raw`statistics show`,
  String.raw`(?:some|many|several|various|unnamed|certain) (?:sources|people|observers|experts|organi[sz]ations) (?:say|said|claim|report|reported|believe|have reported|state)`,
  String.raw`it is (?:well|widely|commonly|generally) (?:known|accepted|believed|reported|recognised|recognized)`,
  String.raw`it (?:is|has been) (?:said|reported|claimed|alleged|estimated) that`, String.raw`according to (?:some|many|several|various|unnamed|certain) (?:\p{L}{3,20} )?(?:sources|reports|studies|experts|observers|estimates)`,
  String.raw`(?:critics|activists|commentators) (?:say|claim|believe|argue|report)`, String.raw`everyone knows`, 'as is well known', 'sources say',
  String.raw`(?:de nombreuses|plusieurs|certaines|diverses|des|les|de récentes) études (?:\p{L}{3,20} )?(?:montrent|indiquent|suggèrent|démontrent|ont montré)`,
  String.raw`(?:certains|plusieurs|de nombreux|des|les) (?:experts|observateurs|rapports|chercheurs|associations|organisations) (?:estiment|indiquent|affirment|considèrent|disent|pensent)`,
  String.raw`selon (?:certain(?:e)?s|plusieurs|diverses|divers|de nombreuses|de nombreux|des) (?:sources|études|experts|observateurs|rapports|estimations)`,
  String.raw`il est (?:bien |largement |généralement )?(?:connu|reconnu|admis) que`, String.raw`(?:on sait que|chacun sait|tout le monde sait|d['’]aucuns (?:disent|affirment|estiment))`,
  String.raw`(?:numerosos|diversos|varios|algunos|muchos|los|recientes)? ?(?:estudios|informes|expertos|observadores|investigadores) (?:\p{L}{3,20} )?(?:muestran|demuestran|indican|sugieren|señalan|afirman|consideran|dicen|han mostrado|han demostrado)`,
  String.raw`según (?:los )?(?:expertos|especialistas|estudios|observadores)`, String.raw`según (?:algun[oa]s|vari[oa]s|divers[oa]s|much[oa]s|numeros[oa]s|ciert[oa]s) (?:fuentes|estudios|expertos|informes|observadores|estimaciones)`,
  String.raw`(?:es bien sabido|es sabido|se sabe|todo el mundo sabe|se dice|se estima|se calcula|es ampliamente conocido) que`,
)

const vagueIn = remembered((text) => findAll(text, vague))

/** "Studies show", "it is well known": a claim put on nobody, in a paragraph without a note that would name them. */
export const checkVagueAttribution: Check = ({ draft, citing, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return vagueIn(piece.text).map(({ words, start, end }) =>
      finding('vague-attribution', 'note', piece, excerptAround(piece.text, start, end), { words: words.trim() }))
  })
}
