/** What Zotero and others write as "Label: value" into the note, because their forms have no field for it. */
const labels = {
  archived: 'archived',
  'archived at': 'archived',
  'archive url': 'archived',
  language: 'language',
  'original language': 'originalLanguage',
  'original date': 'originalDate',
  'original-date': 'originalDate',
  doi: 'doi',
} as const

type Said = Record<(typeof labels)[keyof typeof labels], string>

/** A note divided into what its labelled lines say and the other lines, in their order. */
export interface NoteLines {
  said: Said
  rest: string[]
}

const isLabel = (text: string): text is keyof typeof labels => Object.hasOwn(labels, text)

/** Reads the labelled lines of a note, such as Zotero's "Extra". Of a repeated label the first line counts. */
export function readNoteLines(note: string): NoteLines {
  const read: NoteLines = { said: { archived: '', language: '', originalLanguage: '', originalDate: '', doi: '' }, rest: [] }
  for (const line of note.split('\n').map((written) => written.trim())) {
    const colon = line.indexOf(':')
    const label = line.slice(0, Math.max(colon, 0)).toLowerCase()
    const value = line.slice(colon + 1).trim()
    if (isLabel(label) && read.said[labels[label]] === '') read.said[labels[label]] = value
    else if (line !== '') read.rest.push(line)
  }
  return read
}

/** The line that keeps the language a text was first written in; CSL has no variable for it. */
export const originalLanguageLine = (language: string): string => `Original language: ${language}`
