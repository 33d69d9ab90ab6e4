import type { PersonTable } from '../table/people.js';

export const PORTUGUESE_PEOPLE: PersonTable = {
  kinNouns: `pai mãe irmão irmã filho filha marido esposa mulher esposo avô avó tio tia primo prima sobrinho sobrinha neto neta
    cunhado cunhada sogro sogra genro nora namorado namorada noivo noiva viúvo viúva padrasto madrasta enteado enteada`,
  friendNouns: 'amigo amiga vizinho vizinha',
  emptyRoles: 'colega amigo amiga jovem idoso idosa companheiro companheira',
  genericNouns: `especialista pesquisador pesquisadora investigador investigadora economista analista historiador
    historiadora cientista político dirigente parlamentar arguido arguida réu ré acusado acusada`,
  nearNouns: `perito perita diarista caminhoneiro comerciante aluno aluna socorrista bombeiro bombeira arguido arguida réu ré carteiro autarca governante viúvo viúva médico médica professor
    professora empresário empresária técnico treinador atacante avançado médio zagueiro goleiro escritor
    escritora jornalista maestro maestrina aposentado aposentada reformado reformada colega amigo amiga
    clínico clínica causídico jurista sindicalista volante lateral zagueira capitão capitã camisa
    testemunha rival moleiro padeiro pescador eleito eleita detido detida vencedor vencedora poeta
    taxista árbitro moça menina rapaz rapariga garoto garota estudante ator atriz cantor cantora
    agricultor agricultora biólogo bióloga geólogo geóloga sociólogo socióloga idoso idosa jovem mulher
    homem responsável`,
  latterNouns: 'último última',
  anonymousNouns: `alguém fonte fontes responsável diplomata testemunha testemunhas vizinho vizinha morador moradora moradores
    habitante especialista trabalhador trabalhadora funcionário funcionária policial agente membro interlocutor homem mulher
    manifestante porta-voz residente passageiro passageira assessor assessora parlamentar
      deputado deputada senador senadora aliado aliada aliados auxiliar ministro dirigente cientista
      professor professora comerciante`,
};
