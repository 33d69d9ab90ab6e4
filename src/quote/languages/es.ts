import type { LanguageTable } from './language.js';

export const SPANISH: LanguageTable = {
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
  determiners: `este esta estos estas ese esa esos esas aquel aquella aquellos aquellas varios varias algunos algunas algún
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
    male: `adolfo adrián agustín alberto alejandro alejo alfonso alfredo álvaro ambrosio andrés ángel anselmo antonio
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
    female: `abril adela adriana agustina aitana alba alejandra alicia almudena alma amalia amanda amelia amparo ana andrea
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
    defensoría procuraduría`,
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
  personNouns: {
    male: `hombre señor director presidente senador consejero abogado investigador padre hermano hijo marido patrón
      policía bombero enfermero maestro profesor agricultor ganadero vecino embajador entrenador jugador
      actor cantante escritor historiador politólogo sociólogo rey candidato negociador obrero alumno
      ministro alcalde gobernador diputado concejal científico médico funcionario secretario ingeniero
      técnico delantero empresario sindicalista magistrado biólogo geólogo arqueólogo fundador
      vicepresidente exministro expresidente arquitecto albañil letrado acusado imputado procesado edil
      regidor mandatario preparador seleccionador defensa portero centrocampista goleador pastor contable
      excontable comerciante hostelero camarero cocinero panadero párroco rector catedrático físico
      químico matemático músico cineasta guionista dibujante editor librero arquero guardameta exalcalde
      exdiputado excandidato decano ponente enfermo electricista carpintero camionero anciano joven
      republicano exsenador exgobernador exjugador exfutbolista exentrenador viceministro vicealcalde
      vicecanciller subsecretario subdirector intendente prefecto primer-ministro príncipe emperador emir
      delegado procurador notario jurado condenado detenido sospechoso reo querellante denunciante
      demandante abogado-defensor inspector comisario subinspector sargento cabo teniente almirante
      oficial soldado militar carabinero gendarme guardia brigadista rescatista socorrista guardabosques
      doctor cirujano dentista farmacéutico novelista poeta ensayista dramaturgo compositor bailarín
      coreógrafo escultor pintor productor director-técnico ilustrador presentador conductor locutor chef
      míster estratega timonel adiestrador extremo lateral central volante mediocampista zaguero ariete
      futbolista baloncestista tenista ciclista nadador corredor velocista maratonista boxeador púgil
      navegante internacional exinternacional capitán ganador vencedor finalista árbitro colegiado
      emprendedor cofundador gerente banquero financiero industrial ejecutivo administrador
      consejero-delegado artesano viticultor bodeguero apicultor pescador marinero marino armador tendero
      peluquero fontanero asalariado empleado ferroviario chófer chofer taxista repartidor cartero minero
      estibador jornalero operario campesino peón labrador hortelano suegro abuelo cuñado esposo compañero
      tío primo sobrino nieto viudo pasajero viajero turista transeúnte universitario colegial escolar
      superviviente sobreviviente damnificado herido manifestante huelguista militante sacerdote cura
      obispo arzobispo monje fraile rabino imán cuarentón cincuentón sesentón octogenario septuagenario
      nonagenario sexagenario quincuagenario cuadragenario treintañero veinteañero centenario interesado
      aludido galardonado premiado homenajeado héroe veterano conservador anticuario guardés pirata
      informático programador inversor accionista promotor constructor jardinero domador torero matador
      diestro novillero cantautor cantaor rapero humorista comediante guitarrista pianista violinista
      tenor barítono excomisario exfiscal exmagistrado exdirector exconcejal exconsejero exdirigente
      excampeón excapitán antropólogo filósofo geógrafo demógrafo lingüista filólogo teólogo neurólogo
      cardiólogo oncólogo ginecólogo urólogo dermatólogo psicoanalista biotecnólogo botánico zoólogo
      ornitólogo entomólogo paleontólogo oceanógrafo hidrólogo geofísico astrofísico astronauta urbanista
      diseñador modisto modelo aparejador topógrafo presidenciable opositor liberal socialdemócrata
      comunista independentista nacionalista ecologista portero-delantero magnate titular estadista
      político líder prófugo chamán lonko`,
    female: `mujer señora directora presidenta senadora consejera abogada investigadora madre hermana hija esposa
      enfermera maestra profesora agricultora ganadera vecina embajadora entrenadora jugadora actriz
      escritora historiadora politóloga socióloga reina candidata negociadora obrera alumna ministra
      alcaldesa gobernadora diputada concejala científica médica funcionaria secretaria ingeniera técnica
      empresaria magistrada bióloga geóloga arqueóloga fundadora vicepresidenta exministra expresidenta
      arquitecta víctima fuente letrada acusada imputada procesada edil regidora mandataria preparadora
      seleccionadora portera centrocampista goleadora pastora contable hostelera camarera cocinera
      panadera rectora catedrática física química matemática música cineasta guionista dibujante editora
      librera guardameta delantera exalcaldesa exdiputada decana ponente anciana camionera dirigente
      exsenadora exgobernadora exjugadora exfutbolista exentrenadora viceministra vicealcaldesa
      subsecretaria subdirectora intendenta intendente prefecta primera-ministra princesa emperatriz
      delegada procuradora notaria jurada condenada detenida sospechosa rea inspectora comisaria
      subinspectora sargento teniente oficial soldado soldada carabinera brigadista rescatista doctora
      cirujana farmacéutica novelista poeta poetisa ensayista dramaturga compositora bailarina coreógrafa
      escultora pintora productora ilustradora presentadora conductora locutora chef futbolista tenista
      ciclista nadadora corredora velocista maratonista boxeadora púgil navegante internacional
      exinternacional capitana ganadora vencedora finalista árbitra colegiada emprendedora cofundadora
      gerente gerenta banquera financiera ejecutiva administradora artesana viticultora bodeguera
      apicultora pescadora marinera tendera peluquera empleada ferroviaria taxista repartidora cartera
      minera jornalera operaria campesina labradora suegra abuela cuñada compañera tía prima sobrina nieta
      viuda pasajera viajera turista universitaria superviviente sobreviviente damnificada herida
      militante monja religiosa obispa rabina octogenaria septuagenaria nonagenaria sexagenaria
      quincuagenaria cuadragenaria treintañera veinteañera centenaria interesada aludida galardonada
      premiada homenajeada heroína veterana informática programadora inversora accionista promotora
      constructora jardinera torera cantautora cantaora rapera humorista comediante guitarrista pianista
      violinista soprano excomisaria exfiscal exmagistrada exdirectora exconcejala exconsejera exdirigente
      excampeona antropóloga filósofa geógrafa demógrafa lingüista filóloga teóloga neuróloga cardióloga
      oncóloga ginecóloga botánica zoóloga paleontóloga oceanógrafa hidróloga geofísica astrofísica
      astronauta urbanista diseñadora modista modelo popular titular política niña chica señorita
      activista edila síndica defensora`,
    any: `portavoz portavoces experto experta expertos especialista especialistas economista economistas analista
      analistas periodista periodistas juez jueza fiscal testigo testigos diplomático diplomática fuentes
      líder líderes dirigente dirigentes responsable responsables miembro miembros artista atleta campeón
      campeona capitán piloto comisario agente agentes papa cardenal obispo dueño dueña propietario
      propietaria voluntario voluntaria residente residentes vecinos afectado afectada afectados
      trabajador trabajadora trabajadores estudiante estudiantes jefe jefa coordinador coordinadora
      representante representantes delegado delegada interlocutor autor autora comandante coronel general
      manifestante manifestantes opositor opositora virólogo viróloga climatóloga climatólogo canciller
      comerciante pescador pescadora pescadores activista activistas veterinario veterinaria glaciólogo
      glacióloga sismólogo sismóloga vulcanólogo vulcanóloga meteoróloga meteorólogo astrónomo astrónoma
      ecólogo ecóloga epidemiólogo epidemióloga pediatra psicólogo psicóloga psiquiatra jurista
      abogado-laboralista parlamentario parlamentaria eurodiputado eurodiputada sindicalista artesano
      artesana asesor asesora cantante guía gerente joven adolescente menor niño chico muchacho muchacha
      vecino vocero vocera socialista popular albañil chavista peronista comunero comunera lideresa
      excandidato excandidata exportavoz paciente usuario usuaria cliente clienta conductor motorista
      automovilista senderista montañista alpinista surfista gimnasta triatleta esquiador esquiadora
      judoca piragüista remero remera ídolo estrella figura goleador número ayudante asistente becario
      becaria aprendiz interno interna recluso reclusa migrante refugiado refugiada indígena cacique toqui
      machi congresista asambleísta legislador legisladora constituyente ministrable alto regidor síndico
      defensor ombudsman ponente relator relatora coautor coautora investigador egresado egresada docente
      orientador orientadora bibliotecario bibliotecaria conserje socio socia abonado abonada hincha
      aficionado aficionada seguidor seguidora campesino cofrade alcaldable huésped anfitrión anfitriona
      organizador organizadora promotor curador curadora galerista mecenas`,
  },
  genericNouns: `experto experta especialista investigador investigadora economista analista historiador historiadora
    científico científica político política dirigente`,
  nearNouns: `mandatario mandataria funcionario funcionaria empresario empresaria socialista popular anciano anciana joven
    contable excontable acusado acusada mujer hombre padre madre abuelo abuela niño niña chico chica
    muchacho muchacha adolescente menor señor señora imputado imputada procesado procesada condenado
    condenada detenido detenida investigado sospechoso sospechosa reo testigo víctima denunciante
    superviviente sobreviviente damnificado damnificada afectado afectada herido herida pasajero pasajera
    viajero viajera vecino vecina residente héroe heroína ídolo figura estrella decano decana natural
    galardonado galardonada premiado premiada homenajeado homenajeada interesado interesada aludido aludida
    líder dirigente responsable cuarentón cincuentón sesentón octogenario octogenaria septuagenario
    septuagenaria nonagenario nonagenaria sexagenario sexagenaria quincuagenario quincuagenaria
    cuadragenario cuadragenaria treintañero treintañera veinteañero veinteañera centenario centenaria
    veterano veterana político política experto experta especialista estudiante universitario universitaria
    jubilado jubilada campeón campeona ganador ganadora vencedor vencedora número internacional
    exinternacional capitán capitana conservador conservadora liberal comunista independentista nacionalista
    ecologista diplomático diplomática paciente usuario usuaria militante voluntario voluntaria migrante
    viudo viuda empleado empleada trabajador trabajadora`,
  articleGenders: { male: 'el este ese', female: 'la esta esa', any: '' },
  latterNouns: 'último última',
  sameOffices: [
    `alcalde, alcaldesa, edil, edila, regidor, regidora, exalcalde, exalcaldesa, exregidor, exregidora,
      intendente, intendenta, munícipe, mandatario, mandataria`,
    `edil, edila, concejal, concejala, regidor, regidora, delegado, delegada`,
    `presidente, presidenta, mandatario, mandataria, gobernante, estadista, jefe, jefa, gobernador,
      gobernadora, dirigente`,
    `ministro, ministra, funcionario, funcionaria, titular, consejero, consejera,
      canciller`,
    `secretario, secretaria, funcionario, funcionaria, titular, subsecretario, subsecretaria, director,
      directora`,
    `gobernador, gobernadora, mandatario, mandataria, intendente, intendenta`,
    `diputado, diputada, parlamentario, parlamentaria, congresista, legislador, legisladora, asambleísta,
      senador, senadora, eurodiputado, eurodiputada, político, política, portavoz`,
    `portavoz, vocero, vocera, líder, lideresa, dirigente, jefe, jefa, político, política, candidato,
      candidata, presidente, presidenta, secretario, secretaria, senador, senadora, diputado, diputada`,
    `consejero, consejera, titular`,
    `entrenador, entrenadora, técnico, técnica, preparador, preparadora, seleccionador, seleccionadora,
      míster, estratega, timonel, adiestrador, exentrenador`,
    `jugador, jugadora, futbolista, delantero, delantera, defensa, portero, portera, guardameta, arquero,
      centrocampista, mediocampista, volante, lateral, central, zaguero, extremo, ariete, goleador,
      goleadora, capitán, capitana, internacional, exjugador, exjugadora, exfutbolista, exinternacional,
      tenista`,
    `abogado, abogada, letrado, letrada, defensor, defensora, jurista, penalista`,
    `fiscal, magistrado, magistrada, juez, jueza, procurador, procuradora`,
    `investigador, investigadora, científico, científica, experto, experta, especialista, académico,
      académica, profesor, profesora, catedrático, catedrática, biólogo, bióloga, físico, física,
      químico, química, matemático, matemática, geólogo, geóloga, geofísico, geofísica, climatólogo,
      climatóloga, glaciólogo, glacióloga, ecólogo, ecóloga, arqueólogo, arqueóloga, astrónomo,
      astrónoma, astrofísico, astrofísica, oceanógrafo, oceanógrafa, sismólogo, sismóloga, vulcanólogo,
      vulcanóloga, meteorólogo, meteoróloga, paleontólogo, paleontóloga, virólogo, viróloga,
      epidemiólogo, epidemióloga, historiador, historiadora, sociólogo, socióloga, politólogo,
      politóloga, antropólogo, antropóloga, geógrafo, geógrafa, filósofo, filósofa, filólogo, filóloga,
      economista, pedagogo, pedagoga, director, directora, autor, autora, botánico, botánica, zoólogo,
      zoóloga, ingeniero, ingeniera`,
    `médico, médica, doctor, doctora, facultativo, facultativa, cirujano, cirujana, pediatra, cardiólogo,
      cardióloga, neurólogo, neuróloga, oncólogo, oncóloga, psiquiatra, epidemiólogo, epidemióloga,
      virólogo, viróloga`,
    `director, directora, cineasta, realizador, realizadora, guionista`,
    `escritor, escritora, novelista, poeta, poetisa, autor, autora, ensayista, dramaturgo, dramaturga,
      narrador, narradora, literato, literata`,
    `actor, actriz, intérprete, comediante, humorista, artista`,
    `cantante, cantautor, cantautora, músico, música, intérprete, artista, compositor, compositora, rapero,
      rapera, vocalista`,
    `pintor, pintora, escultor, escultora, artista, fotógrafo, fotógrafa, bailarín, bailarina, coreógrafo,
      coreógrafa`,
    `director, directora, presidente, presidenta, dirigente, directivo, directiva, ejecutivo, ejecutiva,
      empresario, empresaria, consejero, consejera, gerente, gerenta, fundador, fundadora, cofundador,
      cofundadora, responsable, dueño, dueña, propietario, propietaria, jefe, jefa`,
    `sindicalista, secretario, secretaria, dirigente, líder, delegado, delegada, representante, portavoz`,
    `agricultor, agricultora, ganadero, ganadera, campesino, campesina, labrador, labradora, pastor, pastora,
      productor, productora, viticultor, viticultora, bodeguero, bodeguera, apicultor, apicultora,
      jornalero, jornalera`,
    `policía, comisario, comisaria, inspector, inspectora, agente, comandante, oficial, jefe, jefa,
      uniformado, uniformada`,
    `bombero, bombera, capitán, comandante, jefe, jefa, oficial, rescatista, brigadista`,
    `cocinero, cocinera, chef, hostelero, hostelera, restaurador, restauradora`,
    `comerciante, tendero, tendera, panadero, panadera, hostelero, hostelera, peluquero, peluquera, librero,
      librera`,
    `maestro, maestra, docente, profesor, profesora, pedagogo, pedagoga`,
    `obrero, obrera, albañil, operario, operaria, trabajador, trabajadora, jornalero, jornalera`,
    `cura, sacerdote, párroco, obispo, religioso, religiosa, arzobispo, prelado, monseñor`,
    `periodista, reportero, reportera, comunicador, comunicadora, presentador, presentadora, locutor,
      locutora`,
    `activista, dirigente, portavoz, defensor, defensora, líder, lideresa, ambientalista, ecologista`,
    `rey, monarca, soberano, soberana, reina`,
    `papa, pontífice`,
  ],
  bodyNouns: `empresa compañía grupo asociación sindicato ong organización partido club federación plataforma colectivo
    instituto banco entidad firma multinacional constructora operadora aerolínea aseguradora farmacéutica
    cadena patronal central fundación agencia dependencia institución organismo cooperativa fabricante
    petrolera eléctrica energética formación`,
  groupNouns: `gobierno ministerio fiscalía ayuntamiento policía sindicato partido asociación grupo empresa compañía
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
  anonymousNouns: `fuente fuentes responsable responsables diplomático diplomática testigo testigos vecino vecina vecinos
    experto expertos trabajador trabajadora funcionario funcionaria policía agente miembro interlocutor hombre mujer
    manifestante portavoz residente alto cargo
      diputado diputada senador senadora asesor asesora veterano colaborador colaboradora empleado empleada
      pescador ganadero dirigente`,
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
