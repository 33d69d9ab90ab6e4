import type { PersonNounTable } from '../table/person-nouns.js';

export const SPANISH_PERSON_NOUNS: PersonNounTable = {
  personNouns: {
    male: `dt dj señor director presidente senador consejero abogado investigador padre hermano hijo marido patrón
    bombero enfermero maestro profesor agricultor ganadero vecino embajador entrenador jugador actor
    escritor historiador politólogo sociólogo rey candidato negociador obrero alumno ministro alcalde
    gobernador diputado concejal científico médico funcionario secretario ingeniero técnico delantero
    empresario magistrado biólogo geólogo arqueólogo fundador vicepresidente exministro expresidente
    arquitecto letrado acusado imputado procesado regidor mandatario preparador seleccionador defensa
    portero goleador pastor hostelero camarero cocinero panadero párroco rector catedrático físico
    químico matemático músico editor librero arquero exalcalde exdiputado excandidato decano enfermo
    carpintero camionero anciano republicano exsenador exgobernador exjugador exentrenador
    viceministro vicealcalde vicecanciller subsecretario subdirector prefecto primer-ministro
    príncipe emperador emir delegado procurador notario jurado condenado detenido sospechoso reo
    abogado-defensor inspector comisario subinspector militar carabinero gendarme guardabosques
    doctor cirujano farmacéutico dramaturgo compositor bailarín coreógrafo escultor pintor productor
    director-técnico ilustrador presentador conductor locutor míster estratega adiestrador extremo
    zaguero ariete nadador corredor boxeador capitán ganador vencedor árbitro colegiado emprendedor
    cofundador banquero financiero ejecutivo administrador consejero-delegado artesano viticultor
    bodeguero apicultor pescador marinero marino armador tendero peluquero fontanero asalariado
    empleado ferroviario chófer chofer repartidor cartero minero estibador jornalero operario
    campesino peón labrador hortelano suegro abuelo cuñado esposo compañero tío primo sobrino nieto
    viudo pasajero viajero transeúnte universitario escolar damnificado herido sacerdote cura obispo
    arzobispo monje fraile rabino imán cuarentón cincuentón sesentón octogenario septuagenario
    nonagenario sexagenario quincuagenario cuadragenario treintañero veinteañero centenario
    interesado aludido galardonado premiado homenajeado héroe veterano conservador anticuario guardés
    informático programador inversor promotor constructor jardinero domador torero matador diestro
    novillero cantautor cantaor rapero tenor barítono excomisario exmagistrado exdirector exconsejero
    excampeón excapitán antropólogo filósofo geógrafo demógrafo filólogo teólogo neurólogo cardiólogo
    oncólogo ginecólogo urólogo dermatólogo biotecnólogo botánico zoólogo ornitólogo entomólogo
    paleontólogo oceanógrafo hidrólogo geofísico astrofísico diseñador modisto aparejador topógrafo
    opositor portero-delantero magnate político prófugo chamán lonko crítico luthier lutier zapatero
    sastre relojero joyero alfarero herrero cerrajero soldador tornero mecánico yesero cantero
    encofrador techador vidriero tapicero restaurador encuadernador impresor tipógrafo grabador
    repostero pastelero confitero heladero cafetero tabernero mesonero sumiller cervecero molinero
    quesero charcutero carnicero pescadero frutero verdulero pollero vendedor cajero mozo mensajero
    mudancero barrendero sepulturero enterrador camillero celador sanitario podólogo óptico matrón
    partero anestesiólogo radiólogo inmunólogo microbiólogo bacteriólogo parasitólogo neumólogo
    nefrólogo hematólogo endocrino reumatólogo patólogo toxicólogo farmacólogo bioquímico cosmólogo
    hidrogeólogo limnólogo ictiólogo etólogo etnólogo etnógrafo egiptólogo musicólogo criminólogo
    penitenciario tutor pedagogo psicopedagogo interventor tesorero auditor contador perito tasador
    registrador recaudador aduanero escolta guardaespaldas custodio carcelero alcaide cadete
    legionario infante marine excombatiente guerrillero exguerrillero paramilitar narco sicario
    asesino homicida agresor secuestrador estafador ladrón atracador delincuente fugado evadido
    arrepentido desaparecido fallecido difunto ahogado receptor trasplantado becado doctorando
    posdoctorado licenciado graduado bachiller académico traductor corrector redactor reportero
    enviado tertuliano fotógrafo fotorreportero camarógrafo realizador montador iluminador
    escenógrafo apuntador tocaor bailaor batería bajo organero timbalero gaitero dulzainero payaso
    mago ventrílocuo banderillero picador amazona rejoneador jockey pelotari contramaestre grumete
    práctico farero costalero nazareno sacristán monaguillo diácono vicario abad prior nuncio
    misionero capellán imam gurú escalador espeleólogo guardaparques cabrero vaquero porquero
    avicultor acuicultor mariscador percebeiro almadrabero salinero arrocero olivarero aceitunero
    almazarero viñador enólogo caficultor cafetalero cacaotero cañero bananero tabacalero algodonero
    sojero caporal mayoral temporero bracero cosechador recolector consumidor jubilado prejubilado
    parado desempleado autónomo subcontratado interino suplente sustituto padrino ahijado hijastro
    padrastro bisabuelo tatarabuelo hermanastro mellizo gemelo primogénito benjamín huérfano bebé
    crío novio exmarido exnovio exesposo soltero divorciado separado amigo compinche heredero casero
    inquilino arrendatario arrendador desahuciado ejidatario rondero huaquero buzo bañero copiloto
    sobrecargo controlador revisor autobusero colectivero microbusero ujier querellado cabecilla
    caudillo exmandatario viceconsejero exviceministro subdelegado exdelegado agregado exembajador
    comisionado excomisionado contralor excontralor exprocurador oidor alguacil corregidor barón
    díscolo experto juez diplomático campeón piloto dueño propietario voluntario afectado trabajador
    jefe coordinador autor virólogo climatólogo veterinario glaciólogo sismólogo vulcanólogo
    meteorólogo astrónomo ecólogo epidemiólogo psicólogo parlamentario eurodiputado asesor niño chico
    muchacho vocero comunero usuario cliente esquiador remero becario interno recluso refugiado
    legislador síndico defensor relator coautor egresado orientador bibliotecario socio abonado
    aficionado seguidor anfitrión organizador curador grafitero biógrafo bibliófilo halterófilo
    lanzador saltador marchador patinador subcampeón bicampeón tricampeón olímpico paralímpico
    favorito canterano cedido alero colocador gregario traumatólogo urgenciólogo oftalmólogo
    alergólogo infectólogo neurocientífico biofísico encuestador bloguero creador lector espectador
    elector afiliado correligionario paisano forastero lugareño aldeano parroquiano feligrés
    peregrino católico musulmán judío gitano asegurado cuidador teleoperador dependiente reponedor
    exportador importador patrono redero subcomisario extesorero exsecretario exasesor
    exvicepresidente exjefe`,
    female: `mujer madre actriz reina alcaldesa concejala víctima fuente exalcaldesa vicealcaldesa intendenta
    primera-ministra princesa emperatriz soldada poetisa gerenta monja religiosa heroína soprano
    exconcejala señorita edila`,
    any: `atacante cancerbero meta mediapunta mediocentro artillero punta facultativo mandamás jurado togado consejera-delegada
    ceo portavoz portavoces expertos especialista especialistas economista economistas analista analistas
    periodista periodistas fiscal testigo testigos fuentes líder líderes dirigente dirigentes
    responsable responsables miembro miembros artista atleta agente agentes papa cardenal residente
    residentes vecinos afectados trabajadores estudiante estudiantes representante representantes
    interlocutor comandante coronel general manifestante manifestantes canciller comerciante pescadores
    activista activistas pediatra psiquiatra jurista abogado-laboralista sindicalista cantante guía
    joven adolescente menor socialista popular albañil chavista peronista lideresa exportavoz paciente
    motorista automovilista senderista montañista alpinista surfista gimnasta triatleta judoca
    piragüista ídolo estrella figura número ayudante asistente aprendiz migrante indígena cacique toqui
    machi congresista asambleísta constituyente ministrable alto ombudsman ponente docente conserje
    hincha cofrade alcaldable huésped galerista mecenas solista corista percusionista trompetista
    saxofonista clarinetista violista violonchelista contrabajista bajista acordeonista organista
    concertista arpista flautista instrumentista ceramista ebanista muralista acuarelista retratista
    paisajista ilustre columnista comentarista articulista cronista memorialista caricaturista viñetista
    fotoperiodista sonidista figurinista cuentacuentos cuentista coleccionista acróbata malabarista
    trapecista ilusionista ajedrecista yudoca karateka taekwondista esgrimista vallista decatleta
    pentatleta fondista mediofondista pertiguista regatista hockista golfista windsurfista motociclista
    medallista plusmarquista recordista debutante fichaje base pívot ala-pívot pivote opuesto líbero
    apertura pilier talonador dietista nutricionista fisioterapeuta logopeda terapeuta psicoterapeuta
    geriatra forense anestesista internista intensivista comadrona auxiliar otorrino ambientalista
    conservacionista animalista feminista ecofeminista pacifista cooperante demoscópico estadístico
    consultor lobista youtuber influencer tiktoker streamer internauta oyente televidente votante
    simpatizante compatriota creyente protestante payo okupa transportista pensionista contribuyente
    pareja cónyuge exmujer madrastra nuera yerno madrina canguro niñera bedel ordenanza recepcionista
    telefonista mayorista minorista capataza rederas lonjera guardaparque guardabosque subprefecto
    suboficial brigada alférez comodoro contralmirante vicealmirante generala exmilitar excoronel
    exgeneral tenientealcalde cónsul consulesa premier baronesa tránsfuga autoridad jerarca prelado
    purpurado mitrado edil centrocampista contable cineasta guionista dibujante guardameta exfutbolista
    intendente sargento teniente oficial soldado brigadista rescatista novelista poeta ensayista chef
    futbolista tenista ciclista velocista maratonista púgil navegante internacional exinternacional
    finalista gerente taxista turista superviviente sobreviviente militante accionista humorista
    comediante guitarrista pianista violinista exfiscal exdirigente lingüista astronauta urbanista
    modelo titular hombre policía excontable electricista querellante denunciante demandante cabo
    almirante guardia socorrista dentista timonel lateral central volante mediocampista baloncestista
    industrial colegial huelguista pirata exconcejal psicoanalista presidenciable liberal
    socialdemócrata comunista independentista nacionalista ecologista estadista orfebre barman genetista
    vocal vigilante recluta narcotraficante traficante corresponsal jinete capataz chaval zagal
    tripulante maquinista ciclotaxista investigado natural penalista religioso comediógrafo`,
  },
  feminines: 'o>a or>ora ón>ona án>ana ín>ina és>esa ente>enta efe>efa z>za',
  tradeEndings: {
    endings: `ero era or ora ista ólogo óloga ógrafo ógrafa icultor icultora`,
    save: `entero entera sincero sincera severo severa primero primera tercero tercera ligero ligera verdadero
      verdadera certero certera soltera pasajero pasajera extranjero extranjera soñador soñadora burlón hablador mayor
      menor mejor peor anterior posterior interior exterior superior inferior señor señora amor dolor calor color
      honor humor temor rumor terror error sabor olor valor favor flor sudor vapor motor factor sector hora ahora
      demora mejora febrero enero dinero número manera madera carrera bandera frontera primavera carretera cartera
      acera espera escalera cualquiera dondequiera fuera lista pista vista revista entrevista conquista optimista
      pesimista realista fatalista alarmista egoísta solidario solidaria necesario necesaria contrario contraria
      diario diaria voluntaria horario salario escenario barrio calvario sanitaria ordinario ordinaria varia historia
      memoria victoria gloria temeraria precaria precario acogedor acogedora conmovedor conmovedora tranquilizador`,
  },
  epicenes:
    'víctima persona figura estrella autoridad personalidad celebridad leyenda promesa revelación eminencia',
};
