import { findChild, type XmlElement } from '../xml/element.ts'

/** The `w:val` of a child element. */
export const valueOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  findChild(properties, name)?.attributes.get('w:val')

/** An on-off property: its element alone means on; undefined where it is not set. */
export function onOff(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = findChild(properties, name)
  if (element === undefined) return undefined
  return !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? '1')
}

/** A whole number between limits, or undefined where it is none. */
export function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
  const value = text === undefined || !/^-?\d{1,9}$/.test(text.trim()) ? Number.NaN : Number(text)
  return Number.isNaN(value) ? undefined : Math.min(Math.max(value, least), most)
}
