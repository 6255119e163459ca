import { describe, expect, test } from 'vitest'
import { asksAt, inShort, isRoutine } from '../../../core/follow-up/find-recommendations.ts'

const asking = [
  'The Committee recommends that the State party adopt a law on guardians.',
  'In the light of its general comment No. 13 (2011), the Committee urges the State party to end all corporal punishment.',
  'The Committee calls upon the State party to close the centres.',
  'The Committee, recalling its previous concluding observations (CRC/C/VLD/CO/2, para. 12), reiterates its recommendation that the State party raise the age.',
  'The Committee notes the plan of 2019 and encourages the State party to fund it.',
  'It also invites the State party to seek technical assistance.',
  'The State party should ensure that no child is held with adults.',
  'Le Comité recommande à l’État partie d’adopter une loi.',
  'À la lumière de son observation générale no 6, le Comité engage instamment l’État partie à fermer les centres.',
  'Il prie également l’État partie de publier les données.',
  'L’État partie devrait garantir un tuteur à chaque enfant.',
  'El Comité recomienda al Estado parte que apruebe una ley.',
  'El Comité insta al Estado parte a que cierre los centros.',
  'Asimismo, exhorta al Estado parte a que publique los datos.',
  'El Estado parte debería garantizar un tutor a cada niño.',
]
const noting = [
  'The Committee welcomes the adoption of the law of 2019.',
  'The Committee is concerned that the State party recommends detention in its own guidelines.',
  'The Committee regrets that what it recommended in 2015 has not been done.',
  'The Committee notes that the State party invites children to its sessions.',
  'The Committee considered the report of the State party at its meetings of 5 and 6 May.',
  'The Committee notes with concern that the law, which encourages placement, has not been repealed.',
  'Le Comité note avec préoccupation que l’État partie demande aux familles de payer.',
  'Le Comité salue l’adoption de la loi de 2019.',
  'Al Comité le preocupa que el Estado parte invita a los niños a declarar sin abogado.',
  'El Comité acoge con satisfacción la aprobación de la ley de 2019.',
]

describe('what a committee asks for', () => {
  for (const text of asking) test(`is found in “${text}”`, () => expect(asksAt(text)).toBeDefined())
  for (const text of noting) test(`is not found in “${text}”`, () => expect(asksAt(text)).toBeUndefined())

  test('is told in short, without who asks whom', () => {
    expect(inShort('The Committee recommends that the State party adopt a law on guardians.')).toBe('Adopt a law on guardians.')
    expect(inShort('The Committee recommends that the State party:\n(a) Adopt a law;\n(b) Fund it.')).toBe('Adopt a law; (b) Fund it.')
    expect(inShort('El Comité insta al Estado parte a que cierre los centros.')).toBe('Cierre los centros.')
    expect(inShort('Le Comité recommande à l’État partie d’adopter une loi.')).toContain('dopter une loi.')
    expect(inShort(`The Committee recommends that the State party ${'take measures and '.repeat(40)}report.`).length).toBeLessThan(190)
    expect(inShort('Nothing is asked here.')).toBe('Nothing is asked here.')
  })

  test('under the headings of routine it is what every State is asked', () => {
    expect(['Dissemination', 'Next periodic report', 'Suivi et diffusion', 'Próximo informe'].every(isRoutine)).toBe(true)
    expect(['Follow-up to victims of trafficking', 'Education', 'Seguimiento de los casos'].some(isRoutine)).toBe(false)
  })

  test('text built to be read again and again is read once', () => {
    for (const trap of ['Committee '.repeat(40_000), 'it '.repeat(100_000), `The Committee ${'x'.repeat(400_000)}`, 'Committee recom'.repeat(30_000), 'the State party '.repeat(30_000)]) {
      expect(asksAt(trap)).toBeUndefined()
      expect(inShort(trap).length).toBeLessThan(190)
    }
  })
})
