/**
 * What care speaks of, one concept a line: its name, then the words by which patients, carers and clinicians say it.
 * Without accents; * stands for any ending; several words are found side by side, whatever small words stand between them.
 * A word may say several concepts: each then counts for less.
 */
export const CARE = `
accompagnant interdit: accompagn*, interdit*, refus*, rester, entrer, seul* consultation, proche*, presence
accès au bâtiment: porte*, ascenseur*, rampe*, marches, fauteuil, parking, entree*, hall, accessib*, pmr, trottoir*, lourde*
activité physique: activite physique, sport*, bouger, marcher, exercice*, apa, sedentar*
adapter le logement: amenag*, salle bain, baignoire, douche, barre*, rampe*, escalier*, marche*, seuil*, logement*, adapt*, ergotherap*, monte escalier, lit medicalise*
addictions: alcool, boire, drogue*, tabac, fumer, cigaret*, addict*, sevrage, substitut*, rechute*, patch, csapa, elsa
admission et papiers: admission*, mutuelle*, carte vitale, papiers, demarche*, dossier* administrati*, formalit*, preadmission*, guichet*, justificatif*, formulaire*, mdph, apa, ald, attestation*, facture*, facturation
agression: agress*, violen*, insult*, crach*, menac*, cri*, pti, bouton*, securite*, main courante
aidant loin: loin, autre ville, a distance, kilometres, nouvelles, tenu* au courant, travaille*, appeler service, informer proche*, sait pas
aidants: aidant*, proche*, conjoint*, epou*, mari, femme, fils, fille, mere, pere, parent*, famille*, entourage, maman, papa, accompagnant*, m occupe de, grand mere, frere*, soeur*
aide au repas: aider mang*, aide repas, plateau*, seul* manger, install*, ouvrir, opercule*, temps repas, ingesta, surveillance alimentaire
aide à domicile: aide domicile, aide menager*, auxiliaire* vie, avs, saad, ssiad, spasad, portage, femme menage, intervenant*, cahier, plan aide, apa
alerte précoce: alert*, signal*, signes, reperer, repera*, trop tard, tardi*, anticip*, aggrav*, degrad*, decompens*, rehospital*, readmission*, avant que, preco*, detect*
allaitement: allait*, lait*, sein*, tirer lait, tire lait, biberon*, lactarium, teter, tetee*
aller aux toilettes: toilette*, wc, bassin*, uriner, pipi, selle*, chaise percee, urinal, pistolet, elimin*, accompagner toilettes, protection*, change*, couche*, incontinen*, mict*, vess*, sonde urinaire
aller vers: aller vers, bus, mobile*, camion*, quartier*, marche, depist*, village*, itineran*
allergie: allerg*, intoleran*, anaphyla*
allergie ignorée: allerg*, ignor*, deja dit, dossier, alerte*, bracelet*, penicill*, interaction*
alzheimer et mémoire: alzheimer, memoire, cognitif*, cognitive*, demen*, neurocogniti*, desorient*, perd* la tete, oublie tout, fugu*, deambul*, errance, troubles comportement, uhr, pasa
ambulance partagée et coût: transport*, prescription transport, refus*, avance frais, taxi conventionne*, rembours*, kilometre*
ambulatoire: ambulatoire*, meme jour, soir meme, hopital jour, hdj, chirurgie jour, rentre* le soir, j0
animaux et loisirs: ennui*, occup*, loisir*, activit*, animation*, lecture, musique, chien*, animal, animaux, distraire, s ennuie
annonce: annonc*, apprendre maladie, diagnostic*, mauvaise nouvelle, apprend*
annoncer au couloir: annonc*, couloir, telephone, brutal*, lire dossier, par hasard, dispositif annonce, temps annonce, tact
annuaire: annuaire*, ror, trouver praticien, qui fait quoi, coordonnees, numeros, repertoire*, ressource* territoire
annulation sans prévenir: annul*, report*, decal*, prevenu* la veille, deplac*, pour rien, fait route, deplacement inutile, deprogramm*
antibiotiques: antibio*, resistan*, duree traitement, spectre
anticoagulants: anticoag*, avk, inr, previscan, aod, sang fluide
apnée du sommeil: apnee*, ppc, pression positive, masque*, saos, sas, ronfl*, machine* sommeil, prestataire*
apnée et masque: apnee*, masque*, ppc, machine, fuite*, ronfl*, pression, narine*, sature*
appel malade: sonnette*, appel malade*, sonne*, bouton appel, bouton, poire, appeler infirmier*, personne vient, ne vient
après réanimation: reanimation, rea, coma, intubat*, cauchemar*, pics, delire*, consult* post, journal bord, faiblesse
argent et droits: argent, cout*, cher, chers, chere, payer, paie*, reste charge, rembours*, avance frais, depassement*, mutuelle*, droits, aide sociale, precar*, css, tiers payant, euros, prix, non recours, renonc*, ald, facture*, frais
articulations: articulation*, arthros*, polyarthrit*, rhumat*, genou*, hanche*, epaule*
attendre l'antidouleur: attend* antalg*, attendre calmant, calmant*, antidouleur*, anti douleur*, soulag*, morphin*, si besoin, delai antalg*, iao, protocole antalg*
attente: attend*, attente*, patient* des heures, salle d attente, file*, queue, delai*, des heures, poireaut*, patienter, neuf heures, six heures, huit heures, retard*, mois pour, semaines pour, trop long*, lenteur*
attente dans l'incertitude: ne sais pas quand, sans savoir, combien temps, savoir quand, incert*, nouvelle*, tenu* informe*, affich*, ecran*, estim*, temps restant, ou on en
audition: audit*, appareil auditif, sourd*, entend*, masque*, oreille*, crier, fort, repete*, acouphen*
autisme et soins: autis*, bruit*, attente, crise*, habitu*, sensor*, carnet*, sas, visite blanche, preparer, deficien*
automesure: mesur*, noter, note*, carnet*, releve*, chiffre*, tension maison, automesur*, autosurveill*, glycem*, poids, balance*, objet* connecte*, courbe*, tableau*
AVC et neurologie: avc, attaque cerebr*, neurolog*, paralys*, hemipleg*, aphasi*, parkinson*, sclerose*, sep, epilep*, neurovascul*, accident vasculaire
AVC et rester seul après: avc, attaque, hemipleg*, aphas*, reeduc*, sequelle*, apres avc, neurolog*
avis entre médecins: avis, expert*, teleexpert*, confrere*, appeler specialiste, joindre confrere, hotline, ligne directe, numero direct, specialist*, joindre medecin, correspondant*
avis spécialisé: specialist*, expert*, avis, recours, referent*, reference, adress*, dermato*, cardiolog*, neurolog*, ophtalmo*, second avis
bilan et examen: bilan*, examen*, consult*, check up
borne et accueil: borne*, ticket*, numero, hall, guichet*, hotesse*, accueil, file, queue, admission*, preadmis*, carte vitale
bouger à l'hôpital: marcher, lever, leve*, lit, alite*, fauteuil, bouger, muscl*, confinement lit, decondition*, mobilis*, iatrogen* hospital*, deambul*
brancard: brancard*, couloir*, civiere*
brancard qui n'arrive pas: brancard*, aller radio, redescend*, remont*, transport* interne*, retard bloc, attend* couloir, coursier*
brancardage: brancard*, brancardier*, attend* brancard*, transport interne, monter au bloc, aller radio, remonter chambre, logistique*
bras et veine difficile: veine*, piqu*, piquer, capital veineux, rate*, hematome*, bleu, bleus, voie*, perfus*, abord veineux, cathelon, picc, midline, ponction*, aiguille*, echoguid*
bruit: bruit*, sonore*, sonne, sonnent, bip*, alarme*, vacarme, claqu*, tapage, calme, silence, decibel*
bénévoles et associations: benevol*, associat*, pair aidan*, pairs, representant*, usager*
cahier de liaison au domicile: cahier*, classeur*, liaison, mot sur table, intervenant*, plusieurs intervenants, sais pas ce que, qui est passe, trace*, transmission*, outil commun, messagerie*
cancer: cancer*, chimio*, oncolog*, tumeur*, radiotherap*, metasta*, hopital jour, hdj, cure, cures, cancero*, oncogeriat*, leucemi*, seance*, rayons, rcp, 3c, afterc
chaleur et froid: chaud, chaleur, froid*, frais, couverture*, clim*, chauff*, canicul*, temperature chambre, ventilateur*, frisson*, hypotherm*
chambre: chambre*, chambre double, voisin*, confort, chaleur, clim*, chauffage, fenetre*
chambre partagée: chambre double, chambre seul*, voisin*, rideau*, paravent*, partag* chambre, chambre individuelle, promiscuit*, intimite
changer d'interlocuteur: jamais le meme, jamais la meme, a chaque fois different, different* chaque, nouveau visage, nouvelle tete, tete*, turn over, rotation*, roulement*, remplacant*, interim*, visage*, meme personne, defile*, continuite
chercher le matériel: cherch* materiel, cherch* pompe, cherch* fauteuil, ou est, localis*, geolocalis*, introuvable*, pret, prete*, emprunt*, tracabilite materiel, perdu*, rfid, disparu*, inventaire*, retrouver
chercher un appareil: cherch*, scope*, pompe*, pousse seringue*, fauteuil*, bladder, ecg, introuv*, pret*, etage*, geoloc*, rfid, parc
chercher une information: cherch*, retrouv*, ou est, introuv*, eparpill*, dispers*, onglet*, synth*, resume*, vue ensemble, protocole*, procedure*, intranet
cheveux et image du corps: cheveu*, perruque*, alopeci*, image corps*, image de soi, miroir*, maquill*, socio esthet*, cosmet*, soutien gorge, sein*, mastectom*, prothese* capillaire*, apparence, esthet*, defigur*, cicatrice*
chimio reportée: seance annul*, cure* report*, reporte*, annule* arrive*, seance*, hopital jour, hdj, valider chimio, ok chimio, feu vert
chirurgie: chirurg*, opera*, operatoire*, operer, opere*, bloc*, anesthes*, ambulatoire*, preoperatoire*, preop, intervention*, prothese*, raac, jeun, cicatrice*, geste
chute: chut*, tomb*, par terre, relever, a terre, equilibre, glisse*, bracelet*, teleassistance, teleassist*, detect* chute, bouton appel, medaillon*
cicatrice et rougeur après opération: cicatri*, rouge*, suint*, infect*, operation, normal, photo*, chirurg*, fils, agrafe*, site operatoire, iso
commande vocale et écriture: dicter, dictee, vocale, voix, parler plutot, taper
commander ses repas ou services: command*, menu*, choix
communication pendant une crise: alert*, crise, plan blanc, sms, prevenir equipe*, rappel personnel
communiquer autrement: pictogramme*, dessin*, image*, tablette*, ardoise*, montrer doigt, caa, gestes, traducteur*, support visuel, supports visuels, communic*
comprendre: comprend*, compris*, comprehens*, incomprehens*, jargon*, litterati*, expliqu*, explication*, mots compliqu*, mots simples, vulgaris*, facile lire, falc, lisib*, illisib*, clair*, langage, termes, vocabulaire, pedagog*, notice*, brochure*, livret*, savoir pourquoi
conciliation: conciliation*, reconciliation*, noms differents, quels arreter, lesquels arreter, changement* traitement, modif* traitement*, change* traitement, bilan medic*, interaction*, doublon*, bmo
confusion et agitation: confus*, agit*, delir*, desorient*, crie la nuit, errance, fugu*, deambul*, arrach*, calmer, apais*, desarm*
consentement: consent*, signe* papier*, signer, accord, choisir, choix, decision partagee, eclaire, refus*, mon avis
consignes de sortie: consigne*, conseil*, que faire, quoi faire, quand s inquiet*, signes alerte, surveiller quoi, fiche*, normal, est ce normal, feuille*, recommand*, droit de
constantes: constante*, tension*, temperature*, saturation*, pouls, brassard*, scope*, surveillance, parametre*, signes vitaux, poids, news
constipation: constip*, transit, laxat*, ventre, selles, ballonn*, gaz, fecalome*
contention et barrières: contention*, attach*, barriere*, attache*, liens, sangl*, liberte*, arrach*, agit*, confus*
contradictions: contradict*, contraire*, l un dit, l autre dit, version*, ne disent pas, avis different*, harmonis*, discord*
coordination de plusieurs médecins: plusieurs medecins, chacun, chacun son, specialistes, cardiologue, personne ne coordonn*, parle* entre eux, se parlent, contradict*, coordin*, coordon*, ipa, referent*, synth*
coordination des rendez-vous: meme jour, trois rendez vous, plusieurs rendez vous, regroup*, venue*, allers retours, coordination
courriers et comptes rendus: courrier*, compte rendu*, comptes rendus, lettre*, crh, fax, poste, mss, mssante, messagerie*, recu*, recoi*, arrive* apres, envoy*, transmis*
cœur: coeur, cardia*, cardio*, insuffisan* cardiaque*, infarctus, hypertens*, stent*, tachycard*, palpit*, rythme cardiaque, pacemaker*, essouff*, oedeme*, pese*, peser, balance, avk, anticoag*
dents et prothèse dentaire: dent*, dentier, machoire, appareil dentaire, mang*, bouche
diabète: diabet*, glyc*, insulin*, sucre, hba1c, capteur*, pompe insuline, pied diabetique, dextro*, hypo, hypos, freestyle, lecteur glycemi*
vivre en dialyse: dialys*, machine*, nephro*, transport, fatigue, seance*, boire, poids sec, fistule*, domicile dialyse
diarrhée et intestin: diarrh*, crohn, mici, rectocolite, intestin*, colite*, ventre, digest*, gastro*, estomac, coloscop*, fodmap, toilettes publiques
dicter au lit du malade: dict*, vocal*, voix, reconnaissance vocale, mains libres, lit patient, mobilit*, chariot informatique, main prises
directives anticipées: directive*, anticip*, volonte*, acharn*, reanim*, limitation*, lata, personne confiance, souhait*, choix, dernieres volontes, ne veut plus
domicile: domicile*, maison, chez moi, chez soi, chez elle, chez lui, chez eux, appartement, logement, a la maison, had, ssiad
don et greffe: greff*, transplant*, don, donneur*, antirejet, immunosuppress*
donner du sens aux données: donnee*, tableau bord, indicateur*, exploit*, statist*, extraire, requete*, qualite
données et confidentialité: donnees, confident*, secret*, rgpd, vie privee, entendre tout, oreilles, intimite, discret*, discretion, devant tout le monde
dos: dos, lombalg*, lombaire*, sciatique*, rachis*, vertebr*, hernie*
dossier partage: dossier*, dmp, mon espace sante, messagerie*, mss, partag*, antecedent*, anamnese*, redonn*, raconter*, repete*, repeter, meme histoire, memes questions, deja dit, redire, ressais*, dpi, lettre liaison, carnet*, transmi*, interoperab*, historique, compte rendu*, comptes rendus, volet*
double saisie: double saisie, ressais*, recopi*, recopier, deux fois, retap*, retranscri*, transcri*, manuell*, manuscri*, stylo*, main, excel, tableur*
douleur: mal, mal partout, douleur*, douloureu*, souffr*, antalgi*, analges*, morphin*, algolog*, paracetamol, doliprane, eva, lancin*, migraine*, cephale*, crampe*, elancement*
douleur jamais mesurée: echelle*, en*, eva, evaluer douleur, evaluation douleur, note sur dix, sur 10, algoplus, doloplus, non communicant*, grima*, ne se plaint
douleur la nuit chez soi: nuit*, mal, douleur*, qui appeler, urgence*, numero*, astreinte*, seul*
déchets de soins: dasri, dechet*, aiguilles usagees, boite jaune, poubelle*, jeter, tri*, collect*
décision partagée: choix, choisir, decid*, decision*, option*, alternative*, avantages, benefice*, risque*, avis patient, preference*, imposer, impose*
déficience visuelle: aveugle*, malvoyan*, deficien* visuel*, voir, vois, vue, gros caracteres, braille, dmla, cecite, lunettes, basse vision, lecteur ecran
démangeaison et peau: demange*, gratt*, prurit*, eczema*, psoriasis, peau, dermato*, creme*, hydrater, bouton*, rougeur*, plaque*
dépistage oublié: depist*, mammograph*, colorectal, frottis, test*, invit*, rappel*
déplacement évitable: deplac*, pour cinq minutes, cinq minutes, dix minutes, evitable*, inutile*, aller retour, heures route, loin, a distance, consultation courte, renouvel*
désert médical: desert*, desertif*, plus de medecin, pas de medecin, sans medecin, trouver medecin, medecin traitant, generaliste*, village, campagne, rural*, acces soin*, demographie medicale, zone blanche, eloign*, loin de tout
eau et canicule: eau, boire, soif, hydrat*, deshydrat*, verre*, canicul*, gobelet*
effets de la chimio: chimio*, nausee*, vomi*, effet*, fatigue, appeler, intercure*, neuropath*, fourmill*, engourd*, inter cure
effets indésirables: effet* secondaire*, effet* indesirable*, toxicite*, nausee*, vomi*, intoleran*, iatrogen*, allergi*, diarrhee*
EHPAD: ehpad, maison* retraite, resident*, usld, institution*, etablissement* medico social*, medecin coordonnateur, foyer*
EHPAD et hôpital: ehpad, residen*, urgence*, transfer*, hospitalisation evitable, medecin coord*, astreinte, nuit, infirmiere nuit, dlu, fiche
endométriose et douleurs de femmes: endometr*, regles, pelvien*, gyneco*, ovaire*, menstru*, cycle
enfant hospitalisé: enfant*, pediatr*, jouet*, ecole hopital, parents dorm*, doudou, clown*, jeu, distraire, bebe*, nourrisson*
enfants: enfant*, pediatr*, fils, fille, ado*, adolescen*, mineur*, scolaire*, ecole*, classe*, gamin*, bebe*, petit, petite, parents
enfants vers adultes: transition, adulte*, 18 ans, dix huit ans, pediatr*, passage, jeune*, quitter
ennui et occupation: ennui*, journee longue, journees longues, occup*, activit*, anim*, lecture, musique, jeu, jeux, loisir*, rien a faire, sortir chambre, stimul*
environnement: dechet*, ecolog*, carbone, plastique*, usage unique, durable, gaspill*
erreur et sécurité: erreur*, risque*, danger*, securite, incident*, evenement* indesirable*, vigilance, accident*, oubli*, confusion*, near miss, eig, presque accident*, alerte*
escarre: escarre*, talon*, matelas, retourn*, position*, rouge*, sacrum, appui*, siege, pression
examens refaits: refaire, refait*, redondan*, deja fait*, deux fois, doublon*, double, meme examen, memes examens, inutile*, repet*
exclusion numérique: internet, smartphone*, numerique*, illectron*, dematerial*, pas internet, sans internet, ordinateur*, mot de passe, mots de passe, application*, appli, portail*, en ligne, espace sante, tablette*, mediation numerique, fracture numerique, code, sms, mail, mails, cliquer, site
fatigue: fatigu*, epuis*, extenu*, asthenie*, asthenique*, n en peux plus, plus force*, lassitude
fausse couche et deuil: fausse couche, perdre bebe, deuil*, mort in utero, img, deces, endeuill*
femmes: endometriose, gyneco*, menopause, regles, contracept*, ivg, fausse couche*, seins
fin de semaine: week end*, weekend*, samedi*, dimanche*, fin semaine, jour* ferie*, ferie*, vacance*
fin de vie: fin vie, palliat*, mourir, deces, mort, directives anticip*, derniers jours, derniers moments, usp, emsp, deuil*, agonie, sedation, volonte*, souhaits, personne confiance
fièvre à la maison: fievre, temperature, frisson*, 38, thermometr*, aplasie, neutrop*, apres chimio, appeler quand, urgence*
formation: form*, apprentiss*, apprendre, nouvel* arriv*, integration, tutorat, simulation*, etudiant*, eleve*, interne*, e learning, stagiaire*, nouveau*
fracture et plâtre: fractur*, platre*, cass*, attelle*, orthoped*, col femur, beq*, bequille*, canne*, marcher
gestion des lits: lit*, place*, occup*, disponib*, appel* services, cherch* lit*, hebergement*, cellule, tableau, temps reel, tension
goût et bouche: gout, bouche, seche, salive*, mucite*, aphte*, avaler, langue blanche, haleine, brosser, brosse*, soins bouche, soin bouche, hygiene bucco
grand âge: age, agee*, ages, ehpad, geriatr*, vieux, vieil*, vieillesse, senior*, personne* agee*, fragil*, sujet* age*, resident*, maison retraite, aines, gir, gerontolog*
groupe et ateliers: atelier*, groupe*, programme*, etp, educat*, seance*, visio, en dehors heures, horaires travail
génériques et noms: generique*, nom*, marque*, couleur*, boite change, dci, substit*, confond*, confus*, meme chose, pareil*, changent, ressembl*
handicap: handicap*, fauteuil*, pmr, accessib*, amenag*, invalid*, mdph, moteur*, paraplegi*, tetraplegi*, rampe*
handicap et consultation: handicap*, table examen, handiconsult*, balance fauteuil, gyneco*, accompagnant*, polyhandicap*, duree consultation
handicap intellectuel et autisme: autis*, tsa, deficien* intellect*, trisom*, handicap mental, sensoriel*, spectre, neurodevelop*, tdah, dys
heures de visite: visite*, horaires visite, travail*, autoris*, limite*, presence, proche*
horaires de passage: heure*, horaire*, passage*, creneau*, viendra, passe quand, attendre infirmier*, matinee entiere, entre 7h, toute la matinee, tournee*, planifi*, optimis*
hospitalisation à domicile: had, hospitalisation domicile, domicile, infirmier* libera*, ide liberal*, coordination, medecin had
humeur et idées noires: depress*, triste*, moral*, pleur*, idees noires, suicid*, vigilans*, crise*, psy*, angoiss*, 3114
hydratation: boire, eau, hydrat*, deshydrat*, soif, canicule, chaleur, perfusion hydrat*
hypnose et non médicamenteux: hypnos*, relaxation, musicotherap*, meditat*, sophrolog*, realite virtuelle, casque*, non medicament*, acupunct*, massage*, respir*
hôpital: hopita*, hospital*, chu, ch, clinique*, service*, sejour*, etablissement*
identitovigilance: identit*, bracelet*, etiquett*, erreur patient, nom, homonym*, confond*, mauvais dossier, mauvais patient
identité: identit*, identito*, bracelet* identi*, homonym*, ins, etat civil, erreur patient
imagerie: scanner*, irm, radio*, imagerie, echograph*, mammograph*, pacs, cliche*, doppler
images et CD: cd, cdrom, cliche*, image*, radio*, irm, scanner*, refaire, refait*, redondan*, pacs, partage image*, deja fait
incontinence: incontinen*, fuite*, protection*, change*, couche*, toilettes, uriner, wc, urin*, miction*, selles, constip*, transit
infection: infect*, fievre*, microb*, bacteri*, bmr, antibio*, nosocom*, septic*, sepsis, iaas, contamin*, virus, hygiene, mains, desinfect*, sha, epidem*, isolement, covid*, grippe, gastro
infirmier: infirmi*, ide, ides, idel, ipa, soignant*, aide* soignant*
information du patient: inform*, renseign*, explication*, dire ou on en, sans nouvelle*, pas de nouvelle*, nouvelle*, ne sait pas, ne sais pas, ne savons pas, savoir, au courant, prevenir, prevenu*, tenir au courant, personne dit, avancement, affich*, en est, brochure*, document*, fiche*
information entre établissements: etablissement*, transfer*, autre hopital, clinique*, chu, logiciel* differents, pas acces, ne voit pas, acces dossier, partag*, dmp
insuffisance cardiaque: coeur, cardiaque*, pese*, poids, jambes gonfl*, oedeme*, essouff*, decompens*, sel, ic, rehospit*, balance*
insuline à l'école: ecole, pai, cantine, infirmiere scolaire, maitresse, enseign*, college, lycee, classe*, sortie scolaire
intelligence artificielle: intelligence artificielle, ia, algorithm*, automati*, dictee*, reconnaissance vocale, dicter
interruptions de tâche: interrup*, interrompu*, derang*, coup telephone, telephone sonne, concentr*, sollicit*, erreur prepar*, gilet*
isolement infectieux: isolement*, precaution*, chambre fermee, surblouse*, contact, gouttelette*, seul* chambre, bmr, bhre, personne n entre
jambes et circulation: jambe*, varice*, oedeme*, gonfl*, bas contention, bas de contention, chaussette*, compression, phlebite*, veine*, lymph*, bandage*
jeunes: ado*, adolescen*, etudiant*, lyceen*, jeune*, transition enfant, transition pediatr*, passage adulte*
jeunes aidants: jeune* aidant*, enfant* aidant*, ma mere malade, mon pere malade, mon frere, ma soeur, college
joindre l'hôpital depuis la ville: joindre hopital, joindre service, joindre interne, ligne directe, standard hopital, ligne dediee, medecin traitant, generalist*, appel* confrer*
laboratoire et tubes: tube*, prelev*, etiquet*, pneumatique, labo*, perdu*, hemolys*, coursier*, recommenc*
langage écrit: ecrit*, ecrire, lire, lu, illettr*, analphab*, lettre, courrier*
langue et traduction: langue*, tradu*, interpret*, francais, etranger*, allophon*, arabe, turc, mahor*, portugais, ukrain*, enfant traduit, fille traduit, fils traduit, telephone interprete*
langue étrangère: langue*, traduc*, traduire, interprete*, interpretariat, etranger*, allophone*, parle pas francais, francais, arabe, migrant*, barriere
linge et logistique: linge*, logistiq*, chariot*, commande*, magasin, reassort*, approvisionn*, dechet*, livraison*, draps, inventaire*
linge et tenue: linge, drap*, blouse*, tenue*, pyjama*, lingerie, sale, propre*, lav*, rupture linge
lire et écrire: lire, ecrire, illettr*, analphab*, formulaire*, remplir, falc, pictogramm*, simple*, honte*
lire les boîtes: boite*, notice*, petit*, ecrit petit, lettre* petit*, caractere*, ouvrir, opercule*, blister*, bouchon*, couper, ecras*, broy*, avaler comprimes, galenique
liste d'attente: liste* attente, delai*, mois attente, semaines, premiere consultation, desist*, creneau* vacant*, creneaux perdus, avancer, annulation*, plus tot
lit et matériel médicalisé: lit medicalise*, matelas, fauteuil*, leve personne, leve malade*, deambul*, materiel, prestataire*, livr*, livraison*, install*, location, psdm, avant sortie
logiciels: logiciel*, informatique, ordinateur*, bug*, mot de passe, mots de passe, connexion*, connect*, session*, identifi*, interface*, application*, appli, applis, plateforme*, portail*, numerique*, ecran*, tablette*, smartphone*
lumière: lumiere*, eclair*, neon*, lampe*, obscur*, noir, veilleuse*, allum*, eteindre
mains et contagion: main*, gel, sha, lav*, gant*, masque*, contag*, precaution*, isolement*, bmr, bhre, visiteur*, infect*, attrap*
maintien à domicile: maintien domicile, vivre chez, rester chez, aide* a domicile, aide menager*, auxiliaire* vie, autonomie, portage repas, avq
mal au dos des soignants: tms, dos, soulev*, port*, leve*, manutent*, aide technique, mobilis*, rehauss*, deux soignants, epaule*
maladie chronique: chronique*, longue duree, a vie, depuis des annees, ald, maladie* rare*, au long cours, filiere*
maladies rares: maladie* rare*, errance diagnost*, centre reference, genetique*, orphelin*, sans diagnostic
manque de bras: effectif*, sous effectif*, absent*, manque personnel, seul* pour, nombre patients, deux pour, charge, arret*, recrut*, fermeture* lits, poste* vacant*
manutention: manutention*, port charge*, soulever, leve malade*, lever patient*, rail*, tms, dos, drap glisse, rehauss*
matériel: materiel*, dispositif*, equipement*, appareil*, pompe*, lit medicalis*, fauteuil*, tensiometre*, prestataire*, panne*, reparer, maintenance, biomedical*, stock*, chariot*, brassard*, thermometre*
matériel qui dort: recycl*, reemploi, seconde main, jete*, gaspill*, placard*, reutilis*, rendre, recuper*, reconditionn*, deux boites, surplus
migraine: migrain*, cephal*, mal tete, tete, crise*
mobilité réduite: fauteuil*, pmr, marcher, marche, marches, escalier*, rampe*, lever, transfert lit, lit fauteuil, soulever, leve malade*, verticalis*, mobilis*, deambulateur*, canne*
mort et annonce aux proches: deces, mort*, mourir, mourant*, derniers instants, prevenir famille, appeler famille, morgue, mortuaire, obseq*, deuil*, arriver temps
médecin absent en EHPAD: ehpad, medecin traitant, medecin coord*, telemed*, passage medecin, residen*, pas medecin
médecin traitant: medecin traitant, generaliste*, medecin famille, medecin ville, docteur, msp, cpts, cabinet
médicaments: medicament*, cachet*, comprime*, pilule*, traitement*, ordonnance*, prescri*, posologi*, dose*, pilulier*, prendre cachet*, molecule*, generique*, medicamenteu*, therapeutique*, gelule*, goutte*, polymedic*, sirop*, iatrogen*
mémoire et repères: memoire*, oubli*, alzheimer, repere*, date, orient*, perdu*, gps, cuisin*, gaz, errance
ménage et propreté: propre*, menage, sale, sales, bionettoy*, nettoy*, poussiere, odeur*, ash, hygiene*
ménopause et os: menopaus*, osteopor*, fractur*, os, col femur, ostedensito*, fragilite
naissance: accouch*, grossesse*, maternit*, enceinte*, sage femme*, bebe*, obstetr*, perinat*, naissance*, nourrisson*, allait*, prematur*, post partum, neonat*, couche*, pmi, contraction*
nouveaux arrivants et étudiants: nouveau*, nouvel*, arriv*, interim*, etudiant*, encadr*, tutor*, integr*, former, stagiaire*, debut*
nouvelles aux familles: famille*, nouvelle*, appel* famille*, tenir courant, informer famille*, service telephone, rappel*, point quotidien, deranger, ose pas appeler
nuit: nuit*, nocturne*, soiree*, soir, soirs, 22h, minuit, deux heures matin, trois heures matin
nuit sans médecin: nuit*, medecin garde, interne garde, senior, seul* interne, avis nuit, joindre nuit, astreinte*, veilleur*
numérique imposé: application*, appli, telechar*, smartphone*, ordinateur*, internet, mot passe, compte*, code*, en ligne, numeriq*, portail*, qr, clique*, mail*, dematerial*, portable*, ecran*
nutrition artificielle: nutrition*, gastrostom*, sonde gastri*, enteral*, parenteral*, poche*, npad, bipe*, pompe*
objets et valeurs: perdu*, vol*, affaire*, dentier*, lunettes, appareil*, bague*, alliance*, coffre*, inventaire*, vestiaire*, sac
objets perdus: lunettes, dentier*, affaires, effets personnels, bijou*, vol, vole*, perdu*, egar*, disparu*, prothese* auditive*, inventaire*, valise*, vestiaire*, objets
observance: observance, observant*, adhesion, adheren*, oubli* prendre, oublie* cachet*, pilulier*, arret* traitement, arrete* prendre, prendre bien, suivre traitement, abandonn*, abandon, range* placard, prise* oublie*, rappel prise
occupation des lits: lits disponible*, gestion lits, bed manag*, cellule lits, taux occupation, place disponible, hebergement*, hors service, ordonnanc*
ordonnance: ordonnance*, prescri*, renouvel*, prescription*, duplicata
orientation dans les lieux: signaletique, perdu* dans, panneau*, fleche*, orienter dans, plan, labyrinthe, trouver service, trouver son chemin, batiment*, ascenseur*
oxygène: oxyg*, concentrateur*, bouteille* oxygene, saturation
oxygène et sortir: oxyg*, bouteille*, concentrateur*, tuyau*, autonomie, portable, extracteur*, sortir, prestataire*, oblig*
pannes: panne*, hors service, repar*, batter*, charge*, biomed*, maintenance, marche pas, fonctionne pas, cass*
papier demandé: papier*, imprim*, ecrit*, courrier*, telephone*, version papier, alternative*, feuille*
papier et saisie: saisi*, ressais*, double saisie, recopi*, papier*, formulaire*, clic*, logiciel*, paperass*, administratif*, ecran*, informatique, tracabilite, tracer, cocher, ordinateur*, taper, dossier informatis*
papiers de l'aidant: dossier*, mdph, apa, aah, pch, demarche*, papiers, formulair*, assistante* sociale*, droits, administrati*, curatel*, tutelle*
parcours: parcours, coordon*, coordin*, referent*, coordinat*, ipa, case manag*, dac, gestion* cas, fil rouge, interlocuteur*, pivot, qui appeler, a qui, vers qui, qui contacter, perdue, perdu, orientation
parents à l'hôpital: parent*, dormir pres, lit accompagnant, fauteuil, separ*, rester avec, pere, maman, papa, neonat*, peau a peau, fratrie*, hebergement*, maison parents
parler d'autre chose que la maladie: parler, ecout*, temps parler, assis, humain*, presence, benevol*, compagnie, sens
parole et voix: parler, parole, voix, aphasi*, orthophon*, bega*, muet*, tracheo*, laryng*, pictogramme*, pointer, caa, communication alternativ*, mots ne viennent, trouver ses mots, dysarthri*
patient expert et pairs: pair*, pair aidan*, patient* expert*, quelqu un qui a vecu, meme maladie, memes maladie, groupe parole, temoign*, associat*, entraide*, partenaire*
peau: peau, dermato*, eczema*, psoriasis, bouton*, grain* beaute, melanom*, lesion*, demangeais*
pense-bête: oubli*, rappel*, memo*, pense bete*, noter, notes, carnet*
perfusion à la maison: perfus*, had, perfadom, pompe*, bipe*, bolus, picc*, prestataire*, domicile, diffuseur*
permanence des soins: permanence, garde*, astreinte*, heures ouvrees, continuite soin*, pds*, 24h, samu, regulation, hors horaire*, ferme le soir, repondeur, standard
perte de poids: poids, maigr*, perdu kilo*, kilos, denutri*, pese*, albumin*, impedanc*, muscl*
peur de la piqûre: aiguille*, piqu*, peur piqure, emla, patch*, meopa, kalinox, gaz, douleur induite, douleur soins, distraction, hypnos*, geste douloureux, soins douloureux
peur et angoisse: peur*, angoiss*, anxie*, anxio*, stress*, inquiet*, inquietude*, panique*, hurl*, terroris*, apprehend*, rassur*, crainte*, phobi*, boule au ventre
pharmacie: pharmaci*, officine*, preparateur*, pui, dispens*, rupture*, penurie*, en stock, stock*
photo: photo*, image*, cliche*, camera
pied: pied*, podolog*, orteil*, chaussure*, mal perforant
pied diabétique: pied*, orteil*, talon, podolog*, ongle*, amput*, mal perforant, chaussure*, plaie pied
pilulier et oublis: pilulier*, semainier*, oublie*, oubli*, rappel*, alarme*, prise*, heure prise, observ*, double prise, deux fois, deja pris, pda, sachet*, prepar* doses, boite*
place de l'aidant dans les soins: aidant*, apprendre geste*, faire soin*, form* aidant*, seul* gestes, pansement*, participer, competence*, connait*, ecout* aidant*
place en structure: place*, ehpad, ssr, smr, maison retraite, accueil, liste*, chercher, trouver, attente, bloqu*, trajectoire
plaie: plaie*, pansement*, cicatri*, escarre*, ulcere*, rougeu*, rouge, suint*, points suture, agrafe*, brulure*, necro*, mal perforant
plaie et photo: plaie*, photo*, pansement*, cicatri*, infirmier*, avis*, suiv*, evolution, mesur* plaie
plaintes entendues: plaint*, reclam*, cdu, ecrire direction, repond*, avis patient, satisfac*, questionnaire*, e satis, retour experience
planning et rappels: planning*, repos, rappel*, remplac*, auto remplac*, garde*, week end, roulement*, cycle*, derniere minute, change* planning
plateau froid et choix: plateau*, froid*, choix, menu*, gout*, heure repas, trop tot, horaires repas, jete*, gaspill*, regime*
poids: poids, pese*, obes*, maigri*, grossi*, bariatr*, balance, imc, perte poids
pompe et perfusion: perfusion*, pompe*, pousse seringue*, seringue*, iv, veineu*, voie veineuse, catheter*, debit, pca
poser ses questions: question*, poser, oublie* de demander, ose, oser, oser demander, demander, repond*, noter questions, preparer consultation, entretien
première fois et inconnu: premiere fois, inconnu, deroul*, va se passer, se passe, a quoi m attendre, imaginer, visite virtuelle, video*, livret accueil, prepar*, visit*
preuve de passage: passage*, infirmier* passe, heure passage, passe a, viendra, quand passe, horaire passage, tournee*
prise de rendez-vous: prendre rendez vous, prise rendez vous, standard, en ligne, doctolib, occupe, sonne occupe, musique attente, tapez 1, serveur vocal, decroch*
prise de sang: prise* sang, prelev*, bilan sanguin*, bilan* biolog*, biolog*, laboratoire*, labo, analyse*, nfs, piqure*, hemogramme, prise de sang, infirmier* preleveur, glycemi*, sang
prison et contrainte: detenu*, prison*, contention, isolement, contrainte, detention
programmation du bloc: bloc*, program*, retard*, salle*, ordre passage, chirurg*, anesthes*, ambulatoire, patient pas pret, creneau*
prothèse et appareillage: prothes*, amput*, moignon*, appareill*, orthes*, corset*, semelle*, fauteuil*
protocoles: protocol*, procedure*, fiche* technique*, bonnes pratiques, recommand*, a jour, version*, reference*
précarité: precar*, sans abri, sdf, rue, hebergement, pass, pauvre*, migrant*, sans papiers, css, ame, renonc*, non recours, aller vers
prélèvement à domicile: prelev*, prise sang, domicile, labo*, infirmier*, jeun, se deplacer
prématurés: prema*, prematur*, couveuse*, neonat*, reanimation neonat*, soins developpement
préparation d'examen: coloscop*, preparation, jeun, purge, consigne*, veille, convocation*, a jeun, jeune, boire avant, arreter avant, mal prepare*, annule* parce
préparation des médicaments: prepar*, calcul*, dose*, dilu*, armoire*, pilulier*, chariot*, double controle, stupefiant*, tracabilit*, administrat*
préparer l'opération: preoperatoire*, avant operation, preparation*, preparer, jeun, consigne*, veille, anesthes*, douche betadin*, prehabilit*, check list
prévention et dépistage: depist*, prevent*, vaccin*, mammograph*, frottis, colorectal, tabac*, alcool*, addict*, sevrage, arreter fumer, hygiene vie
psychiatrie et accès: psychiatr*, cmp, psycholog*, delai*, mois, attente, rupture suivi, urgence psy*, perdu* vue, hospitalis* psychiatr*
qualité de vie au travail: blouse, burn out, epuisement professionnel, qvt, qvct, usure, tms, mal au dos soignant*, penibil*, horaire*, planning*, rappel* sur repos, absenteis*, conditions travail, recrut*, remplac*, interim*, vacataire*, sens metier, fidelis*
question avant après: question*, repond*, poser question*, reponse*
qui est qui: badge*, blouse*, prenom*, qui est qui, presenter, se presente*, nom*, reconnaitre, couleur* tenue*, fonction*, trombinoscope
qui regarde les alertes: alerte*, alarme*, notification*, fausse* alerte*, fausse* alarme*, tri*, filtr*, fatigue alarme*, trop alertes, qui regarde, personne regarde, traite*
rappel de rendez-vous: rappel*, sms, oublie* rendez vous, lapin*, absent*, absenteis*, non honor*, no show, manque* rendez vous, rate* rendez vous, ne viennent pas
recherche clinique: essai*, recherche*, protocole*, inclus*, etude*, clinique*, inclusion*
redire son histoire: redonn*, raconter dix, repeter, repete*, meme histoire, memes questions, redire, ressais*, a chaque fois expliquer, reexpliqu*, tout reprendre, recommenc*, chaque service, chaque etablissement
refus et colère: colere, plainte*, reclam*, cdu, mediat*, conflit*
rein: dialys*, rein*, insuffisan* renal*, nephro*, greff*, hemodialys*, fistule*, creatinin*
remplir les questionnaires: questionnaire*, remplir, proms, prems, score*, echelle*, formulaire*, meme questions, case*
rendez-vous: rendez vous, rdv, rendezvous, consultation*, creneau*, agenda*, planning*, prise rdv, doctolib, convoqu*, convocation*, date, reporte*, annul*, deprogramm*, report
repas et nutrition: repas, mang*, nutri*, denutri*, aliment*, plateau*, cuisine*, dieteti*, faim, appetit*, ingesta*, poids, maigri*, froid, textur*, mixe*, avaler, deglut*, fausse* route*, regime*, opercule*, nourri*, collation*
reprendre la vie: conduire, travail, reprendre*, reprise, sport, porter, douche, bain, prendre bain, arret travail, retour emploi, reinsertion, bureau
respect et pudeur: respect*, pudeur, nu, nue, blouse ouverte, fesse*, regard*, porte ouverte, frapper, intimite, dignit*, humili*, toilette*, vouvoy*, tutoy*, drap
respiration: respir*, souffle, bpco, asthm*, poumon*, oxyg*, essouff*, dyspn*, pneumo*, inhalat*, aerosol*, ventolin*, ventil*, mucovisc*, toux, tousser
reste à charge: payer, cher*, reste charge, depass*, rembours*, avancer, mutuelle*, euros, coute*, cout*, renonc*, facture*, poche
retour d'expérience des incidents: incident*, evenement*, declar*, fei, erreur*, analyse*, retour exper*, sanction*
retour de maternité: post partum, sortie maternite, baby b, depression post*, premiere* nuit* bebe, pleur*, sage femme*, prado, pmi, jeune* mere*, jeune* maman*
retour à domicile: retour maison, retour* domicile, retour* chez, rentr* chez, rentr* maison, rentre*, rentrant, sort* hopital, sorti*, apres sortie, apres hopital, post hospital*, apres hospital*, post operatoire*, suites operatoire*, prado, relais ville, de retour
rupture de stock: rupture*, penurie*, introuvable*, manque* medicament*, en rupture, indisponib*, approvisionn*
réhospitalisation: rehospital*, readmission*, reviens, revient, revenir urgences, reviennent, retour urgences, repasse* urgences, finit aux urgences, fini aux urgences, finis urgences, finissent urgences, evitable*
répit: repit, souffler, relais, relayer, baluchon*, accueil de jour, accueil temporaire, quelques heures, garde temporaire, sejour temporaire, sans repit, jamais vacances, epuisement aidant
réseau téléphone: reseau mobile, couverture, zone blanche, wifi, debit internet
résultats d'examens: resultat*, compte rendu*, comptes rendus, examen*, scanner*, irm, radio*, imagerie, echograph*, biopsi*, anapath*, annonc* resultat*
résultats qui tardent: resultat*, toujours pas, attendre resultat*, jours attente, delai rendu, anapath*, rendu*, critique*
résultats sans explication: resultat*, recu*, chiffre*, asterisque*, gras, norme*, anormal*, hors norme*, internet, inquiet*, expliqu*, interpret*, labo*
réveil à l'aube: aube, cinq heures, six heures, 5h, 6h, tot matin, trop tot, reveil*, tour du matin, prelevement* matin, matin*
rééducation: reeduc*, kine*, exercice*, ergotherap*, orthophon*, readapt*, activite physique, sport*, bouger, apa, seances kine
rééducation à domicile: exercice*, kine*, reeduc*, autoreeduc*, video*, refaire, bien fait, mouvement*, seul*, motiv*, domicile
sang et produits: sang, transfus*, concentre*, poche sang, depot, group*, rai
sang et transfusion: transfus*, don sang, efs, hemoglob*, anemi*, drepanocyt*, hemophil*
sans abri et lit de repos: rue, abri, sdf, hebergement*, lhss, sortie sec*, precair*, foyer, pass
santé mentale: psychi*, psycholog*, psy, depress*, mental*, suicid*, cmp, schizo*, bipolar*, idees noires, moral, burn out, hospitalisation sous contrainte, isolement contention, addict*
santé physique en psychiatrie: somatiq*, psychiatr*, neurolept*, poids, dent*, medecin generaliste, bilan
savoir qui appeler: qui appeler, a qui, vers qui, qui contacter, qui joindre, numero unique, interlocuteur*, ne sais pas qui, ne savent pas qui, savoir qui, sans savoir qui, quel numero, bonne personne
sclérose et fatigue: sclerose*, sep, fauteuil, fatigue, neurolog*, poussee*
se repérer: perdu*, couloir*, batiment*, plan, plans, panneau*, signal*, guid*, orient*, chemin*, accueil, labyrinth*, fleche*
secret et oreilles: entendre tout, entend tout, tout le monde entend, oreilles, discret*, confident*, secret*, box, rideau, haute voix, devant tout, guichet*, anonym*, vie privee, donnees
secrétariat: secretari*, secretaire*, standard, accueil telephon*, guichet*, bureau entrees, admission*
sexualité: sexu*, intim*, libido, desir, erect*, couple*, vie de couple, rapport*, fertil*, infertil*, spermat*, pma, fiv
soins dentaires: dent, dents, dentaire*, dentist*, dentier*, bucco*, carie*, bouche, odonto*
soins intensifs: reanimation*, rea, soins intensifs, intub*, coma, usi, usc, post reanimation
soins palliatifs à domicile: palliat*, had, mourir chez, mourir maison, fin vie domicile, emsp, eq palliat*, anticip* personnalis*, prescription* anticip*, dernier* jour*
solitude: seul, seule, seuls, seules, solitude, isolement, isole*, livre* a, abandonn*, personne*, personne ne vient, visite*, visites
sommeil: sommeil, dorm*, endorm*, insomni*, reveil*, ferme oeil, somnol*, nuit blanche
sonde et poche: sonde*, poche*, stomi*, fuit*, colle*, appareill*, stomatherap*, urin*, odeur*
sonnette: sonnette*, sonne*, sonner, appuy*, bouton*, poire*, appel malade*, appels malades, personne vient, ne vient, vient pas, met temps a venir, vingt minutes, hierarchis* appel*, priorit* appel*
sortie: sortie*, sortant*, sortir, sorti, sortie hopital, quitte* hopital, renvoy*, sortie d hospital*
sortie sans papiers: lettre sortie, courrier sortie, compte rendu, ordonnance* sortie, sans ordonnance, papiers sortie, resume*, conclusion*, lettre liaison, huit jours, delai courrier, crh
sortie sans préparation: vendredi, precipit*, prevenu* matin, au dernier moment, dernier moment, dernier minute, derniere minute, pour midi, liberer lit, libere* lit, anticip* sortie*, preparation sortie, date sortie, dps, sortie non prepar*, improvis*
souffle court: souffl*, essouff*, etouff*, bpco, dyspn*, oxyg*, respir*, asthm*, inhal*, spray*, exacerb*, escalier*, toux
spiritualité: religi*, aumon*, spirit*, priere*, culte*, halal, croyan*, rite*
stationnement: parking*, stationn*, garer, horodateur*, places handicap*
stocks: stock*, perim*, commande*, rupture*, reserve*, inventair*, plein vide, armoire*, compter
stomie et sonde: stomi*, poche*, sonde*, catheter*, picc, chambre implantable, drain*, sad, gastrostomi*, urinaire*, kt
stérilisation et implants: steril*, implant*, tracab*, dmi, code barre*, boite*, reference*
suivi: suivi*, suivre, surveill*, telesurveill*, monitor*, controle*, revoir, revu*, suit, a distance
suivi après cancer: apres cancer, fin traitement*, remission, surveillance, lache*, pps, ppac, ald, rechute*, recidiv*
surdité: sourd*, malentend*, entend*, surdite, audit*, lsf, signes, levres, appareil* auditif*, prothese* auditive*, boucle magnetique, transcription*
temps soignant: temps, manque temps, pas temps, faute temps, temps soignant, chronophage*, perd* temps, temps perdu, gagner temps, deborde*, charge travail, surcharge*, course, courir, courent, presse*, sous effectif*, effectif*, manque personnel, manque bras
territoire: territoire*, departement*, canton*, montagne, ile, iles, outre mer, bassin, quartier*
textures et repas mixés: mixe*, textur*, hache*, fausse* route*, avaler, deglut*, puree*, appetissant*
toilette et dignité: toilette*, hygiene, laver, douche*, dignit*, nu, nue, blouse, chemise, intimit*, pudeur, respect*, humili*, tutoy*, infantilis*, pyjama
tournée: tournee*, domicile infirm*, idel, passage*, visite domicile, visites a domicile
transfert entre services: transfert*, mutation*, change* service, d un service, autre service, entre services, interservice*, passage* service
transmissions: transmission*, releve*, passation*, changement equipe, ide ide, cahier liaison, carnet liaison, fiche liaison, lettre sortie, courrier*, fax, liaison
transport: transport*, ambulanc*, taxi*, vsl, trajet*, route, kilometre*, km, voiture, conduire, deplac*, navette*, bus, covoitur*, bon transport, loin, eloign*
transport annulé ou en retard: ambulance*, ambulancier*, taxi*, vsl, retard*, attend* ambulance, heure depart, annul*, oublie*, bon transport, regul*, mutualis*, geolocalis*, heure arrivee
travail et maladie: travail*, emploi*, employeur*, patron*, arret maladie, mi temps, medecin travail, maintien emploi, licenci*, collegue*, retour travail, desinsertion
tremblement et parkinson: trembl*, parkinson*, raide*, bloqu*, on off, dopa*, lenteur, akines*
trop d'outils: logiciel*, application*, outil*, mots passe, mot passe, connexion*, reconnex*, deconnex*, session*, carte cps, sso, identif*, plantag*, lent, lents, lenteur*, rame, interop*
trop de médicaments: douze, dix, huit cachets, poignee*, beaucoup medicaments, trop medicaments, polymedic*, polypharm*, deprescri*, revision*, personne agee medic*, iatrogen*, bmp
trouver une place en aval: lit, lits, place*, aval, ssr, smr, transfert*, convalescence, reeducation, trajectoire, via trajectoire, assistante* sociale*, service social, sortant*, trouver place, cherche* lit, bloque*, lit aigu, lits aigus, sans solution, soins suite
tutoiement et infantilisation: tutoy*, petite dame, mamie, papi, infantil*, enfant, ton, respect*, madame, bientrait*, maltrait*
télé et wifi: tele, television, wifi, internet chambre, multimedia, prise electrique, chargeur*, recharg*, ecran*, tablette*
téléconsultation: teleconsult*, camera*, visio*, ecran, ordinateur, cabine*, borne*, telemed*, assiste*
téléphone: telephon*, appel*, rappel*, rappell*, coup de fil, joindre, joignable*, injoignable*, decroch*, message* vocal*, repondeur, numero, numeros, hotline, standard, repond
télésanté: telesurveill*, teleconsult*, telemedecine, teleexpert*, telesante, telesoin, visio*, video, a distance, camera
télésurveillance: telesurveill*, a distance, connect*, capteur*, donnee*, envoy*, transmet*, releve*, monitoring, surveillance distance, qui regarde, regarde mes, lit mes
urgences: urgence*, urgentiste*, sau, smur, accueil urgence*, samu, saos, ioa
vaccination: vaccin*, rappel vaccin*, rougeole, injection*
vaccins et rappels: vaccin*, rappel*, carnet*, grippe, calendrier
veille de week-end: vendredi, week end, samedi, dimanche, lundi, ferme*, pharmacie garde, personne avant lundi, continuit*
ville-hôpital: ville hopital, lien ville, medecine ville, liberal*, liberaux, ville, officine*, cabinet*, cpts, reseau*, hopital ville, entre hopital et, exercice coordonne, premier recours
violence: violen*, agress*, incivilit*, insult*, menac*, cri, crie, crient, coup*, securite personnel, harcel*, verbale*, injur*
visite du médecin: visite*, passage medecin, medecin passe, tour, attendre medecin, heure visite, en coup vent, deux minutes, trois minutes, debout, pied lit, grande visite
visites des proches: visite*, heures visite*, famille*, voir mon, voir ma, presence proche*, accompagn*, lit accompagnant, rester avec, visiteur*
voyage et chaleur: canicul*, chaleur, vague, plan bleu
vue: vue, voir, lunettes, aveugl*, malvoy*, loupe*, ecrit gros, caracteres, cecit*, ophtalm*, ecran lecteur, yeux
vécu du patient: vecu, ressenti, proms, prom, prem, questionnaire*, qualite vie, satisf*, donner avis, ecout*, entendu*, cru, crue, croire, prouver, minimis*, dans la tete, echelle*, auto evalu*, pris au serieux
vêtements et blouse: blouse*, chemise*, pyjama*, vetement*, habill*
yeux: yeux, oeil, ophtalmo*, retine, retinopath*, dmla, glaucome, cataracte
à jeun pour rien: jeun, jeune, jeuner, rien mange*, rien bu, boire ni manger, report*, deprogramm*, programme operatoire, ordre passage, heure passage, passer bloc, bloc
écoute: ecout*, entendu*, parler a, quelqu un a qui, quelqu un qui, considera*, humain*, humanit*, bienveill*, froideur, regard*, pris serieux, empath*
écraser et avaler: ecras*, broy*, avaler, coinc*, gros comprime*, galenique, forme buvable, sirop, gout, deglut*, fausse route*, textur*, epaiss*
éducation thérapeutique: education therapeut*, etp, apprendre maladie, programme*, ateliers, patient* expert*, pair*, autonom*, gerer maladie, auto surveill*, autogestion, auto mesure*
épilepsie: epilep*, crise*, convuls*, absence*
équipe et réunion: equipe*, reunion*, pluriprofession*, pluridisciplin*, staff*, collegue*, rcp, concert*, coordon*, interprofession*
être pesé et mesuré: pese*, balance*, toise, poids
être rappelé: rappel*, rappell*, appel suivi, prendre nouvelle*, prend* nouvelle*, suivi telephon*, appel lendemain, plus de nouvelle*, coup de fil, apres coup, recontact*
`

/** The fields that concepts belong to, one a line: its name, then its concepts. What belongs to none stands by itself. */
export const FIELDS = `
sortir et rentrer chez soi: sortie, sortie sans papiers, sortie sans préparation, retour à domicile, veille de week-end, consignes de sortie, reprendre la vie, réhospitalisation, être rappelé, lit et matériel médicalisé, cicatrice et rougeur après opération, retour de maternité, ambulatoire, savoir qui appeler, place en structure, trouver une place en aval
la nuit et la fin de semaine: nuit, nuit sans médecin, fin de semaine, permanence des soins, sommeil, bruit, réveil à l'aube, lumière, douleur la nuit chez soi, sonnette, appel malade
le temps et les outils des soignants: temps soignant, papier et saisie, double saisie, logiciels, trop d'outils, dicter au lit du malade, chercher une information, interruptions de tâche, manque de bras, chercher le matériel, chercher un appareil, pannes, matériel, stocks, linge et logistique, brancardage, brancard qui n'arrive pas, préparation des médicaments, gestion des lits, occupation des lits, protocoles, programmation du bloc, stérilisation et implants, commande vocale et écriture, donner du sens aux données, équipe et réunion, transmissions
travailler à l'hôpital: qualité de vie au travail, planning et rappels, nouveaux arrivants et étudiants, formation, manutention, mal au dos des soignants, violence, agression, retour d'expérience des incidents
comprendre et être compris: comprendre, information du patient, langue et traduction, langue étrangère, lire et écrire, langage écrit, consentement, décision partagée, poser ses questions, annonce, annoncer au couloir, résultats sans explication, communiquer autrement, parole et voix, surdité, audition, contradictions, première fois et inconnu, visite du médecin, qui est qui
les médicaments: médicaments, ordonnance, observance, conciliation, pharmacie, rupture de stock, effets indésirables, pilulier et oublis, lire les boîtes, écraser et avaler, génériques et noms, trop de médicaments, anticoagulants, antibiotiques, allergie ignorée
les proches: aidants, répit, jeunes aidants, aidant loin, place de l'aidant dans les soins, papiers de l'aidant, nouvelles aux familles, visites des proches, heures de visite, parents à l'hôpital, accompagnant interdit
acceder aux soins: désert médical, médecin traitant, transport, transport annulé ou en retard, ambulance partagée et coût, accès au bâtiment, stationnement, orientation dans les lieux, se repérer, prise de rendez-vous, liste d'attente, handicap, handicap et consultation, mobilité réduite, argent et droits, reste à charge, précarité, sans abri et lit de repos, aller vers, exclusion numérique, numérique imposé, papier demandé, déplacement évitable, téléconsultation, avis spécialisé, borne et accueil, admission et papiers, soins dentaires, déficience visuelle, vue
vivre avec une maladie: maladie chronique, diabète, cœur, insuffisance cardiaque, rein, vivre en dialyse, respiration, souffle court, apnée du sommeil, apnée et masque, oxygène, oxygène et sortir, automesure, télésurveillance, télésanté, qui regarde les alertes, éducation thérapeutique, patient expert et pairs, groupe et ateliers, activité physique, poids, insuline à l'école, pied diabétique, maladies rares, sclérose et fatigue, épilepsie, travail et maladie, enfants vers adultes, suivi, vécu du patient, remplir les questionnaires
cancer: cancer, chimio reportée, effets de la chimio, suivi après cancer, fièvre à la maison, cheveux et image du corps, goût et bouche
attendre: attente, urgences, brancard, attente dans l'incertitude, résultats qui tardent, à jeun pour rien, annulation sans prévenir
se coordonner: dossier partage, redire son histoire, coordination de plusieurs médecins, courriers et comptes rendus, ville-hôpital, avis entre médecins, joindre l'hôpital depuis la ville, information entre établissements, images et CD, examens refaits, parcours, transfert entre services, cahier de liaison au domicile, coordination des rendez-vous
grand âge: grand âge, EHPAD, EHPAD et hôpital, médecin absent en EHPAD, chute, alzheimer et mémoire, mémoire et repères, confusion et agitation, contention et barrières, maintien à domicile, aide à domicile, adapter le logement
douleur: douleur, douleur jamais mesurée, attendre l'antidouleur, hypnose et non médicamenteux, peur de la piqûre, bras et veine difficile, migraine, dos, articulations, endométriose et douleurs de femmes
vivre à l'hôpital: repas et nutrition, aide au repas, plateau froid et choix, textures et repas mixés, chambre, chambre partagée, télé et wifi, ennui et occupation, toilette et dignité, respect et pudeur, tutoiement et infantilisation, aller aux toilettes, objets perdus, objets et valeurs, linge et tenue, vêtements et blouse, ménage et propreté, chaleur et froid, bouger à l'hôpital, secret et oreilles
plaies et appareils: plaie, plaie et photo, escarre, stomie et sonde, sonde et poche, nutrition artificielle, pompe et perfusion, perfusion à la maison, incontinence, hospitalisation à domicile, jambes et circulation
infections: infection, mains et contagion, isolement infectieux, vaccination, vaccins et rappels
naissance et enfance: naissance, prématurés, allaitement, fausse couche et deuil, enfants, enfant hospitalisé, jeunes
tête et moral: santé mentale, psychiatrie et accès, humeur et idées noires, santé physique en psychiatrie, addictions, peur et angoisse, solitude, écoute, autisme et soins, handicap intellectuel et autisme
fin de vie: fin de vie, directives anticipées, soins palliatifs à domicile, mort et annonce aux proches, spiritualité
`
