import type { BodyTable } from '../table/bodies.js';

export const GERMAN_BODIES: BodyTable = {
  bodyNouns: `ministerium amt behörde orchester unternehmen konzern firma verein verband partei gewerkschaft klinik klinikum
    klub club museum theater universität hochschule institut gericht kammer zeitung sender magazin blatt bank gruppe
    organisation initiative stiftung staatsanwaltschaft feuerwehr ensemble verlag fraktion senat agentur kommission
    hersteller betreiber veranstalter bündnis gemeinde bistum genossenschaft chor zentrum
    rechnungshof gerichtshof bund kreis netzwerk akademie`,
  groupNouns: `kommentar artikel gutachten gericht partei regierung polizei staatsanwaltschaft
    ministerium bericht studie erklärung mitteilung pressemitteilung stellungnahme zeitung zeitschrift
    blatt portal magazin sender agentur firma unternehmen konzern verein verband organisation behörde
    amt kommission rat text brief schreiben urteil gesetzentwurf antrag entwurf plakat titel überschrift
    schlagzeile fazit zettel aufschrift inschrift webseite website internetseite homepage rede programm
    fraktion gewerkschaft ministerin institut universität feuerwehr armee militär kirche parlament
    ausschuss begründung petition`,
  sourceEndings: `vorsitzenden institut bundestrainer sprecher sprecherin minister ministerin präsident präsidentin chef chefin leiter leiterin vorsitzende
    vorsitzender direktor direktorin politiker politikerin experte expertin forscher forscherin wissenschaftler
    ministerium behörde amt kommission verband zeitung gericht unternehmen konzern partei regierung vertreter
    zeitschrift magazin sender agentur portal gewerkschaft fraktion staatsanwaltschaft verwaltung kammer
    beauftragte kandidat kandidatin anwalt anwältin kläger klägerin veranstalter veranstalterin organisator organisatorin
    organisatoren moderator moderatorin moderatoren autor autorin autoren kommentator kommentatorin kommentatoren kommissar
    kommissarin reporter reporterin sieger siegerin verteidiger verteidigerin inhaber inhaberin betreiber betreiberin gründer
    gründerin gegner befürworter vorstand stiftung redaktion team trainer richter richterin rat rätin loge login sekretär sekretärin`,
  workNouns:
    'buch bücher film films roman lied song album musical oper stück theaterstück serie sendung fernsehsendung dokumentation ausstellung motto titel thema zeitschrift magazin band gruppe projekt initiative aktion kampagne auszeichnung organisation studie verein wettbewerb festival konferenz tagung kongress broschüre',
};
