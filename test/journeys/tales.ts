/** Two stories nobody has told in the house yet, each with words of its own so that searching finds it alone. */
export interface Tale {
  patient: { sentence: string; story: string }
  clinician: { name: string; email: string; sentence: string; story: string }
  need: { title: string; summary: string; theme: string }
  call: { title: string; envelope: string }
  company: { name: string; founder: string; email: string; solution: string; pitch: string; about: string }
  file: { title: string; answer: string }
  pilot: { unit: string; aim: string; milestone: string; indicators: [string, string] }
  jurors: { scores: string; recused: string }
  /** Euros as a partner types them; each story its own, so that who signs knows which award is which. */
  pledge: string
  /** Typed in a hurry: a letter missing, no accent. */
  typo: string
}

export const WALKER: Tale = {
  patient: {
    sentence: 'Le déambulateur prêté arrive après moi à la maison',
    story: 'Je suis rentré un vendredi. Le déambulateur est arrivé le mardi : quatre jours sans pouvoir me lever seul.',
  },
  clinician: {
    name: 'Lucie Morvan',
    email: 'lucie.morvan@hopital.example',
    sentence: 'Le matériel de retour se commande par quatre téléphones',
    story: 'Chaque sortie demande une heure au téléphone pour savoir qui livre quoi, et personne ne rappelle.',
  },
  need: {
    title: 'Avoir son déambulateur le jour du retour',
    summary: 'Des patients rentrent chez eux plusieurs jours avant le déambulateur qui leur est prêté.',
    theme: 'Le matériel prêté',
  },
  call: { title: 'Que le matériel prêté arrive avant le patient', envelope: '60 000' },
  company: {
    name: 'Pas à Porte',
    founder: 'Jeanne Kervella',
    email: 'jeanne@pas-a-porte.example',
    solution: 'Prêt du jour',
    pitch: 'Le matériel prêté est chez le patient avant lui, réservé depuis le service en une minute.',
    about: 'Le service choisit dans une liste courte ; les loueurs du territoire répondent dans l’heure.',
  },
  file: {
    title: 'Un déambulateur livré avant la sortie',
    answer: 'Douze patients et leurs soignants nous l’ont demandé.',
  },
  pilot: {
    unit: 'Orthopédie, troisième étage',
    aim: 'Que chaque patient opéré trouve son déambulateur chez lui en rentrant.',
    milestone: 'Toute l’équipe du troisième étage est formée',
    indicators: ['Jours d’attente du matériel', 'Minutes de téléphone par sortie'],
  },
  jurors: { scores: 'Rachid Benali', recused: 'Hélène Courtois' },
  pledge: '30 000',
  typo: 'deambulatur',
}

export const SNACK: Tale = {
  patient: {
    sentence: 'Le goûter arrive froid pendant la dialyse',
    story: 'Quatre heures branché, et le goûter arrive froid ou pas du tout. Je rentre chez moi épuisé.',
  },
  clinician: {
    name: 'Samir Otmani',
    email: 'samir.otmani@hopital.example',
    sentence: 'Nous réchauffons les goûters dans notre salle de pause',
    story: 'Entre deux patients branchés, une aide-soignante traverse le couloir pour réchauffer un plateau.',
  },
  need: {
    title: 'Un goûter chaud pendant la dialyse',
    summary: 'Des patients dialysés reçoivent un goûter froid pendant leurs quatre heures de traitement.',
    theme: 'Manger pendant les soins',
  },
  call: { title: 'Bien manger pendant un long traitement', envelope: '45 000' },
  company: {
    name: 'Tiédeur',
    founder: 'Basile Aubin',
    email: 'basile@tiedeur.example',
    solution: 'Chariot tiède',
    pitch: 'Un chariot qui garde chaud au bord du lit, sans que personne ne traverse le couloir.',
    about: 'Une batterie, une sonde, une alarme douce. Le chariot se lave comme un plateau.',
  },
  file: {
    title: 'Un chariot qui tient chaud au bord du lit',
    answer: 'Neuf patients dialysés ont dessiné le chariot.',
  },
  pilot: {
    unit: 'Centre de dialyse',
    aim: 'Que chaque patient dialysé mange chaud, sans course dans le couloir.',
    milestone: 'Les deux équipes de dialyse sont formées',
    indicators: ['Goûters servis chauds', 'Pas faits par soignant'],
  },
  jurors: { scores: 'Fatou Diarra', recused: 'Gabriel Noiret' },
  pledge: '32 000',
  typo: 'dialise',
}

export const STOOL: Tale = {
  patient: {
    sentence: 'Le marchepied de la salle de bains glisse',
    story: 'À chaque toilette j’ai peur de tomber : le marchepied prêté glisse sur le sol mouillé.',
  },
  clinician: {
    name: 'Aurore Sabatier',
    email: 'aurore.sabatier@hopital.example',
    sentence: 'Nous calons les marchepieds avec des serviettes',
    story: 'Chaque matin une serviette sous chaque pied, et il faut recommencer à la toilette suivante.',
  },
  need: {
    title: 'Un marchepied qui ne glisse pas',
    summary: 'Des patients redoutent la toilette parce que le marchepied prêté glisse sur le sol mouillé.',
    theme: 'La toilette sans crainte',
  },
  call: { title: 'Se laver sans peur de tomber', envelope: '30 000' },
  company: {
    name: 'Pied Ferme',
    founder: 'Ysoline Carpentier',
    email: 'ysoline@pied-ferme.example',
    solution: 'Marche Sûre',
    pitch: 'Un marchepied qui tient au sol mouillé, posé et retiré d’une main.',
    about: 'Quatre ventouses, un niveau, une poignée. Il se lave avec la salle de bains.',
  },
  file: {
    title: 'Un marchepied à ventouses',
    answer: 'Six patients l’ont essayé avec leur ergothérapeute.',
  },
  pilot: {
    unit: 'Médecine physique',
    aim: 'Que chaque patient se lave sans craindre de tomber.',
    milestone: 'Toute l’équipe de médecine physique est formée',
    indicators: ['Chutes à la toilette', 'Minutes par toilette'],
  },
  jurors: { scores: 'Rachid Benali', recused: 'Hélène Courtois' },
  pledge: '28 000',
  typo: 'marchpied',
}
