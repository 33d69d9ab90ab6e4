import type { LanguageTable } from './language.js';

export const GERMAN: LanguageTable = {
  code: 'de',
  marks: ['„“', '„”', '“”', '»«', '«»'],
  innerMarks: ['‚‘', '‘’', '›‹', '‹›'],

  speech: `sagte sagt sagten sagen erklärte erklärt erklärten erklären meinte meint meinten betonte betont betonten schrieb
    schreibt schrieben schreiben fragte fragt fragten antwortete antwortet entgegnete erwiderte ergänzte ergänzt
    kommentierte kommentiert kritisierte kritisiert kritisierten bekräftigte bekräftigt unterstrich versicherte
    versichert berichtete berichtet berichteten behauptete behauptet behaupteten warnte warnt warnten forderte fordert
    forderten mahnte mahnt lobte lobt verkündete verkündet charakterisierte konstatierte resümierte bilanzierte gestand räumte räumt
    äußerte äußert äußerten teilte teilt teilten gab gibt gaben führte führt fügte fügt hob wies weist stellte stellt
    bestätigte bestätigt beteuerte beklagte beklagt bemängelte monierte urteilte argumentierte argumentiert bezweifelte
    glaubte glaubt fragen verkündeten hoffte hofft vermutete rief ruft riefen twitterte twittert postete begründete begründet begründeten
    bedauerte bedauert prophezeite drohte droht versprach verspricht kündigte kündigt erzählte erzählt erläuterte
    erläutert schilderte beschrieb beschreibt sprach spricht sprachen zitierte lautete lautet lauten hieß
    skandierten skandierte plädierte plädiert appellierte wetterte schimpfte scherzte witzelte spottete
    vertrat bezeichnete bezeichnet nannte nennt würdigte würdigt zeigte zeigt zeigten pochte bat dankte gratulierte
    reagierte reagiert verteidigte verteidigt rechtfertigte verurteilte verurteilt attackierte entschuldigte wiederholte
    wiederholt präzisierte freute freut befürchtet befürchtete veröffentlichte veröffentlicht schloss gehe geht ging
    beschwerte wirft warf feierte verglich vergleicht bewertete bewertet sieht sah zog hält hielt verlangte verlangt
    feststellt feststellte ausführte mitteilte mitteilt hinzufügte fühlte zusicherte sicherte
    ließ resümiert resümieren erinnerte erinnert beurteilte beurteilt kündigt deutete bemerkte bemerkt notierte klagte klagt
    schätzte schätzt schätzten meldete meldet meldeten begrüßte begrüßt begrüßten erhoffte erhofft fasste fasst machte macht wandte brachte bringt lehnte lehnt sprang verwies verweist dementierte dementiert rechnete
    liess heisst hiess äusserte äussert äusserten schliesst erwartet erwartete empfahl empfiehlt riet rät schlug schlägt stimmte stimmt pflichtete bilanziert mutmaßte spekulierte`,
  speechNonFinite: `zitiert gesagt erklärt betont geäußert geschrieben mitgeteilt bekanntgegeben berichtet gefordert kritisiert
    versichert verkündet erhofft zugesichert gefragt gemeint behauptet angekündigt gewarnt bezeichnet`,
  besideOnly: `findet fand befindet befand weiß wusste lachte lacht seufzte seufzt setzte legte formuliert formulierte jubelte
    jubelt schwärmte schwärmt staunte staunt raunte raunt murmelte brüllte brüllt polterte poltert stichelte frotzelte
    unkte orakelte giftete ätzte höhnte lästerte spottet scherzt witzelt schimpft wettert konterte kontert entgegnet
    erwidert gesteht bekannte bekennt verriet verrät plauderte referierte analysierte analysiert diagnostizierte folgerte
    folgert schlussfolgerte insistierte beharrte relativierte beschwichtigte beteuert beklagt bemängelt moniert
    rügte rügt rüffelte tadelte geißelte rühmte pries lobte wunderte wundert ärgerte ärgert empörte empört sorgte
    schwor gelobte versprach witterte wetterte sinnierte philosophierte überlegte überlegt meldet lächelte grinste
    haderte hadert flüsterte schluchzte schrie schreit jammerte jammert stöhnte stöhnt appelliert plädiert wirbt warb rät
    tippte kommentierte textete postet erinnert bilanziert rechnet vermutet mutmaßt spekuliert hakte hakt
    bekräftigt unterstreicht versicherte konstatiert resümiert urteilt argwöhnt bangt hofft betet dichtete
    stammelte stotterte knurrte brummte maulte nörgelte mäkelte meckerte flachste juxte versetzte`,
  weakSpeech: `will wollte möchte ist war habe hatte kam kommt kamen nahm nimmt nahmen wurde wird empfindet empfand sieht kämpft setzt plant
    erwartet rechnet fürchtet verwies nutzte wählte`,
  weakNonFinite: '',
  citedAs: 'zitiert',
  afterQuoteOnly: 'so meinen',
  invertedPronouns: true,
  passiveAuxiliaries: 'wurde wurden worden',
  auxiliaries: `hat hatte haben hatten habe hätte wird wurde werden würde ist war sind waren soll sollte kann konnte muss
    musste will wollte möchte darf durfte mag mochte`,
  agentMarks: 'von vom',

  accordingTo: [
    'nach angaben von',
    'nach angaben',
    'nach den worten von',
    'nach den worten',
    'nach worten von',
    'nach worten',
    'nach ansicht von',
    'nach ansicht',
    'nach meinung von',
    'nach meinung',
    'nach auffassung von',
    'nach auffassung',
    'nach aussage von',
    'nach aussage',
    'nach aussagen von',
    'nach aussagen',
    'nach einschätzung von',
    'nach einschätzung',
    'nach darstellung von',
    'nach darstellung',
    'nach darstellungen',
    'nach bewertung von',
    'nach bewertung',
    'nach ankündigung von',
    'nach ankündigung',
    'nach der ankündigung',
    'nach überzeugung von',
    'nach überzeugung',
    'nach dem willen',
    'nach den plänen',
    'nach informationen von',
    'nach informationen',
    'den worten von',
    'in den worten von',
    'laut',
  ],
  accordingAfter: 'zufolge',
  speechNouns: `fazit vorwurf vorwürfe kritik urteil meinung einschätzung ankündigung aussage aussagen bilanz prognose
    forderung argument credo begründung appell mahnung warnung lob reaktion botschaft hoffnung vermutung überzeugung devise
    these bitte wunsch rat tipp erklärung mitteilung pressemitteilung stellungnahme resümee ansage diagnose befürchtung sorge`,
  statedIn: 'heißt hieß heisst hiess geheißen steht stand lesen',
  cueOpeners: 'wie',
  reportedMood: `sei seien habe könne müsse werde solle dürfe wolle gebe gehe komme stehe bleibe mache handle fehle liege
    bestehe brauche sehe wisse nehme lasse halte`,

  articles: `der die das ein eine dem den des einem einen einer eines`,
  definites: 'der die das',
  indefinites: 'ein eine einem einen einer eines',
  obliqueDeterminers: `dem den des einem einen eines im am zum vom beim ins ans zur seinem seinen seiner ihrem ihren ihrer dieser unserer meiner diesem
    diesen unserem unseren meinem meinen keinem keinen`,
  determiners: `dieser diese dieses diesem diesen jener jene einige mehrere viele manche alle beide zwei drei vier fünf
    sechs sieben acht neun zehn kein keine jeder jede mancher dessen deren im am zum zur vom beim ins ans`,
  possessives: `sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer mein meine
    meiner`,
  infinitiveMarks: 'zu',
  participleEndings: '',
  prepositions: `in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter neben zwischen durch
    gegen ohne um seit bis während wegen trotz gegenüber laut gemäß angesichts aufgrund anlässlich innerhalb außerhalb
    als per entgegen ins ans statt dank mittels hinsichtlich bezüglich`,
  nounPrepositions: 'von vom für aus bei beim im in am an der des zum zur mit über',
  clauseOpeners: `und aber denn sondern oder doch dass daß weil wenn als ob obwohl während nachdem bevor damit sodass da
    indem falls sobald wie wobei wonach worauf wodurch warum`,
  coordinators: 'und aber doch oder sondern',
  complementizers: 'dass daß ob',
  objects: `ihm ihr ihnen uns mir dir sich gegenüber dazu daraufhin darüber davon dabei damit hierzu dagegen es ihn`,
  negations: 'nicht',
  relatives: 'der die das dem den welcher welche welches',
  adverbs: `auch später dann einmal jetzt wieder gerade nur noch immer oft bereits schon zuerst hier dort nicht heute
    gestern dazu weiter weiterhin außerdem zudem jedoch allerdings dagegen deshalb daher darum dabei damals zuvor
    inzwischen mittlerweile schließlich zugleich gleichzeitig unter anderem anderen einerseits andererseits ferner
    ebenfalls ebenso wörtlich lediglich daraufhin hierzu besonders offen erneut so aber unterdessen danach darüber
    hinaus ausdrücklich selbst selber folgendes folgende folgenden weiters nun denn wohl etwa anschließend abschließend
    zunächst ursprünglich öffentlich sogar kürzlich jüngst vorher nachher morgen abends offiziell unmissverständlich
    scharf deutlich klar sichtlich demgegenüber ihrerseits seinerseits stattdessen`,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  times: `anfang mitte ende januar februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag
    nachmittag abend nacht woche monat jahr jahre jahren tag tage tagen wochen monaten uhr stunde stunden minuten
    sommer winter frühjahr herbst montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
    sonntagabend montags jahresende wochenende`,

  pronouns: {
    male: 'er',
    female: 'sie',
    plural: '',
    first: 'ich wir du',
    neuter: 'es man',
    maleOther: 'sein seine seinem seinen seiner ihm ihn',
    femaleOther: 'ihr ihre ihrem ihren ihrer',
  },
  titles: {
    male: `herr herrn präsident kanzler minister könig prinz papst bischof pfarrer pater sir lord senator bürgermeister
      sprecher vorsitzender vorsitzende chef leiter direktor professor general oberst botschafter`,
    female: `frau lady präsidentin kanzlerin ministerin königin prinzessin schwester sprecherin chefin leiterin direktorin
      professorin bürgermeisterin senatorin generalin botschafterin`,
    any: `dr prof abgeordnete abgeordneter beauftragte experte forscher wissenschaftler autor journalist trainer
      regisseur schauspieler sänger anwalt rechtsanwalt staatsanwalt richter polizeisprecher historiker ökonom politiker
      unternehmer kommissar kardinal`,
  },
  genderOnlyTitles: 'herr herrn frau dr sir lord lady',
  titleEndings: {
    male: `minister präsident kanzler sprecher chef leiter vorsitzender direktor sekretär kommissar kandidat trainer
      richter anwalt forscher wissenschaftler experte politiker meister manager koordinator beauftragter ermittler
      unternehmer vorstand inhaber gründer berater redakteur korrespondent ökonom historiker minister`,
    female: `ministerin präsidentin kanzlerin sprecherin chefin leiterin direktorin sekretärin kommissarin kandidatin
      trainerin richterin anwältin forscherin wissenschaftlerin expertin politikerin meisterin managerin beauftragten`,
    any: 'vorsitzende beauftragte abgeordnete abgeordneter präses',
  },
  firstNames: {
    male: `achim adam adolf albert albrecht alexander alfred andreas anton armin arno arnold arthur august axel bastian
      benjamin bernd bernhard björn boris bruno carl carsten christian christoph claus clemens daniel david detlef dieter
      dietmar dirk dominik eberhard eckart eckhard edgar edmund eduard egon emil erich erik ernst erwin eugen fabian felix
      ferdinand florian frank franz friedrich fritz gabriel georg gerald gerd gerhard gernot gottfried gregor guido
      günter günther gustav hans harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henry herbert
      hermann holger horst hubert hubertus hugo ingo jakob jan jens joachim jochen johann johannes jonas jörg josef julian
      jürgen kai karl karsten kevin klaus konrad konstantin kurt lars leo leon leonhard lorenz lothar ludwig lukas lutz
      manfred manuel marc marcel marco marcus mario markus martin matthias max maximilian michael moritz nico niels
      nikolaus nils norbert oliver oskar otto patrick paul peter philipp rainer ralf ralph raphael reiner reinhard
      reinhold rené richard robert roland rolf roman rudi rudolf rüdiger sascha sebastian siegfried siegmar sigmar simon
      stefan steffen stephan sven theo theodor thilo thomas thorsten tilman tim tobias torsten udo ulf uli ulrich uwe
      valentin viktor volker walter werner wilfried wilhelm willi winfried wolf wolfgang john george james william david
      barack donald joe bill tony nicolas emmanuel jacques françois josé juan carlos wladimir dmitri viktor sergej recep
      aaron adolfo adrian ahmed alessandro ali alois andri ansgar anselm antonio arne arnd baltazar baltasar
      bela ben benno berthold bertram birger bodo burkhard burkhart can celso cem cornelius cyrill damian danny
      dario denis dennis detlev diego dietrich dimitri dragan eckhart eike elias emanuel emre enno enrico eric
      ernesto ewald fabio falk ferdi finn flurin focko frieder fridolin gebhard gian giovanni goran gordon
      gottlieb hagen hannes hansjörg hansruedi harry hasan hauke henri henrik hinnerk hinrich holm hüseyin
      ibrahim ignaz ilja ivan jannik jannis jasper jean jeremias jerome jonathan jonte jörn jost julius jürg
      justus kamil karim kasimir kaspar kemal kilian kjell korbinian lasse laurin lennart leopold levin linus
      lorenzo luc luis lutger maik malte marek marius marko marvin mats mattis mehmet meinhard mert michel mike
      milan mirko mohamed mohammed murat mustafa nathan nepomuk noah nuri ole onno orhan osman ottmar otmar
      pablo pascal pedro pierre quirin radoslaw ragnar raimund reto ricardo rico roger ronald ronny ruben ruedi
      rupert samuel selim sepp serge severin silvio sönke sören stanislaw tarek thies thore till timo timm tino
      tom tomasz tomislav torben tore ueli urban urs veit vincent vinzenz vitali wendelin wenzel wieland xaver
      yannick yannis yusuf zacharias zdenko zoran`,
    female: `andrea angela angelika anja anke anna anne annegret annette antje astrid barbara beate bettina birgit brigitte
      britta carmen carola charlotte christa christel christiane christina christine claudia cornelia dagmar daniela
      doris dorothea edith elfriede elisabeth elke ella emma erika esther eva franziska friederike gabi gabriele gerda
      gesine gisela gudrun hannah hannelore heide heidi heike helene helga hildegard ilse ines inge ingeborg ingrid irene
      iris irmgard isabel jana janina jasmin jennifer johanna judith julia jutta karin karla katharina kathrin katja
      katrin kerstin kirsten klara kristina laura lena leonie lisa magdalena maike manuela margarete margit margot maria
      marianne marie marina marion marlene martina melanie michaela miriam monika nadine natalie nicole nina olga petra
      pia ramona rebecca regina regine renate rita rosemarie ruth sabine sabrina sandra sara sarah sibylle sigrid silke
      silvia simone sonja sophie stefanie steffi stephanie susanne sybille sylvia tanja tatjana teresa theresa ulla
      ulrike ursula ute vanessa vera veronika viola waltraud wiebke yvonne hillary condoleezza nancy
      adelheid agnes agnieszka aischa alena alexandra alice alina alma amelie amina anastasia ann annalena
      anneliese annelies anouk ariane aylin ayse ayşe beatrix beatrice bente benedikta berta bianca birte
      brigitta büsra carina carlotta caroline cathrin charlott chiara christin cordula corinna corinne cosima
      dana denise derya dilek dora dörte edeltraud elena elfi elif elisa elly elvira emilia emine emily emmy
      esra fatima fatma felicitas finja flora florence frauke frieda frederike gerlinde gertrud gloria graça
      greta gundula halima hedwig heidrun henrike henriette herta hilde ida ilka ilona imke ina inken irina
      irmtraud isabell isabelle isolde iva janne jessica johanne jolanta josefine josephine juliane juliette
      karoline karola käthe katarina kathleen kim konstanze kornelia lale larissa lea leonore leyla lieselotte
      lilli lilly lina linda lore lotte lotta lucia luise louisa louise ludmila luna lydia magda maja malin
      mandy mara mareike maren mariam mariella marit marita marlies marlis marta mathilda mathilde mechthild
      melissa merle mia mila milena mina mira mona nadja nela nele neele nora olivia ottilie pauline paula pelin
      rahel regula renata ricarda romy rosa rosalie rosi roswitha sabina samira saskia selma seraina sevgi sina
      sofia sophia stella svea svenja svetlana swantje tabea tamara tessa thea therese theres tilda tina tomke
      traudl ulrica urte vanja verena vivian vreni wanda wencke wibke wilma yasemin yasmin zeynep zoe`,
  },
  firstNameEndings: { male: '', female: 'a' },
  nameParticles: 'von van de der den zu zum zur vom bin al ibn du di da del la le ten ter und',
  nameSuffixes: 'jr sr ii iii',
  groupWords: `partei union bund bundestag bundesrat bundesregierung regierung ministerium amt agentur behörde polizei
    gericht bundesgerichtshof bundesverfassungsgericht kommission parlament rat ausschuss verband verein gewerkschaft
    stiftung institut universität hochschule schule bank konzern gmbh ag kg zeitung spiegel zeit welt bild tagesspiegel
    tagesschau zdf ard ndr wdr mdr swr rtl dpa afp reuters ap cnn bbc un uno eu nato who spd cdu csu fdp grüne grünen
    linke afd npd pds dgb adac vw bmw daimler siemens telekom bahn lufthansa google facebook twitter greenpeace amnesty
    international fraktion bundeswehr armee kirche club fc klub team gesellschaft akademie museum verlag magazin
    blatt rundschau kurier post presse sender rundfunk deutschlandfunk international nations times house
    nationen unionsfraktion koalition weißes haus weißen initiative forum netzwerk bündnis agency association council
    institute university foundation federation department company corporation party press institution society airlines
    airways airshow committee congress senate court college`,
  placeWords: `berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund bremen dresden hannover
    nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden gelsenkirchen
    mönchengladbach braunschweig kiel chemnitz aachen magdeburg freiburg krefeld lübeck mainz erfurt oberhausen
    rostock kassel saarbrücken potsdam oldenburg osnabrück leverkusen heidelberg darmstadt regensburg paderborn
    ingolstadt würzburg wolfsburg ulm heilbronn pforzheim göttingen reutlingen bremerhaven koblenz jena erlangen
    trier hildesheim salzgitter cottbus kaiserslautern gütersloh schwerin witten ludwigshafen tübingen bayreuth
    bamberg weimar passau marburg gießen fulda stralsund flensburg wien graz linz salzburg innsbruck klagenfurt
    bregenz zürich genf basel bern lausanne luzern deutschland österreich schweiz liechtenstein frankreich england
    schottland wales irland großbritannien italien spanien portugal russland polen tschechien slowakei ungarn
    rumänien bulgarien griechenland türkei zypern kroatien serbien slowenien bosnien montenegro albanien mazedonien
    kosovo ukraine belarus weißrussland moldau estland lettland litauen finnland schweden norwegen dänemark island
    niederlande holland belgien luxemburg monaco andorra usa amerika kanada mexiko kuba haiti guatemala honduras
    nicaragua panama kolumbien venezuela ecuador peru bolivien chile argentinien brasilien uruguay paraguay china
    japan korea südkorea nordkorea taiwan hongkong indien pakistan bangladesch nepal afghanistan iran irak syrien
    libanon israel jordanien palästina ägypten libyen tunesien algerien marokko sudan südsudan äthiopien eritrea
    somalia kenia uganda ruanda tansania kongo nigeria ghana senegal tschad kamerun angola sambia simbabwe mosambik
    namibia botswana südafrika madagaskar saudi-arabien jemen oman katar kuwait bahrain dubai georgien armenien
    aserbaidschan kasachstan usbekistan turkmenistan kirgisistan tadschikistan mongolei thailand vietnam laos
    kambodscha myanmar birma malaysia singapur indonesien philippinen australien neuseeland europa asien afrika
    südamerika nordamerika bayern sachsen hessen thüringen brandenburg niedersachsen sachsen-anhalt
    nordrhein-westfalen rheinland-pfalz baden-württemberg schleswig-holstein mecklenburg-vorpommern saarland
    steiermark kärnten tirol vorarlberg burgenland niederösterreich oberösterreich wallis graubünden tessin aargau
    alabama alaska arizona arkansas kalifornien colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming queensland tasmanien
    katalonien baskenland andalusien galicien lombardei toskana sizilien sardinien bretagne normandie elsass korsika
    straße platz berg see fluss insel stadt land kanton washington london paris moskau brüssel madrid rom athen
    lissabon warschau prag budapest bukarest belgrad zagreb kiew minsk tallinn vilnius helsinki stockholm oslo
    kopenhagen amsterdam rotterdam dublin istanbul ankara kairo tunis tripolis nairobi kabul teheran bagdad damaskus
    beirut jerusalem peking shanghai tokio seoul pjöngjang bangkok hanoi jakarta manila canberra sydney melbourne
    ottawa toronto chicago boston houston guantánamo new los san`,
  notNames: `angst recht unrecht glück pech mut hoffnung anzeige anklage klage einspruch berufung revision kritik druck
    hilfe ruhe platz kontakt millionen milliarden tausend tausende hunderte prozent euro dollar franken meter metern kilometer tonnen grad minuten stunden der die das dem den des ein eine einem einen einer eines dieser diese dieses er sie es wir ihr ich man sein seine ihre unser in im an
    am auf aus bei mit nach von vom zu zum zur für über unter vor hinter neben durch gegen ohne um seit bis während
    wegen trotz laut und aber denn oder doch dass weil wenn als ob obwohl nachdem bevor damit da wie was wer wo wann
    warum so auch nur noch schon dann dort hier heute gestern morgen dabei dazu außerdem zudem jedoch allerdings
    inzwischen ja nein nicht kein keine alle viele einige mehrere beide insgesamt erst bereits weiter weitere weiteren
    dies damit zwar insbesondere offenbar zitat danach daraufhin zugleich deshalb darüber demnach zuvor seither derzeit
    ähnlich parole parolen sprüche slogans rufe sätze zeilen letzterer letztere ersterer erstere folgendes folgende folgenden jeder jede jedes jeden manche mancher manches solche solcher angaben ansicht worten wort worte`,
  personNouns: {
    male: `sprecher mann vater sohn bruder präsident kanzler bundeskanzler minister papst könig chef leiter direktor
      vorsitzende vorsitzender trainer geschäftsführer sportler franzose amerikaner bundespräsident premier
      premierminister regierungschef anwalt richter bürgermeister polizist lehrer student schüler fahrer fischer
      landwirt bauer bäcker kapitän ingenieur unternehmer händler wirt förster pfarrer bischof geiger sänger
      schauspieler regisseur schriftsteller journalist professor diplomat soldat`,
    female: `sprecherin frau mutter tochter schwester präsidentin kanzlerin bundeskanzlerin ministerin königin chefin
      leiterin direktorin trainerin geschäftsführerin sportlerin anwältin richterin bürgermeisterin lehrerin studentin
      fischerin landwirtin bäuerin bäckerin kapitänin ingenieurin unternehmerin händlerin wirtin geigerin sängerin
      schauspielerin regisseurin schriftstellerin journalistin professorin diplomatin soldatin`,
    any: `fährmann obstbauer experte experten expertin wissenschaftler forscher politiker abgeordnete abgeordneter autor verfasser augenzeuge
      augenzeugen zeuge zeugen beobachter kritiker anhänger mitarbeiter vertreter mitglied mitglieder beamte beamter
      ermittler einer eine eines stellvertreter nachfolger vorgänger kollege kollegen insider quelle quellen fans
      demonstranten bewohner anwohner besucher teilnehmer feuerwehrmann arzt ärzte`,
  },
  genericNouns:
    'experte expertin politiker politikerin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin',
  bodyNouns: `ministerium amt behörde orchester unternehmen konzern firma verein verband partei gewerkschaft klinik klinikum
    klub club museum theater universität hochschule institut gericht kammer zeitung sender magazin blatt bank gruppe
    organisation initiative stiftung staatsanwaltschaft feuerwehr ensemble verlag fraktion senat agentur kommission
    hersteller betreiber veranstalter bündnis gemeinde bistum genossenschaft chor zentrum`,
  groupNouns: `kommentar artikel gutachten gericht partei regierung polizei staatsanwaltschaft ministerium bericht studie erklärung mitteilung
    pressemitteilung stellungnahme zeitung zeitschrift blatt portal magazin sender agentur firma unternehmen konzern verein verband
    organisation behörde amt kommission rat text brief schreiben urteil gesetzentwurf antrag entwurf plakat titel
    überschrift schlagzeile fazit zettel aufschrift inschrift webseite website internetseite homepage rede programm fraktion gewerkschaft ministerin
    institut universität feuerwehr armee militär kirche rat parlament ausschuss begründung petition`,
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
  anonymousNouns: `sprecher sprecherin experte experten insider quelle quellen augenzeuge augenzeugen zeuge zeugen
    mitarbeiter beobachter vertreter beamter einer eine mitglied anwohner diplomat diplomatin`,

  abbreviations: `dr prof hr fr nr str bzw ca evtl inkl exkl usw etc vgl z b d h u a s o g e v st jr sr mio mrd abs art
    bd hrsg jh jhd sog tel ggf max min bspw allg dipl ing`,
  capitalNouns: true,
  groupsBetween: true,
  nounEndings: `ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum chen ment
    mente ling logie grafie graphie zeit jahr tag rede frage fall`,

  agreement: {
    articles: {
      obliqueMale: `des dem den vom zum beim im am eines einem einen dieses diesem diesen jenes jenem jenen seines seinem
        seinen ihres ihrem ihren keines keinem keinen unseres unserem unseren`,
      obliqueFemale: 'zur einer dieser jener seiner ihrer keiner unserer',
      indefinite: `ein eine eines einem einen einer kein keine keines keinem keinen keiner sein seine seines seinem seinen
        seiner ihr ihre ihres ihrem ihren ihrer unser unsere unseres unserem unseren unserer dessen deren`,
    },
    clausePrepositions:
      'mit über gegenüber zum zur ohne nach seit bis trotz während wegen um gegen durch per vor unter auf',
    kin: `vater mutter bruder schwester sohn tochter =frau ehefrau =mann ehemann onkel tante neffe neffen nichte gatte
      gatten gatt vetter cousin cousine enkel schwager kollege kollegen kolleg nachfolger vorgänger stellvertreter freund
      partner nachbar nachbarn witwer witwe vaters bruders sohnes sohns mannes freundes kamerad kameraden`,
    soleOffices: `papst präsident kanzler könig minister bürgermeister trainer richter anwalt sprecher bischof vorsitzende`,
    offices: `minister präsident kanzler sprecher chef leiter sekretär kommissar kandidat trainer richter anwalt
      forscher wissenschaftler experte politiker meister manager koordinator ermittler unternehmer vorstand inhaber
      gründer berater redakteur korrespondent ökonom historiker senator gouverneur intendant spieler führer stürmer
      verteidiger torwart torhüter kapitän gemeinderat stadtrat landrat staatsrat kirchenrat ministerialrat
      gemeinderätin stadträtin landrätin staatsrätin kirchenrätin ministerialrätin referent dezernent funktionär
      träger sieger gewinner analyst stratege volkswirt betriebswirt landwirt gastwirt -loge astronom philosoph
      pädagoge kameramann journalist publizist polizist pianist aktivist jurist terrorist kolumnist komponist
      gitarrist bassist violinist cellist organist artist florist spezialist internist chemist dentist drogist
      hornist dramaturg chirurg student dozent dirigent produzent agent assistent konkurrent abiturient patient
      demonstrant kommandant lieferant fabrikant praktikant spekulant bankier ingenieur regisseur friseur kommandeur
      masseur konstrukteur diplomat soldat autor professor rektor moderator inspektor kurator organisator restaurator
      doktor pastor arzt ärztin anwältin händler makler künstler sänger musiker techniker mechaniker chemiker
      physiker mathematiker informatiker kritiker mediziner arbeiter betreuer vertreter veranstalter herausgeber
      arbeitgeber verwalter verfasser schriftsteller erzähler zeichner gestalter designer entwickler programmierer
      planer prüfer gutachter lehrer schüler dichter übersetzer fahrer läufer schwimmer radler ringer boxer kämpfer
      sportler athlet pilot offizier =general major admiral oberst hauptmann bischof pfarrer priester kardinal papst
      rabbiner imam diakon könig kaiser prinz herzog fürst graf königin prinzessin herzogin fürstin gräfin -star
      legende veteran witwer witwe mitglied obmann premier boss -coach keeper profi milliardär millionär aktionär
      sponsor pfleger retter helfer gegner befürworter anhänger aussteiger dekan notar bibliothekar archivar rapper
      förster gärtner winzer bäcker metzger tischler schreiner dachdecker elektriker maler bildhauer tänzer architekt
      statiker therapeut astronaut kosmonaut seelsorger feuerwehrmann geschäftsmann kaufmann staatsmann ombudsmann
      landsmann nachbar vermieter eigentümer besitzer betreiber käufer züchter jäger fischer taucher bergsteiger
      kletterer rentner pensionär bürger häftling flüchtling lehrling häuptling gesandte kollege zeuge gehilfe gatte
      neffe onkel vater mutter bruder schwester sohn tochter frau =mann schwager enkel vetter cousin cousine franzose
      =däne schwede =finne =pole tscheche slowake russe ukrainer brite schotte =ire grieche türke chinese portugiese
      kroate serbe bulgare rumäne =ungar amerikaner italiener spanier österreicher schweizer niederländer belgier
      norweger japaner australier kanadier israeli iraker iraner ägypter mexikaner brasilianer argentinier nachfolger
      vorgänger attaché konsul =legat nuntius abt =prior kantor magnat mäzen bandit rebell guerillero milizionär
      putschist diktator despot monarch patriarch ayatollah scheich =emir sultan mullah spitzenreiter linksaußen
      rechtsaußen vorsteher anwohner einwohner bewohner zuhörer zuschauer besucher spaziergänger fußgänger urlauber
      tourist =gast gastgeber mieter dreher schlosser monteur passant demonstrant teilnehmer mitbewohner handwerker
      verkäufer verkäuferin busfahrer schlussmann fachmann steuermann kassierer lotse hausmeister schäfer imker hebamme
      pfleger arzthelfer erzieher wirtin =wirt gastronom köchin =koch kellner friseurin kämmerer schatzmeister leser
      hörerin nutzer kunde kundin züchterin stifter forstwirt ranger former gießer schmied gewerkschafter macher bauer pächter wärter wächter tüftler bastler
      siedler radfahrer autofahrer werfer coach ältermann älteste parlamentarier stammgast fahrgast hotelgast funker
      weltmeister torjäger torschütze mittelfeldmann linksverteidiger sanitäter schwimmmeister platzwart wehrführer
      brandmeister lokführer staatsanwältin nebenkläger nebenklägerin psychologe soziologe biologe geologe meteorologe
      theologe ethnologe virologe onkologe kardiologe gynäkologe archäologe politologe germanist romanist
      geograf fotograf paläontologe ökologe landtagsabgeordnete bundestagsabgeordnete gemeindepräsident stadtpräsident
      schulleiter rektorin konrektor referendar azubi auszubildende lektor verleger kolumnistin moderatorin`,
    institutions: `universität hochschule gericht staatsanwaltschaft polizei polizeipräsidium polizeidirektion feuerwehr
      klinikum klinik bistum flughafen messe stadtwerke sparkasse volksbank handelskammer handwerkskammer arbeitsagentur
      stadtverwaltung kreisverwaltung landkreis zoo tierpark kapelle philharmonie schauspielhaus
      stadttheater staatstheater landestheater museum kreisverband ortsverband landesverband gymnasium grundschule`,
    adjectiveNouns: `vorsitzend abgeordnet beauftragt angestellt angeklagt verdächtig beschuldigt verwandt bekannt
      sachverständig delegiert vertraut verantwortlich geistlich studierend überlebend verletzt freiwillig industriell
      kommandierend reisend gefangen inhaftiert arbeitslos intellektuell adlig beamt jährig stellvertretend lehrend
      liberal konservativ kriminell süchtig betroffen angehörig hinterblieben ehrenamtlich parteilos`,
    weakNouns: `ent ant ist at et it ot oph nom arch urg ad ekt graf graph aut eut fürst
      held prinz mensch herr christ magnat rebell`,
    genders: {
      female: `rin tin gin din kin min nin sin lin fin chin ßin frau mutter tochter schwester witwe legende cousine ung heit
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

  boilerplateStarts: [
    'lesen sie auch',
    'lesen sie mehr',
    'mehr zum thema',
    'zum thema',
    'jetzt abonnieren',
    'newsletter',
    'abonnieren sie',
    'folgen sie uns',
    'anzeige',
    'teilen',
    'hier anmelden',
    'melden sie sich',
    'foto:',
    'bild:',
    'video:',
    'quelle:',
    'copyright',
    '©',
    'alle rechte',
    'mehr dazu',
    'jetzt lesen',
    'zur startseite',
  ],
  captionMarks: [
    'archivbild',
    'archivfoto',
    'symbolbild',
    'symbolfoto',
    'getty images',
    'foto:',
    'bild:',
    'picture alliance',
    '/dpa',
  ],
};
