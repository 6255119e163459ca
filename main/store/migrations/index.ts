import type { Database } from 'better-sqlite3'
import * as initial from './0001-initial.ts'
import * as sources from './0002-sources.ts'
import * as citations from './0003-citations.ts'
import * as files from './0004-files.ts'
import * as links from './0005-links.ts'
import * as citationStyle from './0006-citation-style.ts'
import * as ignoredWords from './0007-ignored-words.ts'
import * as dismissedFindings from './0008-dismissed-findings.ts'
import * as snapshotCauses from './0009-snapshot-causes.ts'
import * as wordTemplate from './0010-word-template.ts'
import * as paragraphNumbers from './0011-paragraph-numbers.ts'
import * as followUp from './0012-follow-up.ts'
import * as comments from './0013-comments.ts'
import * as paper from './0014-paper.ts'

/** The steps from an empty file to today's form, in order; the n-th leads to `user_version` n. Released steps are never edited. */
export const migrations: readonly { up: (db: Database) => void }[] = [initial, sources, citations, files, links, citationStyle, ignoredWords, dismissedFindings, snapshotCauses, wordTemplate, paragraphNumbers, followUp, comments, paper]

/** The form of a project file that this program reads and writes. */
export const currentVersion = migrations.length
