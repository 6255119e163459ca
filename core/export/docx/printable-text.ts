const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as XML 1.0 can hold it. Line ends inside a run mean nothing in Word; breaks are inlines of their own. */
export const printableText = (text: string): string =>
  text.toWellFormed().replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(unprintable, '')

/** Text for an element or an attribute of XML. */
export const escapeXml = (text: string): string =>
  printableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
