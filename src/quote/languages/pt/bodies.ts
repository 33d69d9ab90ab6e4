import type { BodyTable } from '../table/bodies.js';

export const PORTUGUESE_BODIES: BodyTable = {
  bodyNouns: `empresa companhia firma grupo multinacional associação sindicato organização partido clube federação instituto
    banco cooperativa fundação agência instituição entidade consórcio construtora operadora seguradora montadora
    distribuidora transportadora incorporadora mineradora gravadora emissora consultora concessionária fabricante
    editora petroleira petrolífera elétrica rede cadeia ong autarquia órgão município corporação pasta entidade colegiado gestora estatal operador`,
  groupNouns: `governo ministério procuradoria prefeitura polícia sindicato partido associação grupo empresa companhia
    agência jornal semanário comunicado relatório carta texto tribunal comissão conselho comitê organização federação
    coletivo estudo pesquisa inquérito direção banco instituto equipa equipe presidência ong artigo documento mensagem nota fundamentação
    sentença secretaria câmara defesa acusação família oposição corporação entidade fundação clube cooperativa
    construtora operadora seguradora montadora distribuidora transportadora incorporadora mineradora gravadora emissora
    concessionária firma autarquia junta faixa torcida claque administração assessoria movimento redação`,
  titleNouns: 'título lema slogan canção refrão coro faixa cartaz inscrição epitáfio pichação',
  statementNouns: 'nota comunicado',
  workNouns: `livro filme romance canção álbum série programa exposição lema intitulado intitulada título documentário
    faixa campanha slogan cartaz peça operação expedição revista podcast ensaio novela`,
};
