import type { VerbTable } from '../table/verbs.js';

export const GERMAN_VERBS: VerbTable = {
  speech: `entgegneten erläuterten schilderten erinnerten bekannten appellierten bedauerten verwiesen drohten
    bekräftigten hofften erwiderten sagte sagt sagten sagen erklärte erklärt erklärten erklären meinte meint meinten betonte
    betont betonten schrieb schreibt schrieben schreiben fragte fragt fragten antwortete antwortet
    entgegnete erwiderte ergänzte ergänzt kommentierte kommentiert kritisierte kritisiert kritisierten
    bekräftigte bekräftigt unterstrich versicherte versichert berichtete berichtet berichteten
    behauptete behauptet behaupteten widersprach widerspricht widersprachen warnte warnt warnten forderte fordert forderten mahnte mahnt lobte
    lobt verkündete verkündet charakterisierte konstatierte resümierte bilanzierte gestand räumte räumt
    äußerte äußert äußerten teilte teilt teilten gab gibt gaben führte führt fügte fügt hob wies weist
    stellte stellt bestätigte bestätigt beteuerte beklagte beklagt bemängelte monierte urteilte
    argumentierte argumentiert bezweifelte glaubte glaubt fragen verkündeten hoffte hofft vermutete rief
    ruft riefen twitterte twittert postete begründete begründet begründeten bedauerte bedauert
    prophezeite drohte droht versprach verspricht kündigte kündigt erzählte erzählt erläuterte erläutert
    schildert schilderte beschrieb beschreibt sprach spricht sprachen zitierte lautete lautet lauten hieß
    skandierten skandierte plädierte plädiert appellierte wetterte schimpfte scherzte witzelte spottete
    vertrat bezeichnete bezeichnet nannte nennt würdigte würdigt zeigte zeigt zeigten pochte bat dankte
    gratulierte reagierte reagiert verteidigte verteidigt rechtfertigte verurteilte verurteilt
    attackierte entschuldigte wiederholte wiederholt präzisierte freute freut befürchtet befürchtete
    veröffentlichte veröffentlicht schloss gehe geht ging beschwerte wirft warf feierte verglich
    vergleicht bewertete bewertet wertete wertet sieht sah zog hält hielt verlangte verlangt feststellt feststellte
    ausführte mitteilte mitteilt hinzufügte fühlte zusicherte sicherte ließ resümiert resümieren
    erinnerte erinnert beurteilte beurteilt deutete bemerkte bemerkt notierte klagte klagt schätzte
    schätzt schätzten meldete meldet meldeten begrüßte begrüßt begrüßten erhoffte erhofft fasste fasst
    machte macht wandte brachte bringt lehnte lehnt sprang verwies verweist dementierte dementiert
    rechnete liess heisst hiess äusserte äussert äusserten schliesst erwartet erwartete empfahl
    empfiehlt riet rät schlug schlägt stimmte stimmt pflichtete bilanziert mutmaßte spekulierte`,
  speechNonFinite: `zitiert gesagt erklärt betont geäußert geschrieben mitgeteilt bekanntgegeben berichtet gefordert kritisiert
    versichert verkündet erhofft zugesichert gefragt gemeint behauptet angekündigt gewarnt bezeichnet
    zugeben einräumen hinzufügen feststellen klarstellen betonen anmerken beteuern versichern`,
  weakSpeech: `will wollte möchte ist war habe hatte kam kommt kamen nahm nimmt nahmen wurde wird empfindet empfand sieht kämpft setzt plant
    erwartet rechnet fürchtet verwies nutzte wählte`,
  weakNonFinite: '',
  copulas: 'ist',
  citedAs: 'zitiert',
  besideOnly: `frohlockte frohlockt triumphierte triumphiert prahlte prahlt erwähnte wiegelte wiegelt attestierte
    attestiert signalisierte signalisiert verdeutlichte verdeutlicht präzisiert beschwor beschwört vermeldete verlautete
    konkretisierte untermauerte scherzten witzelten spotteten beantwortete feixte hauchte keuchte zischte seufzten murrte
    murrt wissen findet fand befindet befand weiß wusste lachte lacht seufzte seufzt setzte legte formuliert formulierte jubelte
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
  invertedPronouns: true,
  groupsBetween: true,
  passiveAuxiliaries: 'wurde wurden worden',
  auxiliaries: `pflegte pflegt hat hatte haben hatten habe hätte wird wurde werden würde ist war sind waren soll sollte kann konnte muss
    musste will wollte möchte darf durfte mag mochte`,
  reportedMood: `sei seien habe könne müsse werde solle dürfe wolle gebe gehe komme stehe bleibe mache handle fehle liege
    bestehe brauche sehe wisse nehme lasse halte`,
};
