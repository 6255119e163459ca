import type { enShared } from './en.ts'
import { catalogueOf } from './catalogue-of.ts'
import { esChecks } from './es-checks.ts'
import { esCommands } from './es-commands.ts'
import { esChecksPane } from './es-checks-pane.ts'
import { esCiting } from './es-citing.ts'
import { esExport } from './es-export.ts'
import { esFind } from './es-find.ts'
import { esHabits } from './es-habits.ts'
import { esFollowUp } from './es-follow-up.ts'
import { esMargin } from './es-margin.ts'
import { esLibrary } from './es-library.ts'
import { esMatrix } from './es-matrix.ts'
import { esComments } from './es-comments.ts'
import { esCompare } from './es-compare.ts'
import { esOutline } from './es-outline.ts'
import { esQuoting } from './es-quoting.ts'
import { esSources } from './es-sources.ts'
import { esSpelling } from './es-spelling.ts'
import { esTyping } from './es-typing.ts'
import { esWindow } from './es-window.ts'

/** Messages that both the command line and the window show, in Spanish. */
const esShared = {
  'error.project-missing': 'No hay ningún informe en {file}. Puede que se haya movido o cambiado de nombre; búsquelo y ábralo desde allí.',
  'error.project-exists': '{file} ya existe y se dejó como está. Elija otro nombre.',
  'error.project-foreign': '{file} no es un informe de Counterpoint. No se modificó. Para traer un borrador de Word o Markdown, cree un informe nuevo e importe en él el borrador.',
  'error.project-damaged': '{file} está dañado y se dejó como está. Abra una copia de su copia de seguridad, o el archivo terminado en .bak que está a su lado.',
  'error.project-newer': '{file} fue escrito por una versión más reciente de Counterpoint (formato {version, number}; esta conoce el {known, number}). No se modificó. Actualice Counterpoint para abrirlo.',
  'error.project-in-use': '{file} ya está abierto, en otra ventana o por otra persona. Ciérrelo allí primero; no se modificó nada.',
  'error.project-read-only': 'No se puede escribir en {file}: es de solo lectura, o usted no puede escribir en su carpeta. Cópielo en una carpeta suya y abra la copia.',
  'error.project-not-open': 'No hay ningún informe abierto. Abra uno primero.',
  'error.snapshot-missing': 'No hay ninguna versión {id} en {file}. La lista de versiones muestra las que existen.',
  'error.source-missing': 'No hay ninguna fuente «{source}» en este informe. La lista de fuentes muestra sus identificadores y signaturas.',
  'error.undo-gone': 'Este cambio ya no se puede deshacer: la fuente volvió a modificarse, o el informe se cerró desde entonces. No se modificó nada.',
  'error.excerpt-in-the-way': 'Los pasajes anteriores no se repusieron, porque el extracto «{excerpt}» se hizo desde entonces y sus palabras no están en ninguno de ellos. Elimínelo y deshaga de nuevo.',
  'error.template-unknown': 'No hay ninguna plantilla «{template}». Elija una de estas: {known}.',
  'error.draft-not-empty': '{file} ya contiene texto, así que no se importó nada. Cree un informe nuevo e importe en él el borrador.',
  'error.draft-block-damaged': 'No se pudo leer una parte del texto de {file}. Sus palabras se muestran en párrafos simples; el resto está intacto.',
  'error.file-missing': 'No hay ningún archivo en {file}. Compruebe el nombre e inténtelo de nuevo.',
  'error.file-empty': '{file} está vacío. No se importó nada; elija otro archivo.',
  'error.file-too-large': '{file} ocupa más de {limit, number} MB, o los supera al descomprimirse. No se importó nada. Quítele las imágenes grandes, guárdelo con otro nombre e inténtelo de nuevo.',
  'error.file-not-readable': 'No se pudo leer {file}: usted no puede abrirlo, o es una carpeta. No se importó nada.',
  'error.file-not-writable': 'No se pudo escribir {file}. Puede estar abierto en otro programa, o usted no puede escribir allí. Ciérrelo o elija otro lugar; el informe está a salvo.',
  'error.folder-missing': 'La carpeta de {file} no existe. Créela o elija otra.',
  'error.disk-full': 'El disco está lleno, de modo que no se pudo guardar {file}. Lo guardado antes está intacto. Libere espacio e inténtelo de nuevo; deje esta ventana abierta hasta entonces.',
  'error.format-unknown': '{file} es de un tipo que no se puede usar aquí. Elija un archivo terminado en {known}.',
  'error.pdf-needs-window': 'Un PDF se hace en la ventana de Counterpoint. No se escribió nada. Exporte {file} desde la ventana, o exporte a Word y guárdelo como PDF.',
  'error.pdf-not-printed': 'No se pudieron imprimir las páginas de {file}. No se escribió nada; el informe sigue como estaba. Inténtelo de nuevo, o exporte a Word y guárdelo como PDF.',
  'error.file-misnamed': '{file} termina en {ending} pero contiene {holds, select, zip {un archivo comprimido, quizá un documento de Word} word {un documento de Word de un formato antiguo, o con contraseña} pdf {un PDF} rtf {texto enriquecido (RTF)} text {texto sin formato} other {otra cosa}}. No se importó nada. Ábralo en un procesador de textos, guárdelo como .docx sin contraseña e importe ese archivo; o dele su verdadera extensión.',
  'error.file-too-long': '{file} tiene más de {limit, number} párrafos y notas, muchos más de los que puede tener un informe. No se importó nada. Divídalo e importe la parte que necesite.',
  'error.file-too-nested': '{file} tiene citas, listas o paréntesis anidados a tanta profundidad que no se puede leer. No se importó nada. Simplifíquelo e inténtelo de nuevo.',
  'error.docx-damaged': '{file} no es un documento de Word completo. No se importó nada. Ábralo en Word o LibreOffice, guárdelo de nuevo como .docx e importe ese archivo.',
  'error.docx-unsafe': '{file} está hecho como no lo hace ningún procesador de textos ({reason, select, doctype {una parte declara un tipo de documento} nesting {una parte está anidada a demasiada profundidad} parts {tiene demasiadas partes} encrypted {una parte está cifrada} path {el nombre de una parte lleva fuera del archivo} zero {el nombre de una parte contiene un byte nulo} twins {dos partes llevan el mismo nombre} other {{reason}}}) y no se abrió. No se importó nada. Si confía en quien lo envió, ábralo en un procesador de textos y guárdelo de nuevo como .docx.',
  'error.text-not-utf8': '{file} no es texto en UTF-8 (desde el byte {position, number}). No se importó nada. Guárdelo de nuevo con la codificación UTF-8.',
  'error.notes-unmatched': '{file} tiene notas que no se corresponden: {labels}. No se importó nada. Dé a cada llamada su nota y a cada nota su llamada, e inténtelo de nuevo.',
  'error.source-encrypted': '{file} está protegido con contraseña. No se importó nada. Ábralo con su contraseña, imprímalo o guárdelo como PDF sin contraseña e importe ese archivo.',
  'error.source-damaged': '{file} está dañado o es solo una parte de un archivo. No se importó nada. Descárguelo de nuevo, o ábralo en un lector de PDF e imprímalo en un PDF nuevo.',
  'error.source-scanned': '{file} contiene imágenes de páginas y ningún texto. No se importó nada. Busque el documento en el sitio de quien lo publica, o haga con un programa de reconocimiento de texto (OCR) un PDF que tenga texto.',
  'error.source-unreadable': '{file} dibuja sus palabras sin decir qué letras son, de modo que salen otras. No se importó nada. Busque la versión de Word o pásele un programa de reconocimiento de texto.',
  'error.source-form-only': '{file} es un formulario cuyo texto solo aparece en el programa para el que se hizo. No se importó nada. Ábralo allí, imprímalo en un PDF e importe ese archivo.',
  'error.source-without-text': '{file} no contiene ningún texto que se pueda leer. No se importó nada. Ábralo para ver qué contiene y guárdelo de nuevo como DOCX o PDF.',
  'error.source-not-paragraphs': '{file} es JSON, pero no una lista de párrafos (desde la entrada {entry, number}). No se importó nada. Cada entrada necesita un «ID», el número del párrafo, y un «Text».',
  'error.picture-unreadable': '{file} no es una imagen que se pueda leer. No se añadió nada. Guárdela como PNG o JPEG e inténtelo de nuevo.',
  'error.picture-too-large': '{file} tiene más de {limit, number} millones de puntos. No se añadió nada. Redúzcala e inténtelo de nuevo.',
  'error.paste-too-long': 'El texto copiado es demasiado largo para pegarlo de una vez: como máximo, {characters, number} caracteres y {paragraphs, number} párrafos o celdas. No se pegó nada y el texto sigue en el portapapeles. Pegue una parte, traiga el archivo con «Importar un borrador de Word o Markdown…» o, si es un texto que se va a citar, con «Añadir una fuente…».',
  'error.word-template-damaged': '{file} no es un archivo de Word íntegro y no puede usarse como plantilla. No se cambió nada. Ábralo en Word o LibreOffice, guárdelo de nuevo como .dotx o .docx y elija ese archivo.',
  'error.word-template-password': '{file} está protegido con contraseña y no puede usarse como plantilla. No se cambió nada. Ábralo en Word, quite la contraseña y elíjalo de nuevo.',
  'error.word-template-old': '{file} es un archivo de Word de un formato antiguo (.doc o .dot) y no puede usarse como plantilla. No se cambió nada. Ábralo en Word, guárdelo como .dotx o .docx y elija ese archivo.',
  'error.word-template-macros': '{file} contiene macros, que un informe no debe llevar. No se abrió y no se cambió nada. Guárdelo en Word como .dotx o .docx, sin macros, y elija ese archivo.',
  'error.word-template-strict': '{file} está guardado como «Open XML estricto», que no puede usarse como plantilla. No se cambió nada. Guárdelo en Word como «Documento de Word» o «Plantilla de Word» y elija ese archivo.',
  'error.word-template-place': 'En {file} el lugar del informe, {place}, no está en un párrafo propio: está dentro de un cuadro, una caja de texto o una frase. No se escribió nada. Póngalo solo en una línea y elija el archivo de nuevo.',
  'error.nothing-to-export': 'Todavía no se ha exportado ningún archivo.',
  'error.cancelled': 'Operación cancelada. No se modificó nada.',
  'error.took-too-long': 'La lectura de {file} tardó más de {seconds, number} segundos y se detuvo. No se importó nada. Guárdelo de nuevo en un procesador de textos, o divídalo.',
  'error.took-too-much': 'La lectura de {file} ocupó más de {limit, number} MB de memoria y se detuvo. No se importó nada. Guárdelo de nuevo en un procesador de textos, o divídalo.',
  'error.style-too-slow': 'La impresión de las notas tardó más de {seconds, number} segundos y se detuvo. El texto no ha cambiado. Elija otro estilo de notas.',
  'error.style-too-large': '{file} supera {limit, number} MB, algo que ningún estilo de notas alcanza. Las notas se imprimen como antes.',
  'error.style-broken': '{file} no es un estilo del lenguaje CSL. Las notas se imprimen como antes. Elija un archivo .csl, como los que ofrecen los repositorios de estilos de Zotero y CSL.',
  'error.style-dependent': '{file} solo nombra otro estilo, {parent}. Las notas se imprimen como antes. Elija el archivo de ese estilo.',
  'error.style-not-notes': '{file} es un estilo de referencias en el texto, no de notas. Las notas se imprimen como antes. Elija un estilo de tipo «note».',
  'error.style-unusable': 'El estilo de notas {file} falla con lo que debería imprimir. El texto no ha cambiado. Elija otro estilo de notas.',
  'error.spelling-too-slow': 'La revisión de la ortografía tardó demasiado y se detuvo. El texto no ha cambiado. Cierre el informe y vuelva a abrirlo para revisar la ortografía.',
  'error.dictionary-missing': 'Falta el diccionario {file} o no se puede leer, por lo que no se revisa la ortografía. El texto no ha cambiado. Instale de nuevo Counterpoint para recuperarlo.',
  'error.request-unknown': 'La ventana pidió algo que este Counterpoint no conoce ({name}). No se modificó nada. Reinicie Counterpoint.',
  'error.request-invalid': 'La ventana envió algo que no se pudo entender ({name}). No se modificó nada. Reinicie Counterpoint.',
  'error.unexpected': 'Se produjo un error que no debía producirse ({reason}). Lo guardado está intacto. Reinicie Counterpoint; si vuelve a ocurrir, comuníquelo.',

  'notCarried.image': '{count, plural, one {# imagen} other {# imágenes}}',
  'notCarried.table-layout': '{count, plural, one {la disposición de # cuadro (su texto se conservó)} other {la disposición de # cuadros (su texto se conservó)}}',
  'notCarried.text-box-layout': '{count, plural, one {el lugar de # cuadro de texto (su texto se conservó)} other {el lugar de # cuadros de texto (su texto se conservó)}}',
  'notCarried.comment': '{count, plural, one {# comentario} other {# comentarios}}',
  'notCarried.tracked-deletion': '{count, plural, one {# eliminación con control de cambios (el texto eliminado se omitió)} other {# eliminaciones con control de cambios (el texto eliminado se omitió)}}',
  'notCarried.tracked-insertion-mark': '{count, plural, one {la marca de # inserción con control de cambios (su texto se conservó)} other {las marcas de # inserciones con control de cambios (su texto se conservó)}}',
  'notCarried.tracked-move': '{count, plural, one {la marca de # traslado con control de cambios (el texto está en su nuevo lugar)} other {las marcas de # traslados con control de cambios (el texto está en su nuevo lugar)}}',
  'notCarried.header-or-footer': '{count, plural, one {# encabezado o pie de página} other {# encabezados o pies de página}}',
  'notCarried.equation': '{count, plural, one {la disposición de # ecuación (su texto se conservó)} other {la disposición de # ecuaciones (su texto se conservó)}}',
  'notCarried.endnote-position': '{count, plural, one {el lugar de # nota final (ahora es una nota al pie)} other {el lugar de # notas finales (ahora son notas al pie)}}',
  'notCarried.embedded-object': '{count, plural, one {# objeto incrustado} other {# objetos incrustados}}',
  'notCarried.html': '{count, plural, one {# fragmento de HTML} other {# fragmentos de HTML}}',
  'notCarried.code-formatting': '{count, plural, one {el tipo de letra de # fragmento de código (su texto se conservó)} other {el tipo de letra de # fragmentos de código (su texto se conservó)}}',
  'notCarried.strikethrough': '{count, plural, one {# tachado (su texto se conservó)} other {# tachados (su texto se conservó)}}',
  'notCarried.unsafe-link': '{count, plural, one {# enlace que no lleva a una página web ni a una dirección de correo (su texto se conservó)} other {# enlaces que no llevan a una página web ni a una dirección de correo (su texto se conservó)}}',
  'notCarried.contents-list': '{count, plural, one {# índice} other {# índices}}',
  'notCarried.computed-annex': '{count, plural, one {# anexo que una exportación rehace} other {# anexos que una exportación rehace}}',
  'notCarried.heading-number-changed': '{count, plural, one {# número de título escrito que difiere del calculado} other {# números de título escritos que difieren de los calculados}}',
  'notCarried.heading-level-changed': '{count, plural, one {el nivel de # título} other {el nivel de # títulos}}',
  'notCarried.heading-by-looks': '{count, plural, one {el aspecto de # párrafo en negrita, grande o en mayúsculas (se lee como título; compruébelo en el esquema)} other {el aspecto de # párrafos en negrita, grandes o en mayúsculas (se leen como títulos; compruébelos en el esquema)}}',
  'notCarried.unreferenced-note': '{count, plural, one {# nota sin llamada en el texto (conservada aparte)} other {# notas sin llamada en el texto (conservadas aparte)}}',
  'notCarried.repeated-note-mark': '{count, plural, one {# segunda llamada de una misma nota (ahora tiene una copia de la nota)} other {# segundas llamadas de una misma nota (ahora tienen copias de la nota)}}',
  'notCarried.bibliography': '{count, plural, one {# bibliografía hecha por un gestor de referencias (sus fuentes llegan con las notas)} other {# bibliografías hechas por un gestor de referencias (sus fuentes llegan con las notas)}}',
  'notCarried.citation-field': '{count, plural, one {los datos de # cita que no se pudo leer (sus palabras se conservaron)} other {los datos de # citas que no se pudieron leer (sus palabras se conservaron)}}',
  'notCarried.nested-block-layout': '{count, plural, one {el anidamiento de # bloque (su texto se conservó)} other {el anidamiento de # bloques (su texto se conservó)}}',
  'notCarried.hidden-text': '{count, plural, one {# fragmento de texto oculto (omitido)} other {# fragmentos de texto oculto (omitidos)}}',
  'notCarried.title-page-link': '{count, plural, one {la dirección de # enlace de la portada (su texto se conservó)} other {las direcciones de # enlaces de la portada (su texto se conservó)}}',
  'notCarried.list-number-typed': '{count, plural, one {el número automático de # párrafo (ahora está escrito en el texto)} other {los números automáticos de # párrafos (ahora están escritos en el texto)}}',
  'notCarried.recommendation-number': '{count, plural, one {el número de # recomendación} other {los números de # recomendaciones}}',
  'notCarried.script': '{count, plural, one {# script (no se ejecutó)} other {# scripts (no se ejecutaron)}}',
  'notCarried.form-control': '{count, plural, one {# campo o botón de formulario} other {# campos o botones de formulario}}',
  'notCarried.note-without-text': '{count, plural, one {# llamada que llegó sin su nota (ahora es texto)} other {# llamadas que llegaron sin sus notas (ahora son texto)}}',
  'notCarried.note-without-mark': '{count, plural, one {el lugar de # nota que llegó sin su llamada (sus palabras están ahora en el texto)} other {los lugares de # notas que llegaron sin sus llamadas (sus palabras están ahora en el texto)}}',

  'warning.over-word-limit': 'El informe tiene {words, number} palabras; el límite del comité es de {limit, number} ({source}).',
  'warning.title-field-missing': 'En la portada falta {field}.',
  'warning.empty-note': 'La nota {number} está vacía.',
  'warning.unmarked-notes': '{count, plural, one {# nota sin llamada no se imprimió.} other {# notas sin llamada no se imprimieron.}}',
  'warning.missing-notes': '{count, plural, one {# llamada perdió su nota y no se imprimió.} other {# llamadas perdieron su nota y no se imprimieron.}}',
  'warning.template-left-out': '{what, select, remote {{count, plural, one {# parte de la plantilla que se buscaría en otro lugar quedó fuera.} other {# partes de la plantilla que se buscarían en otro lugar quedaron fuera.}}} object {{count, plural, one {# objeto incrustado de la plantilla quedó fuera.} other {# objetos incrustados de la plantilla quedaron fuera.}}} comment {{count, plural, one {# comentario de la plantilla quedó fuera.} other {# comentarios de la plantilla quedaron fuera.}}} change {{count, plural, one {# eliminación con control de cambios de la plantilla se aplicó.} other {# eliminaciones con control de cambios de la plantilla se aplicaron.}}} contents {El índice de la plantilla quedó fuera: enumera los títulos de la plantilla.} other {{count, plural, one {# campo de la plantilla que pregunta o busca algo quedó como texto.} other {# campos de la plantilla que preguntan o buscan algo quedaron como texto.}}}}',
  'warning.heading-gap': 'El título «{heading}» salta un nivel (de {from} a {to}).',
  'warning.annex-empty': 'El anexo {annex, select, recommendations {de recomendaciones} sources {de fuentes} other {de la matriz}} se omitió porque no tenía nada que decir.',

  'skipped.not-closed': 'falta su llave de cierre',
  'skipped.not-understood': 'no se pudo leer uno de sus campos',
  'skipped.no-type': 'no dice de qué tipo es',
  'skipped.says-nothing': 'no tiene título, signatura, dirección ni DOI',

  'titleField.title': 'el título',
  'titleField.subtitle': 'el subtítulo',
  'titleField.state': 'el Estado parte',
  'titleField.session': 'el período de sesiones',
  'titleField.organisation': 'la organización',
  'titleField.contact': 'el contacto',
  'titleField.date': 'la fecha',
  'titleField.visibility': 'la indicación de si puede publicarse',
} satisfies Record<keyof typeof enShared, string>

/** Every message in Spanish. */
export const es = catalogueOf(
  esShared,
  esChecks,
  esCommands,
  esChecksPane,
  esCiting,
  esExport,
  esFind,
  esHabits,
  esFollowUp,
  esMargin,
  esLibrary,
  esMatrix,
  esComments,
  esCompare,
  esOutline,
  esQuoting,
  esSources,
  esSpelling,
  esTyping,
  esWindow,
)
