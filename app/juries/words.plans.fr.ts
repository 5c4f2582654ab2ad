const x = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** What pages say of who reads which file: proposals of a machine, and a person's hand on them. */
export const fr = {
  plans: {
    title: 'Répartir les dossiers',
    link: 'Répartir les dossiers',
    lead: 'La machine cherche la meilleure répartition parmi toutes ; rien n’est confié avant que vous ne la publiiez.',
    holds: 'Elle respecte toujours',
    rules: {
      readings: (n: number) => `${x(n, 'lecture', 'lectures')} par dossier`,
      college: (college: string, least: number) => `au moins ${least} au titre de « ${college} »`,
      capacity: 'le nombre de dossiers que chaque juré peut lire',
      links: 'aucun dossier d’une équipe dont le juré fait partie, ou avec laquelle il a un lien',
      begun: 'les lectures déjà confiées, qui restent où elles sont',
    },
    change: 'Régler les lectures',
    evenness: 'Ce qui compte le plus',
    evennessOf: {
      expertise: 'L’expertise : chaque dossier à ceux qui le connaissent le mieux',
      balanced: 'Un peu des deux',
      even: 'L’égalité : autant de dossiers pour chacun',
    },
    chance: 'Part de hasard',
    chanceHint:
      'Pour que personne ne puisse s’arranger pour recevoir un dossier. Les limites sont tenues dans tous les cas.',
    chanceOf: {
      none: 'Aucune : la meilleure répartition',
      some: 'Un peu : au plus trois chances sur quatre de recevoir un dossier donné',
      much: 'Beaucoup : au plus une chance sur deux',
    },
    ask: 'Chercher une répartition',
    past: 'Ce qui a été proposé',
    none: 'Rien n’a encore été proposé.',
    asked: 'Demandée',
    by: 'Par',
    files: 'Dossiers',
    state: 'Où elle en est',
    see: (day: string) => `La répartition du ${day}`,
    stages: {
      seeking: 'En cours de calcul',
      draft: 'À relire',
      impossible: 'Impossible telle quelle',
      given_up: 'Abandonnée',
      published: 'Publiée',
      superseded: 'Remplacée',
    },
  },

  plan: {
    title: 'Une répartition des dossiers',
    back: 'Toutes les répartitions',
    jury: 'Revenir au jury',
    seeking:
      'La machine cherche. Quelques secondes suffisent d’ordinaire ; vous pouvez fermer cette page et y revenir.',
    live: 'La page se recharge seule.',
    reload: 'Voir où elle en est',
    stop: 'Abandonner',
    machine: 'Proposée par une machine ; c’est vous qui décidez.',
    proven: (seconds: string) =>
      `C’est la meilleure répartition possible : la preuve en est faite sur toutes les lectures permises, en ${seconds} s.`,
    drawn: (chance: number, seed: number) =>
      `Tirée au sort : nul n’avait plus de ${chance} chances sur 100 de recevoir un dossier donné. Le tirage ${seed} la redonne à l’identique.`,
    gap: (gap: number) => `À ${x(gap, 'point', 'points')} au plus de la meilleure possible.`,
    readings: 'lectures',
    fresh: 'à confier',
    match: 'accord moyen, sur 100',
    meanMatch: 'Accord moyen',
    matchLead: 'L’accord compare ce que le juré dit bien juger et ce dont parlent les besoins et le dossier.',
    changes: (added: number, gone: number) =>
      `Par rapport à la proposition d’avant : ${x(added, 'lecture nouvelle', 'lectures nouvelles')}, ${x(gone, 'retirée', 'retirées')}.`,
    publish: 'Publier',
    csv: 'Télécharger le tableau (CSV)',
    loads: 'Ce que chacun lirait',
    juror: 'Juré',
    capacity: 'Peut lire',
    load: 'Lirait',
    fileTable: 'Qui lirait chaque dossier',
    file: 'Dossier',
    who: 'Jurés, et leur accord sur 100',
    isNew: 'nouveau',
    isKept: 'déjà confié',
    gone: (names: string) => `Ne lirait plus : ${names}`,
    why: (words: string) => `parle aussi de : ${words}`,
    topics: (n: number) => `${x(n, 'sujet commun', 'sujets communs')}`,
    more: 'Dossiers suivants',
    barred: 'Un dossier de cette répartition vous est fermé : une autre personne de la coordination la publiera.',
    givenUp: 'Cette recherche a été abandonnée.',
    superseded: 'Une autre répartition a remplacé celle-ci.',
    published: (when: string) => `Publiée ${when}.`,
    again: 'En chercher une autre',
  },

  impossible: {
    title: 'Aucune répartition ne respecte tout',
    lead: (n: number) =>
      n > 1
        ? `Il suffit de lever ces ${n} points pour qu’il y en ait une, et aucun n’est de trop.`
        : 'Il suffit de lever ce point pour qu’il y en ait une.',
    few: (file: string, free: number, wanted: number) =>
      `${file} n’a que ${x(free, 'juré', 'jurés')} sans empêchement, et il en faut ${wanted}.`,
    readings: (file: string, left: number, wanted: number) =>
      `${file} n’aurait que ${x(left, 'lecture', 'lectures')} sur ${wanted} : ses autres lecteurs possibles sont pris.`,
    fewOf: (file: string, college: string, free: number, wanted: number) =>
      `${file} n’a que ${x(free, 'juré', 'jurés')} sans empêchement au titre de « ${college} », et il en faut ${wanted}.`,
    college: (file: string, college: string) =>
      `${file} ne trouve plus de juré libre au titre de « ${college} » : ceux qui restent sont pris ailleurs.`,
    most: (name: string, load: number, most: number) =>
      `${name} devrait lire ${x(load, 'dossier', 'dossiers')} ; sa limite est de ${most}.`,
    least: (name: string, load: number, least: number) =>
      `${name} ne lirait que ${x(load, 'dossier', 'dossiers')} ; son minimum est de ${least}.`,
    chance: 'Un dossier a trop peu de lecteurs possibles pour tant de hasard : laissez-en moins.',
    apart: (one: string, other: string) => `${one} et ${other} devraient lire un même dossier, et vous les séparez.`,
    pin: (name: string, file: string) => `${name} ne peut pas lire ${file}, comme vous le demandez.`,
    file: (number: string, title: string) => `Le dossier ${number} « ${title} »`,
    theFile: (number: string) => `le dossier ${number}`,
    invite: 'Inviter un juré',
    composition: 'Demander moins de lectures',
    seat: 'Changer ce que la personne peut lire',
    after: 'Puis cherchez de nouveau : rien n’a été confié.',
  },

  publication: {
    title: 'Publier cette répartition',
    lead: (readings: number, jurors: number) =>
      `${x(readings, 'lecture sera confiée', 'lectures seront confiées')} à ${x(jurors, 'juré', 'jurés')}, d’un coup. Chacun recevra une lettre et verra ses dossiers.`,
    nothing: 'Toutes ces lectures sont déjà confiées.',
    send: 'Publier et confier',
    keep: 'Relire encore',
  },

  abandonment: {
    title: 'Abandonner cette recherche',
    lead: 'Rien n’a été confié ; vous pourrez en lancer une autre.',
    send: 'Abandonner',
    keep: 'Attendre encore',
  },

  csv: {
    name: 'repartition',
    header: ['Dossier', 'Titre', 'Juré', 'Au titre de', 'Accord sur 100', 'Déjà confié'],
  },

  reasons: {
    evenness_unknown: 'Choisissez ce qui compte le plus.',
    chance_unknown: 'Choisissez la part de hasard.',
    no_juror_yet: 'Personne ne siège encore à ce jury : invitez d’abord des jurés.',
    no_file_to_share: 'Aucun dossier n’est à lire pour cette relève.',
    plan_being_sought: 'Une répartition est déjà en cours de calcul : attendez-la, ou abandonnez-la.',
    plan_not_sought: 'Cette recherche est terminée.',
    plan_not_a_draft: 'Cette répartition n’est plus à publier.',
    barred_from_a_file:
      'Un dossier de cette répartition vous est fermé : une autre personne de la coordination la publiera.',
    files_changed: 'Des dossiers sont arrivés ou partis depuis : cherchez une nouvelle répartition.',
  },
}
