import type { Block } from '../../core/document/block.ts'
import { blockText, type SayNumber } from '../../core/document/plain-text.ts'
import { say } from '../messages.ts'

/** Writes all recommendations into each place that sums them up. Touches only what differs. */
export function drawSummaries(root: HTMLElement | null, blocks: readonly Block[], sayNumber: SayNumber): void {
  const summaries = [...(root?.querySelectorAll<HTMLElement>('.recommendations-summary') ?? [])]
  if (summaries.length === 0) return
  const texts = blocks.flatMap((block) => (block.kind === 'recommendation' ? [blockText(block, sayNumber).trim()] : []))
  const lines = texts.map((text, index) => ({ number: `${String(index + 1)}.`, text })).filter(({ text }) => text !== '')
  const key = JSON.stringify(lines)
  for (const dom of summaries) {
    if (dom.dataset['shown'] === key) continue
    dom.dataset['shown'] = key
    dom.replaceChildren(...(lines.length === 0 ? [emptyLine()] : lines.map(lineOf)))
  }
}

function lineOf({ number, text }: { number: string; text: string }): HTMLElement {
  const line = document.createElement('p')
  const sign = document.createElement('span')
  sign.className = 'number'
  sign.textContent = number
  line.append(sign, text)
  return line
}

function emptyLine(): HTMLElement {
  const line = document.createElement('p')
  line.className = 'empty'
  line.textContent = say('object.summaryEmpty')
  return line
}
