import type { Head } from './head.ts'
import { paragraphsBehind } from './pinpoint.ts'
import type { Named } from './reference.ts'

const word = /(?<![A-Za-z])(?:ibid|ibidem|idem)(?![A-Za-z])\.?/giu
/** Nothing but these between a document and what leans on it: behind any other words "ibid." may mean another source. */
const leaning = /^[ .;:,)\]]*(?:(?:see|see also|and|voir|voir aussi|et|vease|vease tambien|y) )?$/iu
const opening = /^[ (]*(?:(?:see|see also|cf\.|voir|voir aussi|vease|vease tambien) )?$/iu
const longest = 30

/**
 * "Ibid., para. 60" right behind what it leans on: the same document with other paragraphs.
 * @param heads in order
 * @param before what it leans on at the head of the text
 */
export function ibidHeads(text: string, heads: readonly Head[], before: Named | undefined): Head[] {
  const found: Head[] = []
  let [next, last]: [number, Head | undefined] = [0, undefined]
  for (const { index, 0: said } of text.matchAll(word)) {
    for (let head = heads[next]; head !== undefined && head.end <= index; head = heads[next]) {
      last = head
      next += 1
    }
    const paragraphs = paragraphsBehind(text, index + said.length)
    const named = last === undefined ? (opens(text, index) ? before : undefined) : leans(text, last, index) ? last.named : undefined
    if (paragraphs === undefined || named === undefined) continue
    last = { start: index, end: paragraphs.end, named, unit: 'paragraph', numbers: paragraphs.numbers, certain: last?.certain ?? true, titled: false }
    found.push(last)
  }
  return found
}

const opens = (text: string, at: number): boolean => at < longest && opening.test(text.slice(0, at))

const leans = (text: string, { end, unit }: Head, at: number): boolean => unit === 'paragraph' && at - end < longest && leaning.test(text.slice(end, at))
