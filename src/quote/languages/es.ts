import { SPANISH_PEOPLE } from './es/people.js';
import type { LanguageTable } from './language.js';

export const SPANISH: LanguageTable = {
  ...SPANISH_PEOPLE,
  code: 'es',
  marks: ['«»', '“”', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'dashes',
  dashDialogue: true,

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
  speechNouns: `respuesta réplica reacción comentario palabra palabras frase frases veredicto confesión constatación
    conclusión explicación análisis testimonio relato versión promesa advertencia aviso llamado llamamiento
    mensaje opinión diagnóstico confidencia justificación argumento alegato acusación denuncia grito suspiro
    broma pulla dardo balance resumen pregunta desmentido anuncio declaración declaraciones fórmula lección
    recuerdo ironía convicción sentimiento consigna consejo lamento queja reflexión valoración tesis postura
    explicaciones dedicatoria recado reproche súplica ruego propuesta deseo agradecimiento apunte matiz`,
  takenBackBy: [
    'así',
    'así lo',
    'lo',
    'es lo que',
    'son palabras de',
    'son palabras del',
    'son las palabras de',
    'son las palabras del',
    'palabra de',
    'palabras de',
    'la frase es de',
    'la frase es del',
    'la frase la pronunció',
    'la frase la firma',
    'lo dice',
    'quien habla es',
    'quien habla así es',
    'quien así habla es',
    'quien así se expresa es',
    'el que habla es',
    'la que habla es',
    'quien lo dice es',
    'quien lo cuenta es',
    'quien lo recuerda es',
    'quien lo explica es',
    'es la opinión de',
    'es la respuesta de',
    'es el mensaje de',
    'es la advertencia de',
    'es la reflexión de',
    'con estas palabras',
    'con esas palabras',
    'de esta manera',
    'de este modo',
    'de esta forma',
    'en estos términos',
    'en esos términos',
    'en esos términos se',
    'en estos términos se',
    'de esta manera se',
    'de esta forma se',
    'así de contundente se mostró',
    'así de claro se mostró',
    'así de tajante se mostró',
    'firmado',
    'así se',
  ],
  viewMarks: 'para',
  participleShapes: 'ado ada ados adas ido ida idos idas',
  besideOnly: `sonríe ríe suspira sonrió rió suspiró empezó terminó remató remata mostró muestra mostrado mostraron
    muestran sonreía reía ironizaba arranca arrancó abrió abre cerró cierra lee leyó resopla dispara disparó
    disparado ataja traduce tradujo interrumpe interrumpió intervino interviene tomó corta cortó`,
  weakSpeech: `calificó califica calificaron tachó tacha tildó tilda habló habla hablaron llamó llama definió define
    describió describe condenó condena condenaron elogió elogia valoró valora comparó compara quiere quería ve propuso
    propone apeló apela teme`,
  weakNonFinite: 'calificando hablando llamando condenando tachando',
  citedAs: 'cita citó citado citada citaron',
  afterQuoteOnly: '',
  invertedPronouns: true,
  groupsBetween: true,
  dropsSubject: true,
  passiveAuxiliaries: 'fue fueron sido siendo',
  auxiliaries: `ha han había habían habrá habría he hubo está están estaba fue fueron es son era eran será sería debe puede
    podría va van no hizo hace hecho haciendo dejó deja dejado limitó limita limitado limitaron atrevió
    atreve apresuró apresura apresurado llegó llega llegado volvió vuelve vuelto alcanzó alcanza acertó
    comenzó empezó terminó acabó quiso quiere querido optó prefirió suele solía tardó tarda dudó`,
  agentMarks: 'por',

  accordingTo: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'a juicio de',
    'en opinión de',
    'en boca de',
    'al decir de',
    'a decir de',
    'en voz de',
    'a criterio de',
    'a entender de',
    'a ojos de',
    'según palabras de',
    'según las palabras de',
    'desde el punto de vista de',
    'en la opinión de',
    'al parecer de',
    'como dijo',
    'como dice',
    'como decía',
    'parafraseando a',
    'citando a',
    'tal y como explicó',
    'conforme a',
  ],
  accordingAfter: '',
  statedIn: 'lee leer',
  cueOpeners: 'como tal así',

  articles: 'el la los las un una unos unas',
  obliqueDeterminers: '',
  definites: 'el la los las',
  fusedArticles: 'del al',
  determiners: `uno este esta estos estas ese esa esos esas aquel aquella aquellos aquellas varios varias algunos algunas algún
    alguna ambos ambas cada todo toda todos todas ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez otro otra
    otros otras muchos muchas pocos mismo misma`,
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras cuyo cuya cuyos cuyas',
  infinitiveMarks: 'a de por',
  participleEndings: 'ando endo',
  prepositions: `de del a al en con por para sin sobre entre desde hasta hacia contra ante bajo tras durante mediante según
    salvo excepto vía`,
  nounPrepositions: 'de del para',
  clauseOpeners: `y e o u pero sino mas que si porque pues cuando mientras aunque como donde ni así después antes cómo qué
    quién dónde`,
  coordinators: 'y e o u pero',
  complementizers: 'que si',
  objects: 'se le les lo me nos te os',
  relatives: 'que quien quienes cual cuales',
  adverbs: `también además hoy ayer mañana anoche luego después entonces ahora ya aún todavía siempre nunca jamás así aquí
    allí ahí muy más menos solo sólo tampoco mientras tanto posteriormente antes incluso sin embargo pronto tarde temprano
    recién poco textualmente asimismo apenas casi quizás tal vez`,
  adverbEnding: 'mente',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  times: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre mañana tarde
    noche madrugada mediodía semana semanas mes meses año años día días hora horas minutos víspera jornada verano invierno
    otoño primavera`,

  pronouns: {
    male: 'él éste',
    female: 'ella ésta',
    plural: 'ellos ellas',
    first: 'yo nosotros nosotras tú usted ustedes vosotros',
    neuter: 'ello esto eso aquello uno',
    maleOther: '',
    femaleOther: '',
  },
  titles: {
    male: 'don señor sr rey príncipe padre fray hermano sir lord duque',
    female: 'doña señora sra señorita srta reina princesa sor hermana duquesa lady',
    any: `dr dra doctor doctora profesor profesora presidente presidenta ministro ministra alcalde alcaldesa senador
      senadora diputado diputada gobernador gobernadora general coronel comandante capitán juez jueza fiscal embajador
      embajadora director directora papa cardenal obispo monseñor canciller secretario secretaria ingeniero ingeniera lic
      licenciado licenciada abogado abogada portavoz comisario`,
  },
  genderOnlyTitles: 'don doña señor señora sr sra señorita srta',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `washington wilson byron édison edison jhon jhonny wilmer wilfredo rolando eligio aníbal custodio ginés benigno faustino txomin unai asier iker ibai ander xurxo xosé brais breixo jaume enric jordi pol roger quim oriol sergi toni kiko paco pepe manolo quique chema nacho lalo beto baltazar efrén gerardo fausto néstor leonel nahuel joaquim fermín saturnino evaristo marcial ulises rubén jacobo leopoldo humberto adolfo adrián agustín alberto alejandro alejo alfonso alfredo álvaro ambrosio andrés ángel anselmo antonio
      arturo augusto aurelio baltasar basilio benito benjamín bernardo borja braulio bruno camilo carlos cayetano césar
      claudio clemente cristian cristóbal daniel darío david diego domingo donald eduardo efraín elías eloy emiliano
      emilio enrique ernesto esteban eugenio eusebio evaristo ezequiel fabián facundo federico felipe félix fermín
      fernando fidel francisco gabriel gaspar gerardo germán gilberto gonzalo gregorio guillermo gustavo héctor hernán
      hilario hugo humberto ignacio iker íñigo isaac isidro iván jacinto jaime javier jerónimo jesús joaquín jordi jorge
      josé josep juan julián julio kiko lautaro leandro leonardo leopoldo lorenzo lucas luis manuel marcelo marcos
      mariano mario martín mateo matías mauricio máximo maximiliano miguel miquel moisés nicanor nicolás norberto octavio
      omar óscar oscar osvaldo pablo pascual patricio pau pedro pere rafael ramiro ramón raúl ricardo roberto rodolfo
      rodrigo rogelio román roque rubén salvador samuel santiago saúl sebastián sergio simón teodoro teófilo tomás ulises
      valentín vicente víctor vladimir xavi xavier joe john`,
    female: `candela nerea altagracia encarna encarnita manoli toñi chela yudelka xóchitl itzel citlali dorotea pura neus salut montse meritxell laia mireia núria nuria aina ainhoa leire ane nekane amaia itziar arantxa edurne maider uxue carmiña sabela uxía antía iria noa violeta estrella perla constanza lidia amparo angelines mari maruja conchita conchi pepa lola paqui charo remedios herminia araceli inmaculada yolanda eulalia georgina yesenia yamila nayeli abril adela adriana agustina aitana alba alejandra alicia almudena alma amalia amanda amelia amparo ana andrea
      ángela ángeles antonia araceli ariadna aurora azucena bárbara beatriz begoña belén berta blanca camila candela
      carla carlota carmen carolina catalina cecilia celia clara claudia concepción concha consuelo cristina daniela
      delia diana dolores elena elisa elvira emilia emma encarnación esperanza esther estefanía eugenia eva fátima
      fernanda florencia francisca gabriela gloria graciela guadalupe helena inés inmaculada irene iris isabel jazmín
      jimena josefa josefina juana judith julia juliana julieta karina laura leonor leticia lidia lola lorena lourdes
      lucía luisa luz macarena magdalena maite manuela mar maría mariana maribel marina mariona marisa marisol marta
      martina matilde mercedes mireia miriam mónica montserrat natalia nerea nieves noelia noemí norma nuria nadia olga
      olivia paloma paola patricia paula paulina petra pilar raquel rebeca rocío romina rosa rosario roxana ruth sandra
      sara silvia sofía soledad sonia soraya susana tamara tatiana teresa trinidad valentina valeria vanesa verónica
      victoria violeta virginia viviana ximena yolanda zaida angela`,
  },
  nameParticles: `de del la las los i von van al el bin da do dos das di der den ten ter ben ibn abu du des`,
  surnameJoints: 'y',
  firstSurnames: true,
  nameSuffixes: 'jr ii iii iv vi xiv xvi',
  groupWords: `ministerio gobierno congreso senado parlamento cámara comisión consejo comité partido unión federación
    sindicato asociación agencia sociedad grupo banco universidad escuela instituto hospital ayuntamiento
    diputación fiscalía tribunal audiencia juzgado policía guardia ejército estado generalitat junta xunta
    moncloa zarzuela interior economía hacienda sanidad educación justicia defensa cultura trabajo
    agricultura transportes exteriores vivienda igualdad industria turismo fomento energía salud seguridad
    obras ambiente ambiental efe reuters europa press afp ap cnn bbc país mundo abc vanguardia razón marca
    as cadena ser cope rne rtve tve telecinco antena sexta radio televisión onda nacional twitter facebook
    google youtube instagram x pp psoe vox podemos sumar erc pnv bildu ciudadanos izquierda unida onu otan
    ue oms fmi unesco ccoo ugt ceoe renfe aena iberia repsol telefónica santander bbva endesa inditex pemex
    codelco morena pri pan greenpeace amnistía internacional cruz roja club fc real atlético estadio museo
    centro fondo fundación casa blanca kremlin pentágono organización autoridad observatorio plataforma
    oficina naciones unidas corte suprema supremo constitucional central liga confederación coordinadora
    gaceta diario voz heraldo correo tele noticias periódico fm tv deportivo sporting racing athletic
    festival teatro ópera orquesta compañía talleres laboratorios astilleros revista ediciones canal armada
    cabildo concejo municipalidad intendencia asamblea servicio dirección superintendencia contraloría
    defensoría procuraduría caja anticorrupción antidroga minera unió sanidad`,
  groupTails: [
    'nacional',
    'estatal',
    'provincial',
    'federal',
    'general',
    'municipal',
    'regional',
    'civil',
    'autonómica',
    'autonómico',
    'suprema',
    'supremo',
    'constitucional',
    'superior',
    'judicial',
    'anticorrupción',
    'de la república',
    'de justicia',
    'de la nación',
    'de cuentas',
    'electoral',
    'metropolitana',
  ],
  placeWords: `españa madrid barcelona valencia sevilla zaragoza málaga murcia bilbao alicante córdoba valladolid vigo
    gijón granada coruña vitoria oviedo pamplona santander burgos salamanca cádiz huelva jaén toledo cuenca
    ávila segovia soria logroño badajoz cáceres andalucía cataluña galicia aragón asturias canarias baleares
    extremadura navarra rioja cantabria euskadi castilla méxico argentina chile colombia perú venezuela
    ecuador bolivia uruguay paraguay cuba panamá guatemala honduras salvador nicaragua costa puerto bogotá
    lima quito caracas habana buenos aires santiago montevideo estados unidos francia alemania italia
    portugal inglaterra reino rusia ucrania china japón india marruecos argelia siria israel gaza irán irak
    turquía europa áfrica asia américa bruselas ginebra berlín londres parís roma moscú kiev washington
    nueva york san santa plaza calle avenida puente río monte isla valle norte sur este oeste barrio colonia
    ciudad pueblo provincia estación playa bahía golfo cabo sierra cerro lomas villa los las`,
  notNames: `el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta hacia contra ante bajo
    tras durante mediante según y e o u pero sino que si porque pues cuando mientras aunque como donde ni así también además
    hoy ayer mañana anoche luego después entonces ahora ya aún todavía siempre nunca jamás aquí allí ahí muy más menos
    solo sólo tampoco antes incluso este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos ellas
    yo nosotros usted ustedes su sus mi mis tu nuestro nuestra se le les lo me nos te no sí gracias varios varias algunos
    algunas algún alguna ambos cada todo toda todos todas ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez
    otro otra otros otras muchos muchas mismo quien quienes cual qué quién cómo cuándo dónde es son era fue está hay ha han
    había preguntado preguntada consultado consultada español española españoles europeo europea estadounidense ruso rusa
    mexicano argentino chileno colombiano peruano francés alemán británico uno una dicho afirmado`,
  articleGenders: { male: 'el este ese', female: 'la esta esa', any: '' },
  latterNouns: 'último última',
  bodyNouns: `empresa compañía grupo asociación sindicato ong organización partido club federación plataforma colectivo
    instituto banco entidad firma multinacional constructora operadora aerolínea aseguradora farmacéutica
    cadena patronal central fundación agencia dependencia institución organismo cooperativa fabricante
    petrolera eléctrica energética formación`,
  groupNouns: `sala entorno oposición defensa acusación alcaldía gobernación cancillería oficialismo ejecutivo
    directiva ejecutiva afición minera financiera naviera crítica política música química tecnológica
    consejería concejalía dirección rectorado patronal gobierno ministerio fiscalía ayuntamiento policía sindicato partido asociación grupo empresa compañía
    agencia diario periódico semanario comunicado informe carta texto tribunal corte comisión consejo comité
    organización federación plataforma colectivo estudio encuesta dirección banco instituto equipo
    presidencia ong artículo documento mensaje nota auto sentencia liga confederación coalición alianza
    frente sociedad fundación cámara mesa junta coordinadora red cofradía entidad firma multinacional
    constructora operadora aerolínea aseguradora farmacéutica cadena patronal central dependencia
    institución organismo cooperativa petrolera eléctrica energética`,
  leadingVerbs: 'preside dirige lidera encabeza gestiona regenta posee coordina comanda capitanea pilota',
  workNouns: `libro película novela canción álbum serie programa exposición lema titulado titulada título documental
    cortometraje largometraje obra pancarta cartel eslogan pieza revista podcast campaña cuadro ensayo
    poemario musical`,
  headFirst: true,
  apposedNames: true,

  enclitics: '',
  abbreviations:
    'sr sra srta sres dr dra d dña lic ing prof gral cnel av avda pág núm art etc ud uds ee uu a.m p.m',

  boilerplateStarts: [
    'lea también',
    'lee también',
    'leer también',
    'te puede interesar',
    'más información',
    'ver también',
    'vea también',
    'suscríbete',
    'suscríbase',
    'síguenos',
    'síganos',
    'regístrate',
    'recibe',
    'newsletter',
    'boletín',
    'compartir',
    'publicidad',
    'todos los derechos',
    'foto:',
    'vídeo:',
    'video:',
    'fuente:',
    'copyright',
    '©',
    'haz clic',
    'noticias relacionadas',
  ],
  captionMarks: [
    'foto de archivo',
    'imagen de archivo',
    'fotografía de archivo',
    'getty images',
    '/ efe',
    '| efe',
    'foto:',
    '(foto',
    'crédito:',
    'europa press /',
  ],
};
