import type { SkipReason } from '../citations/skip-reason.ts'
import type { NotCarriedKind } from '../document/imported-draft.ts'
import type { ErrorCode } from '../errors.ts'
import type { ExportWarning } from '../export/export-format.ts'
import { catalogueOf } from './catalogue-of.ts'
import { enChecks } from './en-checks.ts'
import { enCommands } from './en-commands.ts'
import { enHabits } from './en-habits.ts'
import { enChecksPane } from './en-checks-pane.ts'
import { enCiting } from './en-citing.ts'
import { enExport } from './en-export.ts'
import { enFind } from './en-find.ts'
import { enFollowUp } from './en-follow-up.ts'
import { enMargin } from './en-margin.ts'
import { enLibrary } from './en-library.ts'
import { enMatrix } from './en-matrix.ts'
import { enComments } from './en-comments.ts'
import { enCompare } from './en-compare.ts'
import { enOutline } from './en-outline.ts'
import { enQuoting } from './en-quoting.ts'
import { enSources } from './en-sources.ts'
import { enSpelling } from './en-spelling.ts'
import { enTyping } from './en-typing.ts'
import { enWindow } from './en-window.ts'

/** One message for each code, kind and warning: the compiler finds the missing one. */
type Complete = Record<`error.${ErrorCode}`, string> &
  Record<`notCarried.${NotCarriedKind}`, string> &
  Record<`warning.${ExportWarning['kind']}`, string> &
  Record<`skipped.${SkipReason}`, string>

/** Messages that both the command line and the window show, in ICU message syntax. */
export const enShared = {
  'error.project-missing': 'There is no report at {file}. It may have been moved or renamed; look for it and open it from there.',
  'error.project-exists': '{file} exists already and was left as it is. Choose another name.',
  'error.project-foreign': '{file} is not a Counterpoint report. It was not changed. To bring in a Word or Markdown draft, make a new report and import the draft into it.',
  'error.project-damaged': '{file} is damaged and was left as it is. Open a copy from your backup, or the file ending in .bak beside it.',
  'error.project-newer': '{file} was written by a newer Counterpoint (form {version, number}; this one knows {known, number}). It was not changed. Update Counterpoint to open it.',
  'error.project-in-use': '{file} is open already, in another window or by another person. Close it there first; nothing was changed.',
  'error.project-read-only': '{file} cannot be written: it is read-only, or you may not write in its folder. Copy it to a folder of yours and open the copy.',
  'error.project-not-open': 'No report is open. Open one first.',
  'error.snapshot-missing': 'There is no snapshot {id} in {file}. The list of snapshots shows those that exist.',
  'error.source-missing': 'There is no source “{source}” in this report. The list of sources shows their ids and symbols.',
  'error.undo-gone': 'This change can no longer be taken back: the source was changed again, or the report was closed since then. Nothing was changed.',
  'error.excerpt-in-the-way': 'The earlier passages were not put back, because the excerpt “{excerpt}” was made since then and its words stand in none of them. Remove it and undo again.',
  'error.template-unknown': 'There is no template “{template}”. Choose one of: {known}.',
  'error.draft-not-empty': '{file} holds text already, so nothing was imported. Make a new report and import the draft there.',
  'error.draft-block-damaged': 'A part of the text in {file} could not be read. Its words are shown as plain paragraphs; the rest is whole.',
  'error.file-missing': 'There is no file at {file}. Check the name and try again.',
  'error.file-empty': '{file} is empty. Nothing was imported; choose another file.',
  'error.file-too-large': '{file} is larger than {limit, number} MB, or grows beyond that when unpacked. Nothing was imported. Remove large pictures from it, save it under a new name, and try again.',
  'error.file-not-readable': '{file} could not be read: you may not open it, or it is a folder. Nothing was imported.',
  'error.file-not-writable': '{file} could not be written. It may be open in another program, or you may not write there. Close it or choose another place; the report itself is safe.',
  'error.folder-missing': 'The folder of {file} does not exist. Create it or choose another one.',
  'error.disk-full': 'The disk is full, so {file} could not be saved. What was saved before is whole. Free some space and try again; leave this window open until then.',
  'error.format-unknown': '{file} is of a kind that cannot be used here. Choose a file ending in {known}.',
  'error.pdf-needs-window': 'A PDF is made in the window of Counterpoint. Nothing was written. Export {file} there, or export as Word and save that as a PDF.',
  'error.pdf-not-printed': 'The pages of {file} could not be printed. Nothing was written; the report is as it was. Try once more, or export as Word and save that as a PDF.',
  'error.file-misnamed': '{file} ends in {ending} but holds {holds, select, zip {a packed file, perhaps a Word document} word {a Word document of the older kind, or one with a password} pdf {a PDF} rtf {rich text (RTF)} text {plain text} other {something else}}. Nothing was imported. Open it in a word processor, save it as .docx without a password, and import that; or give it its true ending.',
  'error.file-too-long': '{file} has more than {limit, number} paragraphs and notes, far more than a report can have. Nothing was imported. Split it, and import the part you need.',
  'error.file-too-nested': '{file} has quotes, lists or brackets inside one another so deeply that it cannot be read. Nothing was imported. Make it flatter and try again.',
  'error.file-too-tangled': 'From line {line, number}, {file} has more signs of Markdown (*, _, [, `, |), more lines without a blank one or more text in one paragraph than any report. Nothing was imported. Part that paragraph or table, or take the signs out, and try again.',
  'error.docx-damaged': '{file} is not a whole Word document. Nothing was imported. Open it in Word or LibreOffice, save it again as .docx, and import that.',
  'error.docx-unsafe': '{file} is built in a way that no word processor writes ({reason, select, doctype {a part declares a document type} nesting {a part is nested too deeply} paragraph {a paragraph holds more than a whole report} parts {it has far too many parts} encrypted {a part is encrypted} path {the name of a part leads out of the file} zero {the name of a part holds a zero byte} twins {two parts have one name} other {{reason}}}) and was not opened. Nothing was imported. If you trust its sender, open it in a word processor and save it again as .docx.',
  'error.text-not-utf8': '{file} is not UTF-8 text (first at byte {position, number}). Nothing was imported. Save it again with the encoding UTF-8.',
  'error.notes-unmatched': '{file} has notes that do not match: {labels}. Nothing was imported. Give each mark its note and each note its mark, and try again.',
  'error.source-encrypted': '{file} is protected with a password. Nothing was imported. Open it with its password, print or save it as a PDF without one, and import that.',
  'error.source-unreadable': '{file} draws its words without saying what the letters are, so that they come out as others. Nothing was imported. Look for the Word version, or run text recognition on it.',
  'error.source-damaged': '{file} is damaged or only part of a file. Nothing was imported. Download it again, or open it in a PDF reader and print it into a new PDF.',
  'error.source-scanned': '{file} holds pictures of pages and no text. Nothing was imported. Look for the document on the web site of its publisher, or have a text recognition (OCR) program make a PDF with text from it.',
  'error.source-form-only': '{file} is a form whose text appears only in the program it was made for. Nothing was imported. Open it there, print it into a PDF, and import that.',
  'error.source-without-text': '{file} holds no text that could be read. Nothing was imported. Open it to see what it holds, and save it again as DOCX or PDF.',
  'error.source-not-paragraphs': '{file} is JSON, but not a list of paragraphs (first at entry {entry, number}). Nothing was imported. Each entry needs an “ID”, the paragraph’s number, and a “Text”.',
  'error.references-none': '{file} holds no reference. Nothing was imported. Export your references again as BibTeX, RIS or CSL-JSON, and choose that file.',
  'error.picture-unreadable': '{file} is no picture that can be read. Nothing was added. Save it as PNG or JPEG and try again.',
  'error.picture-too-large': '{file} has more than {limit, number} million points. Nothing was added. Make it smaller and try again.',
  'error.paste-too-long': 'What was copied is too long to paste at once: {characters, number} characters and {paragraphs, number} paragraphs or cells are the most. Nothing was pasted, and it is still on the clipboard. Paste a part of it, bring in its file with “Import a Word or Markdown draft…”, or, if it is something to cite, with “Add a source…”.',
  'error.word-template-damaged': '{file} is not a whole Word file and cannot be used as a template. Nothing was changed. Open it in Word or LibreOffice, save it again as .dotx or .docx, and choose that.',
  'error.word-template-password': '{file} is protected with a password and cannot be used as a template. Nothing was changed. Open it in Word, take the password off, and choose it again.',
  'error.word-template-old': '{file} is a Word file of the older kind (.doc or .dot) and cannot be used as a template. Nothing was changed. Open it in Word, save it as .dotx or .docx, and choose that.',
  'error.word-template-macros': '{file} holds macros, which a report must not carry. It was not opened and nothing was changed. Save it in Word as .dotx or .docx, without macros, and choose that.',
  'error.word-template-strict': '{file} is saved as “Strict Open XML”, which cannot be used as a template. Nothing was changed. Save it in Word as “Word Document” or “Word Template”, and choose that.',
  'error.word-template-place': 'In {file} the place for the report, {place}, does not stand in a paragraph of its own in the text: it is inside a table, a box or a sentence. Nothing was written. Put it on a line of its own and choose the file again.',
  'error.nothing-to-export': 'No file has been exported yet.',
  'error.cancelled': 'Cancelled. Nothing was changed.',
  'error.took-too-long': 'Reading {file} took longer than {seconds, number} seconds and was stopped. Nothing was imported. Save it again in a word processor, or split it.',
  'error.took-too-much': 'Reading {file} took more than {limit, number} MB of memory and was stopped. Nothing was imported. Save it again in a word processor, or split it.',
  'error.style-too-slow': 'Printing the notes took longer than {seconds, number} seconds and was stopped. The text is unchanged. Choose another note style.',
  'error.style-too-large': '{file} is larger than {limit, number} MB, which no note style is. The notes print as before.',
  'error.style-broken': '{file} is not a style of the Citation Style Language. The notes print as before. Choose a file that ends in .csl, as the style repositories of Zotero and CSL offer.',
  'error.style-dependent': '{file} only names another style, {parent}. The notes print as before. Choose the file of that style.',
  'error.style-not-notes': '{file} is a style for references in the text, not for notes. The notes print as before. Choose a style of the kind “note”.',
  'error.style-unusable': 'The note style {file} breaks on what it should print. The text is unchanged. Choose another note style.',
  'error.spelling-too-slow': 'Looking words up took too long and was stopped. The text is unchanged. Close the report and open it again to check its spelling.',
  'error.dictionary-missing': 'The dictionary {file} is missing or cannot be read, so spelling is not checked. The text is unchanged. Install Counterpoint again to have it back.',
  'error.request-unknown': 'The window asked for something this Counterpoint does not know ({name}). Nothing was changed. Start Counterpoint again.',
  'error.request-invalid': 'The window sent something that could not be understood ({name}). Nothing was changed. Start Counterpoint again.',
  'error.unexpected': 'Something went wrong that should not have ({reason}). What was saved is whole. Start Counterpoint again; if it comes back, please report it.',

  'notCarried.image': '{count, plural, one {# picture} other {# pictures}}',
  'notCarried.table-layout': '{count, plural, one {the layout of # table (its text was kept)} other {the layout of # tables (their text was kept)}}',
  'notCarried.text-box-layout': '{count, plural, one {the place of # text box (its text was kept)} other {the places of # text boxes (their text was kept)}}',
  'notCarried.comment': '{count, plural, one {# comment} other {# comments}}',
  'notCarried.tracked-deletion': '{count, plural, one {# tracked deletion (the deleted text was left out)} other {# tracked deletions (the deleted text was left out)}}',
  'notCarried.tracked-insertion-mark': '{count, plural, one {the mark of # tracked insertion (its text was kept)} other {the marks of # tracked insertions (their text was kept)}}',
  'notCarried.tracked-move': '{count, plural, one {the mark of # tracked move (the text is at its new place)} other {the marks of # tracked moves (the text is at its new place)}}',
  'notCarried.header-or-footer': '{count, plural, one {# header or footer} other {# headers or footers}}',
  'notCarried.equation': '{count, plural, one {the layout of # equation (its text was kept)} other {the layout of # equations (their text was kept)}}',
  'notCarried.endnote-position': '{count, plural, one {the place of # endnote (it is a footnote now)} other {the places of # endnotes (they are footnotes now)}}',
  'notCarried.embedded-object': '{count, plural, one {# embedded object} other {# embedded objects}}',
  'notCarried.html': '{count, plural, one {# piece of HTML} other {# pieces of HTML}}',
  'notCarried.code-formatting': '{count, plural, one {the typeface of # piece of code (its text was kept)} other {the typeface of # pieces of code (their text was kept)}}',
  'notCarried.strikethrough': '{count, plural, one {# strikethrough (its text was kept)} other {# strikethroughs (their text was kept)}}',
  'notCarried.unsafe-link': '{count, plural, one {# link that leads to no web page or mail address (its text was kept)} other {# links that lead to no web page or mail address (their text was kept)}}',
  'notCarried.contents-list': '{count, plural, one {# contents list} other {# contents lists}}',
  'notCarried.computed-annex': '{count, plural, one {# annex that an export makes anew} other {# annexes that an export makes anew}}',
  'notCarried.heading-number-changed': '{count, plural, one {# typed heading number that differs from the computed one} other {# typed heading numbers that differ from the computed ones}}',
  'notCarried.heading-level-changed': '{count, plural, one {the level of # heading} other {the levels of # headings}}',
  'notCarried.heading-by-looks': '{count, plural, one {the look of # paragraph that was bold, large or in capitals (it is read as a heading; check it in the outline)} other {the looks of # paragraphs that were bold, large or in capitals (they are read as headings; check them in the outline)}}',
  'notCarried.unreferenced-note': '{count, plural, one {# note without a mark in the text (kept aside)} other {# notes without a mark in the text (kept aside)}}',
  'notCarried.repeated-note-mark': '{count, plural, one {# second mark of one note (it has a copy of the note now)} other {# second marks of one note (they have copies of the note now)}}',
  'notCarried.bibliography': '{count, plural, one {# list of sources made by a reference manager (its sources come in with the notes)} other {# lists of sources made by a reference manager (their sources come in with the notes)}}',
  'notCarried.citation-field': '{count, plural, one {the data of # citation that could not be read (its words were kept)} other {the data of # citations that could not be read (their words were kept)}}',
  'notCarried.nested-block-layout': '{count, plural, one {the nesting of # block (its text was kept)} other {the nesting of # blocks (their text was kept)}}',
  'notCarried.hidden-text': '{count, plural, one {# piece of hidden text (left out)} other {# pieces of hidden text (left out)}}',
  'notCarried.title-page-link': '{count, plural, one {the address of # link on the title page (its text was kept)} other {the addresses of # links on the title page (their text was kept)}}',
  'notCarried.list-number-typed': '{count, plural, one {the automatic number of # paragraph (it is typed in the text now)} other {the automatic numbers of # paragraphs (they are typed in the text now)}}',
  'notCarried.list-number-changed': '{count, plural, one {the kind of number of # list item (its list counts 1., (a), (i) now)} other {the kind of number of # list items (their lists count 1., (a), (i) now)}}',
  'notCarried.recommendation-number': '{count, plural, one {the number of # recommendation} other {the numbers of # recommendations}}',
  'notCarried.script': '{count, plural, one {# script (it was not run)} other {# scripts (they were not run)}}',
  'notCarried.form-control': '{count, plural, one {# field or button of a form} other {# fields or buttons of a form}}',
  'notCarried.note-without-text': '{count, plural, one {# note mark whose note did not come with it (it is plain text now)} other {# note marks whose notes did not come with them (they are plain text now)}}',
  'notCarried.note-without-mark': '{count, plural, one {the place of # note whose mark did not come with it (its words are in the text now)} other {the places of # notes whose marks did not come with them (their words are in the text now)}}',

  'warning.over-word-limit': 'The report has {words, number} words; the committee’s limit is {limit, number} ({source}).',
  'warning.title-field-missing': 'The title page has no {field}.',
  'warning.empty-note': 'Note {number} is empty.',
  'warning.unmarked-notes': '{count, plural, one {# note without a mark was not printed.} other {# notes without a mark were not printed.}}',
  'warning.missing-notes': '{count, plural, one {# note mark has lost its note and was not printed.} other {# note marks have lost their notes and were not printed.}}',
  'warning.damaged-parts': '{count, plural, one {# part of the text could not be read and was written as plain words, without its notes and form.} other {# parts of the text could not be read and were written as plain words, without their notes and form.}}',
  'warning.snapshot-not-kept': 'No snapshot was kept of this export, because the report is read-only or its disk is full. The exported file is whole.',
  'warning.template-left-out': '{what, select, remote {{count, plural, one {# part of the template that would be fetched from elsewhere was left out.} other {# parts of the template that would be fetched from elsewhere were left out.}}} object {{count, plural, one {# embedded object of the template was left out.} other {# embedded objects of the template were left out.}}} comment {{count, plural, one {# comment in the template was left out.} other {# comments in the template were left out.}}} change {{count, plural, one {# tracked deletion in the template was carried out.} other {# tracked deletions in the template were carried out.}}} contents {The list of contents of the template was left out: it lists the headings of the template.} other {{count, plural, one {# field of the template that asks or fetches something was left as plain words.} other {# fields of the template that ask or fetch something were left as plain words.}}}}',
  'warning.heading-gap': 'The heading “{heading}” skips a level (from {from} to {to}).',
  'warning.annex-empty': 'The annex {annex, select, recommendations {of recommendations} sources {of sources} other {with the matrix}} was left out, because it had nothing to say.',

  'skipped.not-closed': 'its closing brace is missing',
  'skipped.not-understood': 'a field of it could not be read',
  'skipped.no-type': 'it does not say of what kind it is',
  'skipped.says-nothing': 'it has neither a title, a symbol, an address nor a DOI',

  'titleField.title': 'title',
  'titleField.subtitle': 'subtitle',
  'titleField.state': 'State party',
  'titleField.session': 'session',
  'titleField.organisation': 'organisation',
  'titleField.contact': 'contact',
  'titleField.date': 'date',
  'titleField.visibility': 'word on whether it may be published',
} satisfies Record<string, string>

/** Every message in English. */
export const en = catalogueOf(
  enShared,
  enChecks,
  enCommands,
  enChecksPane,
  enCiting,
  enExport,
  enFind,
  enHabits,
  enFollowUp,
  enMargin,
  enLibrary,
  enMatrix,
  enComments,
  enCompare,
  enOutline,
  enQuoting,
  enSources,
  enSpelling,
  enTyping,
  enWindow,
) satisfies Complete & Record<string, string>
