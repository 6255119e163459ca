/** What patterns that look back run into: long runs of one sign, of openings without an end, of near matches. */
export const nasty: readonly string[] = [
  `1 ${'a'.repeat(121)} `,
  ' ', '(', '[', '“', '"', '«', '.', ',', 'a', 'A', 'Aa ', 'AB ', 'ABC, ', '(ABC ', '1', '1.', '1,000 ', '1 000', '99% ', '100,5 ', 'Ana, ', 'Ana Ana ', 'Ana 9 ', 'Ana (9', 'see ', 'see note ', 'supra, ', 'id. ',
  'http', 'https://', 'http://a.', 'www.', 'www.a', 'a@', 'CRC/C/', 'General comment ', 'General comment No. 1 ', 'General comment No. 1/1 ', 'of the Committee ', '[...] ', '[a', '(...)', '. A', '… ', 'some studies ',
  'numerosos ', 'one in ', 'un enfant sur ', 'n.º ', '\u00A0', '\n', '“a', '« ', "d'", '-', 'A-', 'é', '(or ', '(the ABC', 'ABC, by its ', 'ABC (Aa ', 'shadow-',
  'the ', 'some studies of ', 'de nombreux rapports sur ', 'algunos informes de ', 'According to the ', 'According to A ', 'Ministry of ', '100 of the x ', 'from 1 to ', '1 2 3 ', '12 girls ', 'of 5 ', 'the girl Ana ',
  'girl named Ana in ', 'la niña Ana de ', 'Ana, a girl ', 'a woman ', 'Convention on the ', 'Committee on the Rights of ', 'Optional Protocol ', 'cited in ', '(n 1) ', 'a(', 'twenty-', 'it has been ', 'by more than ',
]
