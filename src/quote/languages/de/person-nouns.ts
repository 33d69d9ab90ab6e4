import type { PersonNounTable } from '../table/person-nouns.js';

export const GERMAN_PERSON_NOUNS: PersonNounTable = {
  personNouns: {
    male: `sprecher mann vater sohn bruder präsident kanzler bundeskanzler minister papst könig chef leiter direktor
      vorsitzende vorsitzender trainer geschäftsführer sportler franzose amerikaner bundespräsident premier
      premierminister regierungschef anwalt richter bürgermeister polizist lehrer student schüler fahrer fischer
      landwirt bauer bäcker kapitän ingenieur unternehmer händler wirt förster pfarrer bischof geiger sänger
      schauspieler regisseur schriftsteller journalist professor diplomat soldat herr junge`,
    female: `sprecherin frau mutter tochter schwester präsidentin kanzlerin bundeskanzlerin ministerin königin chefin
      leiterin direktorin trainerin geschäftsführerin sportlerin anwältin richterin bürgermeisterin lehrerin studentin
      fischerin landwirtin bäuerin bäckerin kapitänin ingenieurin unternehmerin händlerin wirtin geigerin sängerin
      schauspielerin regisseurin schriftstellerin journalistin professorin diplomatin soldatin dame`,
    any: `fährmann obstbauer experte experten expertin wissenschaftler forscher politiker abgeordnete abgeordneter autor verfasser augenzeuge
      augenzeugen zeuge zeugen beobachter kritiker anhänger mitarbeiter vertreter mitglied mitglieder beamte beamter
      ermittler einer eine eines stellvertreter nachfolger vorgänger kollege kollegen insider quelle quellen fans
      demonstranten bewohner anwohner besucher teilnehmer feuerwehrmann arzt ärzte`,
  },
};
