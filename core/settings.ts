import { z } from 'zod'
import { longestOfComment } from './document/comment.ts'
import { interfaceLanguages } from './messages/interface-language.ts'
import { largestZoom, smallestZoom } from './zoom.ts'

/** The tabs of the desk beside the page. */
export const deskTabs = ['notes', 'sources', 'search', 'checks', 'comments'] as const
export const DeskTab = z.enum(deskTabs)
export type DeskTab = z.infer<typeof DeskTab>

/** The colours of the window: those of the system, or one of the two. */
export const themes = ['system', 'light', 'dark'] as const

/** What a person has chosen about the app itself. It is kept on the computer and belongs to no report. */
export const Settings = z.strictObject({
  theme: z.enum(themes),
  /** How large everything is drawn: 1 is the size of the system. */
  zoom: z.number().min(smallestZoom).max(largestZoom),
  /** The tab of the desk that was open last. */
  deskTab: DeskTab,
  interfaceLanguage: z.enum(['system', ...interfaceLanguages]),
  /** Ids of the commands chosen last in the palette, the latest first. */
  recentCommands: z.array(z.string().max(60)).max(12),
  /** Whether quotation marks and dashes are set as the language of the report prints them while one types. */
  autocorrect: z.boolean(),
  /** Whether words that no dictionary has are underlined. */
  spelling: z.boolean(),
  /** The name that the person's comments bear, as they wrote it; empty for none. It is never taken from the computer. */
  author: z.string().max(longestOfComment.author),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = { theme: 'system', zoom: 1, deskTab: 'notes', interfaceLanguage: 'system', recentCommands: [], autocorrect: true, spelling: true, author: '' }

/** One or more settings anew. */
export const SettingsChange = Settings.partial()
export type SettingsChange = z.infer<typeof SettingsChange>

const { theme, zoom, deskTab, interfaceLanguage, recentCommands, autocorrect, spelling, author } = Settings.shape

/** A setting of an older or newer Counterpoint that this one does not know costs only itself, not its neighbours. */
const Stored = z
  .object({
    theme: theme.catch(defaultSettings.theme),
    zoom: zoom.catch(defaultSettings.zoom),
    deskTab: deskTab.catch(defaultSettings.deskTab),
    interfaceLanguage: interfaceLanguage.catch(defaultSettings.interfaceLanguage),
    recentCommands: recentCommands.catch([]),
    autocorrect: autocorrect.catch(defaultSettings.autocorrect),
    spelling: spelling.catch(defaultSettings.spelling),
    author: author.catch(defaultSettings.author),
  })
  .catch(defaultSettings)

/** Settings as they were stored, with the usual ones in place of what is missing or cannot be understood. */
export const readSettings = (stored: unknown): Settings => Stored.parse(stored)
