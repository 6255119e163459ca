import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const here = import.meta.dirname

/** The packages of the dictionaries, by the names under which they are shipped: each file as it is, its licence beside it. */
const dictionaries = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en', fr: 'dictionary-fr', es: 'dictionary-es' }

const shipDictionaries: Plugin = {
  name: 'ship-dictionaries',
  generateBundle() {
    for (const [name, from] of Object.entries(dictionaries)) {
      for (const [file, as] of [['index.aff', `${name}.aff`], ['index.dic', `${name}.dic`], ['license', `${name}.licence.txt`]] as const) {
        this.emitFile({ type: 'asset', fileName: `dictionaries/${as}`, source: readFileSync(join(here, 'node_modules', from, file)) })
      }
    }
  },
}

const typeface = join(here, 'node_modules/@fontsource/tinos')
const cuts = ['400', '400-italic', '700', '700-italic']

/** The typeface of the page, for the window that prints: it loads nothing of the window that people see. */
const shipFonts: Plugin = {
  name: 'ship-fonts',
  generateBundle() {
    const sheets = cuts.map((cut) => readFileSync(join(typeface, `${cut}.css`), 'utf8')).join('\n').replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '')
    this.emitFile({ type: 'asset', fileName: 'fonts/fonts.css', source: sheets })
    this.emitFile({ type: 'asset', fileName: 'fonts/LICENSE', source: readFileSync(join(typeface, 'LICENSE')) })
    for (const [, name = ''] of sheets.matchAll(/url\(\.\/(files\/[\w-]+\.woff2)\)/g)) {
      this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source: readFileSync(join(typeface, name)) })
    }
  },
}

// Only better-sqlite3, the one entry of "dependencies", and Electron itself stay outside the bundles.
export default defineConfig({
  main: {
    plugins: [shipDictionaries, shipFonts],
    // fflate's Node build declares `require`, which electron-vite declares too; its browser build does the same work.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node20.18',
      minify: true,
      rolldownOptions: {
        input: {
          index: join(here, 'main/index.ts'),
          cli: join(here, 'main/cli.ts'),
          worker: join(here, 'main/worker.ts'),
          'citation-worker': join(here, 'main/citation-worker.ts'),
          'spelling-worker': join(here, 'main/spelling-worker.ts'),
        },
        // One flat folder: wherever the bundler puts a module, './worker.js' and '../preload' are right from there.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      rolldownOptions: {
        input: { index: join(here, 'preload/index.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(here, 'renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      // Nothing inline: the Content Security Policy allows the app's own files and nothing else.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: join(here, 'renderer/index.html') } },
    },
  },
})
