import type { LanguageTable } from './language.js';
import { PORTUGUESE_PEOPLE } from './pt/people.js';

export const PORTUGUESE: LanguageTable = {
  ...PORTUGUESE_PEOPLE,
  code: 'pt',
  marks: ['“”', '«»', '„”', '„“', '””'],
  innerMarks: ['‘’'],
  cuesInside: 'dashes',
  dashDialogue: true,
  verbEndings: 'ou aram eram iram',

  speech: `diverte divertiu disse diz disseram dizem dizia diziam garantiu garante garantiram garantem defendeu defende defenderam defendem
    escreveu escreve escreveram escrevem respondeu responde responderam respondem admitiu admite admitiram admitem
    reconheceu reconhece reconheceram reconhecem concluiu conclui concluíram prometeu promete prometeram rebateu
    rebate rebateram exigiu exige exigiram pediu pede pediram pedem resumiu resume esclareceu esclarece esclareceram
    advertiu adverte advertiram prosseguiu prossegue referiu refere referiram insistiu insiste insistiram agradeceu
    agradece acredita acreditam acreditou pensa pensam sugeriu sugere sugeriram previu prevê queixou-se dito garantido
    defendido escrito respondido admitido reconhecido concluído prometido advertido referido insistido desmentiu
    desmente desmentiram contrapôs contrapõe propôs reagiu reage reagiram reagem reagia assumiu assume assumiram
    assumem repetiu repete repetiram repetem garantia corrigiu corrige entende entendem entendeu defendia defendiam
    respondia escrevia pedia pediam sugeria admitia referia insistia prometia enalteceu enaltece enalteceram aludiu
    deduziu prosseguia concluem concluía agradeceram previram preveem sorria ria interveio intervém contrapuseram
    reconhecia prometem referem sugerem advertem insistem exigem esclarecem resumem reagido assumido repetido
    corrigido defenderá dirá disserem dissera contrapõem rebatem rebatido agradecido`,
  speechNonFinite: `dizendo garantindo defendendo respondendo admitindo reconhecendo concluindo prometendo dizer garantir escrevendo
    pedindo insistindo sugerindo sugerir exigindo exigir referindo referir esclarecendo esclarecer reagindo reagir
    assumindo assumir repetindo repetir corrigindo corrigir advertindo advertir prosseguindo agradecendo agradecer
    prometer admitir responder reconhecer insistir pedir escrever defender resumindo resumir rebatendo rebater concluir
    saber`,
  speechStems: `emocion exalt espant entusiasm assust aconselh acrescent acus adiant admoest advog afirm alarde aleg alert anunci apel apont apost argument arremat arrisc
    articul assegur assinal atac atalh atest atir aval avali avis berr brad brinc calcul celebr clarific cobr cochich
    comemor coment complement complet comunic concord confess confidenci confidenciar confirm congratul consider constat
    cont contest continu contrari corrobor critic declar denunci desabaf desafi destac desvaloriz detalh determin
    diagnostic discord dispar dramatiz elucid emend endoss enfatiz enumer esbravej escus especific especul estim exclam
    exemplific explan explic explicit express filosof finaliz fris fundament gab gracej grit ilustr implor indag indic
    indign inform insinu interrog ironiz julg jur justific lament lastim lembr manifest minimiz murmur neg not observ
    opin orden orgulh palpit pergunt ponder pontu pormenoriz post precis preconiz problematiz proclam profetiz pronunci
    protest provoc public queix question ralh realç reclam recomend record recus reforç refut regozij reiter rejeit
    relat relativiz relembr remat rememor replic reprov resign resmung ressalt ressalv retruc revel ripost salient
    sentenci sinaliz sintetiz solidariz solt sublinh suplic suspir sussurr sustent testemunh tranquiliz tuit tweet
    vaticin vinc vocifer zomb`,
  speechEndings: { finite: 'a am ou aram ava avam ado', nonFinite: 'ando ar' },
  besideOnly: 'sorriu sorri riu ri suspirou suspira começou terminou emendou descreve descreveu descrevem',
  weakSpeech: `classificou classifica classificaram chamou chama chamaram definiu define condenou
    condena condenaram elogiou elogia comparou compara falou fala falaram quer queria vê propôs propõe teme rotulou`,
  weakNonFinite: 'classificando chamando falando condenando falar classificar chamar condenar',
  citedAs: 'cita citou citado citada citaram',
  participleVerbEndings: 'o',
  speechPhrases: [
    'deu conta',
    'dá conta',
    'deu a conhecer',
    'dá a entender',
    'deu a entender',
    'fez saber',
    'faz saber',
    'fez questão de frisar',
    'fez questão de dizer',
    'faz questão de dizer',
    'fez notar',
    'faz notar',
    'deixou claro',
    'deixa claro',
    'deixaram claro',
    'deixou escapar',
    'deixa escapar',
    'deixou no ar',
    'pôs água na fervura',
    'tentou pôr panos quentes',
    'subiu o tom',
    'sobe o tom',
    'chamou a atenção',
    'chama a atenção',
    'mostrou-se convicto',
    'mostrou-se convicta',
    'veio dizer',
    'veio a público',
    'tomou a palavra',
    'limitou -se a dizer',
    'limita -se a dizer',
    'limitou -se a afirmar',
    'foi direto',
    'foi direta',
    'foi categórico',
    'foi categórica',
    'foi taxativo',
    'foi taxativa',
    'foi claro',
    'foi clara',
    'foi perentório',
    'foi perentória',
    'abriu o jogo',
    'não poupou críticas',
    'lançou o alerta',
    'lança o alerta',
    'deixou um aviso',
    'deixa um aviso',
    'deixou o aviso',
    'deixou um apelo',
    'deixa um apelo',
    'atirou a matar',
  ],
  speechNouns: `resposta réplica comentário reação desabafo ataque acusação acusações crítica críticas apelo palavra palavras
    aviso alerta promessa garantia ironia declaração declarações mensagem convite farpa recado piada relato lembrança
    explicação defesa denúncia testemunho depoimento desejo pedido confissão confirmação desmentido tristeza satisfação
    indignação dor análise síntese avaliação opinião parecer posição convicção tese leitura versão frase pergunta lamento
    justificação justificativa argumento diagnóstico conselho balanço`,
  comingVerbs: 'veio vem chegou chega partiu parte surgiu',
  takenBackBy: [
    'a afirmação é',
    'a afirmação foi feita',
    'a declaração é',
    'a declaração foi dada',
    'a declaração foi feita',
    'as declarações são',
    'as palavras são',
    'a frase é',
    'a garantia é',
    'a garantia foi dada',
    'a garantia foi deixada',
    'a análise é',
    'a avaliação é',
    'a opinião é',
    'a crítica é',
    'a denúncia é',
    'a promessa é',
    'a queixa é',
    'a convicção é',
    'a explicação é',
    'a recomendação é',
    'a previsão é',
    'o desabafo é',
    'o alerta é',
    'o aviso é',
    'o apelo é',
    'o relato é',
    'o conselho é',
    'o diagnóstico é',
    'o lamento é',
    'o testemunho é',
    'o recado é',
    'quem o diz é',
    'quem o afirma é',
    'quem o garante é',
    'quem diz é',
    'quem diz isso é',
    'quem afirma é',
    'quem afirma isso é',
    'quem garante é',
    'quem conta é',
    'quem explica é',
    'quem avalia é',
    'quem alerta é',
    'é o que',
    'foi o que',
    'foi assim que',
    'é assim que',
    'assim',
    'palavra de',
    'palavras de',
    'são palavras',
  ],
  viewMarks: 'para',
  participleShapes: 'ado ada ados adas ido ida idos idas ito ita itos itas',
  afterQuoteOnly: '',
  invertedPronouns: true,
  groupsBetween: true,
  dropsSubject: true,
  pluralEndings: 'am em',
  passiveAuxiliaries: 'foi foram sido sendo',
  auxiliaries: `tem têm tinha tinham havia haviam terá teria está estão estava foi foram é são era eram será seria deve pode
    poderia vai vão não já`,
  agentMarks: 'por pelo pela',

  accordingTo: [
    'segundo',
    'de acordo com',
    'de acordo com o',
    'conforme',
    'nas palavras de',
    'nas palavras do',
    'nas palavras da',
    'na opinião de',
    'na opinião do',
    'na opinião da',
    'na avaliação de',
    'na avaliação do',
    'na avaliação da',
  ],
  whatMarks: 'o que',
  accordingAfter: '',
  statedIn: 'lê lia ler',
  cueOpeners: 'como',

  articles: 'o a os as um uma uns umas',
  obliqueDeterminers: '',
  definites: 'o a os as',
  fusedArticles: 'do da no na ao à pelo pela num numa',
  determiners: `este esta estes estas esse essa esses essas aquele aquela aqueles aquelas vários várias alguns algumas algum
    alguma ambos ambas cada todo toda todos todas nenhum nenhuma dois duas três quatro cinco seis sete oito nove dez outro
    outra outros outras muitos muitas poucos mesmo mesma`,
  possessives:
    'seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas cujo cuja cujos cujas',
  infinitiveMarks: '',
  participleEndings: 'ando endo indo',
  prepositions: `de do da dos das em no na nos nas ao à aos às com por pelo pela pelos pelas para sem sobre entre desde até
    contra ante perante sob após durante mediante segundo conforme num numa nuns numas dum duma neste nesta nesse nessa
    naquele naquela deste desta desse dessa exceto salvo via`,
  placePrepositions: 'em no na num numa',
  nounPrepositions: 'de do da dos das para',
  clauseOpeners: `e ou mas que se porque pois quando enquanto embora como onde nem assim depois antes porém contudo todavia
    quem`,
  coordinators: 'e ou mas',
  complementizers: 'que se',
  objects: 'se lhe lhes me nos te vos -se -lhe -lhes -me -nos -no -na',
  negations: 'não nem',
  relatives: 'que quem qual quais',
  adverbs: `também ainda além hoje ontem amanhã depois então agora já sempre nunca jamais assim aqui ali lá muito mais menos
    só apenas tampouco enquanto isso posteriormente antes inclusive pouco cedo tarde quase talvez logo em seguida
    textualmente`,
  adverbEnding: 'mente',
  weekdays: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado
    domingo`,
  times: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite
    madrugada meio-dia semana semanas mês meses ano anos dia dias hora horas minutos véspera verão inverno outono primavera`,

  pronouns: {
    male: 'ele',
    female: 'ela',
    plural: 'eles elas',
    first: 'eu nós tu você vocês',
    neuter: 'isto isso aquilo',
    maleOther: 'dele nele',
    femaleOther: 'dela nela',
  },
  titles: {
    male: 'senhor sr dom rei príncipe padre frei irmão sir lord duque',
    female: 'senhora sra dona rainha princesa irmã duquesa lady',
    any: `dr dra doutor doutora professor professora prof presidente presidenta ministro ministra prefeito prefeita senador
      senadora deputado deputada governador governadora vereador vereadora general coronel comandante capitão juiz juíza
      procurador procuradora promotor promotora delegado delegada embaixador embaixadora diretor diretora papa cardeal
      bispo chanceler secretário secretária engenheiro engenheira ceo cfo advogado advogada autarca comissário`,
  },
  genderOnlyTitles: 'senhor senhora sr sra dona dom frei sir lord',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `abel adalberto adriano afonso agostinho alan alberto alexandre alfredo aloísio amadeu amaro américo anderson andré
      anselmo antero antónio antônio aníbal aquiles armando arnaldo arthur artur augusto aurélio aílton baltazar
      benedito benjamim benjamin bernardino bernardo breno bruno caetano caio camilo carlos celso cláudio cléber conrado
      cristiano cristóvão cássio cândido célio césar cícero damião daniel danilo dante davi david denis diego dinis
      diogo dirceu domingos donald duarte décio edgar edmilson edmundo edson eduardo elias eliseu emanuel emerson
      emiliano emílio enrico enzo eraldo erick ernesto estêvão eugênio eurico evandro evaristo everaldo ezequiel
      fabrício felipe fernando filipe flávio francisco frederico fábio gabriel gaspar genésio geraldo germano gil
      gilberto gilson giovani gonçalo guilherme gustavo heitor henrique henry herculano hermínio horácio hugo humberto
      hélder hélio ian igor inácio isaac ismael israel ivan ivo jaime jair jairo jandir jerônimo joaquim joe joel john
      jonas jorge josué josé joão juan juliano juvenal júlio kelvin kevin kleber laerte lauro leandro leonardo leonel
      leopoldo levi lourenço luan lucas luciano luiz luís lúcio maciel manoel manuel marcelino marcelo marco marcos
      martim mateus matheus mathias matias mauro maurício maximiano micael miguel milton moacir moisés murilo márcio
      mário nathan nelson nestor newton nicolas nicolau nivaldo norberto nuno octávio olavo olegário orlando oscar
      osvaldo otoniel otto otávio ovídio paulo pedro rafael raimundo ramiro raul reginaldo reinaldo renan renato ricardo
      rildo roberto rodolfo rodrigo rogério romeu romário ronaldo roque rubens rui rúben salvador samuel sandro santiago
      saulo sebastião sidnei silas silvano silvério simão sérgio sílvio tadeu tarcísio telmo teodoro thales theo thiago
      thomas tiago tomás tomé ulisses valdemar valdir valentim valter vasco vicente victor vinicius vinícius virgílio
      vitor vladimir vítor wagner walter wellington wesley william wilson xavier yago yuri zacarias zeca zeferino álvaro
      ângelo ítalo`,
    female: `carminho consuelo amparo adelaide adriana adélia alana alberta albertina alessandra alexandra alice aline amanda amália amélia ana andreia
      andréa angela angélica anita antónia antônia aparecida arlete arminda assunção augusta aurora beatriz benedita
      benvinda bernardete bianca branca brenda bruna bárbara caetana camila carina carla carlota carmen carolina
      caroline cassandra catarina cecilia cecília celeste celina clara clarice cleide cláudia conceição constança
      cristiane cristina célia cíntia dalila daniela denise deolinda diana dulce débora edite edna eduarda efigênia
      elaine elena eliana eliane elis elisa elisabete elsa elvira elza ema emma emília erica erika ermelinda ester
      etelvina eugênia eulália eunice eva evelyn fabiana felicidade fernanda filipa filomena flávia francisca fátima
      gabriela geni gilda giovana giovanna gisele glória graciete graça helena heloisa heloísa henriqueta hermínia iara
      idalina ingrid inês iracema irene irina isabel isabela isabella isadora isaura ivete ivone jacinta jacira janaína
      jandira joana joaquina joelma jordana josefa julia juliana jurandir jurema jussara jéssica júlia karina kelly lara
      larissa laura lavínia laís leila leonilde leonor letícia lia lilian liliana lindalva liz lorena lourdes luana
      luciana lucília ludmila luiza lurdes luzia luísa luíza lídia lígia lívia lúcia madalena mafalda magda maiara
      manuela mara marcela margarida maria mariana mariane marina marisa maristela marlene marlete marluce marta marília
      matilde maura melissa mercedes micaela milena mirela miriam mirian márcia mónica mônica nair natália neide neusa
      nicole nilza nina norma noêmia nádia núria odete olga olinda olívia otília palmira patrícia paula penélope
      priscila rafaela raquel rebeca regina renata rita roberta rosa rosalina rosana rosemary rosemeire rosilda rosário
      rosângela rute sabrina salomé samara sandra sara sarah silvana simone sofia solange sophia soraia stela suely
      susana suzana sílvia sónia sônia tainá talita tamara tatiana taís telma teresa tereza tânia valdete valentina
      valéria vanda vanessa vera verónica verônica victória vilma violeta virgínia vitória viviane vânia yara yasmin
      zenaide zilda zuleica zulmira zélia ágata ângela érica íris úrsula`,
  },
  firstNameEndings: { male: 'o', female: 'a' },
  nameParticles: 'de do da dos das von van del al el bin',
  surnameJoints: 'e',
  nameSuffixes: 'jr júnior filho neto sobrinho ii iii iv vi',
  groupWords: `ministério governo congresso senado câmara parlamento assembleia comissão conselho comitê comité partido união
    federação sindicato associação agência sociedade grupo banco universidade escola instituto hospital prefeitura
    município secretaria procuradoria ministério tribunal supremo polícia guarda exército estado planalto presidência
    fazenda economia saúde educação justiça defesa cultura trabalho agricultura transportes relações exteriores habitação
    indústria turismo energia segurança obras ambiente meio pública público federal estadual municipal civil militar
    finanças interior administração interna
    lusa reuters afp efe globo folha estadão uol g1 cnn bbc rtp sic tvi público expresso observador diário notícias record
    veja valor band sbt record rádio renascença tsf televisão twitter facebook google youtube instagram x pt psdb mdb pl
    psol psd ps pcp cds chega bloco esquerda iniciativa liberal onu otan nato ue oms fmi unesco cut cgtp ugt petrobras vale
    embraer itaú bradesco stf stj tse pf pm ibge inpe anvisa fiocruz butantan tap edp galp benfica sporting porto flamengo
    corinthians palmeiras greenpeace anistia amnistia internacional cruz vermelha clube fc estádio museu centro fundo
    fundação casa branca kremlin pentágono organização autoridade observatório ordem nações unidas bombeiros proteção
    defensoria`,
  placeNouns: `navio barco traineira petroleiro rua avenida praça largo bairro aldeia vila freguesia distrito povoado comunidade serra praia rio lagoa ilha ponte parque
    teatro museu estádio palácio igreja torre castelo escola colégio hospital aeroporto monte vale fazenda sítio hotel
    rodovia estrada travessa alameda morro favela cidade`,
  portfolios: `fazenda economia saúde educação justiça defesa cultura trabalho agricultura transportes habitação indústria
    turismo energia segurança obras ambiente finanças interior administração desporto esporte esportes mobilidade
    planejamento planeamento infraestrutura infraestruturas mar ciência ensino juventude urbanismo comunicação`,
  groupTails: [
    'civil',
    'militar',
    'federal',
    'municipal',
    'estadual',
    'rodoviária',
    'judiciária',
    'marítima',
    'nacional',
    'regional',
    'pública',
    'público',
    'de contas',
    'de justiça',
    'de ministros',
    'constitucional',
    'europeia',
    'europeu',
    'central',
    'vermelha',
  ],
  placeWords: `brasil portugal lisboa porto coimbra braga faro évora aveiro setúbal leiria viseu guarda beja funchal açores
    madeira algarve alentejo minho são paulo rio janeiro brasília salvador fortaleza recife belém manaus curitiba goiânia
    florianópolis vitória natal maceió aracaju teresina cuiabá belo horizonte campinas minas gerais bahia
    pernambuco ceará paraná catarina goiás pará amazonas amazônia maranhão paraíba sergipe alagoas piauí tocantins
    rondônia roraima acre amapá angola moçambique cabo verde guiné timor espanha frança alemanha itália inglaterra reino
    rússia ucrânia china japão índia argentina chile colômbia peru venezuela uruguai paraguai bolívia méxico estados unidos
    síria israel gaza irã irão iraque turquia europa áfrica ásia américa bruxelas genebra berlim londres paris roma madri
    madrid moscou moscovo kiev washington nova york iorque santa praça rua avenida ponte monte lago ilha vale norte sul`,
  notNames: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela pelos pelas para sem
    sobre entre desde até contra perante sob após durante segundo conforme num numa neste nesta nesse nessa deste desta e ou
    mas que se porque pois quando enquanto embora como onde nem assim também ainda além hoje ontem amanhã depois então agora
    já sempre nunca jamais aqui ali lá muito mais menos só apenas antes inclusive este esta estes estas esse essa esses
    essas aquele aquela isto isso aquilo ele ela eles elas eu nós você vocês seu sua seus suas meu minha nosso nossa lhe lhes
    me te não sim obrigado obrigada vários várias alguns algumas algum alguma ambos cada todo toda todos todas nenhum
    nenhuma dois duas três quatro cinco seis sete oito nove dez outro outra outros outras muitos muitas mesmo quem qual é são
    era foi está há tem têm tinha questionado questionada perguntado brasileiro brasileira brasileiros português portuguesa
    portugueses europeu europeia americano russo francês alemão britânico argentino porém contudo`,
  bodyNouns: `empresa companhia firma grupo multinacional associação sindicato organização partido clube federação instituto
    banco cooperativa fundação agência instituição entidade consórcio construtora operadora seguradora montadora
    distribuidora transportadora incorporadora mineradora gravadora emissora consultora concessionária fabricante
    editora petroleira petrolífera elétrica rede cadeia ong autarquia`,
  groupNouns: `governo ministério procuradoria prefeitura polícia sindicato partido associação grupo empresa companhia
    agência jornal semanário comunicado relatório carta texto tribunal comissão conselho comitê organização federação
    coletivo estudo pesquisa inquérito direção banco instituto equipa equipe presidência ong artigo documento mensagem nota
    sentença secretaria câmara defesa acusação família oposição corporação entidade fundação clube cooperativa
    construtora operadora seguradora montadora distribuidora transportadora incorporadora mineradora gravadora emissora
    concessionária firma autarquia junta faixa torcida claque administração assessoria movimento redação`,
  workNouns: `livro filme romance canção álbum série programa exposição lema intitulado intitulada título documentário
    faixa campanha slogan cartaz peça operação expedição revista podcast ensaio novela`,
  headFirst: true,
  apposedNames: true,

  enclitics: '-se -lhe -lhes -me -nos -no -na',
  abbreviations: 'sr sra dr dra prof profa eng av art núm pág etc d gen cel a.m p.m',

  boilerplateStarts: [
    'leia também',
    'leia mais',
    'veja também',
    'veja mais',
    'saiba mais',
    'confira também',
    'assine',
    'inscreva-se',
    'subscreva',
    'siga-nos',
    'receba',
    'newsletter',
    'compartilhe',
    'partilhe',
    'publicidade',
    'todos os direitos',
    'foto:',
    'vídeo:',
    'fonte:',
    'copyright',
    '©',
    'clique aqui',
    'notícias relacionadas',
  ],
  captionMarks: [
    'foto de arquivo',
    'imagem de arquivo',
    'arquivo pessoal',
    'getty images',
    'foto:',
    '(foto',
    'crédito:',
    '/ lusa',
    'divulgação',
  ],
};
