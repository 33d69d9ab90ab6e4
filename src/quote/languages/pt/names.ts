import type { NameTable } from '../table/names.js';

export const PORTUGUESE_NAMES: NameTable = {
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
    male: `luka nikola luca ilya abel adalberto adriano afonso agostinho alan alberto alexandre alfredo aloísio amadeu amaro américo
      anderson andré anselmo antero antónio antônio aníbal aquiles armando arnaldo arthur artur augusto aurélio aílton
      baltazar benedito benjamim benjamin bernardino bernardo breno bruno caetano caio camilo carlos celso cláudio
      cléber conrado cristiano cristóvão cássio cândido célio césar cícero damião daniel danilo dante davi david denis
      diego dinis diogo dirceu domingos donald duarte décio edgar edmilson edmundo edson eduardo elias eliseu emanuel
      emerson emiliano emílio enrico enzo eraldo erick ernesto estêvão eugênio eurico evandro evaristo everaldo
      ezequiel fabrício felipe fernando filipe flávio francisco frederico fábio gabriel gaspar genésio geraldo germano
      gil gilberto gilson giovani gonçalo guilherme gustavo heitor henrique henry herculano hermínio horácio hugo
      humberto hélder hélio ian igor inácio isaac ismael israel ivan ivo jaime jair jairo jandir jerônimo joaquim joe
      joel john jonas jorge josué josé joão juan juliano juvenal júlio kelvin kevin kleber laerte lauro leandro
      leonardo leonel leopoldo levi lourenço luan lucas luciano luiz luís lúcio maciel manoel manuel marcelino marcelo
      marco marcos martim mateus matheus mathias matias mauro maurício maximiano micael miguel milton moacir moisés
      murilo márcio mário nathan nelson nestor newton nicolas nicolau nivaldo norberto nuno octávio olavo olegário
      orlando oscar osvaldo otoniel otto otávio ovídio paulo pedro rafael raimundo ramiro raul reginaldo reinaldo
      renan renato ricardo rildo roberto rodolfo rodrigo rogério romeu romário ronaldo roque rubens rui rúben salvador
      samuel sandro santiago saulo sebastião sidnei silas silvano silvério simão sérgio sílvio tadeu tarcísio telmo
      teodoro thales theo thiago thomas tiago tomás tomé ulisses valdemar valdir valentim valter vasco vicente victor
      vinicius vinícius virgílio vitor vladimir vítor wagner walter wellington wesley william wilson xavier yago yuri
      zacarias zeca zeferino álvaro ângelo ítalo armindo abílio ariovaldo bento nélson otacílio serafim zé adelino
      alcides aldo ambrósio anacleto aristides arlindo avelino belmiro boaventura brás clemente custódio dagoberto
      djalma erasmo felisberto fernão helder hermenegildo hilário honório januário jerónimo justino lino mariano
      marlon nilton plínio quirino rufino severino vitorino washington`,
    female: `carminho consuelo amparo adelaide adriana adélia alana alberta albertina alessandra alexandra alice aline
      amanda amália amélia ana andreia andréa angela angélica anita antónia antônia aparecida arlete arminda assunção
      augusta aurora beatriz benedita benvinda bernardete bianca branca brenda bruna bárbara caetana camila carina
      carla carlota carmen carolina caroline cassandra catarina cecilia cecília celeste celina clara clarice cleide
      cláudia conceição constança cristiane cristina célia cíntia dalila daniela denise deolinda diana dulce débora
      edite edna eduarda efigênia elaine elena eliana eliane elis elisa elisabete elsa elvira elza ema emma emília
      erica erika ermelinda ester etelvina eugênia eulália eunice eva evelyn fabiana felicidade fernanda filipa
      filomena flávia francisca fátima gabriela geni gilda giovana giovanna gisele glória graciete graça helena
      heloisa heloísa henriqueta hermínia iara idalina ingrid inês iracema irene irina isabel isabela isabella isadora
      isaura ivete ivone jacinta jacira janaína jandira joana joaquina joelma jordana josefa julia juliana jurandir
      jurema jussara jéssica júlia karina kelly lara larissa laura lavínia laís leila leonilde leonor letícia lia
      lilian liliana lindalva liz lorena lourdes luana luciana lucília ludmila luiza lurdes luzia luísa luíza lídia
      lígia lívia lúcia madalena mafalda magda maiara manuela mara marcela margarida maria mariana mariane marina
      marisa maristela marlene marlete marluce marta marília matilde maura melissa mercedes micaela milena mirela
      miriam mirian márcia mónica mônica nair natália neide neusa nicole nilza nina norma noêmia nádia núria odete
      olga olinda olívia otília palmira patrícia paula penélope priscila rafaela raquel rebeca regina renata rita
      roberta rosa rosalina rosana rosemary rosemeire rosilda rosário rosângela rute sabrina salomé samara sandra sara
      sarah silvana simone sofia solange sophia soraia stela suely susana suzana sílvia sónia sônia tainá talita
      tamara tatiana taís telma teresa tereza tânia valdete valentina valéria vanda vanessa vera verónica verônica
      victória vilma violeta virgínia vitória viviane vânia yara yasmin zenaide zilda zuleica zulmira zélia ágata
      ângela érica íris úrsula birgit dalva jucélia ofélia almerinda alzira anabela berta cleusa cristiana dina dirce
      estela eugénia felícia florinda guilhermina hilda ilda iolanda jorgina josefina judite kátia leocádia lina
      ludovina mariza mécia noémia quitéria ricardina rosália roseli selma serafina teresinha tomásia veridiana wanda`,
  },
  firstNameEndings: { male: 'o', female: 'a' },
  nameParticles: 'de do da dos das von van del al el bin',
  surnameJoints: 'e',
  nameSuffixes: 'jr júnior filho neto sobrinho ii iii iv vi',
  notNames: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela pelos pelas para sem
    sobre entre desde até contra perante sob após durante segundo conforme num numa neste nesta nesse nessa deste desta e ou
    mas que se porque pois quando enquanto embora como onde nem assim também ainda além hoje ontem amanhã depois então agora
    já sempre nunca jamais aqui ali lá muito mais menos só apenas antes inclusive este esta estes estas esse essa esses
    essas aquele aquela isto isso aquilo ele ela eles elas eu nós você vocês seu sua seus suas meu minha nosso nossa lhe lhes
    me te não sim obrigado obrigada vários várias alguns algumas algum alguma ambos cada todo toda todos todas nenhum
    nenhuma dois duas três quatro cinco seis sete oito nove dez outro outra outros outras muitos muitas mesmo quem qual é são
    era foi está há tem têm tinha questionado questionada perguntado brasileiro brasileira brasileiros português portuguesa
    portugueses europeu europeia americano russo francês alemão britânico argentino porém contudo`,
  apposedNames: true,
};
