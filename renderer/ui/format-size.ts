const units = ['byte', 'kilobyte', 'megabyte'] as const

/** A size in bytes as people read it: "12 kB", "3.4 MB". */
export function formatSize(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2
  return new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: units[step], maximumFractionDigits: step === 2 ? 1 : 0 }).format(bytes / 1_000 ** step)
}
