import type { PlaceTable } from '../table/places.js';

export const FRENCH_PLACES: PlaceTable = {
  groupWords: `ministère gouvernement parlement sénat assemblée nationale commission conseil comité parti union fédération
    syndicat association agence société groupe banque université école institut hôpital chu mairie
    préfecture parquet tribunal cour police gendarmerie armée état république élysée matignon intérieur
    économie finances éducation santé justice défense culture travail agriculture transports affaires
    étrangères écologie outre-mer logement afp reuters bfm bfmtv tf1 rtl franceinfo inter info cnews figaro
    monde libération parisien ouest-france mediapart echos europe1 rmc france2 france3 lci télévision radio
    ps lr rn lfi eelv ump modem renaissance insoumise rassemblement national républicains socialiste verts
    onu otan ue oms fmi cgt cfdt fo fsu medef sncf ratp edf gdf total renault airbus google facebook twitter
    youtube instagram greenpeace amnesty international club fc olympique stade musée centre fonds fondation
    maison-blanche kremlin pentagone organisation autorité observatoire collectif cabinet unies nations
    croix-rouge insee cnrs inserm européenne européen ligue confédération coordination intersyndicale télé
    gazette courrier journal dépêche tribune télégramme fm tv régie racing sporting étoile entente festival
    théâtre opéra orchestre compagnie ateliers établissements laboratoires usines chantiers magazine revue
    éditions`,
  groupTails: [
    'nationale',
    'national',
    'civile',
    'civil',
    'régionale',
    'régional',
    'départementale',
    'départemental',
    'municipale',
    'municipal',
    'judiciaire',
    'constitutionnel',
    'économique',
    'suprême',
    'des comptes',
    'de cassation',
    'de la république',
    'de france',
    'de justice',
  ],
  placeNouns: `navire chalutier voilier bateau paquebot ferry cargo pétrolier tempête cyclone ouragan volcan rue avenue boulevard
    impasse quartier cité hameau village résidence pont parc théâtre musée stade gymnase palais église chapelle
    basilique tour château école collège lycée hôpital clinique aéroport mont massif vallée rivière lac île plage
    hôtel cinéma barrage usine centrale mine carrière autoroute ferme domaine refuge station piscine`,
  saintWords: 'saint sainte',
  placeWords: `france paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon
    grenoble dijon angers nîmes brest limoges tours amiens metz perpignan besançon orléans rouen mulhouse
    caen nancy bretagne normandie alsace provence corse aquitaine occitanie auvergne bourgogne picardie
    lorraine savoie belgique suisse allemagne italie espagne angleterre royaume-uni russie ukraine chine
    japon inde états-unis canada québec europe afrique asie amérique algérie maroc tunisie sénégal mali
    syrie israël gaza iran irak turquie bruxelles genève lausanne berlin londres madrid rome moscou kiev
    washington new pékin place rue avenue boulevard saint sainte pont mont mer lac île vallée nord sud est
    ouest port gare quartier cité pays haute-savoie côte golfe baie cap fort bourg ville villeneuve`,
  demonymEndings: 'ais aise ois oise ien ienne éen éenne cain caine sain saine',
  placePrepositions: 'à',
  demonyms: `breton basque corse catalan normand picard provençal savoyard espagnol allemand russe belge turc grec
    britannique slovaque bosniaque polonais serbe croate bulgare ouzbek kazakh kurde arabe juif afghan romain
    toulousain messin angevin poitevin périgourdin limousin girondin berrichon bourguignon percheron beauceron
    occitan auvergnat flamand wallon suisse tchèque chilien brésilien cubain mexicain américain africain marocain
    cap-verdien monégasque malgache slovène letton moldave géorgien`,
};
