import type { Paper } from '../../report/paper.ts'

/** The look of the page: the Word file's, on screen, on paper and in the dark. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1b2b45; --text: #1a1a1a; --quiet: #5b6472; --line: #aeb9ca; --page: #fff; --link: #1f4e8c; --alarm: #8c1d18 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #c9d6ec; --text: #e4e4e2; --quiet: #a3acb9; --line: #4a5a73; --page: #17191d; --link: #8db7f0; --alarm: #ff9a8f }
}
@counter-style letter-brackets { system: extends lower-alpha; prefix: "("; suffix: ") " }
@counter-style roman-brackets { system: extends lower-roman; prefix: "("; suffix: ") " }
@counter-style letter-bracket { system: extends lower-alpha; suffix: ") " }
@counter-style roman-bracket { system: extends lower-roman; suffix: ") " }
html { background: var(--page); color: var(--text); font: 1.0625rem/1.55 Tinos, "Times New Roman", "Liberation Serif", serif }
body { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; overflow-wrap: break-word }
h1, h2, h3, h4, h5 { color: var(--ink); line-height: 1.25; margin: 2em 0 .6em; break-after: avoid }
h1 { font-size: 2.1rem; margin: 0 0 .4em }
h2 { font-size: 1.4rem }
h3 { font-size: 1.18rem }
h4 { font-size: 1.0625rem; font-style: italic }
h5 { font-size: 1.0625rem; font-style: italic; font-weight: normal }
h2 + h3, h3 + h4, h4 + h5 { margin-top: .9em }
sup { font-size: .72em; line-height: 0 }
.small-caps { font-variant-caps: small-caps }
p { margin: 0 0 .9em; widows: 2; orphans: 2 }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
header { margin-bottom: 3rem }
header p { margin: .25em 0 }
header .subtitle { color: var(--quiet); font-size: 1.2rem; border-bottom: 1px solid var(--ink); padding-bottom: 1rem; margin-bottom: 1.2rem }
header .confidential { color: var(--alarm); font-weight: bold; letter-spacing: .04em; text-transform: uppercase; margin-bottom: 1.5rem }
blockquote { margin: 1.1em 2.2em; font-style: italic }
blockquote em { font-style: normal }
ul, ol { margin: 0 0 .9em; padding-inline-start: 2em }
li { margin: .35em 0 }
li > ul, li > ol { margin: 0 }
.letter { list-style-type: lower-alpha } .roman { list-style-type: lower-roman }
.letter-brackets { list-style-type: letter-brackets } .roman-brackets { list-style-type: roman-brackets }
.letter-bracket { list-style-type: letter-bracket } .roman-bracket { list-style-type: roman-bracket }
.caption { color: var(--ink); font-weight: bold; font-size: .9rem; margin: 1.2em 0 .5em; break-inside: avoid }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: 0 0 1.2em; border-block: 1px solid var(--ink) }
th, td { text-align: start; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid var(--line) }
th { color: var(--ink) }
th p, td p { margin: 0 }
table:has(colgroup) { table-layout: fixed }
table:has(colgroup) :is(th, td) { overflow-wrap: anywhere }
thead { display: table-header-group }
.figure { margin: 1.2em 0 .4em; break-after: avoid }
.figure img { max-width: 100%; height: auto }
.page-break { break-after: page }
.summary.numbered { list-style: none; padding-inline-start: 0 }
p.numbered > .number { display: inline-block; min-width: 2.2em }
.contents ul { list-style: none; padding: 0 }
.contents li { margin: .2em 0 } .contents .level-1 { font-weight: bold; margin-top: .6em } .contents .level-2 { padding-inline-start: 2em } .contents .level-3 { padding-inline-start: 4em }
.contents .number { display: inline-block; min-width: 1.9em }
.annex { border-top: 1px solid var(--line); margin-top: 3.5rem }
.recommendations { border-inline-start: 3px solid var(--line) }
.mark { font-style: normal }
.mark a, .back { text-decoration: none }
.notes { border-top: 1px solid var(--line); margin-top: 3.5rem; font-size: .9rem }
.notes h2 { margin-top: 1.2em }
.notes p { margin: 0 0 .4em }
@media print {
  :root { color-scheme: light; --ink: #1b2b45; --text: #000; --quiet: #444; --line: #888; --page: #fff; --link: #1f4e8c; --alarm: #8c1d18 }
  html { font-size: 12pt; line-height: 1.15 }
  body { max-width: none; padding: 0 }
  h1 { font-size: 26pt; line-height: 1.05; margin: 60pt 0 10pt }
  h2 { font-size: 15pt; margin: 24pt 0 8pt }
  h3 { font-size: 13pt; margin: 18pt 0 6pt }
  h4, h5 { font-size: 12pt; margin: 14pt 0 5pt }
  header .subtitle { font-size: 14pt }
  blockquote { font-size: 11.5pt }
  table, .caption, .notes { font-size: 10pt }
  .confidential + h1 { margin-top: 36pt }
  .text { break-before: page }
  .text > :first-child { margin-top: 0 }
  table.landscape, .caption:has(+ table.landscape), .annex.landscape { page: turned }
  .contents { break-before: page }
  .annex { break-before: page }
  .annex > h2, .contents > h2 { margin-top: 0 }
  .contents a { color: inherit; text-decoration: none }
  .contents li { position: relative; padding-inline-end: 3em }
  .contents .page { position: absolute; inset-inline-end: 0; bottom: 0 }
  .back { display: none }
  .mark a { color: inherit }
  li, blockquote, tr { break-inside: avoid }
  p:has(+ :is(ul, ol, blockquote)) { break-after: avoid }
}
`

const pageSizes: Record<Paper, string> = { A4: 'A4', Letter: 'letter' }

/** The sheet the page is printed on, upright or turned. */
export const pageSheet = (paper: Paper): string => `@media print {
  @page { size: ${pageSizes[paper]}; margin: 2.5cm }
  @page turned { size: ${pageSizes[paper]} landscape }
  .annex { border: 0; margin: 0 }
}
`
