/** Which column of the ranking counts, and how each is read. */
export const fr = {
  columns: { raw: 'Note brute', adjusted: 'Note ajustée' },
  counts: 'compte',
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  keptOf: (times: number) => `retenu ${times} fois sur 100`,
  choice: {
    title: 'Quelle note compte ?',
    lead: 'Le jury en convient avant d’ouvrir les notes : ensuite, chacun verrait laquelle l’arrange.',
    legend: 'La note qui range les dossiers',
    raw: 'La moyenne des jurés, telle quelle.',
    adjusted: 'La moyenne, corrigée de la sévérité de chaque juré et de sa régularité.',
    how: 'Un juré sévère tire vers le bas les dossiers qu’il lit. En comparant les notes des dossiers lus par plusieurs, Passerelle estime de combien, et le rend à ces dossiers. Un juré dont les notes s’écartent souvent de celles des autres compte un peu moins. Avec peu de lectures communes, la correction s’efface : les deux notes se rejoignent.',
    both: 'Les deux notes seront montrées côte à côte. Seuls les rangs changent, selon celle que vous choisissez ici.',
    default: 'Si personne ne choisit avant l’ouverture, la note brute compte.',
    record:
      'Votre choix est inscrit au journal, avec votre nom et l’heure. Il peut changer jusqu’à l’ouverture des notes.',
    current: (column: string, name: string) => `Choix actuel : ${column}, par ${name}, le `,
    send: 'Retenir cette note',
    open: 'Choisir la note qui compte',
    waiting: (call: string) => `Avant d’ouvrir les notes de « ${call} », dites laquelle compte.`,
  },
  told: {
    title: 'Comment lire les deux notes',
    chosen: { raw: 'La note brute range les dossiers', adjusted: 'La note ajustée range les dossiers' },
    chosenBy: (name: string) => ` : choix inscrit par ${name}, avant l’ouverture, le `,
    unchosen: ' : personne n’en a choisi une autre avant l’ouverture.',
    raw: 'La note brute est la moyenne des jurés. La note ajustée est celle qu’ils auraient donnée, selon le calcul, s’ils étaient tous aussi sévères et aussi réguliers les uns que les autres.',
    between:
      'L’intervalle dit entre quelles valeurs la note se situe, neuf fois sur dix : deux intervalles qui se recouvrent largement ne départagent pas deux dossiers.',
    kept: (places: number) =>
      `« Retenu 87 fois sur 100 » : si d’autres jurés semblables avaient lu les mêmes dossiers, celui-ci serait 87 fois sur 100 ${places > 1 ? `parmi les ${places} premiers` : 'le premier'}.`,
    severity: (points: string) => `D’un juré à l’autre, la sévérité varie d’environ ${points} points sur 100.`,
    sameSeverity: 'Aucune différence de sévérité entre jurés ne se mesure ici.',
    agreement: {
      good: (alpha: string) =>
        `Les jurés s’accordent bien (alpha de Krippendorff : ${alpha} ; 1 serait un accord parfait).`,
      fair: (alpha: string) =>
        `Les jurés s’accordent à peu près (alpha de Krippendorff : ${alpha} ; 1 serait un accord parfait). Parlez des dossiers proches de la limite.`,
      weak: (alpha: string) =>
        `Les jurés s’accordent peu (alpha de Krippendorff : ${alpha} ; 1 serait un accord parfait, 0 le hasard). L’ordre seul ne suffit pas : discutez les dossiers.`,
    },
    noAgreement: 'Trop peu de dossiers ont été lus à plusieurs pour dire si les jurés s’accordent.',
    places: 'Dossiers retenus',
    placesHint: 'Au départ, autant que l’enveloppe peut en payer.',
    placesSend: 'Recalculer',
  },
  outcome: (total: string) =>
    `Note ajustée à la sévérité des jurés, celle que le jury avait choisi de compter : ${total} / 100.`,
  reasons: {
    counting_missing: 'Choisissez la note qui compte.',
    scores_already_seen: 'Les notes sont ouvertes : la note qui compte ne se choisit plus.',
  },
}
