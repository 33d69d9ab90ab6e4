import type { PersonTable } from '../table/people.js';

export const FRENCH_PEOPLE: PersonTable = {
  kinNouns:
    'père mère frère sœur fils fille mari femme épouse époux cousin oncle tante neveu nièce compagnon compagne veuf veuve',
  friendNouns: 'ami voisin',
  sceneMarks: 'à au aux dans sur devant derrière chez',
  emptyRoles: 'jeune petit vieux gamin collègue confrère consœur camarade compère interlocuteur',
  genericNouns: `expert spécialiste chercheur économiste analyste historien élu élue`,
  nearNouns: `édile quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire parlementaire
    scientifique technicien médecin praticien dame responsable intéressé dirigeant romancier cinéaste
    musicien comédien politologue sociologue climatologue glaciologue hydrologue biologiste agriculteur
    éleveur commerçant attaquant défenseur milieu universitaire syndicaliste militant retraité
    nonagénaire centenaire adolescent homme femme père mère grand-père grand-mère jeune monsieur accusé
    prévenu prévenue suspect témoin victime plaignant rescapé survivant blessé voyageur passager numéro
    héros héroïne doyen natif lauréat leader habitant riverain résident sinistré bénévole étudiant
    détenu détenue condamné ex-otage otage champion vainqueur gagnante tenant diplomate conservateur
    salarié employé interlocuteur garçon fillette gamin veuf veuve compatriote coéquipier international
    spécialiste expert frère fils mari cousin oncle neveu compagnon époux aîné cadet benjamin vétéran
    novice maman papa ado élève patient client usager lecteur supporteur locataire maître`,
  latterNouns: 'dernier dernière second seconde',
  formerNouns: 'premier première',
  anonymousNouns: `source sources responsable responsables diplomate diplomates proche proches témoin témoins habitant
    habitants riverain riverains conseiller expert experts voisin salarié fonctionnaire policier élu
    élue cadre membre interlocuteur homme femme militant enseignant étudiant commerçant infirmier
    parlementaire ministre collaborateur employé retraité passant ancien`,
};
