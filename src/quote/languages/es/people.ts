import type { PersonTable } from '../table/people.js';

export const SPANISH_PEOPLE: PersonTable = {
  kinNouns:
    'padre madre hermano hijo marido mujer esposo primo tío sobrino nieto abuelo suegro cuñado novio viudo',
  friendNouns: 'amigo vecino',
  sceneMarks: 'en ante frente tras junto sobre',
  emptyRoles: 'líder joven pequeño viejo colega compañero compañera interlocutor',
  genericNouns: `experto especialista investigador economista analista historiador científico político dirigente`,
  nearNouns: `mandatario funcionario empresario socialista popular anciano joven contable excontable acusado
    mujer hombre padre madre abuelo niño chico muchacho adolescente menor señor imputado procesado
    condenado detenido investigado sospechoso reo testigo víctima denunciante superviviente
    sobreviviente damnificado afectado herido pasajero viajero vecino residente héroe heroína ídolo
    figura estrella decano natural galardonado premiado homenajeado interesado aludido líder dirigente
    responsable cuarentón cincuentón sesentón octogenario septuagenario nonagenario sexagenario
    quincuagenario cuadragenario treintañero veinteañero centenario veterano político experto
    especialista estudiante universitario jubilado campeón ganador vencedor número internacional
    exinternacional capitán conservador liberal comunista independentista nacionalista ecologista
    diplomático paciente usuario militante voluntario migrante viudo empleado trabajador autoridad
    pensionista parado heredero hijo hermano primo tío sobrino nieto suegro cuñado novio esposo marido
    compañero amigo inquilino cliente consumidor lector espectador aficionado`,
  latterNouns: 'último última segundo segunda',
  formerNouns: 'primero primera',
  anonymousNouns: `fuente fuentes responsable responsables diplomático testigo testigos vecino vecinos experto expertos
    trabajador funcionario policía agente miembro interlocutor hombre mujer manifestante portavoz
    residente alto cargo diputado senador asesor veterano colaborador empleado pescador ganadero
    dirigente`,
};
