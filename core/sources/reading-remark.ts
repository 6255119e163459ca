import type { MessageKey, MessageValues } from '../messages/messages.ts'
import type { ReadingRemark } from './read-source.ts'
import { shortList } from './review/problems.ts'

/** The message that tells of a remark, and what it names. */
export function remarkMessage(remark: ReadingRemark): { key: MessageKey; values: MessageValues } {
  switch (remark.kind) {
    case 'scanned-pages':
      return { key: 'remark.scanned-pages', values: { count: remark.pages.length, pages: shortList(remark.pages) } }
    case 'tracked-changes':
      return { key: 'remark.tracked-changes', values: { count: remark.count } }
    case 'numbering-restarts':
      return { key: 'remark.numbering-restarts', values: { times: remark.times } }
    case 'unreadable-pages':
      return { key: 'remark.unreadable-pages', values: { count: remark.pages.length, pages: shortList(remark.pages) } }
    case 'recognised-text':
      return { key: 'remark.recognised-text', values: {} }
    case 'earlier-version':
      return { key: 'remark.earlier-version', values: {} }
    case 'check-right-to-left':
      return { key: 'remark.check-right-to-left', values: {} }
    case 'other-document':
      return { key: 'remark.other-document', values: { says: remark.says } }
    case 'no-numbers':
      return { key: 'remark.no-numbers', values: {} }
  }
}
