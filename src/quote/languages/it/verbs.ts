import type { VerbTable } from '../table/verbs.js';

export const ITALIAN_VERBS: VerbTable = {
  speech: `concede concesse applaude applaudono applaudì singhiozza singhiozzato dice dicono disse dissero diceva dicevano aggiunge aggiungono
    aggiunse aggiungeva risponde rispondono rispose avverte avvertono avvertì conclude concludono concluse prosegue
    proseguono proseguì ammette ammettono ammise insiste insistono insistette ribadisce ribadiscono ribadì sostiene
    sostengono sostenne ritiene ritengono scrive scrivono scrisse chiede chiedono chiese promette promettono promise
    chiarisce chiariscono chiarì taglia ammonisce ammonì definisce riferisce riferiscono riferì riconosce riconoscono
    riconobbe suggerisce difende difendono crede credono pensa pensano riassume ripete ripetono ripeté ribatte
    ribattono ribatté detto aggiunto ripetuto ribattuto risposto avvertito concluso proseguito ammesso insistito
    ribadito sostenuto scritto chiesto promesso chiarito tagliato ammonito riferito reso riconosciuto suggerito difeso
    riassunto lamentata detta sfogata ribatterono ribatteva interrompe interrotto interviene intervenuto allarga
    ammoniscono garantisce garantiscono garantito insorge insorgono smentisce smentiscono smentito riflette riflettono
    riflettuto concede concesso scandisce scandiscono scandì scandito reagisce reagiscono reagì reagito ripeteva
    rispondeva rispondevano scriveva scrivevano chiedeva chiedevano sosteneva sostenevano ribadiva ribadivano
    insisteva avvertiva chiariva aggiungevano concludeva proseguiva prometteva ammetteva esordì esordito intervenne
    riprende riprese ripreso suggerì suggeriscono rincara sorride conviene convenne convenuto dissente sminuisce
    sminuito asserisce asserì asserito inveisce inveì insinua deduce desume interloquisce infierisce risponderà dirà
    spiegherà intima intimò soggiunge soggiunse soggiunto`,
  speechNonFinite: `dicendo aggiungendo rispondendo avvertendo concludendo ammettendo insistendo ribadendo sostenendo scrivendo
    promettendo chiarendo dire aggiungere ribadire sapere noto notare presente capire scandendo ripetendo chiedendo
    rispondere chiedere chiarire promettere ammettere insistere concludere ribattere ribattendo reagendo proseguendo
    riferendo riferire scrivere soggiungendo sostenere avvertire ammonire garantire garantendo descrivendo suggerendo
    suggerire ripetere proseguire intendere`,
  speechStems: `accenn accus afferm allert ammicc annot annunci argoment arring assicur attacc attest augur auspic avvis azzard
    bacchett balbett bisbigli borbott calcol celebr certific chios comment comunic concord conferm confess confid confut
    consider consigli constat contest continu critic declam denunci dettagli dichiar dissert domand elenc enunci esclam
    esort esplicit esult evidenzi farfugli filosof fren giudic giur gongol grid illustr implor incalz incit inform
    interrog invit ipotizz ironizz lament lod minimizz mormor motiv notific obiett osserv pavent plaud polemizz precis
    predic proclam profetizz pronostic protest puntualizz raccomand raccont ragion ramment rassicur recit reclam
    recrimin replic rettific richiam ricord riepilog rilanci rilev rimarc rimbrott rimprover ringhi ringrazi rivel
    rivendic sbott sbuff scherz scongiur sdrammatizz segnal sentenzi sfog sintetizz sogghign sollecit sospir sottoline
    specific spieg spron stigmatizz stim strill supplic sussurr svel teorizz tranquillizz tuon twitt`,
  speechEndings: { finite: 'a ano ò arono ava avano ato', nonFinite: 'ando are' },
  weakSpeech: `definì definito definiscono parla parlano parlò parlato chiama chiamano chiamò chiamato paragona paragonò
    paragonato condanna condannano condannò condannato elogia elogiò vuole voleva vede propone propongono propose proposto
    respinge respingono respinse respinto teme temono invoca invocano saluta`,
  weakNonFinite:
    'definendo parlando chiamando condannando respingendo parlare definire chiamare condannare respingere',
  citedAs: 'cita citato citata citano',
  participleVerbEndings: 'o',
  speechPhrases: [
    'fa sapere',
    'fanno sapere',
    'fece sapere',
    'fatto sapere',
    'fa notare',
    'fanno notare',
    'fatto notare',
    'fa presente',
    'fatto presente',
    'fa eco',
    'fa capire',
    'fatto capire',
    'lascia intendere',
    'lasciato intendere',
    'lascia sfuggire',
    'lasciato sfuggire',
    'rende noto',
    'rendono noto',
    'reso noto',
    'mette in chiaro',
    'mettono in chiaro',
    'messo in chiaro',
    'mette in guardia',
    'mettono in guardia',
    'messo in guardia',
    'mette le mani avanti',
    'mette nero su bianco',
    'mettono nero su bianco',
    'messo nero su bianco',
    'taglia corto',
    'tagliano corto',
    'tagliato corto',
    'rincara la dose',
    'rincarato la dose',
    'va giù duro',
    'va all’ attacco',
    "va all' attacco",
    "lancia l' allarme",
    "lanciano l' allarme",
    "lanciato l' allarme",
    'lancia un appello',
    'lanciato un appello',
    'punta il dito',
    'puntano il dito',
    'puntato il dito',
    'getta acqua sul fuoco',
    'gettato acqua sul fuoco',
    'dice convinto',
    'dice convinta',
    'dice certo',
    'dice certa',
    'dice sicuro',
    'dice sicura',
    'detto convinto',
    'detta convinta',
    'tiene a precisare',
    'tiene a sottolineare',
    'tenuto a precisare',
    'tenuto a sottolineare',
    'tiene a dire',
    'prende la parola',
    'allarga le braccia',
    'scuote la testa',
    'scuote il capo',
    'dà ragione',
    'dà voce',
    'dato voce',
    'si limita a dire',
    'limita a dire',
    'limitato a dire',
    'limitata a dire',
    'va avanti',
    'la butta lì',
    'dà la colpa',
    'alza la voce',
    'chiude la porta',
    'tira le somme',
  ],
  comingVerbs: 'arriva arrivò arrivata viene venne giunge',
  infinitiveEndings: 'are ere ire',
  perfectInfinitives: 'aver avere esser essere',
  participleShapes: `ato ata ati ate uto uta uti ute ito ita iti ite olto olta olti olte esto esta esti este osto osta osti
    oste erto erta erti erte etto etta etti ette otto otta otti otte into inta inti inte unto unta unti unte eso esa esi ese
    uso usa usi use`,
  besideOnly: `sorride ride sospira sorrise comincia cominciò esordisce finisce descrive descrisse ricostruisce
    punge punse glissa controbatte rintuzza ridacchia brontola sibila congeda schermisce infervora arrabbia commuove
    reputa nega giustifica affonda graffia stuzzica provoca punzecchia rievoca filosofeggia medita bofonchia piange
    geme ruggisce anticipa osa sferza urlò corregge valuta boccia festeggia minaccia urla`,
  invertedPronouns: true,
  groupsBetween: true,
  pluralEndings: 'no',
  dropsSubject: true,
  passiveAuxiliaries: 'stato stata stati state viene venne vengono',
  auxiliaries: `ha hanno aveva avevano avrà avrebbe ebbe è sono era erano sarà sarebbe deve può potrebbe va vanno non sta
    stanno tenuto`,
  copulas: 'è era fu sarà',
  verbEndings: 'ò arono erono irono',
};
