import { expect, test } from '@playwright/test'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { launchApp } from './launch.ts'

/** A server on this machine that counts who calls: the nearest thing to the network that a test may use. */
async function listeningServer() {
  const calls: string[] = []
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    response.end('reached')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { calls, address: `http://127.0.0.1:${String(port)}`, close: () => server.close() }
}

test('no request leaves the page or any session, by whatever means', async () => {
  const server = await listeningServer()
  const { app, window, close } = await launchApp()
  await window.evaluate(async (address) => {
    const image = new Image()
    image.src = `${address}/image`
    const style = document.createElement('link')
    Object.assign(style, { rel: 'stylesheet', href: `${address}/style` })
    const script = document.createElement('script')
    script.src = `${address}/script`
    const frame = document.createElement('iframe')
    frame.src = `${address}/frame`
    document.head.append(style, script)
    document.body.append(image, frame)
    navigator.sendBeacon(`${address}/beacon`, 'x')
    await fetch(`${address}/fetch`).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }, server.address)
  const replies = await app.evaluate(async ({ session, net }, address) => {
    const partition = session.fromPartition('another')
    const tryOne = (send: () => Promise<Response>) => send().then(() => 'reached', () => 'refused')
    return [
      await tryOne(() => session.defaultSession.fetch(`${address}/default-session`)),
      await tryOne(() => partition.fetch(`${address}/new-session`)),
      await tryOne(() => net.fetch(`${address}/net`)),
    ]
  }, server.address)
  expect(replies).toEqual(['refused', 'refused', 'refused'])
  expect(server.calls).toEqual([])
  server.close()
  await close()
})

test('the page can neither leave itself nor open a window', async () => {
  const { app, window, close } = await launchApp()
  const address = window.url()
  await app.evaluate(({ dialog }) => { dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false }) })
  await window.evaluate(() => {
    open('https://example.org/')
    open('counterpoint://app/index.html')
    location.href = 'file:///etc/passwd'
    location.href = 'https://example.org/'
  })
  await window.waitForTimeout(300)
  expect(window.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
  await close()
})

test('a link leaves for the browser only after the person agrees to its address', async () => {
  const { app, window, close } = await launchApp()
  const opened = await app.evaluateHandle(({ dialog, shell }) => {
    const log: string[] = []
    const answers = [0, 1]
    dialog.showMessageBox = (options: unknown) => {
      log.push(`asked about ${typeof options === 'object' && options !== null && 'detail' in options ? String(options.detail) : ''}`)
      return Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false })
    }
    shell.openExternal = (url: string) => {
      log.push(`opened ${url}`)
      return Promise.resolve()
    }
    return log
  })
  for (const url of ['https://example.org/first', 'https://example.org/second', 'file:///etc/passwd']) await window.evaluate((target) => { open(target) }, url)
  await expect.poll(() => opened.jsonValue()).toEqual([
    'asked about https://example.org/first',
    'asked about https://example.org/second',
    'opened https://example.org/second',
  ])
  await close()
})

test('the page has no Node, no Electron, and a content policy that forbids foreign code', async () => {
  const { window, close } = await launchApp()
  const found = await window.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "broken into"'
    document.body.append(script)
    // In a task of its own: what a test evaluates directly is exempt from the policy.
    const evaluated = await new Promise((resolve) => setTimeout(() => {
      try {
        resolve(Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, ['"broken into"']))
      } catch {
        resolve('refused')
      }
    }))
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
      bridge: Object.keys(Reflect.get(globalThis, 'counterpoint')),
      inline: document.title,
      evaluated,
    }
  })
  expect(found.globals).toEqual([])
  expect(found.bridge.sort()).toEqual(['request', 'subscribe'])
  expect(found.inline).not.toBe('broken into')
  expect(found.evaluated).toBe('refused')
  await close()
})

test('windows are sandboxed and isolated', async () => {
  const { app, close } = await launchApp()
  const settings = await app.evaluate(({ BrowserWindow, session }) => ({
    // Electron tells these of a window but leaves them out of its types.
    preferences: BrowserWindow.getAllWindows().map(({ webContents }) => Reflect.get(webContents, 'getLastWebPreferences').call(webContents)),
    spellCheck: session.defaultSession.isSpellCheckerEnabled(),
  }))
  expect(settings).toMatchObject({
    preferences: [{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }],
    spellCheck: false,
  })
  await close()
})

test('unknown and malformed requests are refused with a code', async () => {
  const { window, close } = await launchApp()
  const replies = await window.evaluate(async () => {
    const bridge: { request(name: unknown, input: unknown): Promise<unknown> } = Reflect.get(globalThis, 'counterpoint')
    return [
      await bridge.request('file.read', { path: '/etc/passwd' }),
      await bridge.request('__proto__', {}),
      await bridge.request('project.openRecent', { id: 7 }),
      await bridge.request('draft.write', null),
    ]
  })
  expect(replies).toMatchObject(['request-unknown', 'request-unknown', 'request-invalid', 'request-invalid'].map((code) => ({ ok: false, error: { code } })))
  await close()
})

test('a frame inside the page cannot reach the main process', async () => {
  const { window, close } = await launchApp()
  const reached = await window.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'about:blank'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return frame.contentWindow !== null && 'counterpoint' in frame.contentWindow
  })
  expect(reached).toBe(false)
  await close()
})
