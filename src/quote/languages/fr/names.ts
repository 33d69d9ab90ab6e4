import type { NameTable } from '../table/names.js';

export const FRENCH_NAMES: NameTable = {
  titles: {
    male: 'm monsieur mm roi prince père abbé frère sir lord don cheikh',
    female: 'mme mlle madame mademoiselle reine princesse sœur lady',
    any: `dr pr me maître docteur professeur président présidente ministre premier première sénateur sénatrice député
      députée maire préfet préfète général colonel commandant capitaine juge procureur procureure ambassadeur
      ambassadrice directeur directrice pape cardinal chancelier chancelière secrétaire chef`,
  },
  genderOnlyTitles: 'm monsieur mm mme mlle madame mademoiselle me maître',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `gwenaël gaspard gabin erwan yannig ronan malo titouan kylian enzo noah nathan hugo tom
      théodore augustin côme amaury tanguy aymeric wilfried wilfrid régis hubert marc-antoine ludovic
      sylvestre rodrigue seydou moussa mamadou ousmane ibrahima abdoulaye cheikh amadou souleymane
      idrissa saliou boubacar bakary issa yassine youssouf hamza bilal sofiane nabil farid mourad
      mustapha hakim samy tarek rayan ilyes ismaël matthieu mathieu thierry jean-luc jean-marc gilles
      fabien thibaut adrien alain albert alexandre alexis alfred amine andré anthony antoine armand
      arnaud arthur auguste aurélien axel baptiste bastien benjamin benoît bernard bertrand boris brice
      bruno cédric charles christian christophe claude clément cyril damien daniel david denis didier
      dominique donald édouard edouard éric eric emmanuel étienne etienne fabrice félix ferdinand
      florent florian françois franck frédéric gabriel gaël gaëtan gauthier geoffroy georges gérald
      gérard grégoire grégory guillaume gustave guy henri hervé hugues ibrahim igor jacques jean jérémy
      jérôme joël jonathan joseph jules julien kamel karim kévin laurent léo léon lionel loïc louis luc
      lucas malik marc marcel marius mathis maurice max maxence maxime mehdi michaël michel mohamed
      mohammed nicolas noël octave olivier oscar pascal patrice patrick paul philippe pierre quentin
      raphaël raymond rachid rémi rémy renaud rené richard robert robin rodolphe roger roland romain
      samuel samir sébastien serge simon stanislas stéphane sylvain théo thibault thomas tristan
      valentin victor vincent vladimir volodymyr xavier yann yannick yves yvan youssef john joe`,
    female: `jocelyne mauricette élodie capucine gisèle lucette marcelle raymonde fernande germaine
      henriette yvonne inès lina mila chloé léonie aïssata aminata mariam awa ndeye assia nawel nour
      yasmina samira souad karima malika farida zohra leïla salma meriem imane sirine maëva océane
      cassandra laetitia priscilla mylène solenn gwenaëlle nolwenn maïwenn enora rozenn annaïg soazig
      katell tiphaine faustine ambre clarisse bérengère eugénie hortense philippine blandine ludmila
      svetlana josette jeannine ginette paulette arlette huguette francine josée adèle adeline agathe
      agnès aïcha alexandra alice aline amandine amélie amina ana anaïs andréa angèle anissa anna anne
      annick annie apolline ariane audrey aurélie aurore barbara béatrice bénédicte bérénice brigitte
      camille carine caroline catherine cécile céline chantal charlène charlotte christelle christiane
      christine claire clara clémence clémentine clotilde colette coline constance coralie corinne
      cyrielle daniela danièle danielle delphine denise diane élisabeth elisabeth élise elise elodie
      eliane éliane elsa émilie emilie emma estelle esther eva ève fabienne fanny fatima fatoumata
      flavie florence françoise gabrielle gaëlle geneviève ghislaine hélène héloïse ingrid irène
      isabelle jacqueline jade jeanne jennifer jessica joëlle joséphine josiane judith julia julie
      juliette justine karine khadija laëtitia laure laurence léa léna lise lola louise lucie lucile
      ludivine lydie madeleine maëlle magali manon margaux margot marguerite maria marianne marie marina
      marine marion marlène marthe martine maryse mathilde maud mélanie mélissa michèle mireille monique
      morgane myriam nadège nadia nadine naïma nathalie nicole nina noémie odette odile olga olivia
      ophélie pascale patricia pauline rachel rachida raphaëlle rebecca régine renée rosalie rose roxane
      sabine sabrina salomé samia sandra sandrine sara sarah ségolène séverine simone solange solène
      sonia sophie stéphanie suzanne sylvie tatiana thérèse ursula valentine valérie vanessa véronique
      victoire virginie viviane yasmine yolande yvette zoé angela`,
  },
  nameParticles: `de du d' d’ la le des von van el al ben bin di da do dos das del della dello der den ter ten ibn abu`,
  nameSuffixes: 'ii iii iv xiv xvi',
  notNames: `le la les l' l’ un une des du de au aux ce cet cette ces il elle ils elles on nous vous je j' j’ tu son sa ses
    leur leurs mon ma mes notre nos votre vos et mais ou où donc or ni car que qu' qu’ qui quoi dont quand comme si lorsque
    lorsqu' lorsqu’ puisque parce en dans sur sous par pour avec sans chez vers contre entre depuis pendant devant
    derrière après avant dès lors face malgré parmi selon à a d' d’ c' c’ cela ça ceci celui celle ceux celles n' n’ ne s'
    s’ se y pas plus très bien aussi encore toujours jamais hier aujourd'hui aujourd’hui demain alors ainsi puis ensuite
    enfin toutefois cependant pourtant néanmoins surtout notamment interrogé interrogée interrogés invité invitée sollicité
    sollicitée contacté contactée joint jointe présent présente venu venue arrivé arrivée oui non merci tout toute tous toutes
    plusieurs quelques certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix beaucoup peu
    trop personne chacun quiconque même est sont était voici voilà pourquoi comment combien quel quelle quels quelles dit français française
    françaises européens américain américaine russe allemand allemande britannique outre grâce quant près loin autre autres
    côté lui eux moi autant seul seule seuls pire mieux devenu élu élue né née`,
  apposedNames: true,
};
