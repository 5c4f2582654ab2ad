const s = (count: number) => (count > 1 ? 's' : '')

/** The minutes of a jury: its record, on the page and on paper. */
export const fr = {
  title: 'Procès-verbal du jury',
  link: 'Procès-verbal',
  of: (call: string, cutoff: number) => `${call}, relève ${cutoff}`,
  lead: 'Écrit par Passerelle à partir de ce qui a été inscrit, au moment de la décision. Rien n’y est ajouté à la main.',
  pdf: 'Télécharger le procès-verbal (PDF)',
  back: 'Retour au classement',
  version: (n: number) => `Version ${n}`,
  versions: 'Versions',
  older: 'Une version plus récente existe.',
  written: (at: string) => `Écrite le ${at}.`,
  corrected: (why: string) => `Ce qui a été corrigé : ${why}`,
  anew: 'Le jury a repris sa décision avant de l’annoncer.',
  digest: (digest: string) => `Empreinte SHA-256 : ${digest}`,
  copy: (numbers: string) =>
    `Exemplaire partiel : vous êtes écarté de ${numbers}, dont seul le numéro figure. L’empreinte est celle du procès-verbal entier.`,
  signed: (name: string, at: string) => `Signé par ${name}, le ${at}`,
  unsigned: 'Pas encore signé',
  sign: 'Signer le procès-verbal',
  signAs: (name: string) =>
    `En signant, ${name}, vous attestez que ce procès-verbal dit ce qui s’est passé. Il ne changera plus.`,
  correct: 'Signaler une erreur',
  correction: {
    title: 'Corriger le procès-verbal',
    lead: 'Une nouvelle version sera écrite à partir de ce qui est inscrit, avec votre remarque. La version actuelle reste lisible, et la nouvelle sera à signer.',
    why: 'Ce qui est faux, et ce qui est vrai',
    whyHint: 'Au moins 20 caractères. Votre remarque et votre nom figureront au procès-verbal.',
    send: 'Écrire la nouvelle version',
  },
  call: (number: string, title: string, cutoff: number) => `Appel ${number} : ${title}, relève ${cutoff}`,
  organiser: (name: string) => `Organisé par ${name}`,
  composed: (name: string, at: string) => `Jury composé par ${name}, le ${at}`,
  opened: (name: string | null, at: string) =>
    name ? `Notes ouvertes par ${name}, le ${at}` : `Notes ouvertes quand toutes ont été rendues, le ${at}`,
  decided: (name: string, at: string) => `Décision prise par ${name}, le ${at}`,
  counting: {
    raw: (name: string | null) =>
      name ? `La note brute range les dossiers : choix de ${name}` : 'La note brute range les dossiers',
    adjusted: (name: string | null) =>
      name ? `La note ajustée range les dossiers : choix de ${name}` : 'La note ajustée range les dossiers',
  },
  plan: (name: string, at: string) => `Lectures réparties par le calcul, publiées par ${name}, le ${at}`,
  drawn: (chance: number, seed: number) =>
    `Une part de hasard : au plus ${chance} chances sur 100 de recevoir un dossier ; tirage ${seed}`,
  jurors: 'Jurés',
  juror: (name: string, college: string | null) => (college ? `${name}, ${college}` : name),
  meeting: 'Séance du comité',
  noMeeting: 'Aucune séance n’a été inscrite.',
  place: (place: string) => `Lieu : ${place}`,
  chair: (name: string) => `Présidence : ${name}`,
  sat: (from: string, until: string) => `Du ${from} au ${until}`,
  present: (name: string, from: string, until: string) => `${name} : de ${from} à ${until}`,
  nobody: 'Aucune présence n’a été inscrite.',
  files: 'Dossiers',
  closed: 'Dossier dont vous êtes écarté.',
  rank: (place: number) => `Rang ${place}`,
  noRank: 'Sans rang',
  total: (total: string) => `note brute ${total} sur 100`,
  counted: (total: string) => `note qui compte ${total} sur 100`,
  met: { yes: 'tous les seuils atteints', no: 'sous un seuil' },
  criterion: (name: string) => `À note égale, placé par « ${name} »`,
  choice: (name: string, at: string, reason: string) =>
    `À note égale, placé par ${name}, le ${at}${reason === '' ? '' : ` : ${reason}`}`,
  outcomes: { selected: 'Retenu', reserve: 'En réserve', refused: 'Non retenu' },
  reserve: (place: number) => `En réserve, rang ${place}`,
  reasonsOf: (text: string) => `Raisons : ${text}`,
  against: {
    below_threshold: (why: string) => `Contre le classement (retenu sous un seuil) : ${why}`,
    passed_over: (why: string) => `Contre le classement (un dossier moins bien classé passe devant) : ${why}`,
  },
  votes: (votes: { favourable: number; reserve: number; unfavourable: number; abstain: number }) =>
    `Votes : ${votes.favourable} favorable${s(votes.favourable)}, ${votes.reserve} pour la réserve, ${votes.unfavourable} défavorable${s(votes.unfavourable)}, ${votes.abstain} abstention${s(votes.abstain)}`,
  left: (names: string) => `Hors de la salle : ${names}`,
  recused: (names: string) => `Écartés de ce dossier : ${names}`,
  seal: (juror: string, at: string, digest: string) => `Notes de ${juror}, rendues le ${at}, empreinte ${digest}`,
  aside: (juror: string, at: string, digest: string) =>
    `Notes de ${juror}, rendues le ${at}, mises de côté et non comptées, empreinte ${digest}`,
  table: {
    closed: '(écarté)',
    caption: 'Ce qui a été décidé',
    place: 'Rang',
    file: 'Dossier',
    outcome: 'Décision',
    votes: 'Votes',
    cast: ({
      favourable,
      reserve,
      unfavourable,
      abstain,
    }: Record<'favourable' | 'reserve' | 'unfavourable' | 'abstain', number>) =>
      [
        favourable > 0 && `${favourable} favorable${s(favourable)}`,
        reserve > 0 && `${reserve} pour la réserve`,
        unfavourable > 0 && `${unfavourable} défavorable${s(unfavourable)}`,
        abstain > 0 && `${abstain} abstention${s(abstain)}`,
      ]
        .filter(Boolean)
        .join(', '),
    left: 'Hors de la salle ou écartés',
  },
  waiting: (call: string) => `Signez le procès-verbal de « ${call} ».`,
  reasons: {
    minutes_missing: 'Rechargez la page pour signer la version que vous lisez.',
    minutes_written_anew: 'Une nouvelle version a été écrite entre-temps : relisez-la avant de signer.',
    minutes_already_signed: 'Ce procès-verbal est déjà signé.',
    not_the_signer:
      'Ce procès-verbal est signé par qui a présidé la séance ou, sans séance, par une autre personne de la coordination.',
    minutes_before_results: 'Le procès-verbal se lit une fois les résultats annoncés.',
    not_decided_yet: 'Le jury n’a pas encore décidé : son procès-verbal et ses lettres viennent après.',
    remark_too_short: 'Dites en au moins 20 caractères ce qui est faux.',
    remark_too_long: 'Cette remarque est trop longue : 2 000 caractères au plus.',
  },
}
