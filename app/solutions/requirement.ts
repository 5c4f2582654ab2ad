/**
 * What the compliance passport asks of a version, as dated data: law and reference texts change, and a line claimed under one text
 * is read with the text of its day. The words of each requirement stand in words.passport.
 */
export const REQUIREMENTS = [
  'mdr_class',
  'ce_marking',
  'hds',
  'gdpr',
  'ins',
  'pro_sante_connect',
  'interoperability',
  'segur',
  'rgaa',
  'security',
  'continuity',
  'charters',
] as const
export type Requirement = (typeof REQUIREMENTS)[number]

export const GROUPS: { name: 'device' | 'data' | 'exchange' | 'use'; requirements: Requirement[] }[] = [
  { name: 'device', requirements: ['mdr_class', 'ce_marking'] },
  { name: 'data', requirements: ['hds', 'gdpr', 'security'] },
  { name: 'exchange', requirements: ['ins', 'pro_sante_connect', 'interoperability', 'segur'] },
  { name: 'use', requirements: ['rgaa', 'continuity', 'charters'] },
]

interface Text {
  requirement: Requirement
  validFrom: string
  validTo: string | null
  source: string
  /** How long its proof usually lasts, in months; null when it has no end of its own. */
  lasts: number | null
}

/** Several texts may stand for one requirement, one after the other. */
const TEXTS: Text[] = [
  {
    requirement: 'mdr_class',
    validFrom: '2021-05-26',
    validTo: null,
    source: 'Règlement (UE) 2017/745, annexe VIII',
    lasts: null,
  },
  {
    requirement: 'ce_marking',
    validFrom: '2021-05-26',
    validTo: null,
    source: 'Règlement (UE) 2017/745, articles 19, 20 et 56',
    lasts: 60,
  },
  { requirement: 'hds', validFrom: '2018-04-01', validTo: '2024-11-16', source: 'Référentiel HDS 1.1', lasts: 36 },
  {
    requirement: 'hds',
    validFrom: '2024-11-16',
    validTo: null,
    source: 'Référentiel HDS 2, arrêté du 26 avril 2024',
    lasts: 36,
  },
  {
    requirement: 'gdpr',
    validFrom: '2018-05-25',
    validTo: null,
    source: 'Règlement (UE) 2016/679, articles 30 et 35',
    lasts: 36,
  },
  {
    requirement: 'ins',
    validFrom: '2021-01-01',
    validTo: null,
    source: 'Référentiel INS, article L. 1111-8-1 du code de la santé publique',
    lasts: null,
  },
  {
    requirement: 'pro_sante_connect',
    validFrom: '2023-01-01',
    validTo: null,
    source: 'Référentiel d’identification électronique, arrêté du 28 mars 2022',
    lasts: null,
  },
  {
    requirement: 'interoperability',
    validFrom: '2018-01-01',
    validTo: null,
    source: 'Cadre d’interopérabilité CI-SIS, HL7 FHIR',
    lasts: null,
  },
  { requirement: 'segur', validFrom: '2021-08-11', validTo: null, source: 'Ségur du numérique en santé', lasts: 36 },
  {
    requirement: 'rgaa',
    validFrom: '2019-09-20',
    validTo: null,
    source: 'RGAA 4.1, article 47 de la loi 2005-102',
    lasts: 36,
  },
  { requirement: 'security', validFrom: '2013-12-01', validTo: null, source: 'PGSSI-S', lasts: 12 },
  { requirement: 'continuity', validFrom: '2020-01-01', validTo: null, source: 'Demandé par la coalition', lasts: 24 },
  {
    requirement: 'charters',
    validFrom: '2019-04-25',
    validTo: null,
    source: 'Charte « Engagé pour la e-santé »',
    lasts: null,
  },
]

/** The text that stands for a requirement on a day (2026-11-22). */
export function textOn(requirement: Requirement, day: string) {
  const texts = TEXTS.filter((text) => text.requirement === requirement)
  const standing = texts.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
  return standing ?? texts.at(-1)
}
