import type { PlaceTable } from '../table/places.js';

export const SPANISH_PLACES: PlaceTable = {
  groupWords: `ministerio gobierno congreso senado parlamento cámara comisión consejo comité partido
    unión federación sindicato asociación agencia sociedad grupo banco universidad escuela instituto
    hospital ayuntamiento diputación fiscalía tribunal audiencia juzgado policía guardia ejército estado
    generalitat junta xunta moncloa zarzuela interior economía hacienda sanidad educación justicia
    defensa cultura trabajo agricultura transportes exteriores vivienda igualdad industria turismo
    fomento energía salud seguridad obras ambiente ambiental efe reuters europa press afp ap cnn bbc
    país mundo abc vanguardia razón marca as cadena ser cope rne rtve tve telecinco antena sexta radio
    televisión onda nacional twitter facebook google youtube instagram x pp psoe vox podemos sumar erc
    pnv bildu ciudadanos izquierda unida onu otan ue oms fmi unesco ccoo ugt ceoe renfe aena iberia
    repsol telefónica santander bbva endesa inditex pemex codelco morena pri pan greenpeace amnistía
    internacional cruz roja club fc real atlético estadio museo centro fondo fundación casa blanca
    kremlin pentágono organización autoridad observatorio plataforma oficina naciones unidas corte
    suprema supremo constitucional central liga confederación coordinadora gaceta diario voz heraldo
    correo tele noticias periódico fm tv deportivo sporting racing athletic festival teatro ópera
    orquesta compañía talleres laboratorios astilleros revista ediciones canal armada cabildo concejo
    municipalidad intendencia asamblea servicio dirección superintendencia contraloría defensoría
    procuraduría caja anticorrupción antidroga minera unió`,
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
  placeNouns: `buque barco pesquero velero petrolero ferri crucero submarino borrasca tormenta huracán ciclón volcán calle plaza avenida paseo
    barrio aldea pueblo localidad pedanía urbanización polígono sierra playa río lago laguna isla puente parque teatro
    museo pabellón palacio iglesia ermita parroquia basílica torre castillo escuela colegio instituto residencia
    hospital clínica sanatorio aeropuerto cerro monte valle finca cortijo hotel hostal cine presa embalse pantano
    central mina autopista carretera colonia vereda estancia hacienda`,
  saintWords: 'san santo santa',
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
  placePrepositions: 'en',
  demonyms: `argentino mexicano chileno colombiano peruano uruguayo paraguayo boliviano ecuatoriano venezolano cubano
    dominicano puertorriqueño panameño costarricense nicaragüense hondureño salvadoreño guatemalteco brasileño
    español portugués francés italiano alemán inglés británico escocés irlandés galés belga holandés neerlandés suizo
    austriaco austríaco polaco checo húngaro rumano búlgaro griego turco ruso ucraniano serbio croata esloveno sueco
    noruego danés finlandés estadounidense norteamericano canadiense japonés coreano chino indio australiano
    neozelandés marroquí argelino tunecino egipcio senegalés nigeriano camerunés ghanés marfileño israelí iraní
    andaluz aragonés asturiano balear canario cántabro castellano catalán extremeño gallego leonés madrileño manchego
    murciano navarro riojano valenciano vasco alicantino almeriense bilbaíno burgalés cacereño coruñés donostiarra
    gaditano gijonés gironés granadino jienense leridano logroñés lucense malagueño mallorquín menorquín ibicenco
    onubense oscense ovetense palentino pamplonés salmantino santanderino segoviano sevillano soriano tarraconense
    tinerfeño toledano turolense vallisoletano vigués vitoriano zamorano zaragozano cordobés porteño bonaerense
    santafesino tucumano mendocino capitalino limeño arequipeño bogotano antioqueño caleño paisa quiteño guayaquileño
    caraqueño habanero santiaguino montevideano paceño cruceño tapatío regiomontano`,
};
