import type { ToldMaker } from '#app/solutions/maker.form.ts'
import type { Requirement } from '#app/solutions/requirement.ts'
import type { ToldVersion } from '#app/solutions/version.form.ts'
import type { FacilityKey } from './cast.ts'
import type { FirmKey } from './firms.ts'

interface ToldLine {
  requirement: Requirement
  status?: 'in_progress' | 'gap' | 'not_concerned'
  claim: string
  proven?: true
  /** Days until its last day, counted from the telling; negative when it has passed. */
  endsIn?: number
  shown?: true
  verified?: true
}

interface ToldPassport {
  firm: FirmKey
  maker?: ToldMaker
  version: Omit<ToldVersion, 'revision'>
  lines: ToldLine[]
  evidence?: {
    kind: 'before_after' | 'usability' | 'comparative' | 'feedback'
    level: number
    title: string
    source?: string
    year: number
    shown: boolean
  }[]
  uses?: { facility?: FacilityKey; place?: string; unit: string; sinceAgo: number; people: number; shown: boolean }[]
}

const startup = (territory: ToldMaker['territory'], foundedIn: number, staff: number, turnover: number): ToldMaker => ({
  ...{ size: 'startup', territory, foundedIn, staff, turnover },
})

/** What each firm says of its product, and can prove of it. */
export const PASSPORTS: ToldPassport[] = [
  {
    firm: 'ondelune',
    maker: startup('Auvergne-Rhône-Alpes', 2022, 9, 31_000_000),
    version: {
      name: '2.1',
      purpose:
        'Aide l’infirmière de suivi à savoir, dans les dix jours d’une sortie, qui va bien et qui doit être rappelé. Trois contacts, quatre questions.',
      forWhom: ['patients', 'professionals'],
      ...{ trl: 8, regulatory: 3, clinical: 3, market: 2, neededMaturity: 2 },
      ai: null,
    },
    lines: [
      {
        requirement: 'ce_marking',
        claim: 'Déclaration de conformité, classe I.',
        proven: true,
        endsIn: 400,
        shown: true,
        verified: true,
      },
      {
        requirement: 'hds',
        claim: 'Hébergeur certifié pour les activités 1 à 5.',
        proven: true,
        endsIn: 43,
        shown: true,
        verified: true,
      },
      {
        requirement: 'gdpr',
        claim: 'Analyse d’impact relue avec l’hôpital de Valmorin.',
        proven: true,
        endsIn: 300,
        shown: true,
      },
      { requirement: 'ins', claim: 'Lit et conserve l’INS qualifiée.', proven: true, shown: true, verified: true },
      {
        requirement: 'rgaa',
        claim: 'Audit fait au printemps : 92 % des critères.',
        proven: true,
        endsIn: 200,
        shown: true,
      },
      { requirement: 'security', claim: 'Test d’intrusion par un cabinet extérieur.', proven: true, endsIn: 11 },
      {
        requirement: 'continuity',
        claim: 'Données rendues en 30 jours, code déposé chez un tiers.',
        proven: true,
        endsIn: 500,
        shown: true,
      },
      { requirement: 'segur', status: 'not_concerned', claim: 'Aucun couloir ne correspond à cette solution.' },
    ],
    evidence: [
      {
        kind: 'comparative',
        level: 3,
        title: 'Moins de retours aux urgences dans les dix jours',
        source: 'Chirurgie ambulatoire, hôpital de Valmorin',
        year: 2026,
        shown: true,
      },
      {
        kind: 'usability',
        level: 1,
        title: 'Douze patients âgés, du choix du contact à la réponse',
        year: 2025,
        shown: true,
      },
    ],
    uses: [{ facility: 'valmorin', unit: 'Chirurgie ambulatoire', sinceAgo: 240, people: 640, shown: true }],
  },
  {
    firm: 'plaievue',
    maker: startup('Occitanie', 2023, 6, 12_500_000),
    version: {
      name: '1.4',
      purpose:
        'Une photo guidée de la plaie, mesurée, lue dans la journée par une infirmière experte qui répond par écrit.',
      forWhom: ['patients', 'carers', 'professionals'],
      ...{ trl: 7, regulatory: 3, clinical: 2, market: 1, neededMaturity: 1 },
      ai: {
        role: 'suggests',
        oversight: 'L’infirmière voit la mesure proposée et la corrige. Un bouton la désactive pour tout le service.',
        governance:
          'Photos chiffrées chez l’hébergeur, effacées à la fin du suivi. Aucune ne sert à apprendre sans accord écrit.',
        training:
          '4 200 photos de plaies de trois hôpitaux, étiquetées par cinq infirmières, peaux claires et foncées.',
        limits: 'Mesure moins juste sur les plaies très creuses et sous une lumière jaune.',
      },
    },
    lines: [
      {
        requirement: 'ce_marking',
        claim: 'Certificat de classe IIa, organisme notifié.',
        proven: true,
        endsIn: 900,
        shown: true,
        verified: true,
      },
      {
        requirement: 'hds',
        claim: 'Hébergeur certifié, toutes activités.',
        proven: true,
        endsIn: -12,
        shown: true,
        verified: true,
      },
      {
        requirement: 'gdpr',
        claim: 'Analyse d’impact faite, délégué joignable.',
        proven: true,
        endsIn: 380,
        shown: true,
      },
      { requirement: 'security', claim: 'Test d’intrusion, deux points corrigés.', proven: true, endsIn: 150 },
      {
        requirement: 'interoperability',
        status: 'in_progress',
        claim: 'Compte rendu FHIR en recette avec un éditeur de dossier patient.',
      },
      { requirement: 'rgaa', status: 'gap', claim: 'Pas encore d’audit.' },
    ],
    evidence: [
      {
        kind: 'before_after',
        level: 2,
        title: 'Délai entre la photo et la réponse, avant et après',
        source: 'CHU de Saint-Aubrac',
        year: 2026,
        shown: true,
      },
    ],
    uses: [{ facility: 'aubrac', unit: 'Chirurgie vasculaire', sinceAgo: 150, people: 210, shown: true }],
  },
  {
    firm: 'kairnea',
    maker: { size: 'sme', territory: 'Occitanie', foundedIn: 2016, staff: 41, turnover: 480_000_000 },
    version: {
      name: '5.0',
      purpose: 'Un résumé de sortie de dix lignes, relu et signé par le médecin, envoyé le jour même en ville.',
      forWhom: ['professionals', 'organisation'],
      ...{ trl: 9, regulatory: 4, clinical: 2, market: 4, neededMaturity: 4 },
      ai: null,
    },
    lines: [
      {
        requirement: 'mdr_class',
        status: 'not_concerned',
        claim: 'N’est pas un dispositif médical : le logiciel met en forme et transmet.',
        shown: true,
      },
      {
        requirement: 'hds',
        claim: 'Certificat HDS en nom propre.',
        proven: true,
        endsIn: 620,
        shown: true,
        verified: true,
      },
      {
        requirement: 'ins',
        claim: 'INS qualifiée lue, affichée, transmise.',
        proven: true,
        shown: true,
        verified: true,
      },
      {
        requirement: 'pro_sante_connect',
        claim: 'Connexion des médecins par Pro Santé Connect.',
        proven: true,
        shown: true,
      },
      {
        requirement: 'interoperability',
        claim: 'Volets CI-SIS, messagerie sécurisée, FHIR R4.',
        proven: true,
        shown: true,
        verified: true,
      },
      {
        requirement: 'segur',
        claim: 'Référencé, couloir hôpital.',
        proven: true,
        endsIn: 58,
        shown: true,
        verified: true,
      },
      { requirement: 'charters', claim: 'Charte « Engagé pour la e-santé » signée.', proven: true, shown: true },
    ],
    uses: [
      { facility: 'aubrac', unit: 'Médecine interne', sinceAgo: 700, people: 5200, shown: true },
      { facility: 'tilleuls', unit: 'Cabinet', sinceAgo: 410, people: 900, shown: true },
    ],
  },
  {
    firm: 'mirabelis',
    maker: startup('Auvergne-Rhône-Alpes', 2025, 3, 0),
    version: {
      name: 'essai 1',
      purpose: 'Montre chaque exercice de rééducation sur une tablette prêtée et compte les répétitions.',
      forWhom: ['patients'],
      ...{ trl: 5, regulatory: 1, clinical: 1, market: 0, neededMaturity: 0 },
      ai: null,
    },
    lines: [
      { requirement: 'ce_marking', status: 'in_progress', claim: 'Dossier technique commencé.' },
      { requirement: 'gdpr', status: 'in_progress', claim: 'Registre tenu, analyse d’impact à faire.', shown: true },
    ],
    evidence: [
      {
        kind: 'usability',
        level: 1,
        title: 'Huit personnes opérées de la hanche, à domicile',
        year: 2026,
        shown: true,
      },
    ],
  },
  {
    firm: 'voxaline',
    version: {
      name: '0.9',
      purpose:
        'Écoute la relève avec l’accord de l’équipe et propose une note par patient, relue et validée par la soignante.',
      forWhom: ['professionals'],
      ...{ trl: 6, regulatory: 2, clinical: 1, market: 1, neededMaturity: 3 },
      ai: {
        role: 'suggests',
        oversight: 'Rien n’entre au dossier sans une validation. Le boîtier s’éteint d’un geste.',
        governance: 'Le son reste dans le boîtier et s’efface à la fin de la relève. Rien ne sort de l’hôpital.',
        training: '300 heures de relèves jouées par des soignants volontaires, en français de plusieurs régions.',
        limits: 'Confond des noms de médicaments proches ; comprend mal quand trois personnes parlent ensemble.',
      },
    },
    lines: [
      { requirement: 'security', claim: 'Boîtier sans connexion, audité.', proven: true, endsIn: 250, shown: true },
      {
        requirement: 'mdr_class',
        status: 'in_progress',
        claim: 'Avis demandé : probablement pas un dispositif médical.',
      },
    ],
  },
  {
    firm: 'trajelan',
    maker: { size: 'sme', territory: 'Occitanie', foundedIn: 2014, staff: 58, turnover: 720_000_000 },
    version: {
      name: '7',
      purpose: 'Réserve le lit, l’infirmière et le transport d’un seul geste avant la sortie.',
      forWhom: ['organisation', 'carers'],
      ...{ trl: 9, regulatory: 4, clinical: 1, market: 4, neededMaturity: 3 },
      ai: null,
    },
    lines: [
      {
        requirement: 'hds',
        claim: 'Hébergeur certifié, activités 1 à 6.',
        proven: true,
        endsIn: 210,
        shown: true,
        verified: true,
      },
      { requirement: 'rgaa', claim: 'Audit de 2025, déclaration publiée.', proven: true, endsIn: 420, shown: true },
      { requirement: 'continuity', claim: 'Réversibilité sous 60 jours.', proven: true, endsIn: 90, shown: true },
    ],
    uses: [{ facility: 'vernay', unit: 'Coordination', sinceAgo: 900, people: 3100, shown: true }],
  },
  {
    firm: 'dermecho',
    maker: { size: 'sme', territory: 'Bretagne', foundedIn: 2018, staff: 17, turnover: 140_000_000 },
    version: {
      name: '3.2',
      purpose: 'Un avis de spécialiste en deux heures pour les EHPAD, week-ends compris.',
      forWhom: ['patients', 'professionals'],
      ...{ trl: 9, regulatory: 4, clinical: 2, market: 3, neededMaturity: 1 },
      ai: null,
    },
    lines: [
      { requirement: 'hds', claim: 'Hébergeur certifié.', proven: true, endsIn: 330, shown: true },
      {
        requirement: 'pro_sante_connect',
        claim: 'Connexion des médecins par Pro Santé Connect.',
        proven: true,
        shown: true,
      },
      {
        requirement: 'ce_marking',
        status: 'not_concerned',
        claim: 'Ce service met en relation, sans analyser les images.',
        shown: true,
      },
    ],
    evidence: [
      { kind: 'feedback', level: 1, title: 'Ce qu’en disent 22 infirmières d’EHPAD', year: 2025, shown: false },
    ],
    uses: [{ facility: 'glycines', unit: 'Unité protégée', sinceAgo: 320, people: 84, shown: true }],
  },
]
