import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../core/contract.ts'

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke('request', name, input),
  subscribe: (name, listener) => {
    const forward = (_: unknown, sent: string, payload: unknown) => { if (sent === name) listener(payload) }
    ipcRenderer.on('event', forward)
    return () => { ipcRenderer.off('event', forward) }
  },
}

contextBridge.exposeInMainWorld('counterpoint', bridge)
