import { toWordTag } from '../../document/language-tag.ts'
import type { PrintedReport } from '../printed-report.ts'
import { escapeXml } from './printable-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * What the file says about itself: what the report says, never who sat at which computer when. Dates are left out
 * because the time of an export can tell where and by whom a confidential report was written.
 */
export const coreProperties = ({ name, titleBlock, language }: PrintedReport): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    element('dc:title', name),
    element('dc:subject', titleBlock.subtitle),
    element('dc:creator', titleBlock.organisation),
    element('dc:language', toWordTag(language)),
  ].join('')}</cp:coreProperties>`

export const appProperties = ({ titleBlock }: PrintedReport): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${[
    element('Application', 'Counterpoint'),
    element('Company', titleBlock.organisation),
  ].join('')}</Properties>`

const element = (name: string, text: string): string => (text.trim() === '' ? '' : `<${name}>${escapeXml(text.trim())}</${name}>`)
