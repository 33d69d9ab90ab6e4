import type { PersonTable } from '../table/people.js';

export const PORTUGUESE_PEOPLE: PersonTable = {
  personNouns: {
    male: `aposentado reformado maestro artesão diarista ambientalista clínico causídico cartola
      mister centroavante artilheiro dianteiro defensor meio-campista guardião arqueiro prelado
      pontífice premiê mandatário religioso doutor acadêmico académico homem senhor diretor senador
      conselheiro advogado pesquisador investigador pai irmão filho marido policial bombeiro enfermeiro
      professor agricultor pecuarista vizinho morador embaixador treinador técnico jogador ator escritor
      historiador cientista sociólogo rei candidato negociador operário aluno ministro prefeito
      governador deputado vereador médico funcionário secretário engenheiro empresário sindicalista
      magistrado promotor procurador biólogo geólogo arqueólogo fundador vice-presidente ex-ministro
      ex-presidente cantor delegado pescador presidente arquiteto cineasta coordenador produtor arguido
      réu carteiro autarca mineiro petista tucano governante camponês lavrador agente-funerário padeiro
      cozinheiro empreiteiro zagueiro atacante goleiro meia avançado médio guarda-redes defesa
      selecionador reitor físico químico matemático músico editor livreiro viúvo idoso jovem relator
      ex-autarca ex-prefeito moleiro pedreiro carpinteiro barbeiro garimpeiro seringueiro vaqueiro
      marinheiro jardineiro banqueiro pasteleiro ferreiro hoteleiro sapateiro caminhoneiro fazendeiro
      companheiro torneiro motoqueiro tenente major sargento capitão cabo soldado poeta romancista
      violonista guitarrista baterista avô tio primo cunhado sogro genro neto namorado amigo colega
      marceneiro eletricista mecânico desembargador notário contador tesoureiro armador estilista chef
      rapaz garoto menino eleito detido acusado condenado sobrevivente refugiado migrante indígena
      pastor sacerdote padre pároco frade arcebispo capelão dentista farmacêutico cirurgião oncologista
      cardiologista neurologista taxista árbitro futebolista ciclista nadador corredor velejador
      surfista vencedor apresentador locutor cronista correspondente enviado alpinista guia
      subsecretário volante lateral bastonário brigadeiro superintendente auxiliar eurodeputado crítico
      escriturário gerente operador feirante caseiro gari camelô porteiro vigilante zelador síndico
      inquilino arrendatário senhorio motoboy entregador frentista garçom sacristão parteiro`,
    female: `aposentada reformada maestrina artesã peixeira clínica causídica zagueira artilheira
      defensora bombeira mandatária acadêmica académica mulher senhora diretora senadora conselheira
      advogada pesquisadora investigadora mãe irmã filha esposa enfermeira professora agricultora
      vizinha moradora embaixadora treinadora técnica jogadora atriz escritora historiadora socióloga
      rainha candidata negociadora operária aluna ministra prefeita governadora deputada vereadora
      médica funcionária secretária engenheira empresária magistrada promotora procuradora bióloga
      geóloga arqueóloga fundadora cantora delegada pescadora presidenta vítima fonte arquiteta
      coordenadora produtora arguida ré carteira governante camponesa lavradora padeira cozinheira
      atacante goleira avançada média selecionadora reitora física química matemática música editora
      livreira viúva idosa jovem relatora escriturária moleira pasteleira costureira lavadeira camareira
      faxineira banqueira hoteleira fazendeira companheira avó tia prima cunhada sogra nora neta
      namorada amiga mecânica desembargadora notária tesoureira eurodeputada marisqueira volante lateral
      bastonária eleita detida acusada condenada refugiada pastora freira madre farmacêutica cirurgiã
      árbitra nadadora vencedora apresentadora locutora subsecretária síndica inquilina doméstica
      crítica parteira diarista menina rapariga moça garota`,
    any: `alguém cliente freguês freguesa oficial militar edil congressista docente comediante rival primeiro-ministro primeira-ministra ceo presidente-executivo ministro-chefe vice-governador vice-governadora vice-prefeito vice-prefeita secretário-geral secretária-geral cacique
      executivo executiva gestor gestora tesoureiro tesoureira relator relatora sambista compositor compositora realizador realizadora
      porta-voz porta-vozes especialista especialistas economista economistas analista analistas jornalista jornalistas
      juiz juíza testemunha testemunhas diplomata diplomatas fontes líder líderes dirigente dirigentes responsável
      responsáveis membro membros artista atleta campeão campeã capitão capitã piloto comissário agente agentes papa cardeal
      bispo dono dona proprietário proprietária voluntário voluntária residente residentes moradores habitante habitantes
      trabalhador trabalhadora trabalhadores estudante estudantes chefe representante representantes interlocutor autor
      autora comandante coronel general manifestante manifestantes opositor virologista climatologista chanceler
      comerciante ativista ativistas autarca motorista passageiro passageira perito perita parlamentar parlamentares
      assessor assessora
      oceanógrafo oceanógrafa biólogo-marinho vulcanólogo vulcanóloga sismólogo sismóloga glaciólogo
      glacióloga astrônomo astrónomo astrônoma epidemiologista pediatra psicólogo psicóloga psiquiatra
      jurista constitucionalista veterinário veterinária meteorologista infectologista hidrólogo hidróloga
      cientistas aliado aliada aliados`,
  },
  personEndings: {
    male: 'ador edor idor tor ólogo ógrafo turgo',
    female: 'adora edora idora tora óloga ógrafa turga',
    any: 'alista elista olista nista rista tista zista dista gista cista mista iatra',
  },
  tradeEndings: {
    endings:
      'eiro eira ador adora edor edora idor idora ista ólogo óloga ógrafo ógrafa icultor icultora ante ário ária',
    save: `inteiro inteira primeiro primeira terceiro terceira verdadeiro verdadeira ligeiro ligeira solteiro solteira
      passageiro passageira estrangeiro estrangeira brasileiro brasileira certeiro certeira costumeiro costumeira
      derradeiro derradeira traiçoeiro traiçoeira dinheiro janeiro fevereiro cheiro banheiro roteiro chuveiro mosteiro
      canteiro nevoeiro tabuleiro madeira bandeira cadeira carteira carreira fronteira feira maneira ribeira brincadeira
      cachoeira poeira fogueira geladeira besteira sexta-feira barreira ladeira lixeira fileira torneira soleira lareira
      lista pista vista revista entrevista conquista otimista pessimista realista fatalista alarmista egoísta golpista
      racista bastante importante restante distante constante brilhante adiante diante perante durante instante elegante
      semelhante relevante gigante avante montante tocante encantadora encantador acolhedor acolhedora devastador
      devastadora assustador assustadora animador animadora preocupante necessário necessária contrário contrária diário
      diária horário salário cenário vário vária solitário solitária ordinário ordinária precário precária primário
      primária secundário secundária bairro aniversário centenário itinerário área imobiliária rodoviária penitenciária
      computador elevador corredor refrigerador processador`,
  },
  apartNouns: [
    'arguido arguida réu ré acusado acusada suspeito suspeita detido detida condenado condenada vítima',
    'juiz juíza procurador procuradora promotor promotora magistrado magistrada advogado advogada defensor defensora desembargador desembargadora',
  ],
  trades: `senador senadora deputado deputada vereador vereadora parlamentar eurodeputado eurodeputada advogado advogada jurista
    médico médica professor professora docente engenheiro engenheira economista empresário empresária`,
  sideOffices: `presidente vice-presidente líder vice-líder relator relatora coordenador coordenadora porta-voz secretário-geral
    secretária-geral fundador fundadora membro dirigente candidato candidata`,
  kinNouns: `pai mãe irmão irmã filho filha marido esposa mulher esposo avô avó tio tia primo prima sobrinho sobrinha neto neta
    cunhado cunhada sogro sogra genro nora namorado namorada noivo noiva viúvo viúva padrasto madrasta enteado enteada`,
  friendNouns: 'amigo amiga vizinho vizinha',
  emptyRoles: 'colega amigo amiga jovem idoso idosa companheiro companheira',
  degrees: `dr dra doutor doutora professor professora prof padre frei tenente
    major coronel sargento cabo`,
  epicenes:
    'vítima testemunha pessoa figura estrela autoridade personalidade celebridade lenda promessa criança',
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
  sameOffices: [
    'presidente da câmara, presidente da câmara municipal, prefeito, prefeita, autarca, edil, chefe do município, chefe do executivo',
    'presidente da junta, presidente da junta de freguesia, autarca',
    'vereador, vereadora, autarca, parlamentar, edil',
    'primeiro-ministro, primeira-ministra, chefe do governo, chefe de governo, chefe do executivo, governante, premiê',
    'presidente da república, chefe de estado, chefe do estado, mandatário',
    'ministro, ministra, governante, titular da pasta, chefe da pasta, responsável pela pasta',
    'secretário de estado, secretária de estado, governante',
    'governador, governadora, chefe do executivo, mandatário, mandatária',
    'líder, dirigente, secretário-geral, coordenador, coordenadora, presidente',
    'deputado, deputada, parlamentar, congressista',
    'líder, coordenador, coordenadora, porta-voz, secretário-geral, líder da oposição, líder do governo, líder da bancada, líder parlamentar, relator, relatora, deputado, deputada, senador, senadora, parlamentar',
    'senador, senadora, parlamentar, congressista',
    'eurodeputado, eurodeputada, parlamentar',
    'ceo, presidente executivo, presidente-executivo, presidente, executivo, executiva, diretor-presidente, diretor executivo, diretora executiva, gestor, gestora',
    'diretor financeiro, diretora financeira, executivo, executiva, cfo, diretor, diretora, gestor, gestora',
    'presidente do clube, presidente, dirigente, cartola, mandatário',
    'treinador, treinadora, técnico, técnica, comandante, selecionador, selecionadora, mister, professor',
    'atacante, avançado, centroavante, ponta, artilheiro, artilheira, jogador, jogadora, ponta de lança, dianteiro',
    'zagueiro, zagueira, defesa, defesa central, central, lateral, jogador, jogadora, defensor, defensora',
    'meia, médio, meio-campista, volante, jogador, jogadora, meio-campo',
    'goleiro, goleira, guarda-redes, guardião, arqueiro, jogador, jogadora',
    'procurador, procuradora, promotor, promotora, magistrado, magistrada, procurador do ministério público, magistrada do ministério público',
    'juiz, juíza, magistrado, magistrada, desembargador, desembargadora',
    'advogado, advogada, causídico, causídica, defensor, defensora, jurista, mandatário',
    'arguido, arguida, réu, ré, acusado, acusada',
    'padre, pároco, sacerdote, religioso',
    'bispo, arcebispo, prelado, cardeal',
    'papa, pontífice, santo padre',
    'delegado, delegada, policial',
    'comandante, oficial, capitão, coronel, tenente-coronel, major, general, militar, bombeiro, bombeira',
    'médico, médica, clínico, clínica, cirurgião, cirurgiã, infectologista, doutor, doutora',
    'reitor, reitora, professor, professora, docente, acadêmico, acadêmica, académico, académica',
    'escritor, escritora, autor, autora, romancista, cronista',
    'realizador, realizadora, cineasta, diretor, diretora',
    'cantor, cantora, artista, músico, música, compositor, compositora, sambista',
    'ator, atriz, artista, intérprete, humorista, comediante',
    'agricultor, agricultora, produtor, produtora, lavrador, lavradora',
  ],
  latterNouns: 'último última',
  anonymousNouns: `alguém fonte fontes responsável diplomata testemunha testemunhas vizinho vizinha morador moradora moradores
    habitante especialista trabalhador trabalhadora funcionário funcionária policial agente membro interlocutor homem mulher
    manifestante porta-voz residente passageiro passageira assessor assessora parlamentar
      deputado deputada senador senadora aliado aliada aliados auxiliar ministro dirigente cientista
      professor professora comerciante`,
};
