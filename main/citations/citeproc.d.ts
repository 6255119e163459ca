/** The part of citeproc-js that is used; it brings no declarations. What it gives back is checked where it arrives. */
declare module 'citeproc' {
  /** XML as citeproc reads it once it is parsed. */
  export interface CslNode {
    name: string
    attrs: Record<string, string>
    children: (CslNode | string)[]
  }
  export interface System {
    retrieveLocale: (tag: string) => CslNode
    retrieveItem: (id: string) => object
    variableWrapper: (variable: { itemData: object; variableNames: string[] }, before: string, text: string, after: string) => string
  }
  export interface RawCite {
    id: string
    position: 0 | 1 | 2 | 3
    locator?: string
    label?: string
    'first-reference-note-number'?: number
    'near-note'?: boolean
  }
  interface Engine {
    opt: { development_extensions: Record<string, unknown>; styleName: string; class: string; lang: string }
    citation: { opt: { layout_prefix?: string; layout_suffix?: string; layout_delimiter?: string; 'near-note-distance'?: number } }
    tmp: { loadedItemIDs: Record<string, boolean> }
    registry: { refhash: Record<string, unknown> }
    setOutputFormat: (name: string) => void
    updateItems: (ids: string[]) => unknown
    makeCitationCluster: (cites: RawCite[]) => unknown
  }
  const CSL: {
    Engine: new (system: System, style: CslNode, language: string, forced: boolean) => Engine
    Output: { Formats: Record<string, Record<string, unknown>> }
  }
  export default CSL
}
