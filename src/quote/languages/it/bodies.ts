import type { BodyTable } from '../table/bodies.js';

export const ITALIAN_BODIES: BodyTable = {
  bodyNouns: `azienda società compagnia ditta impresa fondo gruppo multinazionale associazione sindacato organizzazione partito
    club federazione istituto banca cooperativa fondazione agenzia istituzione ente editrice consorzio colosso
    assicurazione onlus sigla movimento comitato collettivo startup start-up catena gestore ateneo municipio amministrazione dicastero`,
  groupNouns: `governo ministero procura comune polizia sindacato partito associazione gruppo azienda società agenzia
    giornale quotidiano settimanale comunicato rapporto lettera testo tribunale corte commissione consiglio comitato
    organizzazione federazione collettivo studio sondaggio direzione banca istituto squadra presidenza ong articolo
    documento messaggio nota motivazione motivazioni sentenza relazione post ditta impresa compagnia club curva sigla
    difesa accusa famiglia opposizione maggioranza questura prefettura giunta dicastero ente consorzio cooperativa
    fondazione movimento redazione tifoseria giuria fondo`,
  titleNouns:
    'titolo motto slogan canzone ritornello coro striscione cartello scritta iscrizione epitaffio manifesto',
  statementNouns: 'nota comunicato',
  workNouns: `libro film romanzo canzone album serie trasmissione mostra motto intitolato intitolata titolo
    documentario striscione coro cartello slogan docufilm saggio podcast manifesto operazione rivista
    spettacolo opera pezzo`,
};
