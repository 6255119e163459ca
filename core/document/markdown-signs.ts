/**
 * What Markdown has no signs for, as comments: readers of Markdown pass over them, and the importer knows them again.
 * Between the two signs of a summary stand recommendations that are in the text already.
 */
export const pageBreakSign = '<!-- page break -->'
export const spannedSign = '<!-- spanned -->'
export const summaryStart = '<!-- summary of recommendations -->'
export const summaryEnd = '<!-- end of summary -->'
