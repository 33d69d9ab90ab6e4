import type { NameTable } from '../table/names.js';

export const SPANISH_NAMES: NameTable = {
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
    male: `washington wilson byron édison edison jhon jhonny wilmer wilfredo rolando eligio aníbal
      custodio ginés benigno faustino txomin unai asier iker ibai ander xurxo xosé brais breixo jaume
      enric jordi pol roger quim oriol sergi toni kiko paco pepe manolo quique chema nacho lalo beto
      baltazar efrén gerardo fausto néstor leonel nahuel joaquim fermín saturnino evaristo marcial
      ulises rubén jacobo leopoldo humberto adolfo adrián agustín alberto alejandro alejo alfonso
      alfredo álvaro ambrosio andrés ángel anselmo antonio arturo augusto aurelio baltasar basilio
      benito benjamín bernardo borja braulio bruno camilo carlos cayetano césar claudio clemente
      cristian cristóbal daniel darío david diego domingo donald eduardo efraín elías eloy emiliano
      emilio enrique ernesto esteban eugenio eusebio ezequiel fabián facundo federico felipe félix
      fernando fidel francisco gabriel gaspar germán gilberto gonzalo gregorio guillermo gustavo héctor
      hernán hilario hugo ignacio íñigo isaac isidro iván jacinto jaime javier jerónimo jesús joaquín
      jorge josé josep juan julián julio lautaro leandro leonardo lorenzo lucas luis manuel marcelo
      marcos mariano mario martín mateo matías mauricio máximo maximiliano miguel miquel moisés nicanor
      nicolás norberto octavio omar óscar oscar osvaldo pablo pascual patricio pau pedro pere rafael
      ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio román roque salvador samuel santiago
      saúl sebastián sergio simón teodoro teófilo tomás valentín vicente víctor vladimir xavi xavier joe
      john`,
    female: `candela nerea altagracia encarna encarnita manoli toñi chela yudelka xóchitl itzel
      citlali dorotea pura neus salut montse meritxell laia mireia núria nuria aina ainhoa leire ane
      nekane amaia itziar arantxa edurne maider uxue carmiña sabela uxía antía iria noa violeta estrella
      perla constanza lidia amparo angelines mari maruja conchita conchi pepa lola paqui charo remedios
      herminia araceli inmaculada yolanda eulalia georgina yesenia yamila nayeli abril adela adriana
      agustina aitana alba alejandra alicia almudena alma amalia amanda amelia ana andrea ángela ángeles
      antonia ariadna aurora azucena bárbara beatriz begoña belén berta blanca camila carla carlota
      carmen carolina catalina cecilia celia clara claudia concepción concha consuelo cristina daniela
      delia diana dolores elena elisa elvira emilia emma encarnación esperanza esther estefanía eugenia
      eva fátima fernanda florencia francisca gabriela gloria graciela guadalupe helena inés irene iris
      isabel jazmín jimena josefa josefina juana judith julia juliana julieta karina laura leonor
      leticia lorena lourdes lucía luisa luz macarena magdalena maite manuela mar maría mariana maribel
      marina mariona marisa marisol marta martina matilde mercedes miriam mónica montserrat natalia
      nieves noelia noemí norma nadia olga olivia paloma paola patricia paula paulina petra pilar raquel
      rebeca rocío romina rosa rosario roxana ruth sandra sara silvia sofía soledad sonia soraya susana
      tamara tatiana teresa trinidad valentina valeria vanesa verónica victoria virginia viviana ximena
      zaida angela`,
  },
  nameParticles: `de del la las los i von van al el bin da do dos das di der den ten ter ben ibn abu du des`,
  surnameJoints: 'y',
  nameSuffixes: 'jr ii iii iv vi xiv xvi',
  firstSurnames: true,
  notNames: `el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta
    hacia contra ante bajo tras durante mediante según y e o u pero sino que si porque pues cuando
    mientras aunque como donde ni así también además hoy ayer mañana anoche luego después entonces ahora
    ya aún todavía siempre nunca jamás aquí allí ahí muy más menos solo sólo tampoco antes incluso este
    esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos ellas yo nosotros usted
    alguien nadie ustedes su sus mi mis tu nuestro nuestra se le les lo me nos te no sí gracias varios varias algunos
    algunas algún alguna ambos cada todo toda todos todas ningún ninguna dos tres cuatro cinco seis
    siete ocho nueve diez otro otra otros otras muchos muchas mismo quien quienes cual qué quién cómo
    cuándo dónde es son era fue está hay ha han había preguntado preguntada consultado consultada
    español española españoles europeo europea estadounidense ruso rusa mexicano argentino chileno
    colombiano peruano francés alemán británico uno dicho afirmado`,
  apposedNames: true,
};
