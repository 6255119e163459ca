import { expect, test } from 'vitest'
import { findWords } from '../../../core/sources/find-words.ts'

const found = (text: string, words: string, near = 0) => {
  const range = findWords(text, words, near)
  return range && text.slice(range.start, range.start + range.length)
}

test('words are found where they stand exactly, nearest to where they stood', () => {
  const text = 'the State said so. the State said more.'
  expect(findWords(text, 'the State', 25)).toEqual({ start: 19, length: 9 })
  expect(findWords(text, 'the State')).toEqual({ start: 0, length: 9 })
})

test('words are found with other spaces, hyphens and accents between the same letters', () => {
  expect(found('and the inter-\nnational  community. It', 'International community.')).toBe('inter-\nnational  community.')
  expect(found('los niños migrantes', 'ninos migrantes')).toBe('niños migrantes')
  expect(found('في الأطفال', 'الاطفال')).toBe('الأطفال')
})

test('other words are not found, and neither is white space', () => {
  expect(findWords('within three days', 'within thirty days')).toBeUndefined()
  expect(findWords('within three days', '  ')).toBeUndefined()
})
