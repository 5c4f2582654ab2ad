/** What minutes say of what came after them. */
export const fr = {
  title: 'Ce qui est venu après',
  lead: 'Le procès-verbal ne change plus. Ce qui est venu après la décision s’y ajoute au moment où cela arrive, dans l’ordre, sans rien effacer.',
  head: (n: number, at: string) => `Additif ${n}, le ${at}`,
  events: {
    place_freed: (file: string) => `Le dossier ${file} a rendu sa place.`,
    place_left_empty: (file: string, by: string) => `${by} a laissé vide la place du dossier ${file}.`,
    reserve_called: (file: string, by: string, stead: string) =>
      `${by} a appelé depuis la réserve le dossier ${file}, à la place du dossier ${stead}.`,
    look_asked: (file: string) => `Un second regard a été demandé pour le dossier ${file}.`,
    look_answered: (file: string, by: string) => `${by} a répondu au second regard du dossier ${file}.`,
  },
  whys: {
    withdrawn: 'Il a été retiré par son organisation.',
    trial_stopped: 'Son essai a été arrêté.',
  },
  outcomes: {
    refused: 'La décision est maintenue.',
    reserve: 'Le dossier passe sur la liste de réserve, à la fin.',
    selected: 'Le dossier est retenu.',
  },
  untold: 'Les mots du candidat sont lus par les coordinateurs.',
  closed: 'Il porte sur un dossier dont vous êtes écarté.',
  file: (number: string, title: string, organisation: string) => `${number} « ${title} » (${organisation})`,
  seals: 'Empreintes',
  digest: (digest: string) => `Empreinte ${digest}`,
  adds: (version: number, digest: string) => `S’ajoute à la version ${version} du procès-verbal, empreinte ${digest}`,
  before: (digest: string) => `Suit l’additif d’empreinte ${digest}`,
}
