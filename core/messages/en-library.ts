/** What the catalogue of documents and the library of sources say, in ICU message syntax. */
export const enLibrary = {
  'error.source-present': '“{title}” is in this report already, with its passages. Nothing was changed.',
  'error.source-confidential': '“{title}” is confidential and is never kept in the library. It stays in this report alone.',
  'error.catalogue-unknown': 'The catalogue has no document “{entry}”. Nothing was opened.',
  'error.library-absent': 'There is no library of sources here. Open the report in the Counterpoint window to use it.',
  'error.library-damaged': 'The library of sources is damaged ({file}). It was left as it is, and your report is whole. Under Sources, Library you can put the damaged file aside and begin a new library.',
  'error.library-newer': 'The library of sources was written by a newer Counterpoint ({file}). It was not changed, and your report is whole. Update Counterpoint, or put the library aside under Sources, Library.',
  'error.library-in-use': 'The library of sources is in use by another Counterpoint ({file}). Your report is whole; try again in a moment.',
  'error.library-read-only': 'The library of sources cannot be read or written ({file}). Your report is whole. Check that you may write in that folder, then try again.',
  'error.library-source-missing': 'This source is no longer in the library. Your report was not changed.',
} satisfies Record<string, string>
