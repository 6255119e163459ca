import { expect, test } from 'vitest'
import { isRecommendationLeadIn, isRecommendationsTitle } from '../../../../core/document/import/recommendations.ts'

test.each(['RECOMMENDATIONS', 'Recommendation', ' Key recommendations: ', 'Proposed recommendations', 'Recommendations to the State party', 'Recommandations', 'Recommandations à l’État partie', 'Recomendación', 'RECOMENDACIONES:'])(
  '“%s” is the heading of recommendations',
  (text) => { expect(isRecommendationsTitle(text)).toBe(true) },
)

test.each(['Follow-up to earlier recommendations', 'Recommended reading', 'Implementation of recommendations', 'Conclusions'])(
  '“%s” is a heading of the text',
  (text) => { expect(isRecommendationsTitle(text)).toBe(false) },
)

test.each(['In light of the above, the Coalition recommends:', 'We recommend that the State party:', 'La coalition recommande à l’État partie :', 'La coalición recomienda que el Estado parte:', 'Recommendations:'])(
  '“%s” leads into recommendations',
  (text) => { expect(isRecommendationLeadIn(text)).toBe(true) },
)

test.each(['The Committee recommended in 2015:', 'In its concluding observations the Committee recommends:', 'Experts recommend early support.', 'The following groups are affected:'])(
  '“%s” does not',
  (text) => { expect(isRecommendationLeadIn(text)).toBe(false) },
)
