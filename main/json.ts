/** Parses JSON without believing anything of it. Throws SyntaxError. */
export const parseJson = (text: string): unknown => JSON.parse(text)
