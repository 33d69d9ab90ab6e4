import type { VerbTable } from '../table/verbs.js';

export const SPANISH_VERBS: VerbTable = {
  speech: `dijo dice dijeron dicen decía decían añadió añade añadieron añaden sostuvo sostiene sostuvieron sostienen
    destacó destaca destacaron destacan advirtió advierte advirtieron advierten reconoció reconoce
    reconocieron reconocen admitió admite admitieron admiten insistió insiste insistieron insisten respondió
    responde respondieron responden concluyó concluye concluyeron concluyen prometió promete prometieron
    escribió escribe escribieron escriben publicó exigió exige exigieron exigen pidió pide pidieron piden
    celebró celebra celebraron defendió defiende defendieron defienden arguyó prosiguió prosigue continuó
    resumió resume rechazó rechaza rechazaron expuso expone expusieron planteó plantea sugirió sugiere
    agradeció agradece cree creen piensa piensan ratificó dicho añadido sostenido destacado advertido
    reconocido admitido insistido respondido concluido prometido escrito exigido pedido celebrado defendido
    rechazado expuesto planteado sugerido agradecido sostenía celebraba arremetió arremete incide incidió
    presume presumió refiere refirió confía propugna extraña sorprende inquiere desmiente desmintió
    desmentido garantiza garantizó garantizado concede concedió tercia terció añadía añadían agradecía
    agradecieron prometía prometen admitía admitían sostenían exponía exponían contradijo contradice predijo
    predice rebatió rebate rebatieron rebatido debatió disiente disintió discrepó discrepa discrepado
    maldijo maldice sugirieron sugería advertía advertían reconocía reconocían insistía insistían respondía
    respondían pedía pedían exigía exigían defendía defendían concluía concluían escribía escribían
    describía urgió urge repuso reconvino convino conviene arremetido incidido arguye arguyeron argüía
    inquirió inquirido rugió ruge gimió gime prorrumpió profirió profiere infirió intuye intuyó presiente
    transmitió transmite transmitieron transmitido reafirmó reafirma reafirmado resumía resumido compartió
    comparte compartido suscribió suscribe suscrito persistió persiste reconvenido repitió repite repitieron
    repetía repetido bendijo rehúye contradicho desdijo desdice enorgullece enorgulleció compadeció
    compadece arrepintió arrepiente despidió despide despidieron despidiéndose presumido dijeran
    agradeciendo compromete comprometió comprometido sorprendió extrañó`,
  speechNonFinite: `diciendo añadiendo sosteniendo destacando advirtiendo reconociendo admitiendo insistiendo respondiendo decir
    añadir destacar advertir prometiendo concluyendo escribiendo pidiendo exigiendo defendiendo sugiriendo
    repitiendo exponiendo agradeciendo admitir insistir responder pedir exigir defender concluir escribir
    prometer reconocer sostener exponer agradecer sugerir repetir rebatir resumir hincapié saber conocer
    entrever dicho`,
  speechStems: `abund aclar aconsej acot acus adelant afe afirm agreg ahond aleg alegr alert anticip anunci apostill apunt
    apuntal apostrof argument areng arranc asever asegur ataj atestigu augur aventur avis balbuce bram brome
    cacare carraspe cavil censur certific clam clarific coment comunic concret confes confies confi confirm
    congratul consider constat contest core corrobor critic cuestion declar demand denunci deplor deprec
    desahog desgran desliz desgañit desvel detall diagnostic dictamin divag ejemplific enfatiz enumer esboz
    especific espet estall evoc exager exclam exhort explay explic expres fanfarrone felicit filosof grafic
    grit hipotetiz implor increp indic indign inform insinu inst interpel interrog ironiz jact jur justific
    juzg ladr lament machac manifest manifiest maravill matiz mencion mof murmur musit narr notific objet
    observ opin orden ovacion peror polemiz ponder porfi postul precis predic pregon pregunt presagi proclam
    profetiz pronostic protest puntualiz quej razon rebuzn recalc recapitul recet recit reclam recomend
    recomiend reconfort record recuerd rectific redonde reflexion refunfuñ regañ reiter relat relativiz
    remat rememor remach remarc reneg renieg replic reprob reprueb reproch resalt reseñ resopl retruc revent
    revient revel rezong ridiculiz sentenci señal sincer solloz sospech subray suplic suspir susurr sintetiz
    tartamude testific testimoni titube tranquiliz trin tron truen tuite ufan vaticin vocifer zanj solt
    suelt cont cuent neg nieg rog rueg alab alarde ensalz deslind desglos disculp excus enfad enoj emocion
    burl jale zaf complement amenaz buf gimote parlote lanz`,
  speechEndings: { finite: 'a an ó aron aba aban ado', nonFinite: 'ando ar' },
  weakSpeech: `calificó califica calificaron tachó tacha tildó tilda habló habla hablaron llamó llama definió define
    describió describe condenó condena condenaron elogió elogia valoró valora comparó compara quiere quería ve propuso
    propone apeló apela teme`,
  weakNonFinite: 'calificando hablando llamando condenando tachando',
  citedAs: 'cita citó citado citada citaron',
  speechPhrases: [
    'dejó claro',
    'dejó caer',
    'deja claro',
    'deja caer',
    'dejado claro',
    'dejado caer',
    'puso de manifiesto',
    'puso de relieve',
    'puso en valor',
    'pone de manifiesto',
    'pone de relieve',
    'pone en valor',
    'puesto de manifiesto',
    'puesto de relieve',
    'puesto en valor',
    'hizo ver',
    'hizo énfasis',
    'hizo un llamado',
    'hizo un llamamiento',
    'hace ver',
    'hace énfasis',
    'hace un llamado',
    'hace un llamamiento',
    'hecho ver',
    'hecho énfasis',
    'hecho un llamado',
    'hecho un llamamiento',
    'dio a conocer',
    'dio a entender',
    'dio por hecho',
    'da a conocer',
    'da a entender',
    'da por hecho',
    'dado a conocer',
    'dado a entender',
    'dado por hecho',
    'salió al paso',
    'sale al paso',
    'salido al paso',
    'salió en defensa',
    'tomó la palabra',
    'toma la palabra',
    'echó en cara',
    'echa en cara',
    'quitó hierro',
    'quita hierro',
    'restó importancia',
    'resta importancia',
    'zanjó la cuestión',
    'fue tajante',
    'es tajante',
    'sido tajante',
    'fue contundente',
    'fue claro',
    'fue clara',
    'fue más allá',
    'va más allá',
    'alzó la voz',
    'levantó la voz',
    'dio un toque de atención',
    'lanzó un aviso',
    'lanza un aviso',
    'lanzó un mensaje',
    'tiró de ironía',
    'se sinceró',
    'rompió a llorar',
    'rompió el silencio',
    'rompió una lanza',
    'abogó por',
    'aboga por',
    'abogado por',
    'se felicitó',
    'cargó contra',
    'carga contra',
    'cargado contra',
    'arremetió contra',
    'no ocultó su satisfacción',
    'no ocultó su alegría',
    'no ocultó su malestar',
    'no tardó en contestar',
    'no tardó en responder',
    'no se mordió la lengua',
    'no escatimó elogios',
    'no dudó en afirmar',
    'no dudó en señalar',
  ],
  infinitiveEndings: 'ar er ir',
  perfectInfinitives: 'haber ser',
  participleShapes: 'ado ada ados adas ido ida idos idas',
  besideOnly: `sonríe ríe suspira sonrió rió suspiró empezó terminó remató remata mostró muestra mostrado mostraron
    muestran sonreía reía ironizaba arranca arrancó abrió abre cerró cierra lee leyó resopla dispara disparó
    disparado ataja traduce tradujo interrumpe interrumpió intervino interviene tomó corta cortó`,
  invertedPronouns: true,
  groupsBetween: true,
  dropsSubject: true,
  passiveAuxiliaries: 'fue fueron sido siendo',
  auxiliaries: `ha han había habían habrá habría he hubo está están estaba fue fueron es son era eran será sería debe puede
    podría va van no hizo hace hecho haciendo dejó deja dejado limitó limita limitado limitaron atrevió
    atreve apresuró apresura apresurado llegó llega llegado volvió vuelve vuelto alcanzó alcanza acertó
    comenzó empezó terminó acabó quiso quiere querido optó prefirió suele solía tardó tarda dudó`,
  copulas: 'es era fue será',
  leadingVerbs: 'preside dirige lidera encabeza gestiona regenta posee coordina comanda capitanea pilota',
};
