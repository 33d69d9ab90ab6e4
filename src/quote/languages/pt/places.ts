import type { PlaceTable } from '../table/places.js';

export const PORTUGUESE_PLACES: PlaceTable = {
  groupWords: `ministério governo congresso senado câmara parlamento assembleia comissão conselho
    comitê comité partido união federação sindicato associação agência sociedade grupo banco
    universidade escola instituto hospital prefeitura município secretaria procuradoria tribunal supremo
    polícia guarda exército estado planalto presidência fazenda economia saúde educação justiça defesa
    cultura trabalho agricultura transportes relações exteriores habitação indústria turismo energia
    segurança obras ambiente meio pública público federal estadual municipal civil militar finanças
    interior administração interna lusa reuters afp efe globo folha estadão uol g1 cnn bbc rtp sic tvi
    expresso observador diário notícias record veja valor band sbt rádio renascença tsf televisão
    twitter facebook google youtube instagram x pt psdb mdb pl psol psd ps pcp cds chega bloco esquerda
    iniciativa liberal onu otan nato ue oms fmi unesco cut cgtp ugt petrobras vale embraer itaú bradesco
    stf stj tse pf pm ibge inpe anvisa fiocruz butantan tap edp galp benfica sporting porto flamengo
    corinthians palmeiras greenpeace anistia amnistia internacional cruz vermelha clube fc estádio museu
    centro fundo fundação casa branca kremlin pentágono organização autoridade observatório ordem nações
    unidas bombeiros proteção defensoria`,
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
  placeNouns: `navio barco traineira petroleiro rua avenida praça largo bairro aldeia vila freguesia distrito povoado comunidade serra praia rio lagoa ilha ponte parque
    teatro museu estádio palácio igreja torre castelo escola colégio hospital aeroporto monte vale fazenda sítio hotel
    rodovia estrada travessa alameda morro favela cidade`,
  saintWords: 'são santo santa sant',
  placeWords: `brasil portugal lisboa porto coimbra braga faro évora aveiro setúbal leiria viseu guarda beja funchal açores
    madeira algarve alentejo minho são paulo rio janeiro brasília salvador fortaleza recife belém manaus curitiba goiânia
    florianópolis vitória natal maceió aracaju teresina cuiabá belo horizonte campinas minas gerais bahia
    pernambuco ceará paraná catarina goiás pará amazonas amazônia maranhão paraíba sergipe alagoas piauí tocantins
    rondônia roraima acre amapá angola moçambique cabo verde guiné timor espanha frança alemanha itália inglaterra reino
    rússia ucrânia china japão índia argentina chile colômbia peru venezuela uruguai paraguai bolívia méxico estados unidos
    síria israel gaza irã irão iraque turquia europa áfrica ásia américa bruxelas genebra berlim londres paris roma madri
    madrid moscou moscovo kiev washington nova york iorque santa praça rua avenida ponte monte lago ilha vale norte sul vila vilar ribeirão ribeira ponta póvoa aldeia serra alvor quinta`,
  placePrepositions: 'em no na num numa',
  demonyms: `português portuguesa brasileiro brasileira espanhol espanhola francês francesa inglês inglesa britânico britânica
    escocês irlandês alemão alemã italiano italiana belga holandês holandesa neerlandês suíço suíça austríaco austríaca
    grego grega turco turca russo russa ucraniano ucraniana polaco polaca polonês polonesa checo tcheco húngaro romeno
    romena búlgaro sérvio sérvia croata esloveno eslovena sueco sueca norueguês norueguesa dinamarquês finlandês
    americano americana norte-americano norte-americana canadense canadiano mexicano mexicana argentino argentina
    uruguaio uruguaia chileno chilena colombiano colombiana peruano peruana paraguaio paraguaia boliviano venezuelano
    venezuelana equatoriano chinês chinesa japonês japonesa coreano coreana indiano indiana australiano australiana
    israelense israelita palestino palestina egípcio marroquino tunisino argelino angolano angolana moçambicano
    moçambicana cabo-verdiano guineense senegalês nigeriano sul-africano carioca paulista mineiro mineira gaúcho gaúcha
    baiano baiana pernambucano pernambucana cearense paraense catarinense paranaense lisboeta portuense minhoto
    alentejano alentejana algarvio algarvia madeirense açoriano açoriana transmontano`,
};
