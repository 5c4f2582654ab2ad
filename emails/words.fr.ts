export const fr = {
  house: 'Passerelle',
  motto: 'd’une phrase dite au chevet à un soin qui change',
  hello: (name: string) => `Bonjour ${name},`,
  helloAnyone: 'Bonjour,',
  copyTheLink: 'Si le bouton ne répond pas, recopiez cette adresse :',
  footer:
    'Passerelle ne vous écrit que lorsque quelque chose vous attend. Par discrétion, nos lettres ne disent rien du contenu des besoins ni des candidatures.',
  noAnswer: 'Il est inutile de répondre à ce message.',
  question: 'Une question ? Répondez à cette lettre, ou écrivez à',
  day: (day: Date) => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format(day),
  letters: {
    'sign-in': {
      subject: 'Votre lien pour entrer dans Passerelle',
      opening: 'Voici de quoi entrer dans Passerelle. Ouvrez ce lien, puis appuyez sur le bouton de la page.',
      door: 'Entrer dans Passerelle',
      otherDevice: 'Sur un autre appareil, tapez plutôt ce code :',
      lasting: 'Le lien et le code servent une seule fois, pendant 15 minutes.',
      notYou: 'Ce n’était pas vous ? Vous n’avez rien à faire : sans ce lien ni ce code, personne n’entre.',
    },
    'need-news': {
      subject: (number: string) => `Du nouveau pour votre besoin ${number}`,
      opening: (number: string) => `Le besoin ${number} que vous nous avez confié vient d’avancer.`,
      next: 'Vous verrez où il en est, étape par étape, et ce qui vous est éventuellement demandé.',
      door: 'Voir où en est mon besoin',
    },
    'need-step': {
      subject: (number: string) => `Le besoin ${number} avance`,
      opening: (number: string) => `Le besoin ${number}, que vous suivez ou qui réunit le vôtre, vient d’avancer.`,
      next: 'Vous verrez où il en est, étape par étape. La même page permet de ne plus recevoir ces lettres.',
      door: 'Voir où en est ce besoin',
    },
    'need-withdrawn': {
      subject: (number: string) => `Le besoin ${number} a été retiré`,
      opening: (number: string) =>
        `Le besoin ${number}, que vous suiviez, a été retiré par la personne qui l’avait dit.`,
      next: 'Sa page n’est plus publique, et vous ne recevrez plus de lettre à son sujet. D’autres besoins se suivent de la même façon.',
      door: 'Voir les besoins entendus',
    },
    'need-news-by-code': {
      subject: (number: string) => `Du nouveau pour votre besoin ${number}`,
      opening: (number: string) => `Le besoin ${number} que vous nous avez confié vient d’avancer.`,
      next: 'Ouvrez la page, puis tapez le code de votre reçu : vous verrez où il en est, et ce qui vous est éventuellement demandé.',
      door: 'Ouvrir la page des reçus',
    },
    'clarification-answered': {
      subject: 'Un auteur a répondu à votre question',
      opening: 'Un auteur de besoin a répondu à la question que vous lui aviez posée.',
      next: 'Le besoin attend d’être relu, avec ceux que vous suivez.',
      door: 'Lire la réponse',
    },
    'needs-handed-over': {
      subject: 'Un besoin vous est confié',
      opening: 'Une personne de votre équipe vous confie au moins un besoin à suivre.',
      next: 'Vous le trouverez avec ceux que vous suivez. S’il n’est pas pour vous, vous pouvez le confier à quelqu’un d’autre.',
      door: 'Voir les besoins que je suis',
    },
    'lost-code': {
      subject: (number: string) => `Un nouveau code pour votre besoin ${number}`,
      opening: (number: string) =>
        `Quelqu’un a demandé un nouveau code pour le besoin ${number}, qui porte votre adresse. Le voici :`,
      door: 'Voir ce qu’il est devenu',
      keep: 'Notez-le ou gardez cette lettre. L’ancien code, si vous le retrouvez, ouvre toujours la même page.',
      notYou: 'Ce n’était pas vous ? Vous n’avez rien à faire : cette lettre n’est partie que chez vous.',
    },
    'application-received': {
      subject: (number: string) => `Candidature ${number} bien reçue`,
      opening: (number: string) => `Votre candidature est déposée sous le numéro ${number}. Gardez cette lettre.`,
      digest: (prefix: string) =>
        `L’empreinte de votre dossier commence par ${prefix}. Elle prouve que rien n’y a changé depuis le dépôt ; le reçu complet se télécharge sur votre page.`,
      door: 'Voir mon reçu',
    },
    'file-to-clarify': {
      subject: (number: string) => `Candidature ${number} : une précision vous est demandée`,
      opening: (number: string, day: string) =>
        `Les coordinateurs demandent une précision sur la candidature ${number}. Vous pouvez répondre jusqu’au ${day} ; l’heure exacte est sur la page.`,
      next: 'Votre candidature reste telle que vous l’avez déposée : vos réponses s’ajoutent à côté.',
      door: 'Lire la demande et répondre',
    },
    'promise-due': {
      subject: (number: string) => `Candidature ${number} : une pièce promise est attendue`,
      opening: (number: string, day: string) =>
        `Vous avez promis une pièce pour la candidature ${number}. Elle est attendue le ${day}.`,
      next: 'Une ligne de votre passeport, vérifiée par la coalition, en tient lieu quand elle dit la même chose.',
      door: 'Donner la pièce promise',
    },
    'file-clarified': {
      subject: (number: string) => `Candidature ${number} : la demande de précision est close`,
      opening: (number: string) => `La demande de précision sur la candidature ${number} est close.`,
      next: 'Lisez ce qui a été répondu, puis dites si la candidature est recevable.',
      door: 'Lire et vérifier',
    },
    'file-brought': {
      subject: (number: string) => `Votre candidature est reprise ici (${number})`,
      opening: (number: string) =>
        `La candidature que vous avez déposée sur une autre plateforme est reprise par la coalition, sous le numéro ${number}.`,
      next: 'Connectez-vous avec cette adresse pour la relire, suivre ce qu’elle devient et prendre votre entreprise en main.',
      door: 'Ouvrir ma candidature',
    },
    'file-refused': {
      subject: 'Un fichier que vous avez donné est refusé',
      opening: 'L’antivirus a trouvé un programme malveillant dans un fichier que vous avez joint à une candidature.',
      next: 'Personne ne recevra ce fichier. Retirez-le et donnez-en une copie saine ; le reste de la candidature n’a pas changé.',
      door: 'Voir la candidature',
    },
    'file-turned-down': {
      subject: (number: string) => `Votre candidature ${number} n’est pas recevable`,
      opening: (number: string) => `Les coordinateurs ont déclaré la candidature ${number} non recevable.`,
      next: 'Leurs raisons sont sur la page de votre candidature.',
      door: 'Lire les raisons',
    },
    'sponsor-asked': {
      subject: 'On vous cite : êtes-vous d’accord ?',
      opening: (maker: string, facility: string) =>
        `${maker} répond à un appel à projets en santé et vous cite, pour ${facility}.`,
      next: 'Lisez ce qui est dit de vous, puis confirmez, corrigez ou refusez : deux minutes, sans compte. Ce lien n’appartient qu’à vous : ne le transmettez pas.',
      door: 'Lire et répondre',
    },
    'sponsor-answered': {
      subject: (number: string) => `Candidature ${number} : une personne citée vous corrige`,
      opening: (number: string) =>
        `Une personne citée dans la candidature ${number} corrige ou refuse ce qui est dit d’elle.`,
      next: 'Parlez-en avec elle : elle peut changer sa réponse avec son lien, jusqu’à ce que le jury commence à lire.',
      door: 'Lire sa réponse',
    },
    'decision-ready': {
      subject: (number: string) => `La réponse à votre candidature ${number} est prête`,
      opening: (number: string) => `Le jury a rendu sa décision sur la candidature ${number}.`,
      next: 'Vous pouvez lire la décision, ses raisons et vos notes, critère par critère.',
      door: 'Lire la décision',
    },
    'results-announced': {
      subject: (number: string) => `Les résultats de l’appel ${number} sont annoncés`,
      opening: (number: string) =>
        `Les résultats de l’appel ${number} sont annoncés. Merci de vos lectures, qui ont compté dans la décision.`,
      next: 'Vos jurys disent ce que sont devenus les dossiers que vous avez lus.',
      door: 'Ouvrir mes jurys',
    },
    'reserve-called': {
      subject: (number: string) => `Votre candidature ${number} est appelée`,
      opening: (number: string) =>
        `Une place s’est libérée, et la candidature ${number} était la première de la réserve.`,
      next: 'Votre page dit ce qui change pour vous. Les coordinateurs vous écriront pour la suite.',
      door: 'Ouvrir ma candidature',
    },
    'second-look-asked': {
      subject: (number: string) => `Candidature ${number} : un second regard est demandé`,
      opening: (number: string) =>
        `L’équipe de la candidature ${number} demande que l’on relise un point de son dossier.`,
      next: 'Lisez ce qu’elle demande, puis répondez avec vos raisons : elle les lira telles quelles.',
      door: 'Lire et répondre',
    },
    'second-look-answered': {
      subject: (number: string) => `Candidature ${number} : la réponse au second regard`,
      opening: (number: string) => `Une personne de la coalition a relu la candidature ${number} et vous répond.`,
      next: 'Sa réponse et ses raisons sont sur la page de votre candidature.',
      door: 'Lire la réponse',
    },
    'jury-invitation': {
      subject: 'On vous propose de rejoindre un jury',
      opening: (organiser: string) => `${organiser} vous invite à rejoindre un jury.`,
      next: 'Avant toute lecture, vous acceptez la confidentialité et vous déclarez vos liens d’intérêts. Vous pouvez aussi décliner, sans avoir à vous justifier.',
      door: 'Répondre à l’invitation',
    },
    'round-invitation': {
      subject: 'On vous demande ce qui doit passer en premier',
      opening: (organiser: string) =>
        `${organiser} vous demande votre avis. On vous montrera des besoins deux par deux, et vous direz lequel doit passer en premier.`,
      next: (day: string) =>
        `Cela prend quelques minutes, sans compte, jusqu’au ${day}. Ce lien n’appartient qu’à vous : ne le transmettez pas.`,
      door: 'Donner mon avis',
    },
    'sitting-called': {
      subject: (day: string) => `Comité : ${day}`,
      opening: (organiser: string, day: string) => `${organiser} réunit le comité le ${day}.`,
      next: 'L’heure, le lieu et un fichier pour votre agenda vous attendent. Avant ce jour, dites si vous avez un lien avec les dossiers : l’ordre de passage en tient compte.',
      door: 'Voir la réunion',
    },
    'minutes-to-sign': {
      subject: (number: string) => `Appel ${number} : un procès-verbal à signer`,
      opening: (number: string) =>
        `Le comité de l’appel ${number} a décidé, et son procès-verbal est écrit. Il attend votre signature.`,
      next: 'Relisez-le jusqu’au bout, puis signez-le en bas de la page. Si quelque chose n’est pas juste, dites-le aux coordinateurs avant de signer.',
      door: 'Lire le procès-verbal',
    },
    'sitting-moved': {
      subject: (day: string) => `Comité déplacé : ${day}`,
      opening: (organiser: string, day: string) =>
        `La réunion du comité change de jour, d’heure ou de lieu. ${organiser} vous attend le ${day}.`,
      next: 'L’heure, le lieu et un nouveau fichier pour votre agenda sont sur la page : il remplace l’ancien.',
      door: 'Voir ce qui change',
    },
    'review-assigned': {
      subject: 'De nouvelles lectures vous attendent',
      opening: 'On vous confie de nouvelles lectures : une ou plusieurs candidatures, à lire et à noter.',
      by: (day: string) => `Vos lectures sont à rendre au plus tard le ${day}.`,
      next: 'Si vous avez un lien avec ceux qui en portent une, dites-le d’abord : elle ira à une autre personne.',
      door: 'Voir mes lectures',
    },
    'readings-due': {
      subject: (number: string, day: string) => `À rendre le ${day} (${number})`,
      opening: (number: string, day: string) =>
        `Il vous reste des lectures à rendre pour l’appel ${number}, au plus tard le ${day}.`,
      next: 'Ce que vous avez commencé est gardé. Si vous ne pouvez pas finir à temps, dites-le aux coordinateurs : ils trouveront quelqu’un d’autre.',
      door: 'Voir mes lectures',
    },
    'pledge-received': {
      subject: (number: string) => `Votre versement ${number} est arrivé`,
      opening: (number: string) => `Merci. Le versement promis sous la référence ${number} est arrivé.`,
      next: 'Vous pouvez suivre ce qu’il rend possible, jusqu’aux services de soins qui s’en servent.',
      door: 'Suivre mon engagement',
    },
    'award-to-approve': {
      subject: 'Une attribution attend votre accord',
      opening: (proposer: string) => `${proposer} propose une attribution. Il faut l’accord d’une seconde personne.`,
      next: 'Rien ne sera versé avant votre réponse.',
      door: 'Examiner l’attribution',
    },
    'hosting-asked': {
      subject: 'On vous demande d’accueillir une expérimentation',
      opening: (asker: string, facility: string) =>
        `${asker} demande si ${facility} peut accueillir une expérimentation.`,
      next: 'Rien n’est annoncé tant que vous n’avez pas répondu, et vous pouvez refuser.',
      door: 'Lire la demande',
    },
    'hearing-called': {
      subject: (number: string) => `Le jury souhaite vous rencontrer (${number})`,
      opening: (number: string) => `Le jury souhaite entendre l’équipe de la candidature ${number}.`,
      next: 'Le jour, l’heure et le lieu sont sur la page, ou le seront bientôt. Si le choix vous est laissé, prenez-y votre créneau.',
      door: 'Voir l’audition',
    },
    'hearing-slots': {
      subject: (number: string) => `Choisissez votre créneau d’audition (${number})`,
      opening: (number: string) => `Des créneaux sont libres pour l’audition de la candidature ${number}.`,
      next: 'Chaque créneau va à la première équipe qui le choisit.',
      door: 'Choisir un créneau',
    },
    'hearing-set': {
      subject: (number: string, day: string) => `Votre audition : ${day} (${number})`,
      opening: (number: string, day: string) => `L’audition de la candidature ${number} est fixée au ${day}.`,
      next: 'L’heure, le lieu et un fichier pour votre agenda sont sur la page. Si une autre date y était notée, ce fichier la remplace.',
      door: 'Voir l’heure et le lieu',
    },
    'hearing-called-off': {
      subject: (number: string) => `Votre audition est annulée (${number})`,
      opening: (number: string) => `L’audition de la candidature ${number} est annulée.`,
      next: 'La candidature sera décidée sur ce que le jury a lu. La page donne de quoi retirer l’audition de votre agenda.',
      door: 'Voir la page',
    },
    'hearings-changed': {
      subject: 'Le programme des auditions a changé',
      opening: 'Des auditions de votre jury viennent d’être fixées, déplacées ou annulées.',
      next: 'La liste à jour est sur la page, avec un fichier pour votre agenda.',
      door: 'Voir les auditions',
    },
    'statement-asked': {
      subject: 'Un jury demande ce que vous pouvez accueillir',
      opening: (facility: string) =>
        `Un jury va se réunir, et voudrait savoir ce que votre établissement (${facility}) pourrait accueillir.`,
      next: (day: string) =>
        `Répondez au plus tard le ${day}. Cinq questions, quelques minutes. Votre réponse ne vous engage pas, et ce n’est pas une note.`,
      door: 'Répondre au jury',
    },
    'colleague-invitation': {
      subject: 'On vous invite à travailler sur une candidature',
      opening: (inviter: string, organisation: string) =>
        `${inviter} vous invite à travailler avec ${organisation} sur sa réponse à un appel à projets.`,
      next: (day: string) =>
        `Connectez-vous avec l’adresse qui a reçu cette lettre, puis acceptez ou refusez. L’invitation est valable jusqu’au ${day}.`,
      door: 'Répondre à l’invitation',
    },
    'member-invitation': {
      subject: 'On vous invite dans une organisation',
      opening: (inviter: string, organisation: string) =>
        `${inviter} vous invite à rejoindre ${organisation} sur Passerelle.`,
      next: (day: string) =>
        `Connectez-vous avec l’adresse qui a reçu cette lettre, puis acceptez ou refusez. L’invitation est valable jusqu’au ${day}.`,
      door: 'Répondre à l’invitation',
    },
    'proof-ending': {
      subject: 'Une preuve de votre passeport expire bientôt',
      opening: (day: string) => `Une preuve jointe à votre passeport de conformité n’est plus valable après le ${day}.`,
      next: 'Déposez la nouvelle dès que vous l’avez : vos candidatures la reprendront.',
      door: 'Renouveler cette preuve',
    },
    'milestone-due': {
      subject: 'Une étape arrive à échéance',
      opening: (day: string) => `Une étape dont vous avez la charge est attendue pour le ${day}.`,
      next: 'Si la date ne tient plus, dites-le sur la page : mieux vaut une date juste.',
      door: 'Voir l’étape',
    },
    'call-amended': {
      subject: (number: string) => `Une règle de l’appel ${number} change`,
      opening: (number: string) => `Une règle de l’appel ${number} a changé depuis son ouverture.`,
      next: 'Ce qui change est daté et affiché en tête de l’appel.',
      door: 'Lire ce qui change',
    },
    'call-extended': {
      subject: (number: string) => `L’appel ${number} ferme plus tard`,
      opening: (number: string) => `Une fermeture de l’appel ${number} a été reculée pour tous.`,
      next: 'La nouvelle heure et la raison sont affichées en tête de l’appel.',
      door: 'Voir la nouvelle date',
    },
    'call-cancelled': {
      subject: (number: string) => `L’appel ${number} est annulé`,
      opening: (number: string) =>
        `L’appel ${number} est annulé. Les dossiers commencés ou envoyés n’auront pas de suite.`,
      next: 'Ses besoins redeviennent disponibles pour un autre appel. Les raisons sont sur sa page.',
      door: 'Lire les raisons',
    },
    'late-door': {
      subject: (number: string) => `Votre délai pour l’appel ${number}`,
      opening: (number: string) =>
        `Les coordinateurs de l’appel ${number} ont pris une décision sur le délai laissé à votre structure.`,
      next: 'La page de l’appel dit si une porte vous est ouverte, et jusqu’à quand.',
      door: 'Voir mon délai',
    },
    'let-through': {
      subject: (number: string) => `Vous pouvez répondre à l’appel ${number}`,
      opening: (number: string) =>
        `Les coordinateurs de l’appel ${number} vous laissent passer, malgré une condition non remplie.`,
      next: 'Leur raison est sur la page ; vous pouvez commencer votre dossier.',
      door: 'Voir et commencer',
    },
    'call-opened': {
      subject: (number: string) => `L’appel ${number} est ouvert`,
      opening: (number: string) => `L’appel ${number}, que vous suivez, vient d’ouvrir.`,
      next: 'Ses règles, ses critères et ses questions sont sur sa page, avec l’heure de sa fermeture.',
      door: 'Voir l’appel',
    },
    'question-settled': {
      subject: (number: string) => `Votre question sur l’appel ${number}`,
      opening: (number: string) => `Les coordinateurs ont lu votre question sur l’appel ${number}.`,
      next: 'Ce qu’ils en disent est sur votre page. Votre nom n’est dit à personne.',
      door: 'Lire leur réponse',
    },
    'questions-answered': {
      subject: (number: string) => `Une réponse de plus sur l’appel ${number}`,
      opening: (number: string) =>
        `Les coordinateurs ont répondu en public à une question sur les règles de l’appel ${number}.`,
      next: 'La même réponse vaut pour tous ceux qui préparent un dossier.',
      door: 'Lire les réponses',
    },
  },
}
