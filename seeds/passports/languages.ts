import { startup, type ToldPassport } from '../told-passport.ts'

/** Those who help people understand each other; two of them with a machine that writes or translates. */
export const LANGUAGE_PASSPORTS: ToldPassport[] = [
  {
    firm: 'parlenvol',
    maker: startup('Auvergne-Rhône-Alpes', 2021, 14, 64_000_000),
    version: {
      name: '4',
      purpose: 'Met au bout du fil, en trois minutes, un interprète formé au soin, jour et nuit.',
      forWhom: ['patients', 'professionals', 'carers'],
      ...{ trl: 9, regulatory: 4, clinical: 3, market: 3, neededMaturity: 0 },
      ai: null,
    },
    lines: [
      { requirement: 'gdpr', claim: 'Registre tenu, aucun appel enregistré.', proven: true, endsIn: 520, shown: true },
      {
        requirement: 'mdr_class',
        status: 'not_concerned',
        claim: 'Une personne traduit ; aucun logiciel n’intervient dans le soin.',
        shown: true,
      },
      {
        requirement: 'continuity',
        claim: 'Trois fournisseurs de téléphonie, reprise sous une heure.',
        proven: true,
        endsIn: 410,
        shown: true,
        verified: true,
      },
    ],
    evidence: [
      { kind: 'before_after', level: 3, title: 'Consentements signés avec interprète', year: 2025, shown: true },
    ],
    uses: [{ facility: 'valmorin', unit: 'Maternité', sinceAgo: 420, people: 3140, shown: true }],
  },
  {
    firm: 'traduvie',
    maker: startup('Occitanie', 2023, 11, 9_000_000),
    version: {
      name: '1.4',
      purpose: 'Traduit les échanges de tous les jours au chevet, et refuse ce qui doit passer par un interprète.',
      forWhom: ['patients', 'professionals'],
      ...{ trl: 7, regulatory: 2, clinical: 2, market: 1, neededMaturity: 1 },
      ai: {
        role: 'suggests',
        oversight: 'Chaque phrase est montrée avant d’être dite : la soignante valide ou recommence.',
        governance: 'Les phrases ne quittent pas l’appareil et s’effacent chaque soir.',
        training: 'Textes libres et 900 heures de dialogues joués, relus par 46 interprètes payés.',
        limits: 'Se trompe dans deux phrases sur cent, surtout sur les négations ; refuse vingt sujets.',
      },
    },
    lines: [
      { requirement: 'gdpr', claim: 'Analyse d’impact relue par un hôpital.', proven: true, endsIn: 340, shown: true },
      {
        requirement: 'mdr_class',
        status: 'in_progress',
        claim: 'Avis demandé sur le traducteur et ses refus.',
        shown: true,
      },
      { requirement: 'hds', status: 'not_concerned', claim: 'Aucune donnée n’est hébergée.', shown: true },
    ],
    evidence: [{ kind: 'comparative', level: 2, title: '2 100 phrases notées en aveugle', year: 2026, shown: true }],
  },
  {
    firm: 'clairdit',
    maker: startup('Île-de-France', 2025, 4, 0),
    version: {
      name: '0.6',
      purpose: 'Propose la lettre de sortie en mots simples ; le médecin corrige, signe ou jette.',
      forWhom: ['patients', 'carers'],
      ...{ trl: 5, regulatory: 1, clinical: 1, market: 1, neededMaturity: 4 },
      ai: {
        role: 'suggests',
        oversight: 'Rien n’est remis sans la signature d’un médecin, qui voit les deux textes côte à côte.',
        governance: 'Le texte reste sur un serveur de l’hôpital ; rien n’est gardé après la signature.',
        training: 'Lettres inventées, écrites par douze médecins, et leurs réécritures par des patients.',
        limits: 'Oublie parfois une date de rendez-vous ; ne sait pas dire une mauvaise nouvelle.',
      },
    },
    lines: [
      { requirement: 'gdpr', status: 'in_progress', claim: 'Analyse d’impact en cours avec un hôpital.', shown: true },
      { requirement: 'continuity', status: 'gap', claim: 'Rien n’est encore prévu si nous arrêtons.' },
    ],
  },
]
