import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The text of one part of a Word file; empty where there is none. */
export const part = (bytes: Uint8Array, path: string): string => {
  const content = unzipSync(bytes)[path]
  return content === undefined ? '' : strFromU8(content)
}

/** A copy of a Word file with one part changed. */
export const withPart = (bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [path]: strToU8(edit(part(bytes, path))) })

/** The paragraphs of a part, each as its XML. */
export const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? []

/** What a reader sees of a piece of XML. */
export const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
