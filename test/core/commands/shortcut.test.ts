import { describe, expect, test } from 'vitest'
import { commandAreas, shortcutOf } from '../../../core/commands/command-table.ts'
import { formatShortcut, matchesShortcut, toAccelerator, type KeyPress } from '../../../core/commands/shortcut.ts'

const press = (change: Partial<KeyPress>): KeyPress => ({ key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...change })

const commandsWithKeys = commandAreas.flatMap(({ commands }) => commands).filter((id) => shortcutOf(id) !== undefined)

/** The commands that a press would run. */
const commandsOf = (change: Partial<KeyPress>, apple = false) =>
  commandsWithKeys.filter((id) => {
    const shortcut = shortcutOf(id)
    return shortcut !== undefined && matchesShortcut(press(change), shortcut, apple)
  })

describe('a shortcut', () => {
  test('follows the letter on the key: Ctrl+Z on an AZERTY keyboard undoes, and closes nothing', () => {
    expect(commandsOf({ key: 'z', code: 'KeyW', ctrlKey: true })).toEqual(['edit.undo'])
    expect(commandsOf({ key: 'w', code: 'KeyZ', ctrlKey: true })).toEqual(['file.close'])
  })

  test('follows the letter in capitals too, with Shift or Caps Lock', () => {
    expect(commandsOf({ key: 'Z', code: 'KeyW', ctrlKey: true, shiftKey: true })).toEqual(['edit.redo'])
    expect(commandsOf({ key: 'B', code: 'KeyB', ctrlKey: true })).toEqual(['format.bold'])
  })

  test('follows the place of the key where the layout has no Latin letter there', () => {
    expect(commandsOf({ key: 'я', code: 'KeyZ', ctrlKey: true })).toEqual(['edit.undo'])
    expect(commandsOf({ key: 'ئ', code: 'KeyZ', ctrlKey: true })).toEqual(['edit.undo'])
    expect(commandsOf({ key: '&', code: 'Digit1', ctrlKey: true, altKey: true })).toEqual(['format.heading1'])
    expect(commandsOf({ key: '>', code: 'Period', ctrlKey: true, shiftKey: true })).toEqual(['format.superscript'])
    expect(commandsOf({ key: '<', code: 'Comma', ctrlKey: true, shiftKey: true })).toEqual(['format.subscript'])
  })

  test('is held with Command on a Mac, where Option changes what a letter types', () => {
    expect(commandsOf({ key: 'ƒ', code: 'KeyF', metaKey: true, altKey: true }, true)).toEqual(['insert.note'])
    expect(commandsOf({ key: 'z', code: 'KeyZ', ctrlKey: true }, true)).toEqual([])
  })

  test('of a function key needs no Ctrl, and refuses it', () => {
    const back = { key: 'F3', plain: true, shift: true } as const
    expect(matchesShortcut(press({ key: 'F3', code: 'F3', shiftKey: true }), back, false)).toBe(true)
    expect(matchesShortcut(press({ key: 'F3', code: 'F3', shiftKey: true, ctrlKey: true }), back, false)).toBe(false)
    expect(toAccelerator(back)).toBe('Shift+F3')
    expect(formatShortcut(back, false)).toBe('Shift+F3')
  })

  test('of a sign follows what the key types, with or without Shift, on the keypad too', () => {
    const larger = { key: '+' } as const
    for (const typed of [
      { key: '=', code: 'Equal' },
      { key: '+', code: 'Equal', shiftKey: true },
      { key: '+', code: 'BracketRight' },
      { key: '+', code: 'NumpadAdd' },
    ]) {
      expect(matchesShortcut(press({ ...typed, ctrlKey: true }), larger, false), typed.code).toBe(true)
    }
    expect(matchesShortcut(press({ key: '-', code: 'Digit6', ctrlKey: true }), { key: '-' }, false)).toBe(true)
    expect(matchesShortcut(press({ key: '-', code: 'NumpadSubtract', ctrlKey: true }), { key: '-' }, false)).toBe(true)
    expect(matchesShortcut(press({ key: '0', code: 'Numpad0', ctrlKey: true }), { key: '0' }, false)).toBe(true)
    expect([toAccelerator(larger), formatShortcut(larger, false)]).toEqual(['CmdOrCtrl+Plus', 'Ctrl++'])
  })

  test('is shown in the words of the system', () => {
    const note = { key: 'F', alt: true } as const
    expect([toAccelerator(note), formatShortcut(note, false), formatShortcut(note, true)]).toEqual(['CmdOrCtrl+Alt+F', 'Ctrl+Alt+F', '⌘⌥F'])
  })

  test('belongs to one command', () => {
    const keys = commandsWithKeys.map((id) => JSON.stringify(shortcutOf(id)))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
