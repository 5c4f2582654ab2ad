/**
 * Sentences written into the rows of the access tables, in words that nobody else uses: wherever one of them turns up, it
 * comes from its row. Each is written once.
 */
export const SECRETS = {
  'unread story': 'La nuit, le campanile violet empeche les voisines de dormir.',
  'unread title': 'Un campanile trop bruyant',
  'unread place': 'Hospice du Campanile',
  'unread paper story': 'Sur le papier, une girouette ocre grince au-dessus du lit.',
  'unpublished words': 'Au reveil, un hippocampe argent me parle de la douleur.',
  'unpublished place': 'Clinique Hippocampe',
  'withheld words': 'Mon voisin de chambre, le dernier vitrailliste du canton, ne dort plus.',
  'unsent title': 'Un ocarina sous l’oreiller',
  'unsent story': 'Je joue de l’ocarina pour appeler, faute de sonnette qui marche.',
  'reason to decline': 'Ce besoin releve du syndic du belvedere, qui repare les marches.',
  'question asked': 'La rampe de cuivre verdi grince-t-elle aussi le dimanche ?',
  'place sent to': 'Guichet des quais, place du Cabestan',
  'answer template': 'Merci ; adressez-vous au maitre verrier de la rotonde.',
  'unread line': 'Cela dure depuis que le beffroi penche vers la lingerie.',
  'draft call': 'Un appel encore secret sur les alambics de la pharmacie.',
  'unlisted solution': 'Notre prototype cache une libellule en cuivre.',
  'draft answer': 'Une marmotteraie par couloir, voila notre promesse.',
  'said of a sponsor': 'La direction prete sa serre aux orchidees pour l’essai.',
  'hidden answer': 'Notre dossier depose promet un funambule dans chaque service.',
  'answer in jury': 'Notre dossier en lecture promet un gyrophare silencieux.',
  'reason to withdraw': 'Nous partons car notre tresorerie a fondu comme un glacon.',
  'draft review': 'Ma premiere impression : un edifice bancal comme un tabouret.',
  'unopened review': 'Ma note restera basse : la promesse est une baudruche.',
  'opened review': 'Leur equipe tourne comme un derviche bienheureux.',
  'conflict note': 'Ma belle-soeur dirige leur filiale au Kamtchatka.',
  'early conflict note': 'Mon voisin de palier est leur comptable a mi-temps.',
  'reasons of a decision': 'Le jury ecarte ce projet : trop de brocante, pas assez de mesure.',
  'proposal set aside': 'Cette proposition oublie la caution du remorqueur.',
  'reason not to host': 'Nos chambres servent de debarras pour un carrousel demonte.',
  'milestone owner': 'Cadre de nuit Eulalie Tournesol',
  'readiness note': 'La garde repond au telephone rouge cache sous le bureau vermeil.',
  'evidence file': 'Feuille de presence de la chorale du mardi.',
  'reserved claim': 'Notre hebergeur range ses serveurs dans une ancienne orangerie.',
  'proof of a passport': 'Certificat remis par le bureau du Sextant.',
  'reserved evidence': 'Une etude sur douze accordeons de couloir',
  'reserved place': 'Maison de repos du Tourniquet',
} as const

export type Secret = keyof typeof SECRETS
