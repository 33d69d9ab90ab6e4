import type { LanguageTable } from './language.js';

export const ENGLISH: LanguageTable = {
  code: 'en',
  marks: ['“”', '„“', '„”', '«»', '””'],
  innerMarks: ['‘’'],

  speech: `said says say told tells tell added adds add wrote writes write asked asks ask tweeted tweets continued
    continues explained explains noted notes argued argues stated states replied replies responded
    responds declared declares insisted insists warned warns recalled recalls concluded concludes
    announced announces acknowledged acknowledges admitted admits claimed claims suggested suggests
    observed observes remarked remarks answered answers joked jokes quipped quips predicted predicts
    asserted asserts contended contends maintained maintains lamented laments complained complains
    conceded concedes confirmed confirms stressed stresses emphasized emphasizes emphasised emphasises
    reiterated reiterates testified testifies vowed vows pledged pledges promised promises boasted boasts
    bragged exclaimed exclaims shouted shouts yelled yells whispered whispers mused muses countered
    counters retorted retorts agreed agrees urged urges commented comments posted posts texted emailed
    e-mailed revealed reveals proclaimed proclaims cautioned cautions opined opines wondered wonders
    recounted recounts elaborated scoffed scoffs fumed fumes interjected chimed chanted chants repeated
    repeats thundered demanded demands pointed points thought thinks believes believed reported reports
    read reads hinted implored begged apologized lambasted railed theorized speculated reasoned joshed
    deadpanned intoned gushed marveled raved advised advises concurred surmised reflected inquired
    ventured volunteered confided confessed denied denies alleged alleges charged assured assures reminded
    reminds informed informs instructed dictated clarified clarifies disclosed reassured implied implies
    blogged retweeted penned deadpans snarked crowed bellowed muttered murmured groaned growled hollered
    estimated estimates projected projects pondered ponders reacted reacts indicated indicates
    hypothesized hypothesizes written
    screamed shrieked barked blurted stammered mumbled summarized summarised`,
  speechNonFinite: `saying telling adding writing asking tweeting continuing explaining noting arguing stating replying
    responding declaring insisting warning recalling concluding announcing acknowledging admitting claiming suggesting
    observing remarking answering joking quipping predicting asserting contending maintaining lamenting complaining
    conceding confirming stressing emphasizing reiterating testifying vowing pledging promising boasting bragging
    exclaiming shouting yelling musing countering retorting agreeing urging commenting posting texting emailing
    revealing proclaiming cautioning opining wondering recounting repeating demanding pointing putting reading
    posing reminding assuring alleging denying reporting informing screaming chanting thinking declaring`,
  weakSpeech: `called calls call described describes describe labeled labels labelled dubbed dubs blasted blasts slammed
    criticized criticizes criticised praised praises denounced denounces condemned condemns accused accuses dismissed
    dismisses characterized characterizes referred refers mocked mocks attacked attacks cited cites quoted quotes
    credited thanked blamed blames portrayed portrays compared compares defended defends rejected rejects
    questioned questions touted touts hailed hails ridiculed ripped ripped decried decries deemed branded termed
    lauded bashed challenged expressed expresses spoke speaks talked talks argued promises promised
    showed shows found finds released issued published argues vowed wants wanted used uses advocated advocates
    endorsed cast casts invoked invokes lashed tore trashed took hit hits welcomed welcomes referenced references proposed proposes recommends recommended
    identified identifies urged noted considers considered remembers remembered listed lists`,
  weakNonFinite: `calling describing labeling labelling dubbing blasting slamming criticizing praising denouncing
    condemning accusing dismissing characterizing referring mocking attacking citing quoting crediting thanking
    blaming portraying comparing defending rejecting questioning touting hailing ridiculing decrying deeming branding
    terming lauding bashing chiding challenging expressing speaking talking showing urging proposing`,
  asMarks: 'as',
  absoluteMarks: 'with',
  citedAs: 'quoted cited heard recorded overheard caught',
  besideOnly: `shot fired began begins ended put puts went goes snapped sighed laughed laughs chuckled pressed presses
    started starts interjected exhorted cracked barked sang sings interrupted summed laid offered offers shared ordered felt feels cried
    smiled smiles grinned grins shrugged shrugs nodded beamed fumed sniffed giggled moaned growled whispered muttered`,
  afterQuoteOnly: '',
  invertedPronouns: false,
  passiveAuxiliaries: 'was were is are be been being',
  auxiliaries: `has have had would could will can may might should must did does do was were is are be been being
    didn’t didn't doesn’t doesn't don’t don't wasn’t wasn't hadn’t hadn't hasn’t hasn't wouldn’t wouldn't couldn’t
    couldn't won’t won't can’t can't used`,

  agentMarks: 'by',

  accordingTo: ['according to', 'in the words of', 'as per'],
  accordingAfter: '',
  statedIn: '',
  cueOpeners: 'as',

  articles: 'the a an',
  obliqueDeterminers: '',
  indefinites: 'a an one',
  definites: 'the',
  determiners: `this that these those some one two three four five six seven several many most another both
    all each every other few no any others dozens hundreds such`,
  possessives: 'his her its their our my your whose',
  infinitiveMarks: 'to',
  participleEndings: 'ing ed',
  prepositions: `of for from at with to in by on about against under behind between into over after before during
    through without within among around since until as like near outside inside despite per via toward towards amid
    upon across regarding following including off`,
  nounPrepositions: 'of for from at with in on to by behind inside close familiar near',
  clauseOpeners: `and but that because while when as if though although whereas where whether so yet or nor than
    since until after before unless once why how what`,
  coordinators: 'and but or then',
  complementizers: 'that whether if',
  objects: '',
  relatives: 'who which that whom whose',
  adverbs: `also later then once now again just even still never ever always often soon already recently first
    here there too not only simply merely sometimes today yesterday tonight meanwhile however instead
    further last next went himself herself themselves itself back up out on so aloud perhaps maybe rather quite
    very afterward afterwards earlier late early ago`,
  adverbEnding: 'ly',
  weekdays: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays`,
  times: `hours days weeks months years minutes hour day january february march april may june july august
    september october november december jan feb aug sept oct nov dec morning afternoon evening night week month year spring summer fall autumn winter christmas easter
    thanksgiving`,

  pronouns: {
    male: 'he',
    female: 'she',
    plural: 'they',
    first: "i we you i'm i’m i've i’ve",
    neuter: 'it',
    maleOther: 'his him himself',
    femaleOther: 'her hers herself',
  },
  titles: {
    male: 'mr sir lord king prince pope congressman chairman spokesman councilman father brother duke sheikh imam',
    female:
      'mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman councilwoman sister duchess madam',
    any: `president vice senator sen sens rep reps representative gov govs governor mayor secretary chief gen general
      lt col colonel capt captain maj major sgt sergeant adm admiral cmdr commander judge justice rev reverend rabbi
      bishop archbishop cardinal prof professor dr doctor minister prime chancellor ambassador premier attorney
      speaker leader director chair chairperson spokesperson officer deputy assistant former acting sheriff detective
      del delegate assemblyman assemblywoman councilmember commissioner comptroller treasurer undersecretary
      republican democrat democratic republicans libertarian independent gop candidate nominee host anchor
      correspondent reporter editor columnist strategist manager adviser advisor counsel coach executive ceo cfo coo
      founder co-founder co-chair co-chairman fr pastor emperor saint st st. hon honorable state foreign defense
      interior finance majority minority whip ag senators professors inspector superintendent principal dean analyst economist author
      journalist producer actor actress singer pollster consultant activist agent private sgt specialist corporal lieutenant
      det insp supt const pc dc dci pte brig cllr cpl  paramedic nurse farmer archdeacon alderman
      councillor baroness baron viscount marquess`,
  },
  genderOnlyTitles: 'mr mrs ms miss sir madam dr',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `aaron abdul abraham adam adrian ahmed al alan albert alec alejandro alex alexander alexei alfred ali allan
      allen amir andre andreas andrew andrey andy angus anthony antonio arnold arthur barack barry ben benjamin bernard
      bernie bill billy bob bobby boris brad bradley brendan brent brett brian bruce bryan calvin cameron carl carlos
      charles charlie chris christian christopher chuck clarence clark claude clay cody colin corey cory craig curtis
      dale dan daniel danny darrell darren dave david dean dennis derek dick dmitry don donald doug douglas drew dustin
      dwight dylan earl ed eddie edward edwin eli eliot elliott emmanuel eric erik ernest ethan eugene evan felix
      fernando francis francisco francois frank franklin fred frederick gabriel gary gene geoffrey george gerald gerard
      giovanni glenn gordon graham grant greg gregory guy hans harold harry harvey hassan henry herbert herman howard
      hugh hugo ian ibrahim igor isaac ivan jack jacob jake jamal james jamie jared jason jay jean jeb jeff jeffrey
      jeremy jerome jerry jesse jesus jim jimmy joe joel joey john johnny jon jonah jonathan jordan jorge jose joseph
      josh joshua juan julian justin karl keith ken kenneth kevin kirk kurt kyle lance larry lawrence lee leo leon
      leonard leroy lewis liam lindsey lloyd louis lucas luis luke malcolm manuel marc marco marcus mario mark marshall
      martin marvin mathew matt matthew maurice max michael miguel mike mitch mitt mohammed mohammad muhammad morgan
      nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel noah norman oliver omar oscar otto owen
      pablo patrick paul pedro pete peter phil philip philippe phillip pierre rafael ralph ramon randy raul ray raymond
      reince rex ricardo richard rick ricky rob robby robert roberto robin rod rodney roger roland ron ronald ross roy
      rudy rupert russ russell ryan sam samuel scott sean sebastian seth sergei sergey shane shaun sidney simon stan
      stanley stephen steve steven stewart stuart ted terry theodore thomas tim timothy todd tom tommy tony travis
      trevor trey troy tyler vernon victor viktor vincent vladimir wade wallace walter warren wayne wesley will william
      winston xavier yusuf zachary denis monte aidan amir anders bjorn brendan cedric clarence clayton clifford conor
      curtis damon desmond dimitri duncan dwayne edgar edmund emil enrique ernesto esteban gavin gideon gilbert giuseppe
      gustav guillermo hamid hector heinrich henri hiroshi hubert idris irving ismail jacques javier jens joaquin johan
      khalid klaus kofi lamar lars lionel lorenzo magnus marcel marty maxwell mehmet mikhail moses mustafa niels nikolai
      nils oskar osman pascal percy piers quentin rahul rajiv rashid reggie rene rodrigo rory rufus salvador santiago
      saul sergio shawn sherman silas stefan sven tariq tobias tomas toby ulrich vince wilbur willie yuri zack
      abdullah abel abner adolfo adrien ahmad ajay akira alain alban albin aldo alexandre alonso alonzo alvaro ambrose
      amos anand anatoly andrei andrzej anil antoine antonin anwar archie armand arnaud arturo arun ashok augustin
      axel baptiste barney bart bartholomew bashir benedict benny bert bertrand brady branko bret bryce burt byron
      callum carlo carlton casper cecil chester chet christoph christophe claudio clem clement clifton clint clive
      colton constantine cornelius cosmo costas cyril cyrus damian damien dante darius darryl daryl deepak dermot
      deshawn devin devon dexter diego dieter dirk dmitri dominic dominik dominique donovan dorian edgardo edmond
      eduardo efrain elias elijah elliot elmer elton emanuel emile emilio enzo ephraim erich errol erwin eugenio
      everett ezekiel ezra fabian fabio faisal farid federico felipe fergus fidel finn floyd francesco franz fraser
      freddie frederic fritz gaetan gareth garrett garry garth gaston georg georges georgios gianni gino giorgio
      giulio godfrey grady gregor gregorio guido gunnar gunther guus hamish hamza hank haruki hayden helmut henrik
      herb hernan hideo horace horst howie hubertus humberto hussein hyman ignacio ilya imran ingo irvin irwin isaiah
      isidro ivo jabari jarrod jasper jeremiah jermaine jerrold jerzy jesper joaquim jock joost jorg josef josiah
      jovan juergen jules jurgen kareem karim kasper keegan keenan keir kelvin kendall kendrick kenny kev kieran kirby
      kristian kristof kristoffer kumar kunal kwame lachlan lamont laszlo laurence laurent lazaro leandro leif leland
      lenny leonardo leonel leopold levi lonnie lothar luca lucian lucien ludwig luigi lukas luther lyle lyndon
      mahmoud malik manfred manoj mansour marcelo marcin marek mariano marin marlon massimo mateo mathias matteo
      matthias mauricio mauro maynard melvin merlin mervyn micah mick mickey mihai mikael mikel miles milton mohamed
      mohan mordecai mort myles nabil naveen navid nayef nestor nico nikhil niklas nikola nikolaos nolan norbert
      octavio olaf oleg olivier ollie omari orson orville osama oswald pankaj paolo pascual patricio patrik pavel
      pawel perry petar peyton phineas piero pieter pietro prakash quincy rafi rainer rajesh rakesh ramesh rami
      randall randolph raoul rashad raymundo reginald reinaldo reinhard remy renaldo renato reuben rhys rico riku
      rocco roderick rodolfo rogelio romain romeo royce ruben rudolf rudolph salim salman salvatore samir sander
      sandro sanjay santino satoshi scotty seamus seymour shaquille sheldon sherwin shlomo silvio simeon spencer
      stanislav steffen stelios stephan sunil surya sylvester takeshi tarek terence terrance terrell terrence thabo
      thad thaddeus theo theodor thierry thorsten tibor tino tomasz tore torsten tristan tyrone udo ugo umar umberto
      uri uwe valentin valentino valery vasily vaughn vicente vijay vikram vishal vladislav waldo waleed werner
      wilfred wilfredo wilhelm willem willis wolfgang woody wyatt xander yannick yasser yasuo yosef youssef yuan
      zachariah zane zeke zoltan zubin frankie johnnie ronnie`,
    female: `abigail ada adele adriana agnes alexandra alexis alice alicia alison allison amanda amber amelia amy ana
      anastasia andrea angela angelina anita ann anna anne annie april arianna ashley audrey barbara beatrice becky
      bernadette beth betsy betty beverly bonnie brenda bridget brigid brittany camille candice carla carly carmen carol
      caroline carolyn cassandra catherine cathy charlotte chelsea cheryl christina christine cindy claire clara
      claudia colleen connie courtney crystal cynthia daisy dana danielle dawn deborah debra denise diana diane dianne
      dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen
      emily emma erica erin esther eva evelyn faith fatima felicia fiona florence frances gabby gabriella gail gina
      ginger gladys gloria grace greta gwen hannah harriet heather heidi helen hilary hillary holly hope huma ida irene
      iris isabel isabella ivanka jackie jacqueline jan jane janet janice jasmine jean jeanne jenna jennifer jenny
      jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie june karen karin kate
      katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kelly kerry kim kimberly kirsten krista kristen
      kristin laura lauren laurie leah leslie liliana lillian linda lisa liz lois loretta lori lorraine louise lucia
      lucy lydia lynn madeleine madison maggie mara marcia margaret maria marian marianne marie marilyn marina marissa
      marjorie martha mary maureen maya megan meghan megyn melania melanie melissa mercedes meredith mia michele
      michelle mildred minnie miranda molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma
      olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis priscilla rachel rebecca regina
      renee rhonda rita roberta rosa rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah
      shannon sharon sheila shelly sherry sheryl shirley sofia sonia sophia sophie stacey stacy stella stephanie sue
      susan susanne suzanne sylvia tamara tammy tania tanya tara teresa theresa tiffany tina tracy valerie vanessa vera
      veronica victoria virginia vivian wanda wendy whitney yolanda yvonne zoe cecile salma aisha alma amina anja annette
      antonia astrid ayesha bianca birgit carole cecilia chloe clare cora corinne cristina daniela delia edna elin elsa
      estelle eunice farah freya frida gabrielle genevieve gertrude gillian gwendolyn henrietta ingrid inga ines ivana
      johanna kamala katya khadija laila lara latoya layla lena leila lila liv lorna luisa luz mabel malala marta
      matilda mavis maxine meera michaela mila milena mona myra nadine paulina petra philippa polly priya raquel
      rosalind rosie selma serena shauna simone sinead siobhan sunita svetlana tabitha tatiana thea toni uma ursula
      viola wilma winifred yasmin yvette zainab zara
      abbie abby adela adelaide adelina adeline adriane agatha agnieszka aida aileen ailsa akiko alana alberta
      aleksandra alessandra alessia alexa alexandria alexia alina alisa alisha alissa allie allyson alyssa amalia
      amara amirah anabel analise anastacia andreea angelica angelika angeline angelique angie anika anissa annabel
      annabelle annalisa anneke annemarie annika ansley antoinette anya arabella araceli ariana arlene arlette asha
      ashlee ashleigh aurelia ava avril babette belinda bella benita bernadine bernice berta bertha bettina bettye
      beulah billie birgitta blair blanca blanche bobbi bonita brandi bree brenna bridgette britney britta bronwyn
      bryony caitlin caitlyn callie camila camilla candace cara caren carina carissa carlene carley carlotta carmela
      carmella carrie cassie catalina catarina cate cath cathleen cathryn cecelia celeste celia celina celine chanel
      chantal charlene charmaine charo cherie cheyenne christa christel christi christiane christie christy ciara
      cicely cindi clarice clarissa claudette claudine clementine colette concetta constance consuelo cordelia coretta
      corina cornelia cressida cyndi dagmar dahlia daphne darcy daria darla darlene dayna deanna deb debbie debby
      deena deepa deirdre delaney delilah delores delphine desiree dianna dina dinah dionne dominika doreen dorinda
      dorothea dorothée dottie dulce earlene ebba edie effie eilidh eimear ekaterina elaina elda eleonora eliana elina
      elinor elisa elisabetta elissa eliza elke ellie eloise elspeth elvira emilia emilie emmanuelle emmy erika erinn
      ernestine esmeralda esperanza estela etta eugenia evangeline evie ewa faye federica fern fernanda flavia flora
      florencia francesca francine francisca françoise frederica gabriela gaby galina gemma gena georgette
      georgiana georgina geraldine gerda germaine giada gilda giovanna gisela giselle gitta giulia glenda glenna
      glenys graciela gretchen gudrun gwyneth hailey haley halle hana hanna hattie hayley hazel heike helene helga
      helle henriette hermione herta hilda hilde hildegard hortense ilana ilse imani imelda imogen ina inez ioana iona
      irina irma isa isabelle isla jacinda jacinta jaclyn jada jana janeen janelle janette janey janie janine janna
      jaqueline jayne jeanette jeanine jeannie jemima jenni jerri jessie jillian jo joann jocelyne jodi jodie joely
      jolene jolie josefina josie judi judie juli juliana julianna julianne juliet juliette justine kaitlin
      kaitlyn kara karina karla karolina kasia katarina katharina katharine kathi kathie katja katy kaye kayla keira
      kelley kelli kellie kendra keri kerri kerstin kiara kirstie kirstin kirsty kitty kristi kristie kristy krystal
      lacey ladonna lana latisha laurel laurene laurette leanna leanne leanor lenora leona leonie leonor leora leticia
      letitia lexi libby lidia liesel lilian lilith lillie lily lina lindy lisbeth liselotte livia lizbeth lizzie
      loraine loren lotte lottie louella louisa lourdes lucie lucile lucille lucinda ludmila lupe lyla lyn lynda
      lyndsay lynette lynne macy maddie madeline magdalena maia maisie malia mallory mamie mandy manuela marcela
      marcella marci marcy mareike margarete margarita margherita margie margo margot marguerite mari mariah mariam
      mariana marianela marianna maribel maricela mariela marilou marion mariska marisol marjolein marla marlene marlo
      marsha martina marva maryam maryanne marybeth maryellen matilde maud maude maura mckenzie meg melina melinda
      melisa merle meryl michela micheline mikayla millicent millie mimi mindy minerva miriam mitzi moira mollie
      monika monique morag morgana muriel myriam myrna myrtle nadja nanette natacha nataliya natasja neha nell nellie
      nerys nettie ngozi nia nichola nicki nicky nicolette nika nikki nisha noelle noemi noor norah noreen octavia
      odette ofelia oksana oleksandra olena oprah ornella paige pam paola patrice patsy patti paulette penni peta
      phillipa phoebe phyllida pia pilar pippa pooja portia priscila quinn radha rae rafaela raisa ramona rana randi
      rania reba rebekah reem reena reina rena renata reva rhea rhiannon rhoda rina riva robyn rochelle rocio romina
      romy rona ronda rosalia rosalie rosalinda rosalyn rosamund rosanna roseanne roselyn roslyn rowena roxana
      ruthie sadie saira salome samira sanna saoirse sarai scarlett selena selina shakira shameka shana shania shanice
      shanna shantel shari sharlene sharron shawna shayla sheena shelby shelia shelley sherri sherrie sherryl shira
      shirin siena sienna signe sigrid silvia simona siobhán siri sofie sojourner solange sondra sonja sonya soraya
      stacie stefania stefanie stephany susana susanna susannah susie suzan suzanna suzette sybil sylvie tamar tamika
      tamsin tasha tatum tatyana tawny tayla teri terri tess tessa thalia thelma theodora therese tia tilda tilly
      tisha tomiko tonia tonya tori tracey traci tricia trina trish trisha trixie trudy twyla ulla ulrike valentina
      valeria velma venetia verity verna vernice vesna vicki vickie vicky vikki viktoria violeta virginie vivienne
      wendi wendie wilhelmina wynona xenia ximena yael yara yasmine yelena yesenia yoko yoshiko yuko yulia yuliya
      zadie zaynab zelda zena zinnia zofia zora zuzana`,
  },
  sharedFirstNames: `alex andrea andre ashley avery bobbie cameron carol casey chris courtney dale dana drew evelyn fran frankie
    gale glenn jackie jaime jamie jan jean jessie jo johnnie jody jordan joyce kelly kerry kim kit laurie lee leigh leslie lindsay
    lindsey lynn madison marion meredith merle morgan nicola nikita noor page pat quinn reese riley robin rory ryan
    sam sandy sasha ronnie sean shannon shawn shelby sidney stacy stevie sydney taylor terry tony tracy val vivian wren yuri`,
  nameParticles: 'de da del della di du dos van von der den la le el al bin ibn abu ben ter ten al- y e',
  nameSuffixes: 'jr sr ii iii iv',
  groupWords: `party committee council commission times post news journal university college school institute center
    centre foundation association agency department ministry office bureau house court senate congress parliament
    union group company corp corporation inc llc ltd bank court police force army navy street television network radio
    magazine review herald tribune gazette press media club league federation organization organisation campaign
    administration government board authority fund trust society coalition alliance caucus conference convention
    project program initiative service services church hospital museum act bill report tower hotel airport today
    weekly daily chronicle globe guardian telegraph reuters bloomberg cnn nbc abc cbs fox msnbc npr bbc cnbc pac
    fbi cia nsa un nato eu gop dnc rnc nra aclu naacp doj epa isis isil twitter facebook google apple microsoft amazon
    youtube instagram snapchat reddit breitbart politico buzzfeed vox slate atlantic newsweek fund team staff
    security intelligence reserve treasury pentagon kremlin states nations kingdom u.n. u.s. e.u. charter amendment plan
    prize award deal agreement accord treaty pact summit forum games cup series tour festival section room hall
    station building war order rights code academy bureau exchange market alliance studios pictures matter`,
  placeWords: `city county state river lake mountain mount island islands bay beach street avenue road park square
    north south east west new san los las fort saint valley hills heights springs america england france germany russia
    china japan india iran iraq syria israel mexico canada britain ukraine washington york jersey hampshire carolina
    dakota virginia florida texas california ohio iowa nevada pennsylvania michigan wisconsin arizona colorado georgia
    illinois indiana massachusetts minnesota missouri tennessee kentucky louisiana alabama mississippi oklahoma
    oregon utah maine vermont connecticut maryland delaware nebraska kansas arkansas montana wyoming idaho hawaii
    alaska chicago boston philadelphia cleveland manhattan brooklyn london paris berlin moscow beijing europe asia
    africa hollywood benghazi calif fla ariz conn mass mich minn mo mont neb nev okla ore penn tenn tex wash
    wis wyo ala ark colo`,
  notNames: `the a an this that these those it he she they we i you his her its their our my your there here what when
    where why how who which if but and or so yet for in on at to from by with as of after before during while since
    because although though however meanwhile moreover then now still even also just not no yes well oh both many most
    some all each every any few several one two three another other such only once again later according asked
    first second third fourth fifth last next american americans southern northern eastern western russian british french german chinese iranian israeli mexican muslim muslims christian
    christians jewish jews catholic catholics islamic european africans hispanic latino latinos asian african black
    white democrats republicans conservative conservatives liberal liberals instead indeed perhaps despite under over about against
    without within until through between among like unlike is was are were be been do does did has have had will would
    can could should may might must let get got read watch see photo image video god say says said please thank
    thanks i'm i’m i've i’ve i'd i’d i'll i’ll we're we’re we've we’ve they're they’re you're you’re don't don’t
    let's hours days weeks months years minutes neither nor besides whatever whoever everything everyone everybody
    nobody nothing anyone anybody someone something none four five six seven eight nine ten eleven twelve dozens likewise similarly otherwise nevertheless nonetheless using unless`,
  personNouns: {
    male: 'alderman councilman assemblyman selectman man spokesman congressman businessman chairman father son brother husband boy king gentleman',
    female:
      'alderwoman councilwoman assemblywoman actress heiress hostess waitress woman spokeswoman congresswoman businesswoman chairwoman mother daughter sister wife girl queen lady',
    any: `neighbour neighbours organiser organisers pensioner pensioners solicitor solicitors barrister barristers
      carer carers mp mps msp campaigner campaigners villager villagers local locals shopper shoppers tourist tourists
      bystander bystanders onlooker onlookers paramedics relative relatives survivor survivors
      administrator advocate recorder secretary-treasurer editor-in-chief celebrity celebrities commissioner
      councillor councilmember editor publisher correspondent chair fellow undersecretary journalist loyalist
      confidant confidante backer surrogate ally pitcher quarterback striker defender winger referee umpire
      ceo cfo coo cto chairperson co-founder co-chair co-chairman co-owner co-author vice-president vice-chairman
      ambassador consul senator-elect president-elect physician pediatrician psychiatrist therapist veterinarian
      ecologist statistician lobbyist publicist spokesperson caretaker councilperson treasurer provost chancellor
      archbishop cardinal nun monk deacon missionary inspector constable detective trooper admiral
      major sergeant lieutenant brigadier marshal cadet recruit astronaut cosmonaut farmhand rancher herder weaver
      potter tailor cobbler barber hairdresser stylist influencer streamer gamer programmer coder hacker
      electrician plumber welder roofer mason joiner labourer laborer courier postman selectwoman magistrate clerk comptroller controller auditor assessor coroner
      counsel grower goalkeeper midfielder pilot driver trader banker builder gardener curator librarian
      head captain coach fisherman engineer nurse farmer firefighter trainer owner shopkeeper biologist baker
      spokesperson official officials source sources aide aides adviser advisers advisor advisors expert experts
      analyst analysts president senator governor mayor secretary minister leader leaders director candidate nominee
      host anchor reporter reporters lawyer lawyers attorney attorneys judge professor author writer voter voters
      supporter supporters strategist strategists consultant manager officer officers executive executives critic
      critics economist economists historian scholar scholars researcher researchers scientist scientists doctor
      doctors teacher student students resident residents neighbor protester protesters witness witnesses activist
      activists organizer lawmaker lawmakers democrat democrats republican republicans politician billionaire mogul
      veteran person people user moderator narrator chief commander general colonel chairperson founder friend
      colleague member members representative delegate delegates donor donors insider operative operatives pollster
      diplomat diplomats prosecutor prosecutors investigator investigators owner employee employees worker workers
      surgeon neurosurgeon pastor bishop pope actor actress singer star coach player speaker staffer staffers editor
      counsel curator conductor composer architect banker broker trader treasurer superintendent ombudsman warden
      ranger pilot midwife paramedic chef sheriff rabbi imam priest vicar principal dean rector lecturer librarian
      trustee shareholder investor developer contractor landlord tenant commuter passenger driver mechanic carpenter
      miner sailor skipper grower winemaker brewer butcher grocer waiter waitress designer photographer filmmaker
      personality contender hopeful boss donor mega-donor megadonor entrepreneur comedian comic
      producer speechwriter envoy emissary negotiator mediator recruiter lobbyist fundraiser
      musician dancer painter sculptor poet novelist playwright translator
      columnist blogger commentator commentators pundit pundits frontrunner front-runner rival another others one`,
  },
  genericNouns:
    'expert analyst specialist politician lawmaker scholar researcher scientist economist commentator',
  sourceEndings: 'ologist ographer ometrist ician onaut',
  groupNouns: `campaign committee group company statement report newspaper paper magazine website site board
    commission agency ad letter email lawsuit release editorial article piece column post document documents memo
    complaint filing court ministry department office government administration organization association union
    network outlet transcript study survey poll crowd message tweet video team party council bureau police union bank
    judge panel website caption sign headline story narrative narration voice-over suit ruling order invitation book
    press-release description blog passage summary resolution bill law text spokesman`,
  workNouns:
    'book film movie novel song album musical opera play series show documentary exhibition motto titled entitled band',
  roleParticiples: `former then late ex longtime long-time fellow junior freshman first-term current retired elected
    appointed acting leading visiting managing founding sitting outgoing incoming ranking ruling presiding governing
    supervising consulting attending contributing serving voting marketing advertising engineering accounting
    banking mining farming nursing housing shipping planning training operating investing reporting publishing
    programming organizing syndicated fundraising recording casting boxing racing cycling sailing skating swimming rising aspiring
    struggling veteran disgraced convicted accused embattled ousted deposed suspended defeated unelected indicted
    exiled jailed imprisoned detained fired unaligned undecided registered certified licensed qualified trained
    skilled experienced seasoned noted renowned famed celebrated acclaimed respected distinguished decorated
    beloved esteemed hired designated anointed nominated unnamed estranged divorced widowed bearded tattooed
    disabled wounded injured displaced self-described self-styled self-made armed limited united associated
    advanced applied organized dedicated committed determined outspoken`,
  officePrepositions: 'of to for',
  pastForms: `led brought left kept made took gave told saw found put sent met beat held won lost hit cut ran drew drove
    broke chose chosen forced fought caught bought sold taught thought felt built spent threw thrown knew known grew
    wrote written spoke spoken stood understood sought swore sworn shot struck swept tore wore woke began begun came
    became went gone got gotten had was were did done fell fallen flew flown forgot froze hid hurt laid lent lit paid
    rode rose said sang sank sat shook shone showed shown shut slept slid spread stole stuck swung given taken seen
    driven drawn`,
  leadingVerbs: `leads led heads headed chairs chaired runs ran directs directed represents represented commands
    commanded owns owned founded co-founded oversees oversaw manages managed coaches edits advises`,
  apposedNames: true,
  anonymousNouns: `neighbour neighbours neighbor bystander onlooker villager local relative official officials source sources aide aides adviser advisers insider insiders person people
    operative staffer staffers diplomat diplomats spokesman spokeswoman spokesperson employee resident voter witness
    friend expert experts analyst analysts lawyer one another member supporter user protester officer executive`,

  abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt maj sgt det insp supt const adm cmdr rev hon st jr sr vs
    etc inc corp ltd co bros no nos vol fig dept est approx jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave
    blvd rd calif fla ariz conn ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
    vt wash wis wyo ala ark colo del ga p pp a.m p.m u.s u.k u.n e.g i.e d.c ph.d`,

  boilerplateStarts: [
    'sign up',
    'subscribe',
    'never miss',
    'read more',
    'read the full',
    'read also',
    'related:',
    'more:',
    'follow us',
    'share this',
    'click here',
    'advertisement',
    'story continues',
    'get the latest',
    'join our',
    'to participate in the discussion',
    'log in or',
    'newsletter',
    'all rights reserved',
    'copyright',
    '©',
    'photo:',
    'image:',
    'watch:',
    'video:',
    'listen:',
    'download our',
    'also read',
    'see also',
    'by signing up',
    'most read',
    'recommended',
    'we use cookies',
    'this article was',
    'this story was',
    'contact us',
    'send us',
  ],
  captionMarks: [
    'file photo',
    'file image',
    'getty images',
    'photo by',
    'photograph by',
    'image credit',
    'picture:',
    'photo credit',
    '(photo)',
    '(photo caption)',
    'ap photo',
    'afp photo',
    'via ap',
    'via reuters',
    'courtesy of',
    'photo illustration',
    'archive photo',
    'handout',
  ],
};
