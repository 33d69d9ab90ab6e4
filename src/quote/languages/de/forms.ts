import type { FormTable } from '../table/forms.js';

export const GERMAN_FORMS: FormTable = {
  capitalNouns: true,
  nounEndings: `ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum chen ment
    mente ling logie grafie graphie zeit jahr tag rede frage fall`,
  agreement: {
    articles: {
      obliqueMale: `des dem den vom zum beim im am eines einem einen dieses diesem diesen jenes jenem jenen seines seinem
        seinen ihres ihrem ihren keines keinem keinen unseres unserem unseren`,
      obliqueFemale: 'zur einer dieser jener seiner ihrer keiner unserer',
      indefinite: `ein eine eines einem einen einer kein keine keines keinem keinen keiner sein seine seines seinem seinen
        seiner ihr ihre ihres ihrem ihren ihrer unser unsere unseres unserem unseren unserer dessen deren`,
      definite: {
        male: 'der',
        female: 'die',
        neuter: 'das',
        accusative: 'den',
        dative: 'dem',
        genitive: 'des',
      },
      one: { male: 'ein', female: 'eine', forms: 'ein eine einer eines einem einen eins' },
      genitive: 'des der eines einer',
      genitiveMale: 'des eines dieses',
      genitivePossessives: 'seiner deiner ihrer',
      listener: 'dem den einem unserem',
    },
    clausePrepositions:
      'mit über gegenüber zum zur ohne nach seit bis trotz während wegen um gegen durch per vor unter auf',
    kin: `schüler weggefährte weggefährten mitstreiter vater mutter bruder schwester sohn tochter =frau ehefrau =mann ehemann onkel tante neffe neffen nichte =oma =opa gatte
      gatten gatt vetter cousin cousine enkel schwager kollege kollegen kolleg nachfolger vorgänger stellvertreter freund
      partner nachbar nachbarn witwer witwe vaters bruders sohnes sohns mannes freundes kamerad kameraden`,
    soleOffices: `papst präsident kanzler könig minister bürgermeister trainer richter anwalt sprecher bischof vorsitzende`,
    offices: `minister präsident kanzler sprecher chef leiter sekretär kommissar kandidat trainer
      richter anwalt forscher wissenschaftler experte politiker meister manager koordinator ermittler
      unternehmer vorstand inhaber gründer berater redakteur korrespondent ökonom historiker senator
      gouverneur intendant spieler führer stürmer verteidiger torwart torhüter kapitän gemeinderat
      stadtrat landrat staatsrat kirchenrat ministerialrat gemeinderätin stadträtin landrätin
      staatsrätin kirchenrätin ministerialrätin referent dezernent funktionär träger sieger gewinner
      analyst stratege volkswirt betriebswirt landwirt gastwirt -loge astronom philosoph pädagoge
      kameramann journalist publizist polizist pianist aktivist jurist terrorist kolumnist komponist
      gitarrist bassist violinist cellist organist artist florist spezialist internist chemist dentist
      drogist hornist dramaturg chirurg student dozent dirigent produzent agent assistent konkurrent
      abiturient patient demonstrant kommandant lieferant fabrikant praktikant spekulant bankier
      ingenieur regisseur friseur kommandeur masseur konstrukteur diplomat soldat autor professor rektor
      moderator inspektor kurator organisator restaurator doktor pastor arzt ärztin anwältin händler
      makler künstler sänger musiker techniker mechaniker chemiker physiker mathematiker informatiker
      kritiker mediziner arbeiter betreuer vertreter veranstalter herausgeber arbeitgeber verwalter
      verfasser schriftsteller erzähler zeichner gestalter designer entwickler programmierer planer
      prüfer gutachter lehrer schüler dichter übersetzer fahrer läufer schwimmer radler ringer boxer
      kämpfer sportler athlet pilot offizier =general major admiral oberst hauptmann bischof pfarrer
      priester kardinal papst rabbiner imam diakon könig kaiser prinz herzog fürst graf königin
      prinzessin herzogin fürstin gräfin -star legende veteran witwer witwe mitglied obmann premier boss
      -coach keeper profi milliardär millionär aktionär sponsor pfleger retter helfer gegner befürworter
      anhänger aussteiger dekan notar bibliothekar archivar rapper förster gärtner winzer bäcker metzger
      tischler schreiner dachdecker elektriker maler bildhauer tänzer architekt statiker therapeut
      astronaut kosmonaut seelsorger feuerwehrmann geschäftsmann kaufmann staatsmann ombudsmann
      landsmann nachbar vermieter eigentümer besitzer betreiber käufer züchter jäger fischer taucher
      bergsteiger kletterer rentner pensionär bürger häftling flüchtling lehrling häuptling gesandte
      kollege zeuge gehilfe gatte neffe onkel vater mutter bruder schwester sohn tochter frau =mann
      schwager enkel vetter cousin cousine franzose =däne schwede =finne =pole tscheche slowake russe
      ukrainer brite schotte =ire grieche türke chinese portugiese kroate serbe bulgare rumäne =ungar
      amerikaner italiener spanier österreicher schweizer niederländer belgier norweger japaner
      australier kanadier israeli iraker iraner ägypter mexikaner brasilianer argentinier nachfolger
      vorgänger attaché konsul =legat nuntius abt =prior kantor magnat mäzen bandit rebell guerillero
      milizionär putschist diktator despot monarch patriarch ayatollah scheich =emir sultan mullah
      spitzenreiter linksaußen rechtsaußen vorsteher anwohner einwohner bewohner zuhörer zuschauer
      besucher spaziergänger fußgänger urlauber tourist =gast gastgeber mieter dreher schlosser monteur
      passant teilnehmer mitbewohner handwerker verkäufer verkäuferin busfahrer schlussmann fachmann
      steuermann kassierer lotse hausmeister schäfer imker hebamme arzthelfer erzieher wirtin =wirt
      gastronom köchin =koch kellner friseurin kämmerer schatzmeister leser hörerin nutzer kunde kundin
      züchterin stifter forstwirt ranger former gießer schmied gewerkschafter macher bauer pächter
      wärter wächter tüftler bastler siedler radfahrer autofahrer werfer coach ältermann älteste
      parlamentarier stammgast fahrgast hotelgast funker weltmeister torjäger torschütze mittelfeldmann
      linksverteidiger sanitäter schwimmmeister platzwart wehrführer brandmeister lokführer
      staatsanwältin nebenkläger nebenklägerin psychologe soziologe biologe geologe meteorologe theologe
      ethnologe virologe onkologe kardiologe gynäkologe archäologe politologe germanist romanist geograf
      fotograf paläontologe ökologe landtagsabgeordnete bundestagsabgeordnete gemeindepräsident
      stadtpräsident schulleiter rektorin konrektor referendar azubi auszubildende lektor verleger
      kolumnistin moderatorin tante =nichte =oma =opa reporter vorständin iker kundler schützer sammler hüter weggefährte mitstreiter heiler schreiber
      kumpel wegbereiter vordenker hotelier portier pionier routinier
      dolmetscher =bote postbote begleiter schaffner aufseher statistiker optiker logistiker vermittler schlichter 
      surfer segler ruderer turner reiter jockey skipper bergführer verfechter fürsprecher`,
    institutions: `universität hochschule gericht staatsanwaltschaft polizei polizeipräsidium polizeidirektion feuerwehr
      klinikum klinik bistum flughafen messe stadtwerke sparkasse volksbank handelskammer handwerkskammer arbeitsagentur
      stadtverwaltung kreisverwaltung landkreis zoo tierpark kapelle philharmonie schauspielhaus
      stadttheater staatstheater landestheater museum kreisverband ortsverband landesverband gymnasium grundschule
      stiftung akademie =institut =theater`,
    adjectiveNouns: `vorsitzend abgeordnet beauftragt angestellt angeklagt verdächtig beschuldigt verwandt bekannt
      sachverständig delegiert vertraut verantwortlich geistlich studierend überlebend verletzt freiwillig industriell
      kommandierend reisend gefangen inhaftiert arbeitslos intellektuell adlig beamt jährig stellvertretend lehrend
      liberal konservativ kriminell süchtig betroffen angehörig hinterblieben ehrenamtlich parteilos jugendlich obdachlos`,
    weakNouns: `ent ant ist at et it ot oph nom arch urg ad ekt graf graph aut eut fürst
      held prinz mensch herr christ magnat rebell`,
    genders: {
      female: `rin tin gin din kin min nin sin lin fin chin ßin frau mutter tochter schwester witwe hebamme tante nichte oma legende cousine ung heit
        keit schaft tion sion tät ik ie ei anz enz agentur behörde rede firma kirche armee wehr seite site page presse
        sprache aussage anfrage umfrage analyse these liste urkunde kammer bank partei polizei regierung meldung gruppe
        redaktion zeitung depesche note post anklage klage beschwerde bilanz chronik satire glosse`,
      neuter: `gericht gutachten ministerium blatt magazin amt unternehmen schreiben urteil plakat transparent fazit
        institut militär parlament programm portal team komitee buch papier dokument werk zentrum interview büro haus
        präsidium kollegium gremium konsortium museum studio labor kabinett projekt bündnis protokoll manifest
        kommuniqué bulletin statement video lied gedicht gesetz netzwerk forum archiv kommando`,
      male: `bericht text brief artikel kommentar verein verband konzern sender rat ausschuss titel antrag entwurf
        zettel vorstand verlag aufruf appell vertrag beschluss erlass leitfaden ratgeber roman film blog tweet beitrag
        eintrag betrieb club klub senat bund dienst hof dachverband fonds trust flyer spruch slogan nachruf satz`,
    },
  },
};
