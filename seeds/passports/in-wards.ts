import { startup, type ToldPassport } from '../told-passport.ts'

/** Those who equip teams: rehabilitation, handovers, discharges, advice. */
export const IN_WARDS_PASSPORTS: ToldPassport[] = [
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
