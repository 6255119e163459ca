/**
 * People's messages go to standard error: the command line's standard output is data.
 * @param {string} message
 */
export const say = (message) => process.stderr.write(`${message}\n`)

/**
 * Announces a piece of work that may take longer than a second, and how long it took.
 * On a terminal the line counts the seconds meanwhile.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`
  const live = process.stderr.isTTY
  const timer = live ? setInterval(() => process.stderr.write(`\r${label} … ${seconds()}`), 1000) : undefined
  process.stderr.write(live ? `${label} …` : `${label} …\n`)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (live) process.stderr.write(`\r${label} … ${seconds()}\n`)
  }
}
