/** Numbers in words in English, French and Spanish, as far as ages of children and shares are written so. */
const small = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17,
}

/** What a number word below eighteen says. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(Object.entries(small))

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

export const smallNumber = longestFirst([...smallNumbers.keys()])

const tens = String.raw`twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?|quatre-vingt-dix|septante|nonante|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa`

/** A number in words up to ninety-nine, as a pattern: "seventy", "twenty-five", "soixante et un", "treinta y cinco". */
export const wordedNumber = String.raw`(?:(?:${tens})(?:(?:-| et | y )(?:${smallNumber}|un|une|uno|una))?|${smallNumber}|eighteen|nineteen|dix-huit|dix-neuf|dieciocho|diecinueve|veinti\p{L}{2,7})`
