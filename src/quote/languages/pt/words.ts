import type { SmallWordTable } from '../table/words.js';

export const PORTUGUESE_WORDS: SmallWordTable = {
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
  ageNouns: 'anos',
  weekdays: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado
    domingo`,
  times: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite
    madrugada meio-dia semana semanas mês meses ano anos dia dias hora horas minutos véspera verão inverno outono primavera`,
  pronouns: {
    male: 'ele',
    female: 'ela',
    plural: 'eles elas',
    first: 'eu nós tu você vocês',
    we: 'nós nosso nossa',
    neuter: 'isto isso aquilo',
    maleOther: 'dele nele',
    femaleOther: 'dela nela',
  },
  articleGenders: { male: 'o este esse', female: 'a esta essa', any: '' },
  formerMarks: { male: 'antigo', female: 'antiga', any: 'ex' },
  enclitics: '-se -lhe -lhes -me -nos -no -na',
  abbreviations: 'sr sra dr dra prof profa eng av art núm pág etc d gen cel a.m p.m',
};
