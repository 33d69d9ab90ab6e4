import type { PersonTable } from '../table/people.js';

export const ITALIAN_PEOPLE: PersonTable = {
  kinNouns: `padre madre papà mamma fratello sorella figlio figlia marito moglie nonno nonna zio zia cugino cugina nipote
    cognato cognata suocero suocera genero nuora fidanzato fidanzata vedovo vedova`,
  friendNouns: 'amico amica vicino vicina',
  emptyRoles:
    'ventenne trentenne quarantenne cinquantenne sessantenne settantenne ottantenne novantenne collega amico amica giovane anziano anziana compagno compagna',
  genericNouns: `esperto esperta specialista ricercatore ricercatrice economista analista storico storica scienziato
    scienziata politico dirigente studioso studiosa imputato imputata indagato indagata`,
  nearNouns: `sindacalista maestro maestra premier tecnico attaccante centrocampista portiere centravanti difensore mister parlamentare esponente
    imprenditore imprenditrice scrittore scrittrice giornalista medico professore professoressa docente
    funzionario leader ufficiale donna uomo ragazzo ragazza custode testimone rivale collega amico amica vincitore vincitrice eletto eletta
    arbitro poeta poetessa calciatore calciatrice arrestato arrestata indagato indagata detenuto detenuta operaio operaia regista attore attrice cantante pensionato
    pensionata anziano anziana giovane vulcanologo vulcanologa sismologo sismologa biologo biologa geologo
    geologa albergatore giurista politologo politologa sociologo sociologa imputato imputata`,
  latterNouns: 'ultimo ultima',
  anonymousNouns: `qualcuno fonte fonti responsabile diplomatico diplomatica testimone testimoni vicino vicina abitante abitanti
    residente residenti esperto esperti lavoratore lavoratrice operaio funzionario funzionaria poliziotto agente membro
    interlocutore uomo donna manifestante portavoce passante passeggero passeggera collaboratore soccorritore
      deputato deputata senatore senatrice parlamentare ministro dirigente assessore insegnante cittadino
      cittadina pensionato negoziante`,
};
