import type { NameTable } from '../table/names.js';

export const GERMAN_NAMES: NameTable = {
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
    male: `minister präsident kanzler sprecher chef leiter vorsitzender direktor sekretär kommissar
      kandidat trainer richter anwalt forscher wissenschaftler experte politiker meister manager
      koordinator beauftragter ermittler unternehmer vorstand inhaber gründer berater redakteur
      korrespondent ökonom historiker`,
    female: `ministerin präsidentin kanzlerin sprecherin chefin leiterin direktorin sekretärin kommissarin kandidatin
      trainerin richterin anwältin forscherin wissenschaftlerin expertin politikerin meisterin managerin beauftragten`,
    any: 'vorsitzende beauftragte abgeordnete abgeordneter präses',
  },
  firstNames: {
    male: `achim adam adolf albert albrecht alexander alfred andreas anton armin arno arnold arthur
      august axel bastian benjamin bernd bernhard björn boris bruno carl carsten christian christoph
      claus clemens daniel david detlef dieter dietmar dirk dominik eberhard eckart eckhard edgar edmund
      eduard egon emil erich erik ernst erwin eugen fabian felix ferdinand florian frank franz friedrich
      fritz gabriel georg gerald gerd gerhard gernot gottfried gregor guido günter günther gustav hans
      harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henry herbert hermann
      holger horst hubert hubertus hugo ingo jakob jan jens joachim jochen johann johannes jonas jörg
      josef julian jürgen kai karl karsten kevin klaus konrad konstantin kurt lars leo leon leonhard
      lorenz lothar ludwig lukas lutz manfred manuel marc marcel marco marcus mario markus martin
      matthias max maximilian michael moritz nico niels nikolaus nils norbert oliver oskar otto patrick
      paul peter philipp rainer ralf ralph raphael reiner reinhard reinhold rené richard robert roland
      rolf roman rudi rudolf rüdiger sascha sebastian siegfried siegmar sigmar simon stefan steffen
      stephan sven theo theodor thilo thomas thorsten tilman tim tobias torsten udo ulf uli ulrich uwe
      valentin viktor volker walter werner wilfried wilhelm willi winfried wolf wolfgang john george
      james william barack donald joe bill tony nicolas emmanuel jacques françois josé juan carlos
      wladimir dmitri sergej recep aaron adolfo adrian ahmed alessandro ali alois andri ansgar anselm
      antonio arne arnd baltazar baltasar bela ben benno berthold bertram birger bodo burkhard burkhart
      can celso cem cornelius cyrill damian danny dario denis dennis detlev diego dietrich dimitri
      dragan eckhart eike elias emanuel emre enno enrico eric ernesto ewald fabio falk ferdi finn flurin
      focko frieder fridolin gebhard gian giovanni goran gordon gottlieb hagen hannes hansjörg hansruedi
      harry hasan hauke henri henrik hinnerk hinrich holm hüseyin ibrahim ignaz ilja ivan jannik jannis
      jasper jean jeremias jerome jonathan jonte jörn jost julius jürg justus kamil karim kasimir kaspar
      kemal kilian kjell korbinian lasse laurin lennart leopold levin linus lorenzo luc luis lutger maik
      malte marek marius marko marvin mats mattis mehmet meinhard mert michel mike milan mirko mohamed
      mohammed murat mustafa nathan nepomuk noah nuri ole onno orhan osman ottmar otmar pablo pascal
      pedro pierre quirin radoslaw ragnar raimund reto ricardo rico roger ronald ronny ruben ruedi
      rupert samuel selim sepp serge severin silvio sönke sören stanislaw tarek thies thore till timo
      timm tino tom tomasz tomislav torben tore ueli urban urs veit vincent vinzenz vitali wendelin
      wenzel wieland xaver yannick yannis yusuf zacharias zdenko zoran
      friedemann friedhelm fritjof geert geerd gunnar gunther gunter gisbert gero götz giuseppe gerolf
      gerwin gundolf guntram hanno hansi hartwig heino heinzi helmfried henner hennes henryk herwig
      hilmar hjalmar ingmar ingolf iwan jarek jaroslaw jaro jerzy joost jobst jochem johan jonny jorge
      josip jovan jupp jurek karel karlheinz knud knut kolja krzysztof lambert leander lennard leonard
      lucas lukasz maciej magnus maksim maxim marcin markward marten maurice mauro mehdi merlin milos
      miroslav mustapha necati niklas nikolai norman okan olaf oleg oleksandr olav omar orkan ottokar
      pawel pavel patrik percy peer pepe phil piet piotr pius poldi rafael rainhard raimond rasmus rasim
      reimund reimar reinhart reimer rikard riad roberto roderich rouven salvatore samir sandro sergio
      sergei sigfried sigurd silvan slobodan stefano steen sverre svend tassilo thaddäus thimo thorben
      thure tiberius tibor tilo tjark tjorven tobi traugott tristan ulrik valerio veith vladimir volkmar
      volkhard walther wigbert wilko willem willy winfrid wito witold wladislaw wolfram younes yilmaz
      zbigniew zeljko zlatko ismail ilyas idris hamza hakan hamid farid fatih faruk erkan ercan engin
      efe cihan bülent burak bekir baris ayhan asim adnan abdul abdullah amir anas amin arif arvid asger
      aurel balthasar bartosz bendix benedikt bertold bogdan botho branko burkard casper cedric
      christopher cyprian daan dariusz dawid dierk dietger diethelm dominic dusan edzard egbert
      ehrenfried einar ekkehard elmar erhard ernö ezra felipe ferenc fiete filip florin focke folkert
      fred freddy frerk fridtjof friso fynn gallus gaspard gideon giorgio habib haiko hajo harro heinke
      helmuth igor ilias immanuel ingbert iven henk jaap jasim jelle`,
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
      traudl ulrica urte vanja verena vivian vreni wanda wencke wibke wilma yasemin yasmin zeynep zoe
      adele adriana agathe ahlem aleksandra alexa alix alwine amanda amelia amira anett anette angelina
      anika anina anita annabell annabelle annelie annelore annemarie annemie anni annika anouschka
      antonia antonella antonie arzu ashley asta auguste aurelia ayla azra bärbel barbro bea benita
      berit bernadette berna bettine betty bianka bozena britt brunhilde bahar cäcilia caecilia cäcilie
      camilla candan canan caren carla carin carmela carolin caterina celina celine chantal charlotta
      christelle christiana clara claire clarissa claudine clementine constanze corina cornelie dagny
      danuta daria debora deborah delia desiree diana ditte dorle dorit dorota dorothee dunja ebru edda
      edelgard edeltraut editha edina effi eileen eleonora eleonore elfie eliane elina elise ellen elli
      elsa elsbeth enikö erdmute erna ernestine estelle eugenie evelin evelyn evelyne fadime fabienne
      fanny farah felicia fenja filiz franka francesca franzi freya fridoline gabriela gaby galina
      genoveva georgine gerhild gertraud gertrude gesa gesche gianna giulia gitta gitte grete gretel
      grit gritt gudula gunda gundela gunhild gülay gülcan güler hanka hanna hanne hatice heidemarie
      heiderose helen hella helma hendrikje henni hermine hertha hilda hiltrud hülya ilonka imelda
      ingelore ingrun insa inka inga inger iryna isabella iwona jacqueline jacoba jadwiga janet
      janett janin janna jannika jara jasmina jeannette jeannine jelena jella jenny jenni joana joanna
      jolana jördis josefa josepha julie julika juliana justine kaja karen karena karina karolin kathi
      käte katerina katharine katrina kea kerrin kira klaudia klementine kordula kreszenz kristin
      kunigunde lana laila lara laure leila lene leni leonora leslie liane lidia liesbeth liesel lili
      lilian liliane lily linn lisbeth lisette loni loreen lou lucie lucy ludowika lydie lynn madeleine
      madlen magret maida malgorzata malina malwine manja margareta margarethe margaretha margarita
      margitta margrit margret marga mariele marija marika marlen marleen marthe mathea maxi meike
      melina melike melitta merit mette micaela michelle mieke milla minna mirella mirja mirjam
      moira monique nadin nadeschda natalia natascha nathalie nesrin nena nicola nicoletta nikola
      nilüfer noemi nurcan nuray oda oksana ophelia orsola ortrud özlem patrizia patricia petronella
      philippa philine pina polina priska rabea rafaela ragnhild rebekka reinhild renée resi rhea
      ria rike rieke romina ronja rosalia rosalinde rosamunde rosina rosmarie roxana roxane rukiye runa
      sabeth saliha sally salome sandy sanne sarina selina senta serap sevda sevim shirin sieglinde
      sigrun signe silja silvana simona siri sissi solveig sonia stefania stine sünje susan susann
      susanna suse svantje swenja swetlana sybilla sylvie talea tanita tamina telse theda theodora
      thekla thorid thurid tilde tinka traute trude trudi tuula undine ursel uschi uta valentina valeria
      valerie vicky victoria viktoria vilma violetta vroni wally waltraut wilhelmine wiltrud xenia
      yasmina yara yvette zara zehra zenzi zita zuzana`,
  },
  firstNameEndings: { male: '', female: 'a' },
  nameNouns: 'name namen titel motto slogan leitspruch arbeitstitel',
  nameParticles: 'von van de der den zu zum zur vom bin al ibn du di da del la le ten ter und',
  nameSuffixes: 'jr sr ii iii',
  notNames: `angst recht unrecht glück pech mut hoffnung anzeige anklage klage einspruch berufung
    revision kritik druck hilfe ruhe platz kontakt millionen milliarden tausend tausende hunderte
    prozent euro dollar franken meter metern kilometer tonnen grad minuten stunden der die das dem den
    des ein eine einem einen einer eines dieser diese dieses er sie es wir ihr ich man sein seine ihre
    unser in im an am auf aus bei mit nach von vom zu zum zur für über unter vor hinter neben durch
    gegen ohne um seit bis während wegen trotz laut und aber denn oder doch dass weil wenn als ob obwohl
    nachdem bevor damit da wie was wer wo wann warum so auch nur noch schon dann dort hier heute gestern
    morgen dabei dazu außerdem zudem jedoch allerdings inzwischen ja nein nicht kein keine alle viele
    einige mehrere beide insgesamt erst bereits weiter weitere weiteren dies zwar insbesondere offenbar
    zitat danach daraufhin zugleich deshalb darüber demnach zuvor seither derzeit ähnlich parole parolen
    sprüche slogans rufe sätze zeilen letzterer letztere ersterer erstere folgendes folgende folgenden
    widerstand versagen verständnis vertrauen respekt
    dank lob zweifel bedenken besuch beifall applaus bezug abschied zuversicht konsequenzen nachbesserungen rücktritt auskunft
    bescheid protest proteste vorwürfe fehler mängel versäumnisse betrug korruption beihilfe einblick einsicht reue freude
    trauer entsetzen gelassenheit interesse strafanzeige blumen untätigkeit zurückhaltung nachsicht geduld
    jeder jede jedes jeden manche mancher manches solche solcher angaben ansicht worten wort worte`,
};
