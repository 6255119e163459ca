/** A start tag, or an end tag (`closes`). An empty element is a start tag with `empty`. */
export interface Tag {
  name: string
  closes: boolean
  empty: boolean
  attributes: ReadonlyMap<string, string>
  /** The text right after the tag, still escaped. */
  text: string
}

const tagPattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g
const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The tags of a part in order. It is enough for files that Counterpoint wrote, which hold no comments and no CDATA;
 * files from outside are read by a parser.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const [, slash = '', name = '', attributes = '', empty = '', text = ''] of xml.matchAll(tagPattern)) {
    yield { name, closes: slash !== '', empty: empty !== '', attributes: attributesOf(attributes), text }
  }
}

const attributesOf = (source: string): Map<string, string> =>
  new Map([...source.matchAll(attributePattern)].map(([, name = '', double, single]) => [name, double ?? single ?? '']))
