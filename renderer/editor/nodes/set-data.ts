/** Sets a `data-` attribute, or takes it away where there is nothing to say. Writes only what differs. */
export function setData(dom: HTMLElement, name: string, value: string): void {
  if ((dom.dataset[name] ?? '') === value) return
  if (value === '') Reflect.deleteProperty(dom.dataset, name)
  else dom.dataset[name] = value
}
