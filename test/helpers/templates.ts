import { Template } from '../../core/report/template.ts'
import crcAlternativeReport from '../../templates/crc-alternative-report.json' with { type: 'json' }

export const templateOf = (more: Partial<Template> = {}): Template => ({ ...Template.parse(crcAlternativeReport), ...more })

export const recommendationsAs = (list: 'bullet' | 'number'): Template => {
  const template = templateOf()
  return { ...template, recommendations: { ...template.recommendations, list } }
}
