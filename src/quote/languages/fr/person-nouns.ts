import type { PersonNounTable } from '../table/person-nouns.js';

export const FRENCH_PERSON_NOUNS: PersonNounTable = {
  personNouns: {
    male: `dj portier homme monsieur directeur président sénateur conseiller avocat chercheur père frère mari patron
    policier pompier infirmier enseignant professeur agriculteur éleveur commerçant habitant voisin
    élu ambassadeur entraîneur joueur réalisateur acteur chanteur écrivain historien consultant
    chancelier roi préfet procureur candidat dirigeant négociateur militant ouvrier instituteur
    étudiant magistrat général colonel romancier adjoint fondateur gardien chirurgien technicien
    attaquant défenseur milieu paysan viticulteur vigneron boulanger restaurateur hôtelier armateur
    promoteur inspecteur sergent lieutenant adjudant curé pasteur imam rabbin recteur
    président-directeur mathématicien physicien musicien comédien metteur éditeur bâtonnier greffier
    substitut prévenu accusé plaignant suspect sélectionneur ministre-délégué rapporteur eurodéputé
    député retraité vice-président coprésident ex-président ex-député ex-sénateur échevin sous-préfet
    consul prince empereur émir délégué huissier juré condamné détenu parquetier enquêteur brigadier
    commandant amiral officier soldat sapeur sapeur-pompier surveillant maréchal caporal
    enseignant-chercheur ingénieur praticien docteur pharmacien auteur compositeur danseur sculpteur
    producteur dessinateur illustrateur chroniqueur animateur présentateur cuisinier tacticien buteur
    ailier latéral footballeur rugbyman basketteur handballeur coureur sprinteur marathonien nageur
    skieur boxeur navigateur international meneur ex-joueur vainqueur entrepreneur cofondateur gérant
    banquier financier industriel artisan céréalier pêcheur ostréiculteur marin épicier coiffeur
    plombier maçon salarié employé cheminot routier chauffeur conducteur livreur facteur mineur
    docker beau-père grand-père beau-frère époux compagnon oncle cousin neveu résident passant
    passager voyageur lycéen collégien écolier rescapé sinistré manifestant prêtre moine intéressé
    lauréat héros doyen natif conservateur négociant exploitant forestier berger chasseur pâtissier
    boucher fromager traiteur serveur informaticien développeur ex-gérant administrateur
    avocat-conseil commissaire-priseur médiateur instructeur formateur éducateur investisseur
    cavalier démineur ambulancier brancardier bûcheron jardinier théologien géophysicien
    ingénieur-chercheur luthier maître soldeur dompteur accordeur tapissier carrossier charpentier
    menuisier couvreur serrurier ferronnier forgeron tourneur soudeur ajusteur chaudronnier
    électricien mécanicien carreleur vitrier tailleur sellier cordonnier bijoutier joaillier horloger
    graveur relieur imprimeur potier souffleur verrier tonnelier brasseur distillateur meunier
    chocolatier confiseur glacier torréfacteur sommelier maître-nageur poissonnier charcutier primeur
    crémier marchand colporteur vendeur caissier magasinier déménageur éboueur balayeur ramoneur
    fossoyeur croque-mort aide-soignant opticien proviseur principal assistant commissaire-enquêteur
    régisseur décorateur costumier maquilleur monteur cadreur preneur bruiteur mixeur programmateur
    attaché sous-directeur codirecteur superviseur chronométreur soigneur entraîneur-adjoint manageur
    pilier talonneur ouvreur libéro passeur réceptionneur escrimeur lutteur lanceur sauteur hurdleur
    décathlonien heptathlonien rameur surfeur snowboardeur patineur hockeyeur golfeur tennisman
    volleyeur marcheur grimpeur escaladeur rouleur puncheur équipier navigant steward aiguilleur
    contrôleur douanier geôlier sauveteur indicateur braqueur trafiquant dealer tueur meurtrier
    assassin agresseur ravisseur escroc receleur voleur cambrioleur délinquant repenti évadé fugitif
    gardé défunt disparu noyé intoxiqué brûlé patient handicapé donneur greffé soignant doctorant
    post-doctorant boursier agrégé normalien polytechnicien académicien immortel conteur parolier
    chansonnier ménestrel troubadour jongleur magicien dresseur toréador commis pizzaiolo tavernier
    cafetier limonadier associé héritier repreneur racheteur créancier débiteur bailleur logeur
    syndic lotisseur arpenteur agent immobilier assureur liquidateur conciliateur légat prieur
    aumônier mufti cheikh ayatollah gourou lama dissident réfugié exilé migrant expatrié rapatrié
    naturalisé demandeur parrain filleul beau-fils petit-fils arrière-grand-père demi-frère jumeau
    aîné cadet benjamin garçonnet nourrisson bachelier réanimateur oto-rhino obstétricien accoucheur
    maïeuticien diététicien biostatisticien statisticien concepteur créateur webdesigner codeur
    hacker streameur podcasteur tiktokeur gameur abonné lecteur auditeur téléspectateur spectateur
    supporteur supporter tifoso ultra fan adhérent sympathisant électeur votant scrutateur assesseur
    colistier suppléant remplaçant opposant premier-adjoint maire-adjoint conseiller-délégué
    vice-chancelier gouverneur vice-gouverneur shérif marshal avoué clerc envoyé correspondant
    rédacteur chef expert riverain champion interlocuteur survivant maraîcher motard randonneur
    plongeur courtier adolescent gamin orphelin coéquipier rival tenant roboticien généticien
    couturier rappeur slameur batteur représentant plaisancier régatier barreur médaillé débutant
    astrophysicien sondeur résistant déporté collaborateur allié frondeur libéral républicain
    donateur brocanteur collectionneur curateur tenancier apiculteur arboriculteur horticulteur
    betteravier porcher aviculteur chevrier vacher saunier paludier cantonnier téléconseiller
    opérateur usager client consommateur assuré paroissien protestant musulman prisonnier confident
    conjoint concubin divorcé tuteur utilisateur`,
    female: `femme mère sœur fille épouse élue ambassadrice reine préfète source paysanne prévenue dame
    sous-préfète consule princesse impératrice détenue enseignante-chercheuse poétesse gagnante
    belle-mère grand-mère belle-sœur compagne tante nièce héroïne skippeuse politicienne`,
    any: `pdg dg ministre maire experts spécialiste spécialistes économiste économistes analyste analystes
    journaliste journalistes juge médecin médecins scientifique secrétaire témoin témoins diplomate
    diplomates sources proche proches conseillers responsables élus habitants riverains salariés
    syndicats membre membres cadre artiste athlète capitaine pilote commissaire gendarme pape
    cardinal évêque libraire propriétaire bénévole bénévoles otage victime climatologue virologue
    épidémiologiste géologue vétérinaire garde fonctionnaire haut-fonctionnaire numéro glaciologue
    hydrologue biologiste écologue archéologue astronome océanographe sismologue vulcanologue
    météorologue agronome pédiatre urgentiste infectiologue psychologue psychiatre sexagénaires
    anthropologue philosophe géographe démographe juriste linguiste constitutionnaliste spéléologue
    guide pianiste violoniste cycliste tenniswoman buraliste fleuriste garagiste bouquiniste ex-maire
    nonagénaire trentenaire pénaliste fiscaliste dentiste kinésithérapeute chorégraphe peintre
    cinéaste photographe documentariste dramaturge essayiste éditorialiste poète interprète judoka
    skipper touriste élève gréviste syndicaliste porte-parole fils militaire locataire automobiliste
    alpiniste parachutiste trader notaire parlementaire responsable enfant bébé jeune fillette garçon
    veuf veuve compatriote collègue ami amie camarade partenaire adversaire leader cardiologue
    neurologue oncologue gynécologue généraliste psychothérapeute sage-femme stagiaire apprenti
    apprentie intérimaire pompiste taxi chef-adjoint prévisionniste météorologiste paléontologue
    primatologue botaniste zoologue entomologue ornithologue toxicologue pédopsychiatre criminologue
    islamologue politiste sinologue urbaniste architecte designer styliste mannequin humoriste
    guitariste violoncelliste flûtiste soprano ténor baryton organiste disc-jockey dj soliste
    choriste percussionniste trompettiste saxophoniste clarinettiste hautboïste harpiste altiste
    contrebassiste bassiste claveciniste accordéoniste concertiste instrumentiste mélomane critique
    ébéniste céramiste caviste documentaliste archiviste éclairagiste machiniste scénographe
    accessoiriste scénariste script modéliste graphiste maquettiste vidéaste caricaturiste bédéiste
    nouvelliste biographe mémorialiste pamphlétaire portraitiste paysagiste aquarelliste céiste
    kayakiste perchiste triathlète pentathlète haltérophile gymnaste équilibriste trapéziste
    funambule acrobate pongiste vététiste pistard porte-drapeau recordman recordwoman favori favorite
    outsider vétéran novice autodidacte polyglotte concierge standardiste kiné ostéopathe podologue
    orthophoniste audioprothésiste prothésiste anesthésiste radiologue gériatre addictologue
    nutritionniste dermatologue ophtalmologue allergologue immunologue bactériologiste
    microbiologiste parasitologue pneumologue néphrologue urologue gastro-entérologue hématologue
    endocrinologue rhumatologue légiste psychanalyste thérapeute sexologue orthopédiste stomatologue
    pharmacologue neuroscientifique neurobiologiste embryologiste biochimiste cosmologiste
    géochimiste pédologue géomorphologue volcanologue hydrogéologue océanologue limnologue
    ichtyologue herpétologue mycologue éthologue ethnologue ethnographe égyptologue médiéviste
    antiquisant helléniste latiniste orientaliste slaviste américaniste soviétologue kremlinologue
    géopolitologue géostratège stratège polémologue économètre conjoncturiste futurologue comptable
    notairesse pénologue victimologue profiler détective lieutenant-colonel major aspirant
    quartier-maître matelot sous-marinier légionnaire dauphin insoumis insoumise socialiste
    communiste écologiste centriste gaulliste souverainiste indépendantiste autonomiste nationaliste
    trotskiste macroniste lepéniste hôte hôtesse zadiste activiste lobbyiste mécène philanthrope
    galeriste antiquaire disquaire aubergiste pépiniériste pisciculteur trufficulteur oléiculteur
    riziculteur mytiliculteur goémonier sylviculteur débardeur scieur garde-forestier ripeur
    contribuable allocataire bénéficiaire fidèle pèlerin catholique récidiviste intime ex-femme
    ex-mari ex-compagnon ex-compagne célibataire maman papa mamie papy tata tonton nounou ado
    internaute blogueur youtubeur influenceur streamer signataire auteur-compositeur cosecrétaire
    codirigeant figure actionnaire arbitre secouriste politologue sociologue quadragénaire
    quinquagénaire sexagénaire septuagénaire octogénaire chimiste coach finaliste centenaire barman
    sociétaire jockey plaquiste chauffagiste cariste chirurgien-dentiste manager médecin-légiste
    sous-secrétaire universitaire blessé blessée grand-oncle édile ex-ministre premier-ministre
    bourgmestre garde-chasse ex-otage astronaute spationaute contremaître copilote garde-côte
    garde-frontière faussaire malade énarque expert-comptable plénipotentiaire nonce archevêque
    diacre vicaire bonze d’alerte apatride gendre interne externe`,
  },
  tradeEndings: {
    endings: `eur euse trice ier ière iste icien icienne logue graphe nome`,
    save: `songeur songeuse moqueur moqueuse rêveur rêveuse rieur rieuse railleur boudeur boudeuse farceur frondeuse
      joueur joueuse majeur majeure mineur mineure vainqueur seigneur fier fière premier première dernier dernière
      entier entière familier singulier particulier meilleur meilleure supérieur inférieur extérieur intérieur
      antérieur ultérieur heureuse soucieuse furieuse sérieuse nerveuse anxieuse joyeuse silencieuse chaleureuse
      amoureuse peureuse courageuse orgueilleuse hargneuse rageuse pessimiste optimiste réaliste alarmiste fataliste
      triste égoïste autonome quartier chantier métier dossier papier cahier calendrier février janvier sentier
      courrier fichier clavier escalier foyer panier collier évier terrier lumière carrière rivière frontière
      manière prière matière bière poussière barrière crinière arrière derrière hier cœur sœur peur heure fleur
      douleur chaleur couleur valeur erreur horreur fureur terreur rumeur humeur ampleur hauteur longueur largeur
      lenteur ardeur vigueur rigueur faveur saveur sueur lueur pudeur stupeur splendeur douceur profondeur épaisseur
      moteur secteur ordinateur réacteur compteur tracteur détecteur capteur projecteur radiateur ascenseur choeur
      chœur dialogue catalogue prologue épilogue monologue paragraphe orthographe télégraphe`,
  },
  feminines:
    'teur>trice teur>teuse eur>euse eur>eure en>enne er>ère é>ée f>ffe on>onne in>ine an>ane ain>aine ais>aise ois>oise t>te d>de at>ate el>elle al>ale eux>euse if>ive u>ue',
  epicenes:
    'victime personne figure star vedette recrue sentinelle personnalité idole autorité pointure légende locomotive',
};
