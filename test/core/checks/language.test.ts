import { expect, test } from 'vitest'
import { check, ofArea } from '../../helpers/checks.ts'

const french = 'Les autorités n’ont pas publié les données sur les enfants qui vivent dans les foyers du pays.'

test('a sentence in another language is told, and left alone once its language is set', () => {
  const found = (language: string | undefined) =>
    ofArea(check([{ kind: 'paragraph', id: 'p', children: [{ type: 'text', text: 'We asked the ministry. ' }, { type: 'text', text: french, ...(language !== undefined && { language }) }] }]), 'language')
  expect(found(undefined)).toMatchObject([{ check: 'language-mixed', block: 'p', details: { language: 'fr' } }])
  expect(found('fr')).toEqual([])
})
