const style = 'font-size:12.0pt;line-height:115%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-font-family:&quot;Times New Roman&quot;;mso-ansi-language:EN-GB;mso-fareast-language:EN-US;mso-bidi-language:AR-SA'
const run = (text: string) => `<span lang=EN-GB style='${style}'>${text}<o:p></o:p></span>`

/** A text of sixty pages as Word writes it, five million characters long: 600 paragraphs, every third with a note. */
export function longWordPage(): string {
  const runs = Array.from({ length: 28 }, (_, at) => run(`Words of run ${String(at)} that go on. `)).join('')
  const numbers = Array.from({ length: 600 }, (_, at) => at + 1)
  const mark = (n: number) => `<a style='mso-footnote-id:ftn${String(n)}' href="#_ftn${String(n)}" name="_ftnref${String(n)}"><span class=MsoFootnoteReference>[${String(n)}]</span></a>`
  const body = numbers.map((n) => `<p class=MsoNormal style='text-align:justify'>${run(`Paragraph ${String(n)}. `)}${runs}${n % 3 === 0 ? mark(n / 3) : ''}</p>`)
  const notes = numbers.slice(0, 200).map((n) => `<div style='mso-element:footnote' id=ftn${String(n)}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${String(n)}' href="#_ftnref${String(n)}" name="_ftn${String(n)}">[${String(n)}]</a> What note ${String(n)} says.</p></div>`)
  return `<html><head><style>${'p.MsoNormal { margin: 0cm }\n'.repeat(8_000)}</style></head><body lang=EN-GB><!--StartFragment-->${body.join('\n')}<div style='mso-element:footnote-list'><hr>${notes.join('\n')}</div><!--EndFragment--></body></html>`
}

/** Plain text of five million characters, far more than a report. */
export const longPlainText = (): string => Array.from({ length: 20_000 }, (_, at) => `Line ${String(at)} ${'and its words, which go on '.repeat(9)}`).join('\n')
