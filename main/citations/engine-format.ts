import CSL from 'citeproc'
import { engineMarks } from '../../core/citations/engine-text.ts'

/** A function, because citeproc takes "$&" in the words for a command where it fills in a text. */
const between = ([begin, end]: readonly [string, string]) => (_state: object, text: string): string => begin + text + end
const asItIs = (_state: object, text: string): string => text

/** The name of our output format among those of citeproc. */
export const formatName = 'counterpoint'

/** What is shared between formats of citeproc, such as how quotation marks are set, is taken from its own. */
export function addFormat(): void {
  const { html } = CSL.Output.Formats
  CSL.Output.Formats[formatName] = {
    text_escape: (text: unknown) => (typeof text === 'string' ? text : ''),
    bibstart: '',
    bibend: '',
    '@font-style/italic': between(engineMarks.italic),
    '@font-style/oblique': between(engineMarks.italic),
    '@font-style/normal': between(engineMarks.upright),
    '@font-variant/small-caps': between(engineMarks.smallCaps),
    '@font-variant/normal': false,
    '@font-weight/bold': between(engineMarks.bold),
    '@font-weight/normal': false,
    '@font-weight/light': false,
    '@text-decoration/none': false,
    '@text-decoration/underline': between(engineMarks.underline),
    '@vertical-align/sup': between(engineMarks.superscript),
    '@vertical-align/sub': between(engineMarks.subscript),
    '@vertical-align/baseline': false,
    '@passthrough/true': asItIs,
    '@strip-periods/true': asItIs,
    '@strip-periods/false': asItIs,
    '@quotes/true': html?.['@quotes/true'],
    '@quotes/inner': html?.['@quotes/inner'],
    '@quotes/false': false,
    '@showid/true': html?.['@showid/true'],
    '@cite/entry': asItIs,
    '@bibliography/entry': asItIs,
    '@display/block': asItIs,
    '@display/left-margin': asItIs,
    '@display/right-inline': asItIs,
    '@display/indent': asItIs,
    '@URL/true': asItIs,
    '@DOI/true': asItIs,
  }
}
