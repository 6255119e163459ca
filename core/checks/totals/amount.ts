/** "1,204", "1 204" and "1.204" are the same; "12.5" and "12,5 %" have decimals. Undefined for what is no number. */
export function amount(written: string): number | undefined {
  const text = written.replace(/[  ]?%$/u, '').trim()
  if (/^\d{1,3}(?:[.,  ]\d{3})+$/u.test(text)) return Number(text.replace(/\D/gu, ''))
  return /^\d{1,12}(?:[.,]\d{1,2})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined
}
