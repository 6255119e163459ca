/** The part of citation-js that is used; its own declarations give `any`. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      data: (input: unknown, type: string) => unknown
      remove: (format: string) => void
      list: () => string[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
