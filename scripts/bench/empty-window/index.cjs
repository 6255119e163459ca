// The least that Electron can show: the floor under every figure about starting and memory.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<p id="ready">empty</p>'))
