import type { Block } from './blocks.js';

/** One kind of leftover paragraph and how it is recognised, in every language we read. */
export interface BlockRule {
  readonly name: string;
  /** Any of these on the whole text of the block. Linear patterns only: the text comes from strangers. */
  readonly patterns: readonly RegExp[];
  /** A longer block (UTF-16 code units) stays. */
  readonly maxLength: number;
  /** The block must be inside links to at least this part. */
  readonly minLinked?: number;
}

/** Whole blocks that say one of these words and nothing more, compared without case, punctuation and digits. */
export const LABELS: ReadonlySet<string> = new Set(
  [
    // en
    'advertisement',
    'advertisements',
    'advert',
    'ad',
    'ads',
    'advertising',
    'sponsored',
    'sponsored content',
    'promoted',
    'promoted content',
    'paid content',
    'comments',
    'comment',
    'no comments',
    'add a comment',
    'leave a comment',
    'post a comment',
    'show comments',
    'view comments',
    'join the discussion',
    'share',
    'share this',
    'share this article',
    'share this story',
    'share article',
    'share on facebook',
    'share on twitter',
    'tweet',
    'email',
    'print',
    'print this article',
    'print article',
    'save',
    'copy link',
    'copy',
    'link copied',
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'linkedin',
    'reddit',
    'pinterest',
    'flipboard',
    'messenger',
    'caption',
    'close',
    'open',
    'menu',
    'search',
    'home',
    'next',
    'previous',
    'back',
    'back to top',
    'skip to content',
    'skip to main content',
    'skip ad',
    'continue reading',
    'continue reading below',
    'story continues below',
    'story continues below advertisement',
    'article continues below',
    'article continues after ad',
    'show more',
    'read more',
    'load more',
    'see more',
    'view more',
    'more',
    'hide caption',
    'toggle caption',
    'enlarge this image',
    'enlarge',
    'zoom',
    'view gallery',
    'photo gallery',
    'gallery',
    'photos',
    'watch video',
    'watch now',
    'play video',
    'loading',
    'loading…',
    'listen',
    'listen to this article',
    'view author archive',
    'email the author',
    'follow on twitter',
    'get author rss feed',
    'opinion columnist',
    'staff writer',
    'subscribe',
    'subscribe now',
    'sign up',
    'sign in',
    'log in',
    'login',
    'register',
    'log in or register',
    'to participate in the discussion',
    'become a member',
    'donate',
    'donate now',
    'support us',
    'buy now',
    'shop now',
    'learn more',
    'click here',
    'download the app',
    'get the app',
    'filed under',
    'tags',
    'topics',
    'via',
    'report a typo',
    'feedback',
    'recommend',
    'like',
    'likes',
    'views',
    'reads',
    'min read',
    'minute read',
    'shares',
    // de
    'anzeige',
    'werbung',
    'kommentare',
    'kommentieren',
    'kommentar schreiben',
    'teilen',
    'artikel teilen',
    'drucken',
    'merken',
    'vorlesen',
    'artikel anhören',
    'mehr',
    'mehr lesen',
    'weiterlesen',
    'mehr anzeigen',
    'zur startseite',
    'startseite',
    'bild vergrößern',
    'schließen',
    'nach oben',
    'abonnieren',
    'anmelden',
    'jetzt anmelden',
    'registrieren',
    'schlagwörter',
    'themen',
    'feedback geben',
    'ende der bildergalerie',
    'bildergalerie',
    'link kopieren',
    'empfehlen',
    'autor',
    'quelle',
    // ru
    'реклама',
    'комментарии',
    'комментировать',
    'оставить комментарий',
    'обсудить',
    'поделиться',
    'читать далее',
    'читать полностью',
    'показать еще',
    'показать ещё',
    'подробнее',
    'подписаться',
    'войти',
    'войти или зарегистрироваться',
    'зарегистрироваться',
    'теги',
    'метки',
    'темы',
    'источник',
    'фото',
    'видео',
    'главная',
    'наверх',
    'закрыть',
    'заголовок открываемого материала',
    'ссылка скопирована',
    'скопировать ссылку',
    'вконтакте',
    'одноклассники',
    'телеграм',
    'на правах рекламы',
    'просмотров',
    'просмотры',
    // uk
    'коментарі',
    'коментувати',
    'поділитися',
    'читати далі',
    'детальніше',
    'підписатися',
    'увійти',
    'теґи',
    'джерело',
    'головна',
    // fr
    'publicité',
    'commentaires',
    'commenter',
    'réagir',
    'partager',
    'imprimer',
    'lire la suite',
    'lire plus',
    'voir plus',
    's’abonner',
    "s'abonner",
    'je m’abonne',
    'se connecter',
    'mots-clés',
    'thèmes',
    'fermer',
    'accueil',
    'contenu sponsorisé',
    'écouter l’article',
    // es
    'publicidad',
    'comentarios',
    'comentar',
    'compartir',
    'imprimir',
    'leer más',
    'ver más',
    'seguir leyendo',
    'suscríbete',
    'suscribirse',
    'iniciar sesión',
    'etiquetas',
    'temas',
    'cerrar',
    'inicio',
    'archivado en',
    // it
    'pubblicità',
    'commenti',
    'commenta',
    'condividi',
    'stampa',
    'leggi tutto',
    'leggi di più',
    'continua a leggere',
    'abbonati',
    'iscriviti',
    'accedi',
    'argomenti',
    'chiudi',
    'riproduzione riservata',
    'letture',
    // pt
    'publicidade',
    'comentários',
    'compartilhar',
    'partilhar',
    'compartilhe',
    'leia mais',
    'ler mais',
    'ver mais',
    'continua depois da publicidade',
    'continua após a publicidade',
    'assine',
    'entrar',
    'tópicos',
    'fechar',
    'início',
    // others
    'iklan',
  ].map((label) => label.toLowerCase()),
);

/** Headings under which other stories stand; what follows is dropped while it looks like headlines. */
export const RELATED_HEADINGS: readonly RegExp[] = [
  /^(?:\W{0,3})(?:related|you (?:may|might) (?:also )?(?:like|be interested)|also (?:read|on|of interest)|read (?:also|next|more|this next)|see (?:also|more)|more (?:stories|news|coverage|headlines|articles|like this)|don['’]?t miss|do not miss|recommended|trending|most (?:read|popular|viewed|shared)|popular (?:stories|posts|now|this week)|latest (?:news|stories|headlines|articles)|recent (?:news|stories|posts|articles)|top (?:stories|news|headlines)|breaking news|editors?['’]? (?:picks?|choice)|up next|what to read next|in case you missed it|story timeline|around the web|from around the web|from our (?:partners|network)|what['’]s hot|further reading|keep reading|must[- ]reads?)\b[^.!?]{0,50}$/iu,
  /^more:?$/iu,
  /^more (?:great |from |on |about |of our |top )[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:mehr zum thema|mehr zu(?:m|r)?\b|lesen sie (?:auch|mehr)|lesen sie (?:hierzu|dazu)|lesen sie auch|auch interessant|das könnte (?:sie|dich)|das könnte ihnen|weitere (?:artikel|themen|nachrichten|meldungen)|meistgelesen|die meistgelesenen|aktuelle nachrichten|top-?themen|passend dazu|zum thema|empfohlene artikel|empfehlungen der redaktion|verwandte (?:artikel|themen)|neueste (?:artikel|nachrichten)|mehr aus\b|mehr von\b)[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:читайте (?:также|ещ[её]|далее)|читать также|смотрите также|по теме|материалы по теме|ещ[её] по теме|самое (?:читаемое|популярное|важное)|популярное|главное за день|новости по теме|похожие (?:новости|материалы|статьи)|другие (?:новости|материалы)|ранее по теме|последние новости|рекомендуем|вам может быть интересно|вас может заинтересовать|новости партн[её]ров|лента новостей|главные новости)[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:читайте також|дивіться також|матеріали за темою|за темою|популярне|останні новини|рекомендуємо|схожі (?:новини|матеріали))[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:à lire (?:aussi|également)|lire aussi|lire également|à voir aussi|voir aussi|sur le même (?:sujet|thème)|les plus lus|les articles les plus lus|pour aller plus loin|dernières (?:actualités|infos|nouvelles)|notre sélection|à ne pas manquer|à découvrir)[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:(?:lea|lee|leer|mira|ver|puedes leer) también|te puede interesar|te recomendamos|más (?:noticias|información|sobre|en)|noticias relacionadas|lo más (?:leído|visto|popular)|artículos relacionados|además:|últimas noticias)[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:leggi anche|guarda anche|potrebbe interessarti|ti potrebbe interessare|articoli correlati|notizie correlate|i più letti|le più lette|ultime notizie|da non perdere|per approfondire)[^.!?]{0,60}$/iu,
  /^(?:\W{0,3})(?:leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|as mais lidas|notícias relacionadas|você também pode gostar|últimas notícias|recomendados|artigos relacionados)[^.!?]{0,60}$/iu,
];

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|' +
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro|maret|' +
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|' +
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)';

const AGENCY =
  '(?:reuters|afp|ap|epa|dpa|tass|тасс|риа новости|ria novosti|getty images|getty|shutterstock|unsplash|picture alliance|imago|ansa|efe|lusa|унн|укринформ|ukrinform|zuma|alamy|istock|bloomberg|xinhua|anadolu)';

/** The table of leftovers. A rule is general: no outlet's own name, and for each a language more is a pattern more. */
export const BLOCK_RULES: readonly BlockRule[] = [
  {
    name: 'read more',
    maxLength: 220,
    patterns: [
      /^[[(•►▶→>*\s]{0,4}(?:related(?: (?:story|stories|article|articles|post|posts|news|coverage|content|links?|video))?|read more(?: (?:on|about|at|here))?|read also|also read|read next|read here|read(?: the full (?:story|article))?|more|see also|see more|watch(?: also| more| now| live)?|listen|don['’]t miss|recommended|must[- ]read|opinion|video|photos|gallery|in pictures|explained?|explainer|live updates?|click here|find out more|learn more|what to know|further reading|go deeper|trending|join the conversation)\s?[:|»►→]/iu,
      /^(?:read more about|read more on|click here (?:to|for)|tap here (?:to|for)|scroll down (?:to|for)|for more (?:information|news|stories|on this|from|about|coverage)|(?:see|view|read) (?:all|more) (?:of|from|about|stories|news)|watch the (?:full )?video|you can (?:read|view) (?:more|our))\b/iu,
      /^\W{0,3}(?:lesen sie (?:auch|dazu|hierzu|mehr)|mehr (?:zum thema|dazu|lesen)|siehe auch|lesetipp|zum thema|auch interessant|video|podcast|hintergrund|kommentar|interview|liveticker|newsblog)\s?[:|»►→]/iu,
      /^\W{0,3}(?:читайте (?:также|ещ[её]|по теме)|читать также|смотрите также|по теме|подробнее|ранее по теме|видео|фото|материал по теме)\s?[:|»►→]/iu,
      /^\W{0,3}(?:читайте також|дивіться також|за темою|детальніше|відео)\s?[:|»►→]/iu,
      /^\W{0,3}(?:[àa] lire(?: aussi)?|lire (?:aussi|également)|voir aussi|à voir|vidéo|écouter|reportage|entretien|notre dossier)\s?[:|»►→]/iu,
      /^\W{0,3}(?:(?:lea|lee|leer|mira|ver|vea)(?: también| más)|te puede interesar|más información|además|vídeo)\s?[:|»►→]/iu,
      /^\W{0,3}(?:leggi (?:anche|pure)|guarda (?:anche|il video)|vedi anche|per approfondire|video)\s?[:|»►→]/iu,
      /^\W{0,3}(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|assista|ouça|vídeo)\s?[:|»►→]/iu,
    ],
  },
  {
    name: 'sign-up',
    maxLength: 420,
    patterns: [
      /^\W{0,4}(?:please )?(?:sign[- ]?up|subscribe|click here to (?:subscribe|sign)|get (?:our|the|access|all|more|unlimited|breaking|exclusive|daily|latest|top|notified|updates|your)\b[^.!?]{0,80}(?:newsletter|inbox|app|email|alerts?|delivered|subscription|subscriptions|membership|news|every (?:day|morning|week|month))|join (?:our|us|the conversation)\b[^.!?]{0,80}(?:telegram|whatsapp|channel|newsletter|group|community|forums?|facebook|twitter|discord|mailing list)|never miss|download (?:our|the)\b[^.!?]{0,40}\bapp|want (?:more|to (?:get|receive|read|stay))\b[^.!?]{0,60}(?:like this|newsletter|inbox|updates)|(?:stay|keep) (?:up to date|up-to-date|informed|in the know|connected|tuned)|become a (?:member|subscriber|supporter|patron)|register (?:now|here|for free|today)|already (?:a subscriber|have an account|subscribed|registered)|enter your email|by (?:signing up|subscribing|clicking|submitting|entering)|this (?:article|content|story) is (?:for|available (?:only )?to|exclusive to|reserved for) (?:our )?(?:subscribers|members)|to continue reading|support (?:our|independent|quality) journalism|make a (?:donation|contribution)|turn on (?:push )?notifications|thanks? (?:you )?for (?:signing up|subscribing|reading|registering))\b/iu,
      /\b(?:sign up (?:to|for) our|subscribe to our|in your inbox|to your inbox|our (?:free |daily |weekly |morning )?newsletter|our telegram channel|our whatsapp channel|subscribe on youtube|free trial|cancel anytime)\b/iu,
      /^\W{0,4}(?:abonnieren sie|jetzt (?:abonnieren|anmelden|registrieren|kostenlos|testen|newsletter)|melden sie sich|newsletter|hier (?:können sie|geht es|gehts|anmelden)|folgen sie uns|folgen sie|keine (?:nachricht|news|story) (?:mehr )?verpassen|nichts (?:mehr )?verpassen|mit unserem newsletter|unser(?:en)? newsletter|bleiben sie|sie (?:wollen|möchten) (?:mehr|weiterlesen|keine)|laden sie (?:unsere|die)|dieser (?:artikel|inhalt) ist (?:nur )?für abonnenten|bereits (?:abonnent|registriert|kunde))/iu,
      /^\W{0,4}(?:подпи(?:сывайтесь|шитесь|шись|сывайся)|присоединяйтесь|следите за (?:нашими|новостями|нами)|будьте в курсе|хотите (?:быть|узнавать|получать)|не пропустите|установите (?:наше|приложение)|скачайте|наш (?:телеграм|telegram|канал)|мы в (?:telegram|телеграм|соцсетях|вконтакте)|читайте нас|поддержите|оформите подписку|чтобы (?:читать дальше|участвовать в обсуждении|оставить комментарий|прочитать)|получайте)/iu,
      /^\W{0,4}(?:підпи(?:суйтесь|сывайтесь|шіться)|приєднуйтесь|стежте за|долучайтеся|будьте в курсі|наш (?:телеграм|telegram)|читайте нас|підтримайте|не пропустіть)/iu,
      /^\W{0,4}(?:abonnez[- ]vous|inscrivez[- ]vous|recevez|suivez[- ]nous|rejoignez|téléchargez|cet article est (?:réservé|exclusivement)|il vous reste|déjà abonné|pour lire la suite|ne manquez (?:rien|pas)|soutenez|restez informé)/iu,
      /^\W{0,4}(?:suscr[ií]b[ea]te|regístrate|recibe|s[ií]guenos|únete|apúntate|descarga (?:la|nuestra) app|este (?:artículo|contenido) es (?:solo|exclusivo)|ya (?:eres|soy) suscriptor|para seguir leyendo|no te pierdas)/iu,
      /^\W{0,4}(?:iscriviti|abbonati|registrati|seguici|ricevi|scarica l['’]app|questo (?:articolo|contenuto) è riservato|per continuare a leggere|non perdere|resta (?:aggiornato|informato)|unisciti)/iu,
      /^\W{0,4}(?:inscreva-se|assine|cadastre-se|receba|siga(?:-nos| o| a| nosso)|participe|baixe o|acompanhe (?:o|a|nosso|nossas)|conteúdo exclusivo|já é assinante|para continuar lendo|entre no (?:canal|grupo)|clique aqui)/iu,
    ],
  },
  {
    name: 'follow',
    maxLength: 320,
    patterns: [
      /^\W{0,4}(?:(?:you can )?(?:also )?(?:follow|like|find|reach|contact|email|e-mail|tweet|write to|connect with)\b[^.!?]{0,120}(?:\bon (?:twitter|x|facebook|instagram|telegram|linkedin|threads|bluesky|youtube|tiktok|google news|whatsapp)\b|@[\w.]{2,})|have (?:a|you got a) (?:tip|story|news tip)|got a (?:tip|story)|do you have (?:a|any)|if you have (?:a|any) (?:news )?(?:tips?|story)|(?:send|email) (?:us )?(?:your )?(?:tips?|stories|comments|feedback)|tell us what|let us know (?:what|in|your)|what do you think\?|share your (?:thoughts|opinion|views)|like this (?:story|article)|if you (?:like|liked|enjoyed) this|did you (?:like|enjoy) this|think your friends|share (?:it|this)\b[^.!?]{0,40}(?:friends?|twitter|facebook|whatsapp|story|article)|email the author|have your say|send letters to)/iu,
      /^\W{0,4}(?:schreiben sie uns|haben sie (?:einen )?(?:hinweis|fehler)|fehler (?:gefunden|entdeckt)|feedback an|diskutieren sie|was (?:denken|meinen) sie|ihre meinung)/iu,
      /^\W{0,4}(?:нашли ошибку|если вы (?:нашли|заметили)|выделите|ctrl\s*\+\s*enter|сообщите|присылайте|пишите нам|поделитесь|что вы думаете|оцените|у вас есть новость|знаете больше)/iu,
      /^\W{0,4}(?:знайшли помилку|якщо ви (?:знайшли|помітили)|виділіть|повідомте|поділіться)/iu,
      /^\W{0,4}(?:(?:une|vous avez une) (?:erreur|question|information)|signaler une|partagez|écrivez-nous|(?:¿|)(?:has visto|encontraste) un error|comparte|segnala|condividi|scrivici|encontrou (?:um )?erro|compartilhe|envie)/iu,
    ],
  },
  {
    name: 'copyright',
    maxLength: 600,
    patterns: [
      /^\W{0,3}(?:©|\(c\)|ⓒ|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|riproduzione riservata|все права защищены|усі права|при (?:полном|частичном|любом|цитировании|использовании|копировании|перепечатке)|перепечатка|использование материалов|передрук|this (?:document|material|article|content|work) (?:is subject to copyright|may not be|is (?:licensed|protected|republished)|was (?:originally|first) published)|the contents? of this site|no part (?:of this )?may be|reprinted with|republish|reproduction (?:of|interdite|in whole)|citation:|nachdruck)/iu,
      /\b(?:all rights reserved|may not be (?:published, broadcast|reproduced|republished)|무단전재)/iu,
    ],
  },
  {
    name: 'affiliate',
    maxLength: 700,
    patterns: [
      /\b(?:affiliate (?:links?|commissions?)|(?:may|might|could|can) (?:earn|receive|get|collect) (?:a |an )?(?:small )?(?:affiliate |referral )?commissions?)\b/iu,
      /^\W{0,3}(?:sponsored|paid (?:partnership|promotion|post)|presented by|in partnership with|advertiser content)\b/iu,
      /\b(?:affiliate-links?|affiliate-programm|provision (?:vom|von)|партн[её]рск(?:ая|ие|ий) (?:ссылк|материал)|на правах рекламы|liens? (?:d['’])?affili|enlaces? de afili)/iu,
      /^prices? (?:and availability|are subject|may vary|correct at|accurate)/iu,
    ],
  },
  {
    name: 'contributors',
    maxLength: 450,
    patterns: [
      /^\W{0,3}(?:(?:additional )?(?:reporting|writing|editing|research|photography|production|translation|edited|reported|written|compiled|with (?:additional )?(?:reporting|contributions?|files|inputs?)|additional (?:reporting|research)) (?:by|from)\b|with (?:files|inputs?|contributions?|reporting|material|agency) (?:from|by)\b|\(?with (?:agency|agencies|pti|afp|reuters|ap) inputs?|editing:|(?:associated press|ap|reuters|bloomberg|cnn|fox news|staff|the [\p{Lu}][\p{L}]+ [\p{Lu}][\p{L}]+)['’]?s? (?:staff |sports |national |political )?(?:writers?|reporters?|correspondents?|producers?|journalists?)\b[^.]{0,300}contributed)/iu,
      /\bcontributed (?:to|reporting (?:to|for|from)|additional reporting to|reporting|from) ?(?:this|the)?(?: (?:report|story|article|post))?\b[^.]{0,40}\.?\)?$/iu,
      /^\W{0,3}(?:mitarbeit|mit material von|redaktion|übersetzung|quellen?)\s?:/iu,
      /^\W{0,3}mit (?:material|informationen|agenturmaterial)\b/iu,
      /^\W{0,3}(?:автор|редактор|текст|источник|фото|видео|перевод|подготовил[аи]?|текст и фото|джерело|підготував|подготовлено)\s?:/iu,
      /^\W{0,3}(?:avec (?:afp|reuters|agence)|propos recueillis par|\(avec|source\s?:|fuente\s?:|fonte\s?:|con información de|com informações d|edição de|edición de)/iu,
    ],
  },
  {
    name: 'credit',
    maxLength: 260,
    patterns: [
      /^\W{0,3}(?:photos?|photograph|picture|pictures|images?|pic|file photo|file|credit|credits|photo credit|image credit|image source|photo by|photo courtesy|image copyright|image caption|media caption|video caption|video|watch|illustration|graphic|cover photo|featured image|featured photo)\s?(?::|by\b|credit|courtesy|source|copyright|caption|\/|©)/iu,
      /^\W{0,3}(?:fotos?|bild(?:er|quelle|nachweis|rechte)?|archivbild|archivfoto|symbolbild|symbolfoto|quelle|grafik|illustration|foto\/bild)\s?(?::|©|\/)/iu,
      /^\W{0,3}(?:фото|фотография|изображение|иллюстрация|скриншот|кадр(?: из)?|ілюстрація|світлина)(?:\s?(?::|©|\/)|\s+[\p{Lu}«"“])/u,
      /^\W{0,3}(?:crédits?(?: photo)?|photo d['’]illustration|légende|imagen|imagem|foto de|fotografía|crédito|créditos|fotogramma)\s?(?::|©|\/)/iu,
      /\((?:[^()]{0,60}\s)?(?:photo|photos|image|images|picture|credit|courtesy|file photo|file|foto|bild|archiv|фото|архив|screenshot|screengrab|getty images|ap photo|handout|via ap)\b[^()]{0,120}\)\W{0,2}$/iu,
      new RegExp(`[/|©–—-]\\s?${AGENCY}(?:\\s?[/|]\\s?[\\p{L} .'-]{1,60})?\\)?\\W{0,1}$`, 'iu'),
      /(?:^|[\s.(])(?:file photo|file image|archive photo|stock photo|stock image|symbolbild|archivbild|archivfoto|архивное фото|фото из архива|фото:? [\p{L}. ]{1,40}|photo d['’]archives?|foto de archivo|imagen de archivo|foto d['’]archivio|imagem de arquivo)\W{0,2}$/iu,
    ],
  },
  {
    name: 'gallery count',
    maxLength: 60,
    patterns: [
      /^(?:image|photo|slide|picture|bild|foto|фото|diapo)?\s?\d{1,3}\s?(?:of|\/|von|из|de|di|sur)\s?\/?\s?\d{1,3}$/iu,
    ],
  },
  {
    name: 'reading time',
    maxLength: 60,
    patterns: [
      /^\W{0,3}(?:~\s?)?\d{1,3}\s?(?:-|–)?\s?(?:min(?:ute)?s?|мин(?:ут[ыа]?)?\.?|хв|minut[eio]s?)\.?\s?(?:read|to read|lesezeit|de lecture|de lectura|di lettura|de leitura|чтения)?$/iu,
      /^\W{0,3}(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|время чтения|час читання)\b.{0,40}$/iu,
    ],
  },
  {
    name: 'date line',
    maxLength: 110,
    patterns: [
      /^\W{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|created|date|veröffentlicht|aktualisiert|stand|erstellt|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado|опубликовано|обновлено|дата|опубліковано|оновлено)\b)(?:\s?(?:on|at|am|le|el|il|em|:|\|))?.{0,90}\d/iu,
      new RegExp(
        `^(?:[\\p{L}.]{1,14},?\\s)?(?:${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}\\.?(?:st|nd|rd|th)?\\s(?:de\\s)?${MONTH}\\.?,?(?:\\s(?:de\\s)?\\d{4})?)\\b(?:\\D{0,6}\\d{1,2}[:.h]\\d{2})?.{0,30}$`,
        'iu',
      ),
      /^(?:[\p{L}.]{1,14},?\s)?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D{0,8}\d{1,2}[:.]\d{2}(?::\d{2})?)?.{0,16}$/u,
      /^\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|uhr|мск|[a-z]{2,4}))?(?:[,\s–|-].{0,40})?$/iu,
      /^(?:about )?(?:\d{1,3}|an?|one|vor|il y a|hace|há)\s(?:\d{1,3}\s)?(?:minutes?|hours?|days?|weeks?|months?|mins?|hrs?|minuten|stunden|tagen?|heures?|jours?|horas?|días?|dias|ore|giorni|минут\p{L}{0,2}|час\p{L}{0,2}|дн\p{L}{1,2})(?:\s(?:ago|назад|тому|fa|atrás))?$/iu,
    ],
  },
  {
    name: 'byline',
    maxLength: 120,
    patterns: [
      /^\W{0,2}(?:by|von|par|por|di|written by|posted by|reported by|автор|от)\s?:?\s(?:[\p{Lu}][\p{L}.'’-]{0,20}[\s,&|]{0,3}(?:and\s|und\s|et\s|y\s|e\s|и\s|de\s|van\s|von\s|da\s)?){1,8}(?:[-–|,•·]\s?.{0,60})?$/u,
      /^BY\s[\p{Lu}\s.,'’&-]{3,80}$/u,
    ],
  },
  {
    name: 'address alone',
    maxLength: 400,
    patterns: [/^(?:https?:\/\/|www\.)\S+$/iu, /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}$/u],
  },
  { name: 'number alone', maxLength: 12, patterns: [/^[\d.,\s/%+–-]+$/u] },
  {
    name: 'tags',
    maxLength: 900,
    minLinked: 0.4,
    patterns: [
      /^\W{0,3}(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|posted in|keywords|more on|schlagw(?:ort|örter|orte)|themen|stichwörter|теги|тэги|метки|темы|рубрик[аи]|теґи|mots[- ]clés|sujets|thèmes|etiquetas|temas|archivado en|argomenti|tag|tópicos)\b/iu,
    ],
  },
  {
    name: 'comment rules',
    maxLength: 400,
    patterns: [
      /\bcomments?\b[^.!?]{0,60}\b(?:moderated|closed|turned off|disabled|reviewed|policy|guidelines|approved)\b/iu,
      /\b(?:moderating|moderate|reviewing)\b[^.!?]{0,40}\bcomments?\b/iu,
      /^\W{0,3}(?:die kommentarfunktion|kommentare (?:sind|werden)|комментарии (?:закрыты|модерируются|отключены)|les commentaires sont|los comentarios (?:están|son)|i commenti sono|os comentários (?:são|estão)|comentários com)/iu,
    ],
  },
  {
    name: 'contact line',
    maxLength: 200,
    patterns: [/\b(?:tel|phone|fax)\b.{0,40}\d{3}.{0,80}$/iu],
  },
];

/** The name of the first rule that takes a block, if any. */
export function findBlockRule(block: Block): string | undefined {
  if (LABELS.has(label(block.text))) return 'label';
  const rule = BLOCK_RULES.find(
    ({ maxLength, minLinked = 0, patterns }) =>
      block.text.length <= maxLength &&
      block.linked >= minLinked &&
      patterns.some((pattern) => pattern.test(block.text)),
  );
  return rule?.name;
}

/** Whether a block is a heading over other stories. */
export function isRelatedHeading(block: Block): boolean {
  return block.text.length <= 90 && RELATED_HEADINGS.some((pattern) => pattern.test(block.text));
}

function label(text: string): string {
  return text.length > 60
    ? ''
    : text
        .toLowerCase()
        .replace(/^[^\p{L}]+|[^\p{L}…]+$/gu, '')
        .trim();
}
