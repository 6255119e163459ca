import type { CheckName, Severity } from '../checks/finding.ts'

/** What the checks before filing say. One message for each check: the compiler finds the missing one. */
export const enChecks = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',

  'check.acronym-not-spelled-out': '“{acronym}” is never spelled out.',
  'check.acronym-before-definition': '“{acronym}” is used here before it is spelled out.',
  'check.acronym-defined-twice': '“{acronym}” is spelled out a second time.',
  'check.acronym-not-used': '“{acronym}” is introduced and never used again.',
  'check.acronym-variant': '“{acronym}” is one or two letters away from “{meant}”, and only that one is spelled out. Is it the same?',
  'check.note-empty': 'This note is empty.',
  'check.note-without-source': 'This note names no source.',
  'check.note-broken-link': 'The address “{address}” is not whole.',
  'check.note-typed-reference': '“{words}” is typed by hand: it points to the wrong note as soon as notes move.',
  'check.note-without-access-date': 'This web page is cited without the day it was last seen.',
  'check.statistic-without-note': 'The figure “{figure}” has no note that says where it comes from.',
  'check.vague-attribution': '“{words}” does not say who: name the source, in the text or in a note.',
  'check.percentage-over-100': '“{figure}” is more than the whole.',
  'check.quote-changed': 'The quote differs from {number, select, none {its source} other {paragraph {number}}} ({source}). Here: “{written}”. There: “{original}”.',
  'check.quote-not-found': 'The quote{number, select, none {} other { of paragraph {number}}} was not found in the documents that were read.',
  'check.general-comment-kind': '{body} No. {number, number} is a {kind}.',
  'check.general-comment-number': 'No {kind} No. {number, number} of {body} is known.',
  'check.general-comment-year': '{body} {kind} No. {number, number} is of {year}, not of {written}.',
  'check.general-comment-symbol': '{written} is not the symbol of {body} {kind} No. {number, number}, which is {symbol}.',
  'check.word-limit': 'The report has {words, number} words; the committee’s limit is {limit, number} ({source}).',
  'check.heading-gap': 'This heading skips a level (from {from, number} to {to, number}).',
  'check.title-field-missing': 'The title page has no {field, select, title {title} state {State party} session {session} organisation {organisation} contact {contact} date {date} visibility {word on whether it may be published} other {{field}}}.',
  'check.shadow-report': 'Committees say “alternative report”, not “{words}”.',
  'check.confidential-source-named': 'A confidential source is named: “{words}”.',
  'check.child-named-with-age': '“{words}” gives the name and the age of a child: change the name, or leave out what identifies the child.',
} satisfies Record<`check.${CheckName}`, string> & Record<`severity.${Severity}`, string>
