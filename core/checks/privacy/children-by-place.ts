import type { Found } from '../find-all.ts'
import { remembered } from '../../remember.ts'

const name = String.raw`(?<name>\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{0,20}\.?){0,3})`
const child = {
  en: 'girl|boy|child|teenager|pupil|student|toddler|baby|infant|schoolgirl|schoolboy|orphan|adolescent|minor|youngster|son|daughter',
  fr: 'fille|fillette|garçon|garçonnet|enfant|élève|écolière|écolier|adolescente?|mineure?|lycéen(?:ne)?|collégien(?:ne)?|bébé|nourrisson|orpheline?|fils',
  es: 'niñ[oa]|niñit[oa]|menor|adolescente|alumn[oa]|estudiante|bebé|chic[oa]|muchach[oa]|huérfan[oa]|hij[oa]',
}
/** A name and a place stand in one sentence, with a few words between that name nobody else. */
const onward = String.raw`(?:,? \p{Ll}[\p{L}’'-]{0,20}){0,7},?`
const place = String.raw` (?:in|from|at|near|outside|of|de|du|d['’]|des|à|au|aux|en|dans|près de|del|desde|cerca de) ?(?:the |la |le |l['’]|les |el |los |las )?(?:\p{Ll}[\p{L}’'-]{0,20} (?:of |de |du |des |del |d['’])?(?:la |el |los |las |le |l['’])?){0,4}(?<place>\p{Lu}[\p{L}’'-]{1,30})`

const patterns = [
  // "a girl named Rania, from the Al-Huda camp", "un niño llamado Tomás vive en", "une élève prénommée Nadia, du collège de"
  String.raw`(?:${child.en}|${child.fr}|${child.es}),? (?:named|called|known as|nommée?|prénommée?|appelée?|llamad[oa]|de nombre|cuyo nombre es) ${name}${onward}${place}`,
  // "the boy Yusuf from", "her daughter Amina", "la niña Abigail, de la comunidad de": not "un enfant Afghan de"
  String.raw`(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Ll]a|[Ll]e|[Ss]a|[Ss]on|[Ss]u|[Ee]l|[Ll]['’])(?: |(?<=['’]))(?:young |little |petite? |pequeñ[oa] )?(?:girl|boy|child|toddler|baby|son|daughter|${child.fr}|${child.es}),? ${name}${onward}${place}`,
  // "Little Sofia lives with her grandmother in", "le jeune Adama, originaire de", "la pequeña Ana"
  String.raw`(?:[Ll]ittle|[Ll]a petite|[Ll]e petit|[Ll]e jeune|[Ll]a jeune|[Ll]a pequeña|[Ee]l pequeño|[Ll]a joven|[Ee]l joven|[Yy]oung) ${name}${onward}${place}`,
  // "Pavel, a pupil of the boarding school in", "Nadia, élève du collège de", "Ana, alumna de la escuela"
  String.raw`${name}, (?:an? |une? |una? )?(?:\p{Ll}{3,14} )?(?:${child.en}|${child.fr}|${child.es})(?!\p{L})${onward}${place}`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${pattern}`, 'gu'))

/** Without one of these words no pattern fits. */
const mayTell = new RegExp(String.raw`(?<!\p{L})(?:${child.en}|${child.fr}|${child.es}|little|young|petite?|jeune|pequeñ[oa]|joven)(?!\p{L})`, 'iu')

/** Children called by name with where they live, go to school or were: each name once. */
export const childrenByPlace = remembered((text): (Found & { name: string; place: string })[] => {
  if (!mayTell.test(text)) return []
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)])
  return [...new Map(found.map((match) => [match.groups?.['name'] ?? '', match])).entries()].map(([called, { 0: words, index, groups = {} }]) =>
    ({ name: called, place: groups['place'] ?? '', words, start: index, end: index + words.length }))
})
