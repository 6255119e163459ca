import { AppError } from '../core/errors.ts'
import { Template } from '../core/report/template.ts'
import crcAlternativeReport from '../templates/crc-alternative-report.json' with { type: 'json' }
import crcLoiprInput from '../templates/crc-loipr-input.json' with { type: 'json' }

/** All templates, in the order in which they are offered. */
export const templates: readonly Template[] = [crcAlternativeReport, crcLoiprInput].map((data) => Template.parse(data))

/** @throws AppError template-unknown */
export function templateById(id: string): Template {
  const template = templates.find((candidate) => candidate.id === id)
  if (template === undefined) throw new AppError('template-unknown', { template: id, known: templates.map((known) => known.id).join(', ') })
  return template
}
