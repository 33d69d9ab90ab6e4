import type { NameTable } from '../table/names.js';

export const ENGLISH_NAMES: NameTable = {
  titles: {
    male: 'mr sir lord king prince pope congressman chairman spokesman councilman father brother duke sheikh imam',
    female:
      'mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman councilwoman sister duchess madam',
    any: `taoiseach tánaiste td tds mla mlas tem tempore president vice senator sen sens rep reps representative gov govs governor mayor
      secretary chief gen general lt col colonel capt captain maj major sgt sergeant adm admiral cmdr
      commander judge justice rev reverend rabbi bishop archbishop cardinal prof professor dr doctor
      minister prime chancellor ambassador premier attorney speaker leader director chair chairperson
      spokesperson officer deputy assistant former acting sheriff detective del delegate assemblyman
      assemblywoman councilmember commissioner comptroller treasurer undersecretary republican democrat
      democratic republicans libertarian independent gop candidate nominee host anchor correspondent
      reporter editor columnist strategist manager adviser advisor counsel coach executive ceo cfo coo
      founder co-founder co-chair co-chairman fr pastor emperor saint st st. hon honorable state foreign
      defense interior finance majority minority whip ag senators professors inspector superintendent
      principal dean analyst economist author journalist producer actor actress singer pollster
      consultant activist agent private specialist corporal lieutenant det insp supt const pc dc dci pte
      brig cllr cpl paramedic nurse farmer archdeacon alderman councillor baroness baron viscount
      marquess`,
  },
  genderOnlyTitles: 'mr mrs ms miss sir dame madam dr',
  titleEndings: { male: '', female: '', any: '' },
  firstNames: {
    male: `aiden alfie albie finley ewan euan alasdair dafydd huw ieuan owain gethin emyr declan cormac cian oisin fionn
      eoin padraig colm diarmuid niall ravi arjun rohit amit suresh mahesh arvind kiran bilal chidi emeka tunde femi nnamdi
      kenji bevan darnell gus thiago asher idris aaron abdul abraham adam adrian ahmed al alan albert alec alejandro alex alexander
      alexei alfred ali allan allen amir andre andreas andrew andrey andy angus anthony antonio arnold
      arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brendan
      brent brett brian bruce bryan calvin cameron carl carlos charles charlie chris christian
      christopher chuck clarence clark claude clay cody colin corey cory craig curtis dale dan daniel
      danny darrell darren dave david dean dennis derek dick dmitry don donald doug douglas drew dustin
      dwight dylan earl ed eddie edward edwin eli eliot elliott emmanuel eric erik ernest ethan eugene
      evan felix fernando francis francisco francois frank franklin fred frederick gabriel gary gene
      geoffrey george gerald gerard giovanni glenn gordon graham grant greg gregory guy hans harold
      harry harvey hassan henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob
      jake jamal james jamie jared jason jay jean jeb jeff jeffrey jeremy jerome jerry jesse jesus jim
      jimmy joe joel joey john johnny jon jonah jonathan jordan jorge jose joseph josh joshua juan
      julian justin karl keith ken kenneth kevin kirk kurt kyle lance larry lawrence lee leo leon
      leonard leroy lewis liam lindsey lloyd louis lucas luis luke malcolm manuel marc marco marcus
      mario mark marshall martin marvin mathew matt matthew maurice max michael miguel mike mitch mitt
      mohammed mohammad muhammad morgan nathan nathaniel neal ned neil nelson newt nicholas nick nicolas
      nigel noah norman oliver omar oscar otto owen pablo patrick paul pedro pete peter phil philip
      philippe phillip pierre rafael ralph ramon randy raul ray raymond reince rex ricardo richard rick
      ricky rob robby robert roberto robin rod rodney roger roland ron ronald ross roy rudy rupert russ
      russell ryan sam samuel scott sean sebastian seth sergei sergey shane shaun sidney simon stan
      stanley stephen steve steven stewart stuart ted terry theodore thomas tim timothy todd tom tommy
      tony travis trevor trey troy tyler vernon victor viktor vincent vladimir wade wallace walter
      warren wayne wesley will william winston xavier yusuf zachary denis monte aidan anders bjorn
      cedric clayton clifford conor damon desmond dimitri duncan dwayne edgar edmund emil enrique
      ernesto esteban gavin gideon gilbert giuseppe gustav guillermo hamid hector heinrich henri hiroshi
      hubert idris irving ismail jacques javier jens joaquin johan khalid klaus kofi lamar lars lionel
      lorenzo magnus marcel marty maxwell mehmet mikhail moses mustafa niels nikolai nils oskar osman
      pascal percy piers quentin rahul rajiv rashid reggie rene rodrigo rory rufus salvador santiago
      saul sergio shawn sherman silas stefan sven tariq tobias tomas toby ulrich vince wilbur willie
      yuri zack abdullah abel abner adolfo adrien ahmad ajay akira alain alban albin aldo alexandre
      alonso alonzo alvaro ambrose amos anand anatoly andrei andrzej anil antoine antonin anwar archie
      armand arnaud arturo arun ashok augustin axel baptiste barney bart bartholomew bashir benedict
      benny bert bertrand brady branko bret bryce burt byron callum carlo carlton casper cecil chester
      chet christoph christophe claudio clem clement clifton clint clive colton constantine cornelius
      cosmo costas cyril cyrus damian damien dante darius darryl daryl deepak dermot deshawn devin devon
      dexter diego dieter dirk dmitri dominic dominik dominique donovan dorian edgardo edmond eduardo
      efrain elias elijah elliot elmer elton emanuel emile emilio enzo ephraim erich errol erwin eugenio
      everett ezekiel ezra fabian fabio faisal farid federico felipe fergus fidel finn floyd francesco
      franz fraser freddie frederic fritz gaetan gareth garrett garry garth gaston georg georges
      georgios gianni gino giorgio giulio godfrey grady gregor gregorio guido gunnar gunther guus hamish
      hamza hank haruki hayden helmut henrik herb hernan hideo horace horst howie hubertus humberto
      hussein hyman ignacio ilya imran ingo irvin irwin isaiah isidro ivo jabari jarrod jasper jeremiah
      jermaine jerrold jerzy jesper joaquim jock joost jorg josef josiah jovan juergen jules jurgen
      kareem karim kasper keegan keenan keir kelvin kendall kendrick kenny kev kieran kirby kristian
      kristof kristoffer kumar kunal kwame lachlan lamont laszlo laurence laurent lazaro leandro leif
      leland lenny leonardo leonel leopold levi lonnie lothar luca lucian lucien ludwig luigi lukas
      luther lyle lyndon mahmoud malik manfred manoj mansour marcelo marcin marek mariano marin marlon
      massimo mateo mathias matteo matthias mauricio mauro maynard melvin merlin mervyn micah mick
      mickey mihai mikael mikel miles milton mohamed mohan mordecai mort myles nabil naveen navid nayef
      nestor nico nikhil niklas nikola nikolaos nolan norbert octavio olaf oleg olivier ollie omari
      orson orville osama oswald pankaj paolo pascual patricio patrik pavel pawel perry petar peyton
      phineas piero pieter pietro prakash quincy rafi rainer rajesh rakesh ramesh rami randall randolph
      raoul rashad raymundo reginald reinaldo reinhard remy renaldo renato reuben rhys rico riku rocco
      roderick rodolfo rogelio romain romeo royce ruben rudolf rudolph salim salman salvatore samir
      sander sandro sanjay santino satoshi scotty seamus seymour shaquille sheldon sherwin shlomo silvio
      simeon spencer stanislav steffen stelios stephan sunil surya sylvester takeshi tarek terence
      terrance terrell terrence thabo thad thaddeus theo theodor thierry thorsten tibor tino tomasz tore
      torsten tristan tyrone udo ugo umar umberto uri uwe valentin valentino valery vasily vaughn
      vicente vijay vikram vishal vladislav waldo waleed werner wilfred wilfredo wilhelm willem willis
      wolfgang woody wyatt xander yannick yasser yasuo yosef youssef yuan zachariah zane zeke zoltan
      zubin frankie johnnie ronnie`,
    female: `gianna zoey lainey madelyn leilani kinsley everly maeve aaliyah esme bethan sian cerys angharad niamh aoife roisin
      orla grainne mairead anjali divya meena kavita lakshmi nandini rekha xiu yuki sakura kylie tegan shona mhairi catriona
      isobel beryl keisha brianna makayla greta sushma sunita priya caoimhe abigail ada adele adriana agnes alexandra alexis alice alicia alison allison amanda amber amelia amy ana
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
  nameParticles:
    'de da del della di du dos van von der den la le el al bin ibn abu ben ter ten al- y e ní nic uí',
  postNominals: 'mp mps td msp mla kc qc sc obe mbe cbe kbe dbe frs phd md esq',
  nameSuffixes: 'jr sr ii iii iv',
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
  apposedNames: true,
};
