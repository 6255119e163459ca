import type { enShared } from './en.ts'
import { catalogueOf } from './catalogue-of.ts'
import { frChecks } from './fr-checks.ts'
import { frCommands } from './fr-commands.ts'
import { frChecksPane } from './fr-checks-pane.ts'
import { frCiting } from './fr-citing.ts'
import { frExport } from './fr-export.ts'
import { frFind } from './fr-find.ts'
import { frHabits } from './fr-habits.ts'
import { frFollowUp } from './fr-follow-up.ts'
import { frMargin } from './fr-margin.ts'
import { frLibrary } from './fr-library.ts'
import { frMatrix } from './fr-matrix.ts'
import { frComments } from './fr-comments.ts'
import { frCompare } from './fr-compare.ts'
import { frOutline } from './fr-outline.ts'
import { frQuoting } from './fr-quoting.ts'
import { frSources } from './fr-sources.ts'
import { frSpelling } from './fr-spelling.ts'
import { frTyping } from './fr-typing.ts'
import { frWindow } from './fr-window.ts'

/** Messages that both the command line and the window show, in French. */
const frShared = {
  'error.project-missing': 'Il n’y a pas de rapport à l’emplacement {file}. Il a peut-être été déplacé ou renommé ; cherchez-le et ouvrez-le de là.',
  'error.project-exists': '{file} existe déjà et a été laissé tel quel. Choisissez un autre nom.',
  'error.project-foreign': '{file} n’est pas un rapport Counterpoint. Il n’a pas été modifié. Pour reprendre un brouillon Word ou Markdown, créez un nouveau rapport et importez-y le brouillon.',
  'error.project-damaged': '{file} est endommagé et a été laissé tel quel. Ouvrez une copie de votre sauvegarde, ou le fichier terminé par .bak qui se trouve à côté.',
  'error.project-newer': '{file} a été écrit par une version plus récente de Counterpoint (format {version, number} ; celle-ci connaît le format {known, number}). Il n’a pas été modifié. Mettez Counterpoint à jour pour l’ouvrir.',
  'error.project-in-use': '{file} est déjà ouvert, dans une autre fenêtre ou par une autre personne. Fermez-le d’abord là ; rien n’a été modifié.',
  'error.project-read-only': '{file} ne peut pas être écrit : il est en lecture seule, ou vous n’avez pas le droit d’écrire dans son dossier. Copiez-le dans un dossier à vous et ouvrez la copie.',
  'error.project-not-open': 'Aucun rapport n’est ouvert. Ouvrez-en d’abord un.',
  'error.snapshot-missing': 'Il n’y a pas de version {id} dans {file}. La liste des versions montre celles qui existent.',
  'error.source-missing': 'Il n’y a pas de source « {source} » dans ce rapport. La liste des sources montre leurs identifiants et leurs cotes.',
  'error.undo-gone': 'Cette modification ne peut plus être annulée : la source a été modifiée de nouveau, ou le rapport a été fermé depuis. Rien n’a été modifié.',
  'error.excerpt-in-the-way': 'Les passages antérieurs n’ont pas été rétablis, parce que l’extrait « {excerpt} » a été fait depuis et que ses mots ne s’y trouvent pas. Supprimez-le et annulez de nouveau.',
  'error.template-unknown': 'Il n’y a pas de modèle « {template} ». Choisissez-en un parmi : {known}.',
  'error.draft-not-empty': '{file} contient déjà du texte, donc rien n’a été importé. Créez un nouveau rapport et importez-y le brouillon.',
  'error.draft-block-damaged': 'Une partie du texte de {file} n’a pas pu être lue. Ses mots sont affichés en paragraphes simples ; le reste est intact.',
  'error.file-missing': 'Il n’y a pas de fichier à l’emplacement {file}. Vérifiez le nom et réessayez.',
  'error.file-empty': '{file} est vide. Rien n’a été importé ; choisissez un autre fichier.',
  'error.file-too-large': '{file} dépasse {limit, number} Mo, ou les dépasse une fois décompressé. Rien n’a été importé. Retirez-en les grandes images, enregistrez-le sous un autre nom et réessayez.',
  'error.file-not-readable': '{file} n’a pas pu être lu : vous n’avez pas le droit de l’ouvrir, ou c’est un dossier. Rien n’a été importé.',
  'error.file-not-writable': '{file} n’a pas pu être écrit. Il est peut-être ouvert dans un autre programme, ou vous n’avez pas le droit d’écrire à cet endroit. Fermez-le ou choisissez un autre emplacement ; le rapport lui-même est en sûreté.',
  'error.folder-missing': 'Le dossier de {file} n’existe pas. Créez-le ou choisissez-en un autre.',
  'error.disk-full': 'Le disque est plein, de sorte que {file} n’a pas pu être enregistré. Ce qui a été enregistré auparavant est intact. Libérez de la place et réessayez ; laissez cette fenêtre ouverte jusque-là.',
  'error.format-unknown': '{file} est d’un type qui ne peut pas être utilisé ici. Choisissez un fichier terminé par {known}.',
  'error.pdf-needs-window': 'Un PDF se fait dans la fenêtre de Counterpoint. Rien n’a été écrit. Exportez {file} depuis la fenêtre, ou exportez en Word puis enregistrez en PDF.',
  'error.pdf-not-printed': 'Les pages de {file} n’ont pas pu être imprimées. Rien n’a été écrit ; le rapport est resté tel quel. Réessayez, ou exportez en Word puis enregistrez en PDF.',
  'error.file-misnamed': '{file} se termine par {ending} mais contient {holds, select, zip {un fichier compressé, peut-être un document Word} word {un document Word d’un ancien format, ou protégé par un mot de passe} pdf {un PDF} rtf {du texte enrichi (RTF)} text {du texte brut} other {autre chose}}. Rien n’a été importé. Ouvrez-le dans un traitement de texte, enregistrez-le en .docx sans mot de passe et importez ce fichier ; ou donnez-lui sa vraie extension.',
  'error.file-too-long': '{file} contient plus de {limit, number} paragraphes et notes, bien plus qu’un rapport ne peut en avoir. Rien n’a été importé. Divisez-le et importez la partie dont vous avez besoin.',
  'error.file-too-nested': '{file} contient des citations, des listes ou des parenthèses si profondément imbriquées qu’il ne peut pas être lu. Rien n’a été importé. Simplifiez-le et réessayez.',
  'error.docx-damaged': '{file} n’est pas un document Word complet. Rien n’a été importé. Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en .docx et importez ce fichier.',
  'error.docx-unsafe': '{file} est construit comme aucun traitement de texte ne le fait ({reason, select, doctype {une partie déclare un type de document} nesting {une partie est trop profondément imbriquée} parts {il compte beaucoup trop de parties} encrypted {une partie est chiffrée} path {le nom d’une partie mène hors du fichier} zero {le nom d’une partie contient un octet nul} twins {deux parties portent le même nom} other {{reason}}}) et n’a pas été ouvert. Rien n’a été importé. Si vous faites confiance à la personne qui l’a envoyé, ouvrez-le dans un traitement de texte et enregistrez-le de nouveau en .docx.',
  'error.text-not-utf8': '{file} n’est pas du texte en UTF-8 (dès l’octet {position, number}). Rien n’a été importé. Enregistrez-le de nouveau avec l’encodage UTF-8.',
  'error.notes-unmatched': '{file} contient des notes qui ne correspondent pas : {labels}. Rien n’a été importé. Donnez à chaque appel sa note et à chaque note son appel, puis réessayez.',
  'error.source-encrypted': '{file} est protégé par un mot de passe. Rien n’a été importé. Ouvrez-le avec son mot de passe, imprimez-le ou enregistrez-le en PDF sans mot de passe, et importez ce fichier.',
  'error.source-damaged': '{file} est endommagé ou incomplet. Rien n’a été importé. Téléchargez-le de nouveau, ou ouvrez-le dans un lecteur de PDF et imprimez-le dans un nouveau PDF.',
  'error.source-scanned': '{file} contient des images de pages et pas de texte. Rien n’a été importé. Cherchez le document sur le site de son éditeur, ou faites-en un PDF avec du texte au moyen d’un programme de reconnaissance de texte (OCR).',
  'error.source-unreadable': '{file} dessine ses mots sans dire quelles en sont les lettres, si bien qu’il en sort d’autres. Rien n’a été importé. Cherchez la version Word, ou passez-le par un programme de reconnaissance de texte.',
  'error.source-form-only': '{file} est un formulaire dont le texte n’apparaît que dans le programme pour lequel il a été fait. Rien n’a été importé. Ouvrez-le dans ce programme, imprimez-le en PDF et importez ce fichier.',
  'error.source-without-text': '{file} ne contient aucun texte lisible. Rien n’a été importé. Ouvrez-le pour voir ce qu’il contient et enregistrez-le de nouveau en DOCX ou en PDF.',
  'error.source-not-paragraphs': '{file} est du JSON, mais pas une liste de paragraphes (dès l’entrée {entry, number}). Rien n’a été importé. Chaque entrée doit avoir un « ID », le numéro du paragraphe, et un « Text ».',
  'error.picture-unreadable': '{file} n’est pas une image lisible. Rien n’a été ajouté. Enregistrez-la en PNG ou en JPEG, puis réessayez.',
  'error.picture-too-large': '{file} compte plus de {limit, number} millions de points. Rien n’a été ajouté. Réduisez-la, puis réessayez.',
  'error.paste-too-long': 'Le texte copié est trop long pour être collé en une fois : {characters, number} caractères et {paragraphs, number} paragraphes ou cellules au plus. Rien n’a été collé, et il est toujours dans le presse-papiers. Collez-en une partie, apportez son fichier par « Importer un brouillon Word ou Markdown… » ou, s’il s’agit d’un texte à citer, par « Ajouter une source… ».',
  'error.word-template-damaged': '{file} n’est pas un fichier Word entier et ne peut pas servir de modèle. Rien n’a été modifié. Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau au format .dotx ou .docx et choisissez ce fichier.',
  'error.word-template-password': '{file} est protégé par un mot de passe et ne peut pas servir de modèle. Rien n’a été modifié. Ouvrez-le dans Word, retirez le mot de passe et choisissez-le de nouveau.',
  'error.word-template-old': '{file} est un fichier Word d’un format ancien (.doc ou .dot) et ne peut pas servir de modèle. Rien n’a été modifié. Ouvrez-le dans Word, enregistrez-le au format .dotx ou .docx et choisissez ce fichier.',
  'error.word-template-macros': '{file} contient des macros, qu’un rapport ne doit pas contenir. Il n’a pas été ouvert et rien n’a été modifié. Enregistrez-le dans Word au format .dotx ou .docx, sans macros, et choisissez ce fichier.',
  'error.word-template-strict': '{file} est enregistré au format « Open XML strict », qui ne peut pas servir de modèle. Rien n’a été modifié. Enregistrez-le dans Word comme « Document Word » ou « Modèle Word » et choisissez ce fichier.',
  'error.word-template-place': 'Dans {file}, l’emplacement du rapport, {place}, n’est pas dans un paragraphe à lui : il est dans un tableau, une zone de texte ou une phrase. Rien n’a été écrit. Mettez-le seul sur une ligne et choisissez de nouveau le fichier.',
  'error.nothing-to-export': 'Aucun fichier n’a encore été exporté.',
  'error.cancelled': 'Opération annulée. Rien n’a été modifié.',
  'error.took-too-long': 'La lecture de {file} a duré plus de {seconds, number} secondes et a été arrêtée. Rien n’a été importé. Enregistrez-le de nouveau dans un traitement de texte, ou divisez-le.',
  'error.took-too-much': 'La lecture de {file} a demandé plus de {limit, number} Mo de mémoire et a été arrêtée. Rien n’a été importé. Enregistrez-le de nouveau dans un traitement de texte, ou divisez-le.',
  'error.style-too-slow': 'L’impression des notes a duré plus de {seconds, number} secondes et a été arrêtée. Le texte n’a pas changé. Choisissez un autre style de notes.',
  'error.style-too-large': '{file} dépasse {limit, number} Mo, ce qu’aucun style de notes n’atteint. Les notes s’impriment comme avant.',
  'error.style-broken': '{file} n’est pas un style du langage CSL. Les notes s’impriment comme avant. Choisissez un fichier en .csl, comme en proposent les dépôts de styles de Zotero et de CSL.',
  'error.style-dependent': '{file} ne fait que nommer un autre style, {parent}. Les notes s’impriment comme avant. Choisissez le fichier de ce style.',
  'error.style-not-notes': '{file} est un style de références dans le texte, non de notes. Les notes s’impriment comme avant. Choisissez un style de type « note ».',
  'error.style-unusable': 'Le style de notes {file} échoue sur ce qu’il devrait imprimer. Le texte est inchangé. Choisissez un autre style de notes.',
  'error.spelling-too-slow': 'La vérification de l’orthographe a duré trop longtemps et a été arrêtée. Le texte n’a pas changé. Fermez le rapport et rouvrez-le pour vérifier l’orthographe.',
  'error.dictionary-missing': 'Le dictionnaire {file} manque ou ne peut pas être lu ; l’orthographe n’est pas vérifiée. Le texte n’a pas changé. Installez de nouveau Counterpoint pour le retrouver.',
  'error.request-unknown': 'La fenêtre a demandé quelque chose que ce Counterpoint ne connaît pas ({name}). Rien n’a été modifié. Redémarrez Counterpoint.',
  'error.request-invalid': 'La fenêtre a envoyé quelque chose qui n’a pas pu être compris ({name}). Rien n’a été modifié. Redémarrez Counterpoint.',
  'error.unexpected': 'Il s’est produit une erreur qui n’aurait pas dû se produire ({reason}). Ce qui a été enregistré est intact. Redémarrez Counterpoint ; si elle revient, signalez-la.',

  'notCarried.image': '{count, plural, one {# image} other {# images}}',
  'notCarried.table-layout': '{count, plural, one {la mise en page de # tableau (son texte a été gardé)} other {la mise en page de # tableaux (leur texte a été gardé)}}',
  'notCarried.text-box-layout': '{count, plural, one {la place de # zone de texte (son texte a été gardé)} other {la place de # zones de texte (leur texte a été gardé)}}',
  'notCarried.comment': '{count, plural, one {# commentaire} other {# commentaires}}',
  'notCarried.tracked-deletion': '{count, plural, one {# suppression suivie (le texte supprimé a été écarté)} other {# suppressions suivies (le texte supprimé a été écarté)}}',
  'notCarried.tracked-insertion-mark': '{count, plural, one {la marque de # insertion suivie (son texte a été gardé)} other {les marques de # insertions suivies (leur texte a été gardé)}}',
  'notCarried.tracked-move': '{count, plural, one {la marque de # déplacement suivi (le texte est à sa nouvelle place)} other {les marques de # déplacements suivis (le texte est à sa nouvelle place)}}',
  'notCarried.header-or-footer': '{count, plural, one {# en-tête ou pied de page} other {# en-têtes ou pieds de page}}',
  'notCarried.equation': '{count, plural, one {la mise en page de # équation (son texte a été gardé)} other {la mise en page de # équations (leur texte a été gardé)}}',
  'notCarried.endnote-position': '{count, plural, one {la place de # note de fin (devenue note de bas de page)} other {la place de # notes de fin (devenues notes de bas de page)}}',
  'notCarried.embedded-object': '{count, plural, one {# objet incorporé} other {# objets incorporés}}',
  'notCarried.html': '{count, plural, one {# élément HTML} other {# éléments HTML}}',
  'notCarried.code-formatting': '{count, plural, one {la police de # passage de code (son texte a été gardé)} other {la police de # passages de code (leur texte a été gardé)}}',
  'notCarried.strikethrough': '{count, plural, one {# texte barré (ses mots ont été gardés)} other {# textes barrés (leurs mots ont été gardés)}}',
  'notCarried.unsafe-link': '{count, plural, one {# lien qui ne mène ni à une page web ni à une adresse électronique (son texte a été gardé)} other {# liens qui ne mènent ni à une page web ni à une adresse électronique (leur texte a été gardé)}}',
  'notCarried.contents-list': '{count, plural, one {# table des matières} other {# tables des matières}}',
  'notCarried.computed-annex': '{count, plural, one {# annexe qu’un export refait} other {# annexes qu’un export refait}}',
  'notCarried.heading-number-changed': '{count, plural, one {# numéro de titre saisi qui diffère du numéro calculé} other {# numéros de titre saisis qui diffèrent des numéros calculés}}',
  'notCarried.heading-level-changed': '{count, plural, one {le niveau de # titre} other {le niveau de # titres}}',
  'notCarried.heading-by-looks': '{count, plural, one {l’aspect de # paragraphe en gras, en grand ou en capitales (lu comme un titre ; vérifiez-le dans le plan)} other {l’aspect de # paragraphes en gras, en grand ou en capitales (lus comme des titres ; vérifiez-les dans le plan)}}',
  'notCarried.unreferenced-note': '{count, plural, one {# note sans appel dans le texte (gardée à part)} other {# notes sans appel dans le texte (gardées à part)}}',
  'notCarried.repeated-note-mark': '{count, plural, one {# second appel d’une même note (il a maintenant une copie de la note)} other {# seconds appels d’une même note (ils ont maintenant des copies de la note)}}',
  'notCarried.bibliography': '{count, plural, one {# bibliographie faite par un gestionnaire de références (ses sources viennent avec les notes)} other {# bibliographies faites par un gestionnaire de références (leurs sources viennent avec les notes)}}',
  'notCarried.citation-field': '{count, plural, one {les données de # citation illisible (ses mots ont été gardés)} other {les données de # citations illisibles (leurs mots ont été gardés)}}',
  'notCarried.nested-block-layout': '{count, plural, one {l’imbrication de # bloc (son texte a été gardé)} other {l’imbrication de # blocs (leur texte a été gardé)}}',
  'notCarried.hidden-text': '{count, plural, one {# passage de texte masqué (écarté)} other {# passages de texte masqué (écartés)}}',
  'notCarried.title-page-link': '{count, plural, one {l’adresse de # lien de la page de titre (son texte a été gardé)} other {les adresses de # liens de la page de titre (leur texte a été gardé)}}',
  'notCarried.list-number-typed': '{count, plural, one {le numéro automatique de # paragraphe (il est maintenant saisi dans le texte)} other {les numéros automatiques de # paragraphes (ils sont maintenant saisis dans le texte)}}',
  'notCarried.recommendation-number': '{count, plural, one {le numéro de # recommandation} other {les numéros de # recommandations}}',
  'notCarried.script': '{count, plural, one {# script (il n’a pas été exécuté)} other {# scripts (ils n’ont pas été exécutés)}}',
  'notCarried.form-control': '{count, plural, one {# champ ou bouton de formulaire} other {# champs ou boutons de formulaire}}',
  'notCarried.note-without-text': '{count, plural, one {# appel de note venu sans sa note (c’est désormais du texte)} other {# appels de note venus sans leurs notes (c’est désormais du texte)}}',
  'notCarried.note-without-mark': '{count, plural, one {la place de # note venue sans son appel (ses mots sont désormais dans le texte)} other {la place de # notes venues sans leurs appels (leurs mots sont désormais dans le texte)}}',

  'warning.over-word-limit': 'Le rapport compte {words, number} mots ; la limite du comité est de {limit, number} ({source}).',
  'warning.title-field-missing': 'Sur la page de titre, il manque {field}.',
  'warning.empty-note': 'La note {number} est vide.',
  'warning.unmarked-notes': '{count, plural, one {# note sans appel n’a pas été imprimée.} other {# notes sans appel n’ont pas été imprimées.}}',
  'warning.missing-notes': '{count, plural, one {# appel de note a perdu sa note et n’a pas été imprimé.} other {# appels de note ont perdu leur note et n’ont pas été imprimés.}}',
  'warning.template-left-out': '{what, select, remote {{count, plural, one {# élément du modèle à chercher ailleurs a été laissé de côté.} other {# éléments du modèle à chercher ailleurs ont été laissés de côté.}}} object {{count, plural, one {# objet incorporé au modèle a été laissé de côté.} other {# objets incorporés au modèle ont été laissés de côté.}}} comment {{count, plural, one {# commentaire du modèle a été laissé de côté.} other {# commentaires du modèle ont été laissés de côté.}}} change {{count, plural, one {# suppression suivie du modèle a été appliquée.} other {# suppressions suivies du modèle ont été appliquées.}}} contents {La table des matières du modèle a été laissée de côté : elle énumère les titres du modèle.} other {{count, plural, one {# champ du modèle qui demande ou cherche quelque chose est devenu du texte.} other {# champs du modèle qui demandent ou cherchent quelque chose sont devenus du texte.}}}}',
  'warning.heading-gap': 'Le titre « {heading} » saute un niveau (de {from} à {to}).',
  'warning.annex-empty': 'L’annexe {annex, select, recommendations {des recommandations} sources {des sources} other {de la matrice}} a été omise, car elle n’avait rien à dire.',

  'skipped.not-closed': 'son accolade fermante manque',
  'skipped.not-understood': 'l’un de ses champs n’a pas pu être lu',
  'skipped.no-type': 'son type n’est pas indiqué',
  'skipped.says-nothing': 'elle n’a ni titre, ni cote, ni adresse, ni DOI',

  'titleField.title': 'le titre',
  'titleField.subtitle': 'le sous-titre',
  'titleField.state': 'l’État partie',
  'titleField.session': 'la session',
  'titleField.organisation': 'l’organisation',
  'titleField.contact': 'le contact',
  'titleField.date': 'la date',
  'titleField.visibility': 'l’indication de publication',
} satisfies Record<keyof typeof enShared, string>

/** Every message in French. */
export const fr = catalogueOf(
  frShared,
  frChecks,
  frCommands,
  frChecksPane,
  frCiting,
  frExport,
  frFind,
  frHabits,
  frFollowUp,
  frMargin,
  frLibrary,
  frMatrix,
  frComments,
  frCompare,
  frOutline,
  frQuoting,
  frSources,
  frSpelling,
  frTyping,
  frWindow,
)
