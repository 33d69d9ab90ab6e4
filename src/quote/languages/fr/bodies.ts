import type { BodyTable } from '../table/bodies.js';

export const FRENCH_BODIES: BodyTable = {
  bodyNouns: `organisme bailleur fabricant entreprise société groupe compagnie association syndicat ong organisation parti club fédération collectif
    institut banque constructeur opérateur exploitant formation enseigne firme avionneur assureur industriel
    laboratoire centrale ligue fondation agence institution établissement start-up distributeur éditeur collectivité administration juridiction
    instance tutelle autorité`,
  groupNouns: `fonds inspection organisme bailleur fabricant entourage rectorat métropole municipalité exécutif opposition majorité défense accusation marine
    gouvernement ministère parquet préfecture mairie police gendarmerie syndicat parti association groupe
    entreprise société agence journal quotidien hebdomadaire communiqué rapport lettre texte tribunal cour
    commission conseil comité organisation fédération collectif étude enquête direction compagnie banque
    institut équipe présidence ong tribune article document message tract ligue coordination confédération
    coalition alliance intersyndicale chambre fondation constructeur opérateur exploitant enseigne firme
    avionneur assureur laboratoire centrale institution établissement start-up distributeur formation collectivité administration département région mairie
    rédaction université hôpital académie`,
  titleNouns: 'titre devise slogan chanson refrain couplet inscription épitaphe',
  workNouns: `livre film roman chanson album série émission exposition devise intitulé intitulée titre documentaire
    slogan enseigne banderole pancarte bannière ouvrage recueil nouvelle pièce tableau opération revue
    magazine podcast pétition`,
};
