import { say } from '../messages.ts'
import { request } from '../request.ts'
import { pictureUrl } from './prepare-picture.ts'

/** The pictures of the open report, fetched once each and drawn into the figures that show them. */
export class ShownPictures {
  private readonly urls = new Map<string, Promise<string | undefined>>()

  /** Gives every figure under an element its picture. Touches only those that have none, or another. */
  draw(root: HTMLElement | null): void {
    for (const figure of root?.querySelectorAll<HTMLElement>('.figure') ?? []) {
      const { attachment = '', drawn } = figure.dataset
      const picture = figure.querySelector('img')
      if (picture === null || drawn === attachment) continue
      figure.dataset['drawn'] = attachment
      this.urlOf(attachment).then((url) => {
        if (url !== undefined) picture.src = url
        else figure.dataset['lost'] = say('figure.lost')
      }, () => {
        figure.dataset['lost'] = say('figure.lost')
      })
    }
  }

  dispose(): void {
    for (const url of this.urls.values()) {
      url.then((known) => {
        if (known !== undefined) URL.revokeObjectURL(known)
      }, () => undefined)
    }
  }

  private urlOf(attachment: string): Promise<string | undefined> {
    const known = this.urls.get(attachment)
    if (known !== undefined) return known
    const url = request('figure.read', { attachment }).then((picture) => (picture === null ? undefined : pictureUrl(picture)))
    this.urls.set(attachment, url)
    return url
  }
}
