import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

export const scheme = 'counterpoint'
export const pageOrigin = `${scheme}://app`
export const pageAddress = `${pageOrigin}/index.html`

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
}

/** Must run before the app is ready: a scheme of our own gives the page an origin that no file and no site shares. */
export const registerPageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }])
}

/**
 * Serves the built page, and nothing outside its folder.
 * @returns when the page has its script: from then on it is busy by itself
 */
export function servePage(folder: string): Promise<unknown> {
  const { promise: begun, resolve } = Promise.withResolvers<unknown>()
  protocol.handle(scheme, async ({ url }) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(url).pathname)))
    const type = types[extname(path)]
    if (!path.startsWith(folder + sep) || type === undefined) return new Response(null, { status: 404 })
    return readFile(path).then(
      (body) => {
        if (extname(path) === '.js') setImmediate(resolve)
        return new Response(new Uint8Array(body), { headers: { 'content-type': type } })
      },
      () => new Response(null, { status: 404 }),
    )
  })
  return begun
}
