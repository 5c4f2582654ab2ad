import { startup, type ToldPassport } from '../told-passport.ts'

/** Those who answer for patients back home: calls, wounds, discharge notes. */
export const AT_HOME_PASSPORTS: ToldPassport[] = [
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
]
