import type { VerbTable } from '../table/verbs.js';

export const PORTUGUESE_VERBS: VerbTable = {
  speech: `concede concedeu concedia diverte divertiu disse diz disseram dizem dizia diziam garantiu garante garantiram garantem defendeu defende defenderam defendem
    escreveu escreve escreveram escrevem respondeu responde responderam respondem admitiu admite admitiram admitem
    reconheceu reconhece reconheceram reconhecem concluiu conclui concluíram prometeu promete prometeram rebateu
    rebate rebateram exigiu exige exigiram pediu pede pediram pedem resumiu resume esclareceu esclarece esclareceram
    advertiu adverte advertiram prosseguiu prossegue referiu refere referiram insistiu insiste insistiram agradeceu
    agradece acredita acreditam acreditou pensa pensam sugeriu sugere sugeriram previu prevê queixou-se dito garantido
    defendido escrito respondido admitido reconhecido concluído prometido advertido referido insistido desmentiu
    desmente desmentiram contrapôs contrapõe propôs reagiu reage reagiram reagem reagia assumiu assume assumiram
    assumem repetiu repete repetiram repetem garantia corrigiu corrige entende entendem entendeu defendia defendiam
    respondia escrevia pedia pediam sugeria admitia referia insistia prometia enalteceu enaltece enalteceram aludiu
    deduziu prosseguia concluem concluía agradeceram previram preveem sorria ria interveio intervém contrapuseram
    reconhecia prometem referem sugerem advertem insistem exigem esclarecem resumem reagido assumido repetido
    corrigido defenderá dirá disserem dissera contrapõem rebatem rebatido agradecido`,
  speechNonFinite: `dizendo garantindo defendendo respondendo admitindo reconhecendo concluindo prometendo dizer garantir escrevendo
    pedindo insistindo sugerindo sugerir exigindo exigir referindo referir esclarecendo esclarecer reagindo reagir
    assumindo assumir repetindo repetir corrigindo corrigir advertindo advertir prosseguindo agradecendo agradecer
    prometer admitir responder reconhecer insistir pedir escrever defender resumindo resumir rebatendo rebater concluir
    saber`,
  speechStems: `emocion exalt espant entusiasm assust aconselh acrescent acus adiant admoest advog afirm alarde aleg alert anunci apel apont apost argument arremat arrisc
    articul assegur assinal atac atalh atest atir aval avali avis berr brad brinc calcul celebr clarific cobr cochich
    comemor coment complement complet comunic concord confess confidenci confidenciar confirm congratul consider constat
    cont contest continu contrari corrobor critic declar denunci desabaf desafi destac desvaloriz detalh determin
    diagnostic discord dispar dramatiz elucid emend endoss enfatiz enumer esbravej escus especific especul estim exclam
    exemplific explan explic explicit express filosof finaliz fris fundament gab gracej grit ilustr implor indag indic
    indign inform insinu interrog ironiz julg jur justific lament lastim lembr manifest minimiz murmur neg not observ
    opin orden orgulh palpit pergunt ponder pontu pormenoriz post precis preconiz problematiz proclam profetiz pronunci
    protest provoc public queix question ralh realç reclam recomend record recus reforç refut regozij reiter rejeit
    relat relativiz relembr remat rememor replic reprov resign resmung ressalt ressalv retruc revel ripost salient
    sentenci sinaliz sintetiz solidariz solt sublinh suplic suspir sussurr sustent testemunh tranquiliz tuit tweet
    vaticin vinc vocifer zomb`,
  speechEndings: { finite: 'a am ou aram ava avam ado', nonFinite: 'ando ar' },
  weakSpeech: `classificou classifica classificaram chamou chama chamaram definiu define condenou
    condena condenaram elogiou elogia comparou compara falou fala falaram quer queria vê propôs propõe teme rotulou`,
  weakNonFinite: 'classificando chamando falando condenando falar classificar chamar condenar',
  citedAs: 'cita citou citado citada citaram',
  participleVerbEndings: 'o',
  speechPhrases: [
    'deu conta',
    'dá conta',
    'deu a conhecer',
    'dá a entender',
    'deu a entender',
    'fez saber',
    'faz saber',
    'fez questão de frisar',
    'fez questão de dizer',
    'faz questão de dizer',
    'fez notar',
    'faz notar',
    'deixou claro',
    'deixa claro',
    'deixaram claro',
    'deixou escapar',
    'deixa escapar',
    'deixou no ar',
    'pôs água na fervura',
    'tentou pôr panos quentes',
    'subiu o tom',
    'sobe o tom',
    'chamou a atenção',
    'chama a atenção',
    'mostrou-se convicto',
    'mostrou-se convicta',
    'veio dizer',
    'veio a público',
    'tomou a palavra',
    'limitou -se a dizer',
    'limita -se a dizer',
    'limitou -se a afirmar',
    'foi direto',
    'foi direta',
    'foi categórico',
    'foi categórica',
    'foi taxativo',
    'foi taxativa',
    'foi claro',
    'foi clara',
    'foi perentório',
    'foi perentória',
    'abriu o jogo',
    'não poupou críticas',
    'lançou o alerta',
    'lança o alerta',
    'deixou um aviso',
    'deixa um aviso',
    'deixou o aviso',
    'deixou um apelo',
    'deixa um apelo',
    'atirou a matar',
  ],
  comingVerbs: 'veio vem chegou chega partiu parte surgiu',
  infinitiveEndings: 'ar er ir',
  perfectInfinitives: 'ter haver ser',
  participleShapes: 'ado ada ados adas ido ida idos idas ito ita itos itas',
  besideOnly: `sorriu sorri riu ri suspirou suspira começou terminou emendou descreve descreveu descrevem
    alfineta alfinetou balbucia balbuciou encerra encerrou narra narrou evoca evocou ameaça ameaçou previne preveniu
    acautela acautelou reivindica reivindicou censura censurou aplaude aplaudiu saúda saudou felicita felicitou
    festeja festejou divulga tuíta tuitou supõe receia receou deseja desejou ensina ensinou orienta orientou gaba
    goza troça interrompe crava cravou desconversa desconversou despista despistou reflete refletiu raciocina recita
    cantarola cantarolou acha crê conforma resigna indigna espanta surpreende admira emociona comove despede
    desculpa resignou conformou despediu desculpou analisa analisou`,
  invertedPronouns: true,
  groupsBetween: true,
  pluralEndings: 'am em',
  dropsSubject: true,
  passiveAuxiliaries: 'foi foram sido sendo',
  auxiliaries: `tem têm tinha tinham havia haviam terá teria está estão estava foi foram é são era eram será seria deve pode
    poderia vai vão não já`,
  copulas: 'é era foi será',
  verbEndings: 'ou aram eram iram',
};
