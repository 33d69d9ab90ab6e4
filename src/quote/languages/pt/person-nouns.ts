import type { PersonNounTable } from '../table/person-nouns.js';

export const PORTUGUESE_PERSON_NOUNS: PersonNounTable = {
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
  epicenes:
    'vítima testemunha pessoa figura estrela autoridade personalidade celebridade lenda promessa criança',
};
