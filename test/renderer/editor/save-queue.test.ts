import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import { DraftModel, type Difference } from '../../../renderer/editor/draft-model.ts'
import { SaveQueue, type SaveState } from '../../../renderer/editor/save-queue.ts'
import { UnsavedChanges } from '../../../renderer/editor/unsaved-changes.ts'
import { draftOf, note, paragraph } from '../../helpers/drafts.ts'

const nothing: Difference = { blocks: [], removed: [], notes: [], order: false, shape: false, comments: [], removedComments: [], commented: false }

describe('unsaved changes', () => {
  test('hold only the blocks that changed, and the order only when it did', () => {
    const model = new DraftModel(draftOf([paragraph('a', 'One'), paragraph('b', 'Two')]))
    const unsaved = new UnsavedChanges(model)
    unsaved.add(model.apply({ blocks: [paragraph('b', 'Two!')], notes: [], order: undefined }))
    expect(unsaved.take()).toEqual({ blocks: [paragraph('b', 'Two!')], removed: [], notes: [], removedNotes: [] })
    expect(unsaved.take()).toBeUndefined()
    unsaved.add(model.apply({ blocks: [], notes: [], order: ['b'] }))
    expect(unsaved.take()).toEqual({ blocks: [], removed: ['a'], order: ['b'], notes: [], removedNotes: [] })
  })

  test('what could not be written comes back, in its newest form', () => {
    const model = new DraftModel(draftOf([paragraph('a', 'One')], [note('n', 'N')]))
    const unsaved = new UnsavedChanges(model)
    unsaved.add(model.apply({ blocks: [paragraph('a', 'Two')], notes: [note('n', 'M')], order: undefined }))
    const change = unsaved.take()
    unsaved.add(model.apply({ blocks: [paragraph('a', 'Three')], notes: [], order: undefined }))
    if (change !== undefined) unsaved.giveBack(change)
    expect(unsaved.take()).toMatchObject({ blocks: [paragraph('a', 'Three')], notes: [note('n', 'M')] })
  })

  test('a note is removed only when somebody says so', () => {
    const model = new DraftModel(draftOf([paragraph('a', 'One[^n]')], [note('n', 'N')]))
    const unsaved = new UnsavedChanges(model)
    unsaved.add(model.apply({ blocks: [paragraph('a', 'One')], notes: [], order: undefined }))
    expect(unsaved.take()).toMatchObject({ removedNotes: [] })
    model.removeNote('n')
    unsaved.addRemovedNote('n')
    expect(unsaved.take()).toMatchObject({ removedNotes: ['n'], notes: [] })
    unsaved.add({ ...nothing, notes: ['n'] })
    expect(unsaved.take()).toMatchObject({ removedNotes: [] })
  })
})

describe('the save queue', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  function queueOf(write: (text: string) => Promise<string>) {
    const states: SaveState['kind'][] = []
    let unsaved = ''
    const queue = new SaveQueue<string>({
      take: () => {
        const taken = unsaved === '' ? undefined : unsaved
        unsaved = ''
        return taken
      },
      giveBack: (text) => (unsaved = text + unsaved),
      write,
      onState: ({ kind }) => states.push(kind),
    })
    const type = (text: string) => {
      unsaved += text
      queue.changed()
    }
    return { queue, type, states }
  }

  test('writes 400 ms after the last key', async () => {
    const written: string[] = []
    const { type, states } = queueOf(async (text) => Promise.resolve(written.push(text)).then(() => 'now'))
    type('a')
    await vi.advanceTimersByTimeAsync(300)
    type('b')
    await vi.advanceTimersByTimeAsync(399)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(written).toEqual(['ab'])
    expect(states.at(-1)).toBe('saved')
  })

  test('never waits longer than 900 ms while somebody types on', async () => {
    const written: string[] = []
    const { type } = queueOf(async (text) => Promise.resolve(written.push(text)).then(() => 'now'))
    for (let key = 0; key < 10; key += 1) {
      type('x')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(written).toEqual(['x'.repeat(9)])
  })

  test('keeps what could not be written and tries again by itself', async () => {
    const written: string[] = []
    let full = true
    const { type, states } = queueOf(async (text) => {
      if (full) throw new AppError('disk-full', { file: 'a.counterpoint' })
      return Promise.resolve(written.push(text)).then(() => 'now')
    })
    type('a')
    await vi.advanceTimersByTimeAsync(400)
    expect(states.at(-1)).toBe('failed')
    full = false
    await vi.advanceTimersByTimeAsync(2_000)
    expect(written).toEqual(['a'])
    expect(states.at(-1)).toBe('saved')
  })

  test('writes one change at a time', async () => {
    const running: string[] = []
    let most = 0
    const { queue, type } = queueOf(async (text) => {
      running.push(text)
      most = Math.max(most, running.length)
      await new Promise((done) => setTimeout(done, 1_000))
      running.pop()
      return 'now'
    })
    type('a')
    await vi.advanceTimersByTimeAsync(400)
    type('b')
    await vi.advanceTimersByTimeAsync(500)
    void queue.flush()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(most).toBe(1)
  })
})
