import { $getNearestNodeFromDOMNode, type LexicalEditor, type NodeKey } from 'lexical'
import { prepareToCite } from '../../core/citations/find-to-cite.ts'
import type { Citation } from '../../core/document/inline.ts'
import type { ListedSource } from '../../core/sources/add-source.ts'
import { insertCitation } from '../editor/insert-citation.ts'
import { $isCitationNode } from '../editor/nodes/citation-node.ts'
import { insertNote } from '../editor/notes.ts'
import { Observable } from '../observable.ts'
import type { DraftSession } from './draft-session.ts'
import { Slices } from './slices.ts'
import { WhenIdle } from './when-idle.ts'

/** A citation in an editor, to be changed. */
export interface EditedCitation {
  editor: LexicalEditor
  key: NodeKey
  citation: Citation
  element: HTMLElement
}

/** What the small windows that cite a source need to know, and sources made ready for them while the window rests. */
export class Citing {
  /** How often somebody has typed the sign that asks for a citation. */
  readonly asked = new Observable(0)
  /** The citation that was pressed. */
  readonly edited = new Observable<EditedCitation | undefined>(undefined)

  private readonly sources: Observable<readonly ListedSource[] | undefined>
  private readonly preparing = new WhenIdle(() => void this.prepare())
  private readonly stop: () => void

  constructor(sources: Observable<readonly ListedSource[] | undefined>) {
    this.sources = sources
    this.stop = sources.subscribe(() => this.preparing.soon())
  }

  dispose(): void {
    this.stop()
    this.preparing.dispose()
  }

  ask(): void {
    this.asked.set(this.asked.get() + 1)
  }

  /** Opens the small window of the citation that an element of an editor shows, if it shows one. */
  edit(editor: LexicalEditor, target: EventTarget | null): void {
    const element = target instanceof HTMLElement ? target.closest<HTMLElement>('.citation') : null
    if (element === null) return
    editor.read(() => {
      const node = $getNearestNodeFromDOMNode(element)
      if ($isCitationNode(node)) this.edited.set({ editor, key: node.getKey(), citation: node.getCitation(), element })
    })
  }

  private async prepare(): Promise<void> {
    const listed = this.sources.get() ?? []
    const slices = new Slices()
    await prepareToCite(listed.map(({ source }) => source), async () => {
      await slices.pause()
      return listed === this.sources.get()
    })
  }
}

/** Cites a source at the caret: in a note of its own, else where the caret is. */
export function cite(session: DraftSession, citation: Citation, inNote: boolean): void {
  const note = crypto.randomUUID()
  if (!inNote) insertCitation(session.activeEditor, citation)
  else if (insertNote(session.editor, { id: note, paragraphs: [[citation]] }, session.report.get().language)) session.pointedNote.set(note)
}
