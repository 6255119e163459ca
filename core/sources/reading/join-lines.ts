const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef、。]/u
const endsBroken = /\p{L}[-‐]$/u
/** Compounds keep their hyphen after these, in the languages that UN documents are hyphenated in. */
const prefixes = /(?:^|[^\p{L}])(?:non|anti|self|co|pre|post|ex|semi|socio|multi|inter|well|long|short|full|low|high|cross|vice|quasi|neo|afro|euro|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu
/** Above this share of lines ending in a hyphen, a document breaks its words. */
const breakingShare = 0.03

/** Knows, for one document, how the end of one line and the beginning of the next belong together. */
export type JoinLines = (above: string, below: string) => string

/** @param lines all lines of the document: what stands whole in one line tells how to mend what is broken in another */
export function lineJoiner(lines: readonly string[]): JoinLines {
  const words = new Set(lines.flatMap((line, index) => wholeWords(line, lines[index - 1] ?? '')))
  const broken = lines.filter(line => endsBroken.test(line)).length
  const breaksWords = broken >= 3 && broken > lines.length * breakingShare
  return (above, below) => {
    if (above === '' || below === '') return above + below
    if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
    const head = /(\p{L}+)[-‐]$/u.exec(above)?.[1]
    if (head !== undefined && !/\s/u.test(below.charAt(0))) {
      const tail = /^\p{Ll}+/u.exec(below)?.[0]
      return tail !== undefined && isOneWord(head.toLowerCase(), tail, above) ? above.slice(0, -1) + below : above + below
    }
    return above + (needsSpace(above, below) ? ' ' : '') + below
  }

  function isOneWord(head: string, tail: string, above: string): boolean {
    if (words.has(`${head}-${tail}`)) return false
    if (words.has(head + tail)) return true
    return breaksWords && !prefixes.test(above.slice(0, -1)) && !(words.has(head) && words.has(tail) && head.length > 3 && tail.length > 4)
  }
}

/** The words of a line, but for halves of words at either end. */
function wholeWords(line: string, above: string): string[] {
  const start = endsBroken.test(above) ? line.replace(/^\p{L}+/u, '') : line
  return start.replace(/\p{L}+[-‐]$/u, '').toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []
}

function needsSpace(above: string, below: string): boolean {
  const [end, start] = [above.at(-1) ?? '', below.charAt(0)]
  if (ideograph.test(end) && (ideograph.test(start) || /\p{P}/u.test(start))) return false
  if (/\p{Nd}[-‐–]$/u.test(above) && /\p{Nd}/u.test(start)) return false
  if (/\S[/—]$/u.test(above)) return false
  return !/^[,;:.!?)\]](?!\.)/u.test(below) || /\s/u.test(end)
}
