const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const binary: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff',
  emf: 'image/x-emf', wmf: 'image/x-wmf', svg: 'image/svg+xml', odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
}
const parts: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/(?:header|footer)\d+\.xml$/, ''],
  [/^word\/(styles|numbering|settings|fontTable|footnotes|endnotes)\.xml$/, ''],
  [/^word\/theme\/theme\d+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
]

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

/** What a picture or a font is by its name, or undefined for what a report does not carry. */
export const contentTypeOf = (path: string): string | undefined => binary[extensionOf(path)]

/** The list of what each part is, made anew from the parts that are there. */
export function contentTypes(paths: readonly string[]): string {
  const extensions = [...new Set(paths.map(extensionOf))].sort()
  const defaults = [...extensions.flatMap((extension) => (binary[extension] === undefined ? [] : [[extension, binary[extension]] as const])), ['rels', 'application/vnd.openxmlformats-package.relationships+xml'] as const, ['xml', 'application/xml'] as const]
  const overrides = paths.toSorted().flatMap((path) => {
    const found = parts.find(([pattern]) => pattern.test(path))
    if (found === undefined) return []
    const type = found[1] === '' ? `${word}.${path.slice('word/'.length).replace(/\d*\.xml$/, '')}+xml` : found[1]
    return [`<Override PartName="/${path}" ContentType="${type}"/>`]
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`
}
