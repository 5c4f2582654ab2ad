const s = (count: number) => (count > 1 ? 's' : '')

/** What pages say of the seats of a jury: colleges, capacity, what jurors know. */
export const fr = {
  seats: {
    college: 'Au titre de',
    collegeHint: 'Sert à ce que chaque dossier soit lu par des regards différents.',
    notSaid: 'Titre pas encore précisé',
    colleges: {
      clinical: 'Soignants',
      patient: 'Patients et aidants',
      it: 'Systèmes d’information',
      economic: 'Économie et achats',
      industrial: 'Industrie',
    },
    least: 'Dossiers au moins',
    most: 'Dossiers au plus',
    mostOfMine: 'Combien de dossiers pouvez-vous lire au plus ?',
    mostHint: 'Comptez vingt minutes par dossier. Laissez vide si vous ne savez pas encore.',
    range: (least: number, most: number | null) =>
      most === null
        ? least > 0
          ? `${least} au moins`
          : 'Sans limite'
        : least > 0
          ? `${least} à ${most}`
          : `${most} au plus`,
    why: 'Pourquoi déclinez-vous ?',
    whyDeclined: {
      no_time: 'Je n’ai pas le temps',
      a_link: 'J’ai un lien avec des candidats',
      not_my_field: 'Ce n’est pas mon domaine',
      another_reason: 'Une autre raison',
      unsaid: 'Je préfère ne pas le dire',
    },
    capacity: 'Dossiers',
    change: 'Modifier le siège',
    changeOf: (name: string) => `Modifier le siège de ${name}`,
    knows: 'Ce que la personne juge bien',
    saysNothing: 'N’a rien précisé.',
  },

  seat: {
    title: (name: string) => `Le siège de ${name}`,
    lead: 'Les dossiers déjà confiés restent confiés.',
    send: 'Enregistrer',
  },

  composition: {
    title: 'Ce que le jury doit réunir',
    lead: 'Combien de personnes lisent chaque dossier, et au titre de quoi. La répartition des dossiers respecte ces nombres.',
    readings: 'Lectures par dossier',
    readingsHint: 'Trois lectures indépendantes sont l’usage.',
    readBy: 'À rendre au plus tard le',
    readByHint:
      'Les jurés le lisent avec leurs dossiers, et qui n’a pas fini reçoit un rappel trois jours avant. Ce qui arrive après est pris quand même, tant que les notes ne sont pas ouvertes.',
    minima: 'Dont, au moins',
    send: 'Enregistrer',
    link: 'Régler les lectures',
    wants: (readings: number) => `${readings} lecture${s(readings)} par dossier`,
    by: 'à rendre au plus tard le ',
    late: (readings: number, jurors: number) =>
      `Ce jour est passé, et il manque encore ${readings} lecture${s(readings)}, chez ${jurors} juré${s(jurors)}.`,
    least: (college: string, least: number) => `au moins ${least} au titre de « ${college} »`,
    short: 'Il manque des jurés',
    shortReadings: (room: number, wanted: number) =>
      `Les jurés peuvent faire ${room} lecture${s(room)} sur les ${wanted} voulues.`,
    shortCollege: (college: string, seats: number, wanted: number) =>
      `« ${college} » : ${seats} siège${s(seats)}, et ${wanted} lecture${s(wanted)} voulue${s(wanted)} de chaque dossier.`,
    invite: 'Invitez quelqu’un, ou demandez moins.',
  },

  expertise: {
    title: 'Ce que je juge bien',
    lead: 'Sert à vous proposer les dossiers qui vous ressemblent. Seuls les coordinateurs des jurys où vous siégez le lisent.',
    conditions: 'Maladies et situations',
    skills: 'Ce que je connais',
    skillWords: {
      wards: 'La vie d’un service hospitalier',
      town_care: 'Le soin en ville',
      living_with: 'Vivre avec une maladie',
      caring_for: 'Être aidant',
      organisation: 'Organiser les soins',
      hospital_it: 'L’informatique hospitalière',
      health_data: 'Les données de santé et leurs règles',
      safety: 'La sécurité des soins et des dispositifs',
      evidence: 'Évaluer et mesurer',
      health_economics: 'L’économie de la santé',
      purchasing: 'Les achats hospitaliers',
      company_life: 'La vie d’une jeune entreprise',
    },
    themes: 'Thèmes de la coalition',
    about: 'En quelques mots',
    aboutHint: 'Par exemple : vingt ans en pneumologie, appareillée depuis 2019.',
    send: 'Enregistrer',
    saved: 'Enregistré le ',
    link: 'Dire ce que je juge bien',
  },

  reasons: {
    college_unknown: 'Choisissez dans la liste.',
    count_malformed: 'Écrivez un nombre entier, de 1 à 100.',
    most_below_least: 'Ce nombre est plus petit que celui d’à côté.',
    readings_malformed: 'Écrivez un nombre de 1 à 9.',
    read_by_malformed: 'Écrivez un jour, par exemple 27/11/2026.',
    read_by_past: 'Ce jour est passé : choisissez-en un à venir.',
    read_by_after_meeting: 'Le comité se réunit ce jour-là ou avant : choisissez un jour plus tôt.',
    minima_above_readings:
      'Vous demandez plus de regards que de lectures : ajoutez des lectures, ou demandez moins de regards.',
    why_declined_missing: 'Choisissez une réponse ; « je préfère ne pas le dire » en est une.',
    nir_in_text: 'Ce texte contient un numéro de sécurité sociale. Retirez-le.',
    about_too_long: 'Dites-le en 300 caractères au plus.',
  },
}
