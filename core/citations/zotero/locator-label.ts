import type { Locator } from '../../document/inline.ts'

/** The CSL label of each kind of locator. CSL 1.0.2 names the article of a law apart from the type "article". */
export const locatorLabels: Readonly<Record<Locator['kind'], string>> = {
  paragraph: 'paragraph',
  article: 'article-locator',
  page: 'page',
  section: 'section',
  chapter: 'chapter',
  table: 'table',
  figure: 'figure',
  annex: 'appendix',
}
