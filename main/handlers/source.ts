import { basename } from 'node:path'
import type { Input } from '../../core/contract.ts'
import { documentTypeOf } from '../../core/links/document-type.ts'
import { proposedSource, summariseSource, type AcceptedReading, type AddedReferences, type AddedSource, type ReadingToReview } from '../../core/sources/add-source.ts'
import { canonicalSymbol, completeFromCatalogue, completeFromEntry } from '../../core/sources/catalogue/complete-source.ts'
import { findEntry, findEntryOf } from '../../core/sources/catalogue/entry.ts'
import { kindOfSymbol } from '../../core/sources/kind-of-symbol.ts'
import { mergeSources } from '../../core/sources/merge-sources.ts'
import type { ReadSource } from '../../core/sources/read-source.ts'
import { applyReimport } from '../../core/sources/reimport/reimport.ts'
import { saysAnother } from '../../core/sources/says-another.ts'
import type { Source } from '../../core/sources/source.ts'
import { parseSymbol } from '../../core/sources/symbol.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import type { Progress } from '../importers/sources/kinds.ts'
import { holdsReferences } from '../citations/reference-format.ts'
import { checkInput, readInput } from '../files.ts'
import { attach, findSourceByFile, readAttachment } from '../store/attachment.ts'
import { readExcerpts, removeExcerpt, writeExcerpt } from '../store/excerpt.ts'
import { countPassages, readPassages, writePassages } from '../store/passage.ts'
import type { Project } from '../store/project.ts'
import { findSource, findSourceBySymbol, listSources, readSources, writeSource } from '../store/source.ts'
import { readState } from '../store/source-state.ts'
import { inTransaction } from '../store/transaction.ts'
import { forgetConfidentialSoon } from './library.ts'
import { during } from './progress.ts'
import { currentProject } from './project.ts'
import { keepForUndo } from './source-changes.ts'

/** Requests about sources: reading documents and references, and what is kept of them. */
export const sourceHandlers = {
  'source.list': (_, context) => {
    const project = currentProject(context)
    const passages = countPassages(project)
    return listSources(project).map(({ source, file }) => ({ source, file, passages: passages.get(source.id) ?? 0 }))
  },
  'source.read': async ({ symbol, entry: chosen }, context) => {
    const project = currentProject(context)
    const file = await context.files.sourceToRead()
    if (file === undefined) return null
    return during(context, 'read', (progress) => readDocument(context, project, file, readInput(file), { symbol, entry: chosen }, progress))
  },
  'source.readDropped': ({ name, bytes }, context) => {
    const project = currentProject(context)
    checkInput(name, bytes)
    return during(context, 'read', async (progress) =>
      holdsReferences(name, bytes)
        ? { kind: 'references' as const, account: await addReferences(context, project, name, bytes) }
        : { kind: 'reading' as const, reading: await readDocument(context, project, name, bytes, { symbol: '' }, progress) },
    )
  },
  'source.readingFile': (_, context) => context.open.reading ?? null,
  'source.accept': (accepted, context) => accept(context, currentProject(context), accepted),
  'source.addReferences': async (_, context) => {
    const project = currentProject(context)
    const file = await context.files.referencesToRead()
    if (file === undefined) return null
    return during(context, 'read', () => addReferences(context, project, file, readInput(file)))
  },
  'source.file': ({ id }, context) => readAttachment(currentProject(context), id) ?? null,
  'passage.list': ({ source }, context) => [...readPassages(currentProject(context), source)],
  'excerpt.list': ({ source }, context) => readExcerpts(currentProject(context), source),
  'excerpt.write': (excerpt, context) => {
    writeExcerpt(currentProject(context), excerpt)
    return {}
  },
  'excerpt.remove': ({ id }, context) => {
    removeExcerpt(currentProject(context), id)
    return {}
  },
} satisfies Partial<Handlers>

/** Reads a document for review. What it says of itself is completed from the catalogue; a symbol or entry that is given goes before. */
async function readDocument(context: Context, project: Project, file: string, bytes: Uint8Array, wish: Input<'source.read'>, progress: Progress): Promise<ReadingToReview> {
  const read = await context.jobs.readSource(file, bytes, progress)
  const name = basename(file)
  context.open.reading = { name, bytes }
  const proposed = proposedSource(context.newId(), read)
  const entry = findEntry(wish.entry ?? '')
  const named = wish.symbol === '' ? proposed : withSymbol(proposed, wish.symbol)
  const source = entry === undefined ? completeFromCatalogue(named) : completeFromEntry(named, entry)
  const says = saysAnother(source.symbol, read.proposal)
  const told: ReadSource = says === undefined ? read : { ...read, remarks: [...read.remarks, { kind: 'other-document', says }] }
  return { name, read: told, source, same: sameSource(project, source, bytes) }
}

/** A source under the symbol that the user gives it, which says what kind of document it is where it can be read. */
function withSymbol(source: Source, given: string): Source {
  const symbol = parseSymbol(given)
  return { ...source, symbol: canonicalSymbol(given), ...(symbol !== undefined && { kind: kindOfSymbol({ ...symbol, type: documentTypeOf(symbol) }) }) }
}

/** Adds the references of a file to those that are there. */
async function addReferences(context: Context, project: Project, file: string, bytes: Uint8Array): Promise<AddedReferences> {
  const { sources, skipped } = await context.jobs.readReferences(file, bytes)
  const { added, updated } = mergeSources(readSources(project), sources.map(completeFromCatalogue))
  inTransaction(project, () => { for (const source of [...added, ...updated]) writeSource(project, source) })
  forgetConfidentialSoon(context)
  return { added: added.length, updated: updated.length, skipped }
}

function sameSource(project: Project, source: Source, bytes: Uint8Array): Source | null {
  // Several treaties or recommendations may stand under one symbol: what the catalogue knows is told apart by it.
  const entry = findEntryOf(source)
  const byName = entry === undefined ? findSourceBySymbol(project, source.symbol) : readSources(project).find((other) => findEntryOf(other) === entry)
  if (byName !== undefined) return byName
  const byFile = findSourceByFile(project, bytes)
  return byFile === undefined ? null : (findSource(project, byFile) ?? null)
}

/** Writes a reading. Passages that were there before keep their ids and excerpts, and the whole can be taken back. */
function accept(context: Context, project: Project, { source, passages, kept, excerpts = [] }: AcceptedReading): AddedSource {
  const before = findSource(project, source.id) === undefined ? undefined : readState(project, source.id)
  const { after, lost, changed } = applyReimport(before ?? { passages: [], excerpts: [] }, { source: source.id, passages, kept, said: excerpts }, context.newId)
  inTransaction(project, () => {
    writeSource(project, source)
    writePassages(project, source.id, after.passages, after.excerpts)
    if (context.open.reading !== undefined) attach(project, source.id, context.open.reading)
  })
  context.open.reading = undefined
  forgetConfidentialSoon(context)
  return {
    ...summariseSource(source, passages),
    changed: [...changed],
    lostExcerpts: lost,
    undo: before === undefined ? null : keepForUndo(context, before),
  }
}
