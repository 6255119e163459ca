/** What is said of citations and the note style. */
export const enCitations = {
  'error.style-too-slow': 'Printing the notes took longer than {seconds, number} seconds and was stopped. The text is unchanged. Choose another note style.',
} satisfies Record<string, string>
