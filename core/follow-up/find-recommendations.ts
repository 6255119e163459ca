/**
 * Tells what a committee asks of a State from what it only notes: paragraphs in which the Committee itself recommends,
 * urges, calls upon and the like, in English, French and Spanish. The verbs are those that the committees' own
 * concluding observations use; the Human Rights Committee writes "the State party should".
 */
const verbs = [
  'recommends?', 'urges', 'calls (?:up)?on', 'encourages', 'invites', 'requests', 'suggests', 'appeals', 'reiterates(?=[^.]{0,60}recommendation)',
  'recommande', 'prie', 'engage', 'exhorte', 'invite', 'encourage', 'demande', 'appelle', 'suggère', 'réitère(?=[^.]{0,60}recommandation)',
  'recomienda', 'insta', 'exhorta', 'alienta', 'anima', 'invita', 'pide', 'solicita', 'sugiere', 'hace un llamamiento', 'reitera(?=[^.]{0,60}recomendaci)',
].join('|')

/** From the Committee to what it does, in one sentence. The reach is bounded, so that reading is linear in the length of the text. */
const asks = new RegExp(String.raw`(?<!\p{L})(?:Committee|Comité|[Ii]t|[Ii]l|Asimismo|También|Además)(?!\p{L})(?<between>(?:(?!\.\s+\p{Lu})[\s\S]){0,240}?)(?<![\p{L}-])(?<verb>${verbs})(?!\p{L})`, 'gu')
const should = /State part(?:y|ies) should|[ÉE]tats? parties? devrai(?:t|ent)|Estados? partes? deber?(?:ía|ían)?(?!\p{L})/u

/** It is the State that does what follows, not the Committee. */
const ofOthers = /(?:State part(?:y|ies)|Government|[ÉE]tat partie|Gouvernement|Estado parte|Gobierno|which|who|qui)[\s\S]{0,24}$/u

/** Where in a text the Committee begins to say what it asks for; undefined where it asks for nothing. */
export function asksAt(text: string): number | undefined {
  for (const { index, 0: found, groups } of text.matchAll(asks)) {
    if (!ofOthers.test(groups?.['between'] ?? '')) return index + found.length
  }
  return should.exec(text)?.index
}

const routine = /follow-?up to the present|dissemination|next (?:combined )?(?:\w+ ){0,3}reports?|common core document|paragraphs of particular importance|suivi et diffusion|suivi des présentes|diffusion|prochains? rapports?|document de base commun|seguimiento de las presentes|seguimiento y difusión|difusión|próximos? informes?|documento básico común/iu

/** Whether paragraphs under a heading ask for what every State is asked: to make the text known, and to report again. */
export const isRoutine = (heading: string): boolean => routine.test(heading)

const toWhom = /^[^.:]{0,120}?(?:States? part(?:y|ies)(?!['’]s)(?: to| should)?|[ÉE]tats? parties?(?: à| de)?|Estados? partes? (?:a que|que|a|debería)?)\s*:?\s*/u
const longest = 180

/** What a recommendation asks for, without who asks whom, in a line or two. */
export function inShort(text: string): string {
  const at = asksAt(text) ?? 0
  const words = text.slice(at).replace(toWhom, '').replace(/^[\s:,]*(?:\(\w{1,3}\)\s*)?/u, '').replace(/\s+/gu, ' ').trim()
  const said = words === '' ? text.replace(/\s+/gu, ' ').trim() : words
  const begun = said.slice(0, 1).toUpperCase() + said.slice(1)
  return begun.length <= longest ? begun.replace(/[;,]$/u, '') : `${begun.slice(0, longest).replace(/ [^ ]*$/u, '').replace(/[;,.]$/u, '')} …`
}
