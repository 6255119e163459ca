import '@fontsource-variable/inter/index.css'
import '@fontsource/tinos/400.css'
import '@fontsource/tinos/400-italic.css'
import '@fontsource/tinos/700.css'
import '@fontsource/tinos/700-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './editor/editor.css'
import './editor/objects.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppModel } from './app-model.ts'
import { App } from './app.tsx'
import { listenForCommands } from './commands/shortcuts.ts'
// Last, so that it goes before what the screens say of the same things.
import './styles/forced-colors.css'

const app = new AppModel()
listenForCommands(app)
// The last key before the window goes out of sight is as safe as the others.
for (const name of ['blur', 'visibilitychange']) window.addEventListener(name, () => void app.session()?.saving.flush())

// What nobody foresaw is told like any other failure, and the page stays open.
window.addEventListener('error', ({ error }) => {
  // An observer of sizes that goes on in the next frame is told the same way, with no error.
  if (error !== null && error !== undefined) app.tell(error)
})
window.addEventListener('unhandledrejection', ({ reason }) => app.tell(reason))

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App app={app} />
    </StrictMode>,
  )
}
void app.begin()
