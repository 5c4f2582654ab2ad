/** From ranking to verdict: equal files told apart, and decisions against the ranking. */
export const fr = {
  placed: {
    criterion: (name: string) => `À note égale, placé par « ${name} »`,
    choice: (reason: string) => `À note égale, placé par la coordination : ${reason}`,
    open: 'Égalité à départager',
  },
  ties: {
    title: 'Départager les dossiers à égalité',
    link: 'Départager',
    lead: 'Ces dossiers ont la même note, et les critères de départage publiés avec l’appel ne les séparent pas. Donnez-leur un ordre et dites pourquoi.',
    tie: (place: number) => `À égalité au rang ${place}`,
    settled: (place: number) => `Départagés à partir du rang ${place}`,
    place: (name: string) => `Ordre de ${name}`,
    nth: (place: number) => (place === 1 ? '1er' : `${place}e`),
    reason: 'Pourquoi cet ordre',
    reasonHint: 'Au moins 20 caractères. Cette raison est inscrite au procès-verbal.',
    send: 'Enregistrer cet ordre',
    again: 'Changer cet ordre',
    none: 'Aucune égalité à départager.',
    until: 'Vous pourrez changer cet ordre jusqu’à la décision.',
    count: (count: number) =>
      count > 1
        ? `${count} égalités restent à départager avant de décider.`
        : 'Une égalité reste à départager avant de décider.',
    back: 'Revenir au classement',
    waiting: (call: string) => `Départagez les dossiers à égalité de « ${call} ».`,
  },
  against: {
    label: 'Pourquoi aller contre le classement',
    hint: 'Au moins 20 caractères. Inscrit au procès-verbal ; le candidat le lit. Ne nommez aucun autre dossier.',
    told: 'Pourquoi cette décision s’écarte du classement',
  },
  reasons: {
    tie_places_not_in_order: 'Donnez à chaque dossier une place différente.',
    tie_reason_too_short: 'Dites en au moins 20 caractères pourquoi vous les rangez ainsi.',
    tie_reason_too_long: 'Cette raison est trop longue : 1 000 caractères au plus.',
    tie_changed: 'Ces dossiers ne sont plus à égalité : une note a changé. Relisez le classement.',
    tie_unsettled: 'Ce dossier est à égalité avec un autre que vous traitez autrement : départagez-les d’abord.',
    against_without_reason: 'Ce choix va contre le classement : dites pourquoi en au moins 20 caractères.',
  },
}
