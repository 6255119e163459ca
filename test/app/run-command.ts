import { expect, type Page } from '@playwright/test'

/** Finds a command in the palette by its name and runs it. What is typed before the palette has the focus would go into the draft. */
export async function runCommand(window: Page, command: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('searchbox', { name: 'Command or section' })).toBeFocused()
  await window.keyboard.type(command)
  await window.getByRole('option', { name: command }).first().waitFor()
  await window.keyboard.press('Enter')
}
