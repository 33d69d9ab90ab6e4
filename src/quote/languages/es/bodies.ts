import type { BodyTable } from '../table/bodies.js';

export const SPANISH_BODIES: BodyTable = {
  bodyNouns: `empresa compañía grupo asociación sindicato ong organización partido club federación plataforma colectivo
    instituto banco entidad firma multinacional constructora operadora aerolínea aseguradora farmacéutica
    cadena patronal central fundación agencia dependencia institución organismo cooperativa fabricante
    petrolera eléctrica energética formación administración corporación consistorio departamento ente concesionaria adjudicataria contratista promotora
    inmobiliaria naviera hotelera cementera distribuidora`,
  groupNouns: `sala entorno oposición defensa acusación alcaldía gobernación cancillería oficialismo
    ejecutivo directiva ejecutiva afición minera financiera naviera crítica política música química
    tecnológica consejería concejalía dirección rectorado patronal gobierno ministerio fiscalía
    ayuntamiento policía sindicato partido asociación grupo empresa compañía agencia diario periódico
    semanario comunicado informe carta texto tribunal corte comisión consejo comité organización
    federación plataforma colectivo estudio encuesta banco instituto equipo presidencia ong artículo
    documento mensaje nota auto sentencia liga confederación coalición alianza frente sociedad fundación
    cámara mesa junta coordinadora red cofradía entidad firma multinacional constructora operadora
    aerolínea aseguradora farmacéutica cadena central dependencia institución organismo cooperativa
    petrolera eléctrica energética servicio departamento administración consistorio universidad hospital diputación
    cabildo delegación subdelegación corporación ente concesionaria adjudicataria contratista promotora inmobiliaria hotelera cementera distribuidora
    secretaría intendencia municipalidad`,
  titleNouns: 'título lema eslogan consigna canción estribillo copla inscripción epitafio',
  workNouns: `consigna libro película novela canción álbum serie programa exposición lema titulado titulada título documental
    cortometraje largometraje obra pancarta cartel eslogan pieza revista podcast campaña cuadro ensayo
    poemario musical`,
};
