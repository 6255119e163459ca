import { expect, test } from 'vitest'
import { isOthersTitle, isRecommendationsTitle, recommendationLabel } from '../../../../core/document/import/recommendation-titles.ts'
import { leadInOf } from '../../../../core/document/import/recommending.ts'
import { looksRecommending } from '../../../../core/document/import/recommending-sentence.ts'

test.each([
  'RECOMMENDATIONS', 'Recommendation', ' Key recommendations: ', 'Proposed recommendations', 'Recommendations to the State party', 'Recommandations', 'Recommandations à l’État partie', 'Recomendación', 'RECOMENDACIONES:',
  '6. Recommendations', 'VI. RECOMMANDATIONS', 'Recomendaciones al Estado parte', 'Propuestas', 'Principales recomendaciones', 'Nos recommandations', 'Recommandations clés', 'Proposals', 'Recomendaciones sobre educación', 'Call to action', 'C) Recomendaciones',
])('“%s” is the heading of recommendations', (text) => { expect(isRecommendationsTitle(text)).toBe(true) })

test.each(['Recommended reading', 'Conclusions', 'Proposed budget', 'General recommendation No. 35'])('“%s” is a heading of the text', (text) => { expect(isRecommendationsTitle(text)).toBe(false) })

test.each([
  'Follow-up to earlier recommendations', 'Implementation of recommendations', 'Previous recommendations', 'Recommendations of the Committee', 'Recommendations from the last review', 'Recomendaciones del Comité', 'Recommandations du Comité', 'Seguimiento de las recomendaciones', 'Suivi des recommandations',
])('“%s” is a heading over what others recommended', (text) => {
  expect(isRecommendationsTitle(text)).toBe(false)
  expect(isOthersTitle(text)).toBe(true)
})

test.each([
  'In light of the above, the Coalition recommends:', 'We recommend that the State party:', 'We ask the State party to:', 'Therefore, we strongly urge the Government of Valdia to:', 'The Network calls on the State party to:', 'The State party is encouraged to:', 'The Committee may wish to recommend that the State party:', 'We would like the Committee to urge the State party to:', 'In line with what the Committee recommended in 2015, we urge the State party to:', 'Recalling the Committee’s concluding observations of 2015, the State party should:', 'It is recommended that the State party:', 'The Ministry of Education must:', 'We make the following recommendations:', 'To end this practice, the authorities need to:', '12. We therefore recommend that the State party:', 'We appeal to Parliament to:',
  'La coalition recommande à l’État partie :', 'Nous recommandons que l’État partie :', 'L’État partie est invité à :', 'Il est recommandé à l’État partie de :', 'La coalition demande instamment au Gouvernement de :', 'Nous appelons les autorités à :', 'Le Gouvernement doit impérativement :', 'Nous prions le Comité d’inviter l’État partie à :', 'Le Comité devrait recommander à l’État partie de :', 'Les organisations signataires recommandent à l’État partie :', 'Il conviendrait que l’État partie :', 'Nous formulons les recommandations suivantes :', 'Nous souhaitons que le Comité exhorte l’État partie à :',
  'La coalición recomienda que el Estado parte:', 'Pedimos al Estado parte que:', 'El Estado parte debería:', 'Se recomienda al Estado parte:', 'Exhortamos al Gobierno a que:', 'Hacemos un llamado al Congreso para que:', 'La Red solicita al Comité que inste al Estado parte a:', 'Las organizaciones firmantes recomiendan al Estado parte:', 'El Estado debe adoptar medidas urgentes para:', 'Formulamos las siguientes recomendaciones:', 'Proponemos que el Comité recomiende al Estado parte:', 'Las autoridades deben, sin demora:', 'Es indispensable que el Estado parte:',
])('“%s” leads into recommendations', (text) => { expect(leadInOf(text)).toBe('ours') })

test.each([
  'The Committee recommended in 2015:', 'In its concluding observations the Committee recommends:', 'The Committee has repeatedly urged the State party to:', 'In 2015, the Committee called upon the State party to:', 'The Special Rapporteur recommended:', 'During the UPR, the State party was urged to:', 'UNICEF recommends that States:', 'The Committee noted that the State party should:', 'The following recommendations of the Committee have not been implemented:', 'We recall that in 2015 the Committee urged the State party to:',
  'Le Comité a recommandé à l’État partie de :', 'Dans ses observations finales de 2015, le Comité recommandait à l’État partie de :', 'Le Rapporteur spécial invite l’État à :', 'Lors de l’EPU, il a été demandé à l’État partie de :', 'Le Comité avait prié l’État partie de :', 'Les recommandations suivantes du Comité n’ont pas été mises en œuvre :', 'Nous rappelons que le Comité a exhorté l’État partie à :',
  'El Comité recomendó al Estado parte que:', 'El Comité ha pedido reiteradamente al Estado parte que:', 'En sus observaciones finales, el Comité recomienda al Estado parte:', 'La Relatora Especial instó al Estado a:', 'El Comité señaló que el Estado parte debería:', 'Las siguientes recomendaciones del Comité no se han cumplido:', 'Recordamos que el Comité instó al Estado parte a:',
])('“%s” leads into what others recommended', (text) => { expect(leadInOf(text)).toBe('others') })

test.each([
  'The Committee could ask the State party:', 'We suggest the following questions:', 'We invite the State party to explain:', 'Pedimos al Estado que informe sobre:', 'Preguntas al Estado parte:', 'Le Comité pourrait poser les questions suivantes :', 'Nous demandons à l’État partie d’indiquer :',
])('“%s” leads into questions', (text) => { expect(leadInOf(text)).toBe('questions') })

test.each([
  'Experts recommend early support.', 'The following groups are affected:', 'Children are often forced to:', 'Under article 37 the State party must:', 'The law requires parents to:', 'Families have to:', 'La loi oblige les parents à :', 'L’État s’engage à :', 'Los padres deben:', 'Según la Convención, el Estado debe:', 'Le Gouvernement a décidé de :', 'Many judges should know better, but they prefer to',
])('“%s” leads into no recommendation', (text) => { expect(['closed', undefined]).toContain(leadInOf(text)) })

test.each([
  'Adopt a law.', 'By 2027, build ten schools.', 'The Government should fund shelters.', 'That the State party amend the Act.', 'The State party is urged to ratify the Protocol.', 'Adopter une loi sur la tutelle.', 'Ne pas expulser les familles en hiver.', 'S’assurer que les fonds arrivent.', 'L’État devrait publier les données.', 'Ratificar el Protocolo.', 'No detener a niños migrantes.', 'Que se adopte una ley sobre la tutela.', 'El Estado debe publicar los datos.',
])('“%s” says what should be done', (text) => { expect(looksRecommending(text)).toBe(true) })

test.each([
  'Clinics close at noon.', 'Work permits are denied.', 'Release dates are unknown.', 'Use of force is common.', 'Source: our survey.', 'What did the State do?', 'How many boats were inspected;', 'Cuántas escuelas tienen comedor;', 'The Committee recommended a law.', 'These recommendations should be read with our earlier report.', 'Not implemented.', 'Hier, la loi a été votée.', 'Entre 2019 et 2023, dix écoles ont fermé.', 'Le Comité a recommandé une loi.', 'Lugar de los hechos.', 'Poder Judicial: sin presupuesto.', 'Plan Internacional visitó los centros.', 'El Comité recomendó una ley.',
])('“%s” does not', (text) => { expect(looksRecommending(text)).toBe(false) })

test.each([
  'Recommendation 3: Guarantee care.', 'R.4 Prohibit beating.', 'R4: Prohibit', 'R4 – Prohibit beating', 'Recommandation n° 2 : Garantir', 'Recomendación núm. 5: Garantizar', 'Rec. 7: Ensure', 'Recommendation: The State party should', 'Recommendation 3.1 – Adopt', 'Recommendation 3 (a): Adopt',
])('“%s” names itself a recommendation', (text) => { expect(recommendationLabel(text).length).toBeGreaterThan(0) })

test.each(['Recommendation 3 was not implemented.', 'R. Brown confirmed it.', 'Recommendations were made.', 'R4 road works began.', 'Recommendation 45 of 2015 called for a law.'])('“%s” does not name itself one', (text) => { expect(recommendationLabel(text).length).toBe(0) })
