import { once } from '../once.ts'
import { languages, type Language } from '../report/language.ts'
import { stateCodes, stateName } from '../report/states.ts'
import { treaties } from '../sources/catalogue/treaties.ts'
import { wordsToSpell } from './words.ts'

/** Words of lawyers and of notes, the same in all languages. */
const everywhere =
  'vis-à-vis lex specialis generalis ad litem ibid idem supra infra cit cf al et seq passim vs para paras art arts vol vols ed eds pp inter alia de facto jure mutatis mutandis ratione materiae personae temporis loci jus cogens erga omnes ad hoc travaux préparatoires refoulement stricto sensu lato prima facie bona fide mala fides non bis in idem habeas corpus pro persona homine amicus curiae sui generis ultra vires a priori posteriori'

/** Words of the United Nations and of those who write to its committees that dictionaries do not have. */
const own: Readonly<Record<Language, string>> = {
  en: 'rapporteur rapporteurs accessions disaggregated disaggregation statelessness justiciable justiciability intersectional intersectionality intersex transgender cisgender femicide femicides feminicide feminicides ableism ableist deinstitutionalization deinstitutionalisation reintegration preventable retraumatization revictimization revictimisation mainstreaming ombudsperson ombudspersons ombudsinstitution multistakeholder policymakers caregivers caregiver unaccompanied underage undocumented criminalization decriminalization decriminalize indigenous Afrodescendant Afrodescendants Roma Sinti Dalit Dalits Sámi Yazidi Yazidis Rohingya Uyghur Uyghurs periodicity subparagraph subparagraphs chapeau communiqué programme programmes psychosocial sociocultural overrepresented underrepresented disaggregate caregiving extrajudicial extrajudicially kafalah hotline hotlines helpline helplines sectoral intersectoral multisectoral interministerial interregional subnational intergenerational transnational transnationally transboundary extraterritorial extraterritorially complementarity disempower disempowering cybercrime cyberbullying sexualized sexualised policymaking specificities intersectionalities underserved underinvestment transformative participative peacebuilding incentivize irreversibility reunifications evidentiary probative biometric amparo specificity d’Ivoire',
  fr: 'rapporteur rapporteuse rapporteurs refoulement intersectionnel intersectionnelle intersectionnalité intersectionnelles intersectionnels intersexe intersexes transgenre transgenres cisgenre féminicide féminicides désinstitutionnalisation justiciabilité apatridie revictimisation autochtones afrodescendant afrodescendants afrodescendante afrodescendantes handiphobie validisme dépénalisation ventilées ventilés non-refoulement Ombudsman Dalits Rohingya Yézidis Ouïghours Sâmes par pars chap',
  es: 'relator relatora relatores refoulement interseccional interseccionales interseccionalidad intersexual intersexuales transgénero cisgénero feminicidio feminicidios femicidio femicidios desinstitucionalización justiciabilidad apatridia revictimización afrodescendiente afrodescendientes capacitismo despenalización desagregados desagregadas párr párrs Ombudsman dalits rohinyá yazidíes uigures sami cit núm núms',
}

/** The words that are right in reports to treaty bodies whatever the dictionaries say: our own, and those of the names of treaties and States. */
export function unTerms(language: Language): ReadonlySet<string> {
  return terms()[language]
}

const terms = once(() => {
  const names = languages.flatMap((language) => [
    ...treaties().flatMap(({ name, short }) => [name[language], short[language]]),
    ...stateCodes.map((code) => stateName(code, language)),
  ])
  const shared = [...everywhere.split(' '), ...names.flatMap((name) => wordsToSpell(name, 'fr').map(({ word }) => word)).filter((word) => /^\p{Lu}/u.test(word))]
  const of = (language: Language): ReadonlySet<string> => new Set([...shared, ...own[language].split(' ')])
  return { en: of('en'), fr: of('fr'), es: of('es') }
})
