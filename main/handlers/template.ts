import { summariseTemplate } from '../../core/report/template.ts'
import type { Handlers } from '../dispatch.ts'
import { templates } from '../templates.ts'

export const templateHandlers = {
  'template.list': ({ language }) => templates.map((template) => summariseTemplate(template, language)),
} satisfies Partial<Handlers>
