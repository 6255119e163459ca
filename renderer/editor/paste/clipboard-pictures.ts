import { namePictures, picturesIn } from '../../../core/paste/name-pictures.ts'
import type { Pasted } from '../../../core/paste/read-paste.ts'

/** Keeps a picture in the report and answers by what name. Throws where it cannot be kept. */
export type KeepPicture = (file: File) => Promise<string>

/** The pictures on the clipboard that are files of their own, as a screenshot is. */
export const pictureFiles = (data: DataTransfer): File[] => [...data.files].filter(({ type }) => type.startsWith('image/'))

/** Keeps the pictures that stand in what was pasted. One that cannot be kept is left out and told of, and the rest comes in. */
export async function keepPictures(pasted: Pasted, keep: KeepPicture): Promise<Pasted> {
  const kept = new Map<string, string>()
  for (const address of picturesIn(pasted)) {
    const file = fileOf(address)
    const name = file === undefined ? undefined : await keep(file).catch(() => undefined)
    if (name !== undefined) kept.set(address, name)
  }
  return namePictures(pasted, kept)
}

/** The file that an address holds in itself; undefined where it is not written as Word and browsers write it. */
function fileOf(address: string): File | undefined {
  const letters = /^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=\s]*)$/i.exec(address)?.[1]
  if (letters === undefined) return undefined
  try {
    return new File([Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))], 'picture')
  } catch {
    return undefined
  }
}
