/** What the window and its menu say, in ICU message syntax. Names are `screen.what`. */
export const enWindow = {
  'app.name': 'Counterpoint',
} satisfies Record<string, string>
