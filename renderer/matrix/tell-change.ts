import type { AppModel } from '../app-model.ts'
import { say } from '../messages.ts'
import type { Told } from './matrix-model.ts'

/** Makes a change of the links and tells what it came to, with its undo. */
export function tellChange(app: AppModel, work: () => Promise<Told | undefined>, then: () => void = () => undefined): void {
  void app.attempt(async () => {
    const told = await work()
    if (told === undefined) return
    then()
    const { message, undo } = told
    app.notice.set({ kind: 'told', message, ...(undo !== undefined && { undo: { label: say('sources.undo'), run: async () => tellChange(app, undo, then) } }) })
  })
}
