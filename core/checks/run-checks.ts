import { checkAcronyms } from './acronyms/check-acronyms.ts'
import { checkAccessDates } from './check-access-dates.ts'
import { checkCitedSources } from './check-cited-sources.ts'
import { checkClaims } from './check-claims.ts'
import { checkFiguresAgree } from './check-figures-agree.ts'
import { checkForm } from './check-form.ts'
import type { Check, CheckInput } from './check-input.ts'
import { checkLanguage } from './check-language.ts'
import { checkLostReferences } from './check-lost-references.ts'
import { checkMissingSources } from './check-missing-sources.ts'
import { checkNoteContent } from './check-note-content.ts'
import { checkObjects } from './check-objects.ts'
import { checkPercentages } from './check-percentages.ts'
import { checkPlaces } from './check-places.ts'
import { checkRecommendations } from './check-recommendations.ts'
import { checkRepeatedRecommendations } from './check-repeated-recommendations.ts'
import { checkShadowReport } from './check-shadow-report.ts'
import { checkStatistics } from './check-statistics.ts'
import { checkTypedReferences } from './check-typed-references.ts'
import { checkVagueAttribution } from './check-vague-attribution.ts'
import { checkCommentTitles } from './names/check-comment-titles.ts'
import { checkGeneralComments } from './names/check-general-comments.ts'
import { checkInstruments } from './names/check-instruments.ts'
import { checkConfidentialSources } from './privacy/check-confidential-sources.ts'
import { checkNamedChildren } from './privacy/check-named-children.ts'
import { checkTestimonies } from './privacy/check-testimonies.ts'
import { checkQuotedPassages } from './quotes/check-quoted-passages.ts'
import { checkQuotes } from './quotes/check-quotes.ts'
import { checkTotals } from './totals/check-totals.ts'
import type { Finding } from './finding.ts'

/** All checks, in the order in which their findings are told about one place. */
const checks: readonly Check[] = [
  checkForm, checkShadowReport, checkLanguage, checkObjects,
  checkAcronyms,
  checkStatistics, checkPercentages, checkFiguresAgree, checkTotals, checkClaims, checkVagueAttribution,
  checkRepeatedRecommendations, checkRecommendations,
  checkQuotes, checkQuotedPassages, checkGeneralComments, checkCommentTitles, checkInstruments, checkPlaces,
  checkConfidentialSources, checkNamedChildren, checkTestimonies,
  checkNoteContent, checkTypedReferences, checkLostReferences, checkMissingSources, checkCitedSources, checkAccessDates,
]

/** What to look at before filing: first what concerns the whole report, then in the order of reading. */
export function runChecks(input: CheckInput): Finding[] {
  const placeOf = (block: string | null, note: string | null): string => `${block ?? ''} ${note ?? ''}`
  const order = new Map(input.pieces.map(({ block, note }, index) => [placeOf(block, note), index]))
  const rank = (found: Finding): number => order.get(placeOf(found.block, found.note)) ?? -1
  return checks.flatMap((check) => check(input)).sort((a, b) => rank(a) - rank(b))
}
