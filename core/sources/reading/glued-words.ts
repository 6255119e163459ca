/** Too few glued words to speak of: capitals inside names ("McDonald") come in any text. */
const fewestGlued = 3
/** The ends of words that are one word although both halves are words: "whereas", "therein", "understanding". */
const compoundEnds = new Set(['as', 'by', 'in', 'of', 'to', 'on', 'at', 'up', 'out', 'ever', 'fore', 'stand', 'standing', 'take', 'taken', 'taking', 'thing', 'one', 'body', 'where', 'while', 'upon', 'after', 'with', 'within', 'going', 'come', 'comes', 'ward', 'self', 'selves', 'man', 'men', 'woman', 'women', 'person', 'persons', 'hood', 'ship', 'work', 'working', 'time', 'day', 'land', 'holder', 'holders', 'ly', 'ment', 'less', 'full', 'able', 'ring', 'wide', 'line', 'lines'])
const compoundStarts = new Set(['un', 're', 'non', 'in', 'over', 'under', 'out', 'inter', 'pre', 'co', 'self', 'sub', 'super', 'trans', 'counter', 'multi', 'mis', 'dis', 'anti'])

/**
 * Parts words that were glued where the lines of a page met ("whicheconomically"), which some programs do when
 * they take the text from a PDF. Only in texts that show the fault, and only where both halves are words that the
 * same text uses elsewhere.
 */
export function partGluedWords(text: string): string {
  if ((text.match(/\p{Ll}[.,;:]?\p{Lu}\p{Ll}/gu)?.length ?? 0) < fewestGlued) return text
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  return text
    .replace(/(\p{Ll}[.;:,]|\p{Ll}{2}[)”])(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/\p{L}{6,60}/gu, word => partWord(word, counts))
}

function partWord(word: string, counts: ReadonlyMap<string, number>): string {
  const known = (part: string): boolean => (counts.get(part.toLowerCase()) ?? 0) >= 1
  const inner = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (inner?.[1] !== undefined && inner[2] !== undefined && (known(inner[1]) || known(inner[2]))) return `${inner[1]} ${inner[2]}`
  if ((counts.get(word.toLowerCase()) ?? 0) > 1 || word.length < 8) return word
  let best = word
  let certainty = 0
  for (let at = 1; at < word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (!isPart(head) || !isPart(tail) || compoundEnds.has(tail.toLowerCase()) || compoundStarts.has(head.toLowerCase())) continue
    const weight = Math.min(counts.get(head.toLowerCase()) ?? 0, counts.get(tail.toLowerCase()) ?? 0)
    if (weight > certainty) {
      best = `${head} ${tail}`
      certainty = weight
    }
  }
  return best

  function isPart(part: string): boolean {
    return known(part) && (part.length >= 3 || /^(?:a|of|in|to|on|by|or|is|as|at|an|be|it|de|la|le|en|el|et|un|se|al|du|y|e)$/iu.test(part))
  }
}
