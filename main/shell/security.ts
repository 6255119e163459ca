import { app, session, type Session, type WebContents } from 'electron'
import { pageOrigin } from './page.ts'

/** Must run before the app is ready: Chromium's own services ask the network before any session exists. */
export function closeNetworkAtStart(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  for (const service of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(service)
  }
}

/**
 * Holds for every page and session there will ever be: no network, no permission, no way out of our page.
 * @param openLink is given what a page would open in a new window
 */
export function closeAllDoors(openLink: (url: string) => void): void {
  closeSession(session.defaultSession)
  app.on('session-created', closeSession)
  app.on('web-contents-created', (_, contents) => { closeContents(contents, openLink) })
}

function closeSession(closed: Session): void {
  // Only our own page; `devtools:` and `data:` never leave the machine, and `blob:` is made by the page itself.
  closed.webRequest.onBeforeRequest(({ url }, decide) => { decide({ cancel: !isLocal(url) }) })
  closed.setPermissionRequestHandler((_, permission, decide) => { decide(permission === 'clipboard-sanitized-write') })
  closed.setPermissionCheckHandler((_, permission) => permission === 'clipboard-sanitized-write')
  closed.setDevicePermissionHandler(() => false)
  closed.setSpellCheckerEnabled(false)
  closed.on('will-download', (event) => { event.preventDefault() })
}

const isLocal = (url: string): boolean => url.startsWith(`${pageOrigin}/`) || /^(devtools|data|blob):/.test(url)

function closeContents(contents: WebContents, openLink: (url: string) => void): void {
  contents.on('will-navigate', (event) => { event.preventDefault() })
  contents.on('will-frame-navigate', (event) => { event.preventDefault() })
  contents.on('will-redirect', (event) => { event.preventDefault() })
  contents.on('will-attach-webview', (event) => { event.preventDefault() })
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}
