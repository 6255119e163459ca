/**
 * Cuts a long list into stretches of so many: what is out of sight is passed over a stretch at a time, where five
 * hundred single things that could come into sight would each cost a little with every key.
 */
export const inStretches = <T>(all: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, index) => all.slice(index * length, (index + 1) * length))
