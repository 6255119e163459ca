import { hashOf } from './attachment.ts'

/** The SHA-256 of a text's UTF-8 form, in hexadecimal digits. */
export const textHash = (text: string): string => hashOf(Buffer.from(text, 'utf8'))
