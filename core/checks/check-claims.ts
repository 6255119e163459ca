import { rememberedWith } from '../remember.ts'
import { shortOrganisation } from '../report/title-block.ts'
import { findSymbols } from '../sources/find-symbols.ts'
import { backedBlocks } from './backed-blocks.ts'
import type { Check } from './check-input.ts'
import { findUncounted } from './check-statistics.ts'
import { excerptAround } from './excerpt-around.ts'
import { findAll, sentencesOf } from './find-all.ts'
import { finding } from './finding.ts'
import { vagueSources } from './vague-sources.ts'

/** Somebody with a name: a capital within the first words, so that "according to the law" and "selon l’âge" are passed over. */
const according = /(?<![\p{L}])(?:(?:a|A)ccording to|(?:a|A)s (?:reported|stated|noted) by|(?:s|S)elon|(?:d|D)['’]après|(?:d|D)e acuerdo con|(?:s|S)egún) (?:(?:the|a|an|l[ae]|les|une?|l['’]|el|los|las|una?|its|own|dernier|última?|latest|recent|annual|official) ?){0,3}(?:[\p{Ll}][\p{L}’'-]{1,20} (?:(?:of|by|from|du|de|des|del|par|por) )?(?:(?:the|la|le|l['’]|el|los|las) ?)?){0,3}(?<name>\p{Lu}[\p{L}.’'-]{1,30}(?: (?:(?:of|for|on|and|de|du|des|del|la|le|les|los|las|y|et|pour|para) ){0,2}\p{Lu}[\p{L}.’'-]{0,30}){0,8}(?: \p{Ll}{4,15})?(?: (?:of|for|on|and|de|du|des|del|la|les|los|las|y|et|pour|para|de la|de las|de los) [\p{L}’'-]{2,20}){0,4})(?: \([^()]{2,60}\))?(?=[,.;:)]|$| (?:the|there|over|some|more|nearly|almost|about|only|all|many|few|children|girls|boys)(?!\p{L}))/gu
/** A rule says what ought to be: the Committee, the Convention and the law need no note to be found, nor does what the State's report says by paragraph. */
const rule = /^(?:Articles?|Artículos?|Art\.|Section|Committee|Comité|Convention|Convención|Constitution|Constitución|Covenant|Pact[eo]|Protocol[eo]?|General|Act|Law|Loi|Ley|Código|Code|Rule|Rules|Decree|Décret|Decreto|State|État|Estado|States|Government|Islam|Sharia)(?!\p{L})|(?:Act|Code|Law|Convention|Covenant|Charter|Constitution|Rules|Statutes?|Regulations?|Plan|Programme|Strategy|Protocol)$/u
const placed = /\([^()]{2,60}(?:19|20)\d\d[^()]{0,20}\)|(?<!\p{L})(?:paras?\.|párrs?\.|par\.|paragraphs?|párrafos?|paragraphes?) \d/iu

/**
 * "According to the Ministry of Health": whoever checks it cannot find where, in a paragraph without a note. A sentence
 * with a figure, or that names nobody, is told of by those checks.
 */
export const checkClaims: Check = ({ draft, citing, report, pieces }) => {
  const backed = backedBlocks({ draft, citing })
  const organisation = shortOrganisation(report.titleBlock.organisation)
  return pieces.flatMap((piece) => {
    if ((piece.kind !== 'paragraph' && piece.kind !== 'list-item') || backed.has(piece.block)) return []
    return claimsIn(piece.text, organisation).map(({ sentence, words, start, end }) => finding('claim-without-note', 'note', piece, excerptAround(sentence, start, end), { words }))
  })
}

const claimsIn = rememberedWith((text, organisation) =>
  sentencesOf(text).flatMap((sentence) => {
    if (placed.test(sentence) || (organisation !== '' && sentence.includes(organisation)) || sentence.search(vagueSources) >= 0) return []
    const [first] = findAll(sentence, according)
    const name = first === undefined ? undefined : new RegExp(according.source, 'u').exec(first.words)?.groups?.['name']
    if (first === undefined || name === undefined || rule.test(name) || findSymbols(sentence).length > 0 || findUncounted(sentence, organisation).length > 0) return []
    return [{ sentence, ...first, words: first.words.replace(/\.$/u, '') }]
  }))
