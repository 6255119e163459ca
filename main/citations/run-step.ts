import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

// Given a text that looks like an address, citation-js fetches it. Without this reader it has no way to the network.
plugins.input.remove('@else/url')

/** The steps of citation-js that are used: one entry, already taken apart, to CSL. It is never left to guess a format. */
type Step = '@biblatex/entries+list' | '@ris/record'

/** Runs one step of citation-js. What comes back is parsed by the caller; throws on what the step does not understand. */
export const runStep = (step: Step, input: unknown): unknown => plugins.input.data(input, step)

/** The names of all readers that citation-js has. */
export const readersLeft = (): string[] => plugins.input.list()
