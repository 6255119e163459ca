/** A picture as a report shows it. Width and height are in pixels. */
export interface Picture {
  type: 'png' | 'jpg'
  bytes: Uint8Array
  width: number
  height: number
}

/** The pictures of a report by the content hash that its figures name. */
export type Pictures = ReadonlyMap<string, Picture>
