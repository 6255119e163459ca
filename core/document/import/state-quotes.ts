import { inlineText } from '../plain-text.ts'
import { pattern } from './pattern.ts'
import { looksQuoted, quotedNumber, readQuote } from './quotes.ts'
import { lastSentence } from './read-words.ts'
import type { ShapedParagraph } from './shaped-paragraph.ts'
import { readTypedItem } from './typed-item.ts'

type Body = Extract<ShapedParagraph, { kind: 'body' }>

/** Who speaks in what a sentence leads into. `unsaid` where it names nobody. */
type Speaker = 'state' | 'other' | 'unsaid'

const state = pattern`
  states? part(?:y|ies)|state|government|authorities|(?:periodic|initial|combined|national|official|
  governmental?) (?:and \p{L}+ )?(?:periodic )?reports?|replies to the list of issues|etats?(?: partie)?|gouvernement|autorites|
  rapports? (?:\p{L}+ )?(?:periodiques?|initial|unique|national|officiel|etatique|gouvernemental)|reponses? a la liste|estado(?: parte)?|
  gobierno|autoridades|informes? (?:\p{L}+ )?(?:periodicos?|inicial|nacional|oficial|estatal|gubernamental|combinados?)|
  respuestas? a la lista|[a-z]+\/c\/[a-z]{3}\/(?!co\/)[a-z0-9/-]+
`
const other = pattern`
  committees?|comites?|general comments?|observations? generales?|observacion(?:es)? general(?:es)?|comments?|concluding observations|
  observations finales|observaciones finales|laws?|acts?|codes?|constitution|articles?|sections?|decrees?|bills?|conventions?|protocols?|
  resolutions?|circulars?|directives?|lois?|constitution|decrets?|conventions?|protocoles?|circulaires?|ley(?:es)?|codigos?|constitucion|
  articulos?|decretos?|convencion(?:es)?|convenio|protocolos?|resolucion(?:es)?|courts?|judge?ments?|judges?|rulings?|cours?|
  tribunal(?:es)?|tribunaux|arret|juges?|cortes?|sentencias?|juez|rapporteurs?|rapporteuse|relator(?:a|es)?|councils?|commission|
  ombuds\p{L}+|defenseure?|defensor(?:ia)?|unicef|unhcr|acnur|hcr|ngos?|ong|associations?|asociacion(?:es)?|newspapers?|press|media|presse|
  journal|prensa|diario|periodico|girls?|boys?|child|children|mothers?|fathers?|parents?|teachers?|lawyers?|social workers?|nurses?|
  doctors?|witness(?:es)?|interviewees?|survivors?|students?|pupils?|guardians?|directors?|residents?|neighbours?|wom[ae]n|m[ae]n|filles?|
  fillettes?|garcons?|enfants?|meres?|peres?|enseignante?s?|avocate?s?|educat(?:eur|rice)s?|infirmiere?s?|medecins?|temoins?|eleves?|
  directeur|directrice|habitante?s?|femmes?|hommes?|jeunes?|nin[oa]s?|adolescentes?|madres?|padres?|maestr[oa]s?|docentes?|abogad[oa]s?|
  trabajador(?:a|es)?|enfermer[oa]s?|medic[oa]s?|testigos?|alumn[oa]s?|estudiantes?|mujer(?:es)?|hombres?|joven(?:es)?|directora?|
  vecin[oa]s?|[a-z]+\/c\/(?:gc\/|[a-z]{3}\/co\/)[a-z0-9/-]+
`
const speaker = new RegExp(String.raw`(?<![\p{L}\p{N}/])(?:(?<other>${other})|(?<state>${state}))(?![\p{L}\p{N}])`, 'gu')
const saying = new RegExp(pattern`
  (?<![\p{L}])(?:says?|said|states(?! part)|stated|claim(?:s|ed)|report(?:s|ed)(?= (?:that|the following|in ))|asserts?|asserted|
  indicate[sd]?|maintain(?:s|ed)|affirm(?:s|ed)|explain(?:s|ed)|writes|wrote|replie[sd]|answer(?:s|ed)|declare[sd]?|reads?|puts?|note[sd]|
  acknowledge[sd]|admit(?:s|ted)|argue[sd]|contend(?:s|ed)|provide[sd]|told|tells|add(?:s|ed)|describe[sd]|mention(?:s|ed)|conclude[sd]|
  inform(?:s|ed)|submit(?:s|ted)|dit|indique|affirme|soutient|signale|precise|pretend|explique|ecrit|repond|reconnait|admet|fait valoir|
  assure|mentionne|lit|dispose|prevoit|raconte|temoigne|confie|rapporte|allegue|estime|dice|dijo|dicen|afirm[ao]|declar[ao]|sostiene|
  sostuvo|senal[ao]|indic[ao]|inform[ao]|expone|expuso|manifest[ao]|manifiesta|aleg[ao]|explic[ao]|respond[eo]|respondio|reconoce|
  asegur[ao]|menciona|lee|establece|dispone|cuenta|conto|relat[ao]|report[ao])(?![\p{L}])
`, 'gu')
const aside = /, (?:quoting|citing|referring to|citant|se referant a|citando) [^,]{1,80},/gu

/** Who speaks below a sentence that ends in a colon; undefined where it does not. */
function speakerBelow(text: string): Speaker | undefined {
  const bracketed = /\(([^()]*)\)\s*:\s*$/u.exec(text)?.[1] ?? ''
  const sentence = lastSentence(text).replace(aside, '')
  if (!/:$/u.test(sentence)) return undefined
  const verb = [...sentence.matchAll(saying)].at(-1)
  const before = verb === undefined ? sentence : sentence.slice(0, verb.index)
  const named = [...before.matchAll(speaker)]
  const found = verb === undefined ? named[0] : named.at(-1)
  const symbol = [...bracketed.toLowerCase().matchAll(speaker)][0]
  const by = found ?? [...sentence.matchAll(speaker)][0] ?? symbol
  if (by === undefined) return 'unsaid'
  return by.groups?.['state'] === undefined ? 'other' : 'state'
}

const openMark = /^["“«„]/u
const wholly = /^["“«„][^"”»]*(?:["”»](?=[^\s"”».,;:)]|\s\p{Ll})[^"”»]*)*["”»][.,;]?(?:\s*[([]([^()[\]]{1,120})[)\]]\.?)?$/u
/** A State's report that quotes a low number is rare; a list that begins with one is not. */
const lowestBareNumber = 10
const fewestWords = 4

/**
 * Finds what is quoted from the State: below a sentence that lets the State speak, a paragraph in quotation marks, set
 * in, or with a number that is not the draft's own; anywhere, a numbered paragraph in quotation marks or italics, unless
 * a law, a general comment or a person speaks.
 */
export function markStateQuotes(paragraphs: readonly ShapedParagraph[]): ShapedParagraph[] {
  let speaks: Speaker | undefined
  let lead: Body | undefined
  return paragraphs.map((paragraph, index): ShapedParagraph => {
    if (paragraph.kind === 'quote' || paragraph.kind === 'page-break') return paragraph
    if (paragraph.kind === 'item' && speaks === 'state' && paragraph.list === 'number' && paragraph.depth === 0 && paragraph.value >= lowestBareNumber) {
      return { kind: 'quote', ...readQuote(paragraph.children, String(paragraph.value)) }
    }
    if (paragraph.kind === 'body' && paragraph.continues !== true && isQuote(paragraph, paragraphs[index + 1])) return { kind: 'quote', ...readQuote(paragraph.children) }
    lead = paragraph.kind === 'body' ? paragraph : undefined
    speaks = lead === undefined ? undefined : speakerBelow(inlineText(lead.children))
    return paragraph
  })

  function isQuote(paragraph: Body, next: ShapedParagraph | undefined): boolean {
    const { children } = paragraph
    if (looksQuoted(children)) return true
    const text = inlineText(children).trim()
    if (speaks === 'other' || text.split(/\s+/u).length < fewestWords) return false
    const number = quotedNumber(children)
    const own = number !== undefined && isOwnNumber(Number(number))
    const words = number === undefined || openMark.test(text) ? text : text.replace(/^[0-9]{1,4}\.\s+/u, '')
    const found = wholly.exec(words)
    const opensMore = openMark.test(words) && next?.kind === 'body' && openMark.test(inlineText(next.children).trim())
    const marked = (found !== null && !namesOther(found[1] ?? '')) || opensMore
    if (marked) return speaks === 'state' || (number !== undefined && !own)
    if (own || /:$/u.test(text)) return false
    const setIn = paragraph.indented === true && lead?.indented !== true
    const high = number !== undefined && Number(number) >= lowestBareNumber
    if (speaks === 'state') return high || (setIn && readTypedItem(text) === undefined)
    return speaks === 'unsaid' && high && setIn
  }

  function isOwnNumber(number: number): boolean {
    const above = lead === undefined ? undefined : quotedNumber(lead.children)
    return above !== undefined && Number(above) === number - 1
  }
}

const namesOther = (words: string): boolean => [...words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().matchAll(speaker)].some(({ groups }) => groups?.['other'] !== undefined)
