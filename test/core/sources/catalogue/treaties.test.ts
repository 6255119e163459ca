import { expect, test } from 'vitest'
import { findTreaty, treaties } from '../../../../core/sources/catalogue/treaties.ts'

test('holds the nine core treaties and the three protocols on the rights of the child', () => {
  expect(treaties().map((treaty) => treaty.id).sort()).toEqual([
    'CAT', 'CEDAW', 'CRC', 'CRPD', 'ICCPR', 'ICERD', 'ICESCR', 'ICPPED', 'ICRMW', 'OPAC', 'OPIC', 'OPSC',
  ])
})

test('knows when and by which resolution the Convention on the Rights of the Child was adopted', () => {
  expect(findTreaty('CRC')).toMatchObject({
    adopted: '1989-11-20', resolution: 'A/RES/44/25', inForce: '1990-09-02', articles: 54, status: 'confirmed',
  })
})

test('finds a treaty by the acronym of any language', () => {
  expect(findTreaty('PIDCP')?.id).toBe('ICCPR')
  expect(findTreaty('cide')?.id).toBe('CRC')
  expect(findTreaty('OPAC')?.body).toBe('CRC')
  expect(findTreaty('XYZ')).toBeUndefined()
})

test('every treaty entered into force after it was adopted', () => {
  for (const treaty of treaties()) expect(treaty.inForce > treaty.adopted).toBe(true)
})
