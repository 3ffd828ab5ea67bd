//! The words the guard knows: names common in the United States, and words that are no names.
//! It must hold no person: a name is here only because very many bear it, and what is public is in books.
//!
//! Which names are common follows the frequency tables of the 1990 census of the United States; others were added by hand.
//! Each list is one text with a blank between the words: a third of the bytes that as many texts would take.

/// First names, as common in the United States, and some from further away.
pub(super) const FIRST_NAMES: &str = "
aaliyah aaron abby abdi abdul abdullah abe abel abigail abraham ada adam adela adelaide adele adeline adnan adrian
adriana agatha agnes agustin ahmad ahmed aidan aiden aileen aimee aisha al alan alana alanna alasdair albert alberto
alden alec alejandra alejandro alessandra alex alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia
alina aline alison aliyah allan allegra allen allison alma alonso alonzo aloysius alphonse alphonso alton alvaro alvin
alyssa amalia amanda amara amari amber amelia amina amir amos amy ana anastasia anders andre andrea andres andrew andy
angel angela angelica angelina angelique angelo angie anika anita ann anna anne annette annie ansel anselm anthony
antoine antoinette anton antonia antonio anwar apollo april archibald archie aretha ari ariana arianna ariel arlene
armand armando arnold aron arron arthur artie arturo arvin arya ashanti asher ashlee ashley asia aubrey audrey aurelia
austin autumn ava avery avis ayesha barb barbara barbra barnabas barry bart bartholomew basil bea beatrice beatriz beau
becky belinda ben benito benjamin bernadette bernard bernardo bernice bernie bertha bessie beth bethany beto betsy
bettie bettina betty bev beverly bianca bill billie billy blaine blake blanca bo bob bobby bogdan bonita bonnie boris
brad braden bradley brady brandi brandon brandy braxton brayden bree brenda brendan brenna brent bret brett brian briana
brianna bridget brigid brigitte britney britt brittany bronson brooke bruce bruno bryan bryce bryson burt byron cade
caitlin caleb callie calvin cameron camila camilla candace candice cara carey carl carla carlo carlos carlotta carlton
carlyle carmela carmelo carmen carol carole carolina caroline carolyn carrie carter casey cassandra cassie catherine
cathy cecil cecile cecilia cedric celeste celia cesar chad chadwick chance chandra chantal charlene charles charlie
charlotte charmaine chase chauncey chaz chelsea cherie cheryl ching chloe chong chris chrissy christian christie
christina christine christopher christy chuck ciara cindy claire clara clarence clarice clarissa claude claudette
claudia clay clayton clement clementine cleo cletus cleveland clifford clifton clint clinton clyde cody colby cole
colette colin colleen collin columbus connie connor conrad constance consuelo coretta corey corinne cornelius cornell
cory courtland courtney craig cristian cristina cristobal crystal curt curtis cynthia cyril cyrus daisy dale dalia
dallas damian damien damon dan dana danica daniel daniela danielle danny dante daphne dara daren daria darin darius
darla darlene darnell darrell darren darrin darryl darwin daryl dave david davina dawn dayton dean deandre deangelo
deanna deb debbie deborah debra declan deena deidre deion deja delbert delia delilah della delores delphine demarco
demarcus demetrius denise dennis denny denzel derek deron derrick desean desiree desmond destiny devin devon dexter
diamond diana diane dianna diego dina dinah dion dionne dirk dmitri dolly dolores dom domingo dominic dominique don
donald donna donnell donnie donovan dora doreen dorian doris dorothea dorothy dottie dotty doug douglas dre drew duane
duc dung dustin dwayne dwight dylan earl earnest ebenezer ebony ed eddie eddy edgar edie edith edmund edna eduardo
edward edwin edwina eileen elaine eldon eldridge eleanor elena eli elias elijah elisa elisabeth elise elisha eliza
elizabeth ella ellen ellie elmer eloise elsa elsie elton elvin elvira emanuel emil emile emilia emilio emily emma
emmanuel emmett enid enoch enrico enrique ephraim eric erica erick erik erika erin ernest ernesto errol erwin esmeralda
esperanza esteban estella estelle ester esther ethan ethel eugene eugenia eunice eva evan evangeline evelyn everett evie
ezekiel ezequiel ezra fabian faisal faith fatima faye felicia felipe felix ferdinand fern fernando fidel fiona fitzroy
flor florence florian floyd forrest fran frances francesca francine francis francisco franco frank franklin fred freda
freddie freddy frederick fredric fredrick frida fritz gabriel gabriela gabrielle gail galen garret garrett garry garth
gary gavin gene geneva genevieve geoffrey george georgette georgia georgina gerald geraldine geraldo gerard gerardo
gerry gia gil gilbert gilberto gina ginger ginny gino giovanna giovanni giselle gladys glen glenda glenn gloria goldie
gordon grace grant grayson greg gregorio gregory greta gretchen griselda guadalupe guido guillermo gunnar gus gustavo
guy gwen gwendolyn hai hailey hakeem hal hamid hamza hana hank hanna hannah hans hao harlan harley harold harriet harry
harvey hasan hassan hattie hayden hazel heather hector heidi helen helena helga hendrik henrietta henry herbert herman
hernan hester hilary hilda hiram hiroshi hollis holly homer horace howard hubert hugh hugo humberto hung ian ibrahim
ichabod ida idris ignacio ignatius ike imani imelda ina indira inez inga ingrid irene irina iris irma irvin irving isaac
isabel isabella isabelle isaiah isiah isidro ismael israel issac ivan ivana ivory jabari jabbar jacinto jack jackie
jackson jacob jacoby jacqueline jacques jada jade jaime jake jalen jamaal jamal james jameson jamie jamil jan jane
janelle janet janette janice janie janine janis jared jarod jarrett jarrod jasmine jason javier jay jayden jaylen jayne
jayson jean jeanette jeanne jeannette jeannie jeb jed jeff jeffery jeffrey jen jenna jennie jennifer jenny jeremiah
jeremy jermaine jerome jerry jess jesse jessica jessie jesus jewell jill jillian jim jimbo jimmie jimmy jo joan joana
joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joelle joey johan johanna johannes john johnathan johnnie
johnny jolene jon jonah jonas jonathan jonathon joni jordan jorge jose josef joseph josephine josh joshua josiah joy
joyce juan juana juanita judd jude judi judith judson judy jules julia julian juliana julianna julianne julie juliet
juliette julio julius june justice justin justina justine justus kai kaitlin kaitlyn kali kamal kanye kara kareem karen
kari karim karin karina karl karla karol karyn kasey kate katelyn katharine katherine kathie kathleen kathryn kathy
katie katrina katy kay kaya kayla kaylee kayleigh keanu keegan keenan keira keisha keith kellen kelley kelli kellie
kelly kelsey kelvin ken kendal kendall kendra kendrick kenji kenneth kenny kent kenton kenya kenyatta kenyon kermit
kerri kerry kevin khalid khalil kia kiara kiera kieran kiley kim kimberly kip kirk kirsten kofi kory kourtney kris
krishna krista kristen kristi kristian kristin kristina kristine kristy krystal kurt kwame kyla kyle kyra kyrie lacey
lacy lamar lamont lana lance landon langston larissa larry larue latifah latoya laura laurel lauren lauri laurie laverne
lawrence layla lazarus leah leann leanne lee leigh leila lela leland lemuel lena lenny leo leon leona leonard leonardo
leonora leopold leroy lesley leslie lester leticia letitia levi lewis lex lexi liam lian lidia lila liliana lillian
lillie lilly lina linda lindsay lindsey lino linwood lionel lisa livia liz lizzie lloyd loc logan lois lola lolita
lonnie lora loren lorena lorenzo loretta lori lorna lorraine lottie lou louie louis louise lourdes lowell lucas lucia
luciano lucien lucille lucinda lucius lucretia lucy luigi luis luisa luke lula lupe luther luz lydia lyle lyman lynda
lyndon lynette lynn lynne mabel macarthur mack macy maddie madeline madison mae maeve magdalena maggie maisie mal
malcolm malia malik mallory mamie mandy manny manuel mara marc marcel marcella marcellus marcelo marci marcia marcie
marco marcos marcus margaret margarita margery margie margo margot marguerite maria mariah mariana marianne mariano
marie mariel marietta marilyn marina mario marion marisol marissa marjorie mark markus marla marlena marlene marley
marlon marnie marquez marquis marquise marsha marshall marshawn marta martha marti martin martina marty marvin mary
maryann masai mason mateo mathew matias matilda matt matthew mattie maude maura maureen maurice mauricio mavis maxim
maximilian maximo maxine maxwell may maya mckenna mckenzie meagan meg megan melanie melba melina melinda melissa melody
melvin mendel mercedes mercy meredith merle merrill meryl mia micah michael micheal michele michelle mickey miguel
mikaela mike mikel mikhail mila milan mildred milena miles millicent millie milo milton mimi mindy minerva minh minnie
mira miracle miranda miriam mirna misty mitch mitchell mohamed mohammad mohammed moira mollie molly mona monica monika
monique montana monte monty mordecai morgan moriah mortimer moses moshe muhammad muriel mustafa myles myra myrna myron
nadia nadine nancy naomi natalia natalie natasha nathan nathaniel ned neil nellie nelly nelson nestor neva ngozi nia
nicholas nichole nick nico nicola nicolas nicole nicolette nigel niki nikita nikki niko nikolai nila nina nita noah noel
nola nona noor nora norbert noreen norma norman nubia obadiah octavia octavio oda odell odette odile odin ola olga olin
olive oliver olivia ollie omar opal ophelia ora oren orlando orville osama oscar osman osvaldo oswald otis otto owen
pablo paige paloma pam pamela pao paola paolo paris pascal pat patrice patricia patrick patsy patti patty paul paula
paulette paulina pauline pavel payton pearl pedro peg peggy penelope penny percival percy perla perry pete peter petra
peyton phil philip philippa phillip philomena phoebe phyllis pierre pilar piper pradeep presley preston prince princess
princeton priscilla priya prudence quan quang quentin quincy quinlan quinton rachael rachel rachelle rae rafael rafe
rafi raheem rahim rahul raina raj raleigh ralph ramiro ramon ramona ramses rana randal randall randi randolph randy
ransom raphael raquel rashad rasheed rashid raul raven ravi ray raymond reagan reba rebecca reece reggie regina reginald
reina rena renata rene renee reuben rex rey reyna rhea rhett rhiannon rhoda rhonda rhys ria rian ricardo rich richard
richie rick rickey rickie ricky rico rikki ripley risa rita riva roan rob robbie robby robert roberta roberto robin
robyn rocco rochelle rocky roddy roderick rodger rodney rodolfo rodrigo rogelio roger roland rolando rolf rolland roman
romeo ron rona ronald ronan ronda ronin ronnie roosevelt rory rosa rosalie rosalind rosalyn rosanna rosario roscoe rose
roseanne rosemary rosie roslyn ross rowan rowena roxana roxanne roxie roy royce ruben ruby rudolf rudolph rudy rufus
rupert russ russel russell rusty ruth ruthie ryan ryder ryland sabina sabrina sade sadie saif saleem salim sally salma
salome salvador salvatore sam samantha samara sameer samir samira sammie sammy samuel sandra sandy sanford sanjay
santiago santos sara sarah sasha saul savannah scarlett schuyler scott scotty sean sebastian selena selina selma serena
serge sergei sergio seth seung shad shakira shakur shan shana shane shania shanna shannon shanti shaquille shari sharif
sharon shasta shaun shawn shawna shea sheena sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry
sheryl shira shirley shonda sid siddharth sidney sierra sigmund silas silvia simeon simon simone sina siobhan skeeter
skye skylar skyler sloane socorro sofia sofie solange soledad solomon sonia sonja sonya sophia sophie spencer stacey
stacie stacy stan stanley stavros stefan stefanie stefano stella stephan stephanie stephen sterling steve steven stevie
storm stu stuart sue sully summer susan susana susanna susanne susie suzanne suzette sven sybil sydney syed sylvester
sylvia sylvie tabitha tad tahir talia talib tallulah tam tamar tamara tami tammy tania tanya tara tarik tariq taryn
tasha tatiana tatum taurus tavares taylor ted teddy telly terence teresa teri terra terrance terrell terrence terri
terry tess tessa thad thaddeus thalia than thanh thea thelma theo theodora theodore theresa therese thi thom thomas thu
thurman tia tiana tiara tierra tiffany tim timmy timothy tina tobias toby todd tom tomas tommie tommy toni tony tonya
tori tracey traci tracy trang trav travis trayvon tre tremaine trent trenton trevor trey trina trinidad trish trisha
tristan troy trudy truman tuan ty tyler tyree tyrell tyron tyrone ulysses urban uriah uriel ursula usman valentina
valeria valerie vanessa velma velvet venus vera vern verna vernon veronica veronika vicente vicki vickie vicky victor
victoria vida vijay vikram viktor vince vincent vincenzo violet virgil virginia vito vivek vivian vivienne vladimir wade
waldo wallace wallis walt walter wan wanda warren wayland waylon wayne wei weldon wendell wendi wendy werner wes wesley
weston whitney wilber wilbur wilford wilfred wilfrid wilhelmina will willard william willie wilma wilmer wilson winifred
winnie winona winston woodrow wylie xander xavier xena yan yasir yasmin yasmine yehuda yelena yolanda yong yoshi yuki
yulia yuna yung yuri yusuf yvette yvonne zach zachariah zachary zaid zainab zaire zander zane zara zeke zelda zeus zion
zoe zola zora zoya
";

/// Last names, as common in the United States, and some from further away.
pub(super) const SURNAMES: &str = "
abbott abernathy abrams acevedo ackerman acosta adair adams addison adkins aguilar aguirre akers albright aldridge
alexander alfaro alford ali allen allison allred alvarado ames anaya andersen anderson andrade andrews aragon archer
arellano arias armstrong arnold arredondo arroyo ashby ashley atkins atkinson atwood austin avery avila ayala ayers
babcock baca baez bailey bain baird baker baldwin ball ballard banks barajas barber barker barlow barnes barnett barr
barrera barrett barron bartlett barton bass bates battle bauer bautista baxter bean beard beasley beaver beck becker
begay belcher bell beltran benavides bender bennett benoit benson benton bergeron bernal bernard berry best biggs
billings bingham bird bishop black blackburn blackman blackwell blair blake blanchard blanco blankenship bledsoe blevins
blount boggs bolden bolton bond bonds bonilla bonner booker boone booth boston boswell bouchard boucher boudreaux bowden
bowen bowers bowles bowling bowman boyce boyd boyer boykin boyle bradley bradshaw brady branch brandt brantley braun
bravo bray brennan brewer bridges briggs bright britt britton brock brooks broussard brown browning bruno brunson bryant
buchanan buck buckley buckner bullard bullock bunch burch burgess burgos burke burkett burnett burns burr burrell burris
burroughs burt burton busby bush butler butts byers byrd byrne cabrera cain calderon caldwell calhoun callahan camacho
cameron campbell campos cannon cano cantrell cantu cardenas carey carlisle carlson carlton carmichael carney caron
carpenter carr carrillo carroll carson carter carver casey cash cassidy castaneda castillo castle castro cates caudill
cervantes chacon chambers champion chan chandler chaney chang chapman chappell charles chase chen childers childress
childs chin cho choi christensen christian christie christopher chung church cisneros clark clarke clay clayton clement
clements clemons cleveland clifford clifton cline clinton coates cobb cochran cody coffey coffman cohen coker colbert
cole coleman collier collins colon colvin combs comer compton conley conn connell connelly conner connolly connor
connors conrad contreras conway cook cooke cooley cooper cope copeland corbett corbin corcoran cordero cordova corley
cornell cornett corona correa cortes costa costello cote cotton couch coulter covington cowan cox crabtree craft craig
crain cramer crandall crane crawford crenshaw crews crocker crosby cross crouch crowder crowe crowell crowley crump cruz
cuevas culver cummings cunningham curran currie curry curtis dahl dailey dalton daly daniels darby darden darnell
daugherty davenport davidson davies davila davis davison dawkins dawson day deal dean decker dejesus delacruz delaney
delarosa deleon delgado delong dempsey dennis denny denton devine dewitt diamond diaz dickens dickerson dickey diggs
dill dillard dillon dixon dobson dodd dodge dodson doherty dolan donahue donaldson donnelly donovan doran dorsey doss
dotson dougherty douglas dove dowdy downing downs doyle drake drew driscoll drummond duarte dubois dudley duffy dugan
duke dumas dunbar duncan dunham dunlap dunn dupree duran durham dutton duvall dwyer dyer earl easley eastman eaton
echols eddy edmonds edwards egan eldridge elkins elliot elliott ellis ellison elmore emerson emery engel england engle
english epps erickson erwin escobar esparza espinosa espinoza esposito estes estrada eubanks evans everett ewing fair
farley farmer farr farrell farris faulkner feldman feliciano felix felton fenton ferguson ferreira ferrell ferris fields
figueroa finch fink finley finn fischer fisher fitch flanagan fleming fletcher flint flores flowers floyd flynn foley
fontenot foote forbes ford foreman forrest foster fountain fournier fowler fox francis franco franklin frazier frederick
freeman french frey friedman fritz frost frye fuentes fuller fulton funk gagne gagnon gaines galindo gallagher gallegos
gallo galloway galvan gamble garcia gardner garner garrett garrison garza gaston gates gee geiger gentry george gibbs
gibson gifford gilbert giles gill gillespie gilliam gilmore gipson givens glass gleason glenn glover godfrey godwin goff
goins golden goldman gomes gomez gonzales goode goodman goodrich goodwin gordon gore gorman goss gould grace grady
graham granger grant graves gray grayson green greene greenwood greer gregory griffin griffith griggs grimes gross
groves grubbs guerra guerrero guevara guidry gunn gunter gustafson guthrie guzman haas hackett hadley hagan hagen hager
hahn haines hale haley hall ham hamilton hamlin hamm hammond hampton hancock hand haney hankins hanks hanley hanna
hansen hanson harden hardin harding hardy hare hargrove harmon harper harrell harrington harris harrison hart hartley
hartman harvey haskins hastings hatch hatcher hatfield hathaway hawkins hayden hayes haynes head heard hearn heath
hebert hedrick heller helms helton hemphill henderson hendricks hendrickson hendrix henley henry hensley henson herbert
herman herndon herrera herring herron hess hester hewitt hickey hickman hicks higgins hightower hill hilliard hilton
hines hinkle hinson hinton ho hobbs hobson hodge hodges hoffman hogan holbrook holcomb holden holder holland holley
holliday hollingsworth hollis holloway holman holmes holt hood hooker hooks hooper hoover hope hopkins hopper horn horne
horner horton hoskins houser houston howard howell hoyt hubbard huddleston hudson huerta huff huffman huggins hughes
hull humphrey hunt hunter hurd hurley hurst hurt hutchins hutchinson hutchison hutton huynh hyatt hyde ibarra ingram
inman irvin irving irwin isaac ivey jack jackson jacobs jacobson james jamison jaramillo jarvis jeffers jefferson
jeffries jenkins jennings jensen jernigan jewell johns johnson johnston joiner jolly jones jordan joseph joyce judd
kaiser kane kaplan katz kay kearney keen keenan keene keith keller kelley kelly kemp kendall kendrick kennedy kenney
kent kern kerns kerr kessler key keyes khan kidd kilgore kim kimball kimble kincaid king kinney kirby kirk kirkland
kirkpatrick kiser klein kline knapp knight knowles knox koch koehler kraft kramer krause krueger kuhn kurtz lacy laird
lam lamb lambert landers landis landry lane lang langford langley langston lanier lara larkin larsen larson lassiter
latham law lawrence lawson lay leach leal leary leblanc ledbetter ledford lee lehman leon leonard lester levine levy
lewis lilly lin lindsay lindsey link little livingston lloyd locke lockhart logan london long looney lopez lord lott
love lovell lovett lowe lowery lowry lozano lucas lucero lugo lujan luna lund lundy lutz lyles lynch lynn lyons
macdonald macias mack mackey madden maddox madrid magee maher mahoney maldonado malone maloney manley mann manning
manuel marcum marcus marin marino marks marquez marrero marsh marshall martin mason massey masters mata mathews mathis
matos matthews maurer maxwell may mayberry mayer mayes mayfield maynard mayo mays mccoy mcgee mckay mckee mckenna
mckenzie mcrae mead meade meadows medeiros medina medrano meeks meier mejia melton melvin mendoza mercado mercer
meredith merrill merritt messer metcalf metz meyer meyers meza michael michaud michel middleton miles miller milligan
mills milton mims miner minor miranda mitchell mobley mohr molina monroe montano montes montgomery montoya moody mooney
moore mora morales moran moreland moreno morgan morin morris morrison morrow morse morton moseley moser mosley moss
moyer mueller mullen muller mullins munoz munson murdock murillo murphy murray myers nadeau nance napier nash nava
navarro neal neely neff negron nelson newell newman newsome newton nguyen nichols nicholson nickerson nielsen nieves nix
nixon noble noel nolan norman norris norton norwood novak nunez oakes oakley obrien ochoa oconnor odell odom odonnell
ogden ohara oleary oliver olsen olson oneal oneil oneill orozco orr ortega ortiz osborn osborne otero ott otto ouellette
overton owen owens pace pacheco pack padgett padilla pagan page paige painter palacios palmer parham park parker parks
parr parra parrish parsons pate patel patrick patterson patton paul paulson payne peacock pearce pearson peck pelletier
pena pendleton penn pennington perdue pereira perez perkins perry person peters petersen peterson pettit petty pham
phelps phillips phipps pickens pickett pierce pierson pike pineda piper pittman pitts platt plummer poe polk pollard
pollock ponce pool poole pope porter posey post potter potts powell powers prater prather pratt prescott presley preston
price prince pritchard pritchett proctor pruitt pryor puckett pugh purcell purvis putnam quick quinn quinones quintana
quintero ragland raines rainey ramey ramos ramsey randall randle randolph rangel rankin ransom rasmussen ratliff ray
raymond reagan redmond reece reed reeder reese reeves reid reilly reyes reyna reynolds rhodes rice rich richard richards
richardson richey richmond richter riddle riggs riley rios ritchie ritter rivas rivera rivers roach roark robbins
roberson roberts robertson robinson robison robles rocha rock rodgers rodrigues roe rogers rojas roland rollins romano
romero romo root roper rosa rosado rosales rosario rosas rose rosen ross rossi roth rouse rowe rowell rowland roy rubin
rubio rucker rudd rudolph ruiz rush rushing russell russo rutherford rutledge ryan sadler saenz salas salazar saldana
salgado salinas salter sampson samuel samuels sanders sandoval sands sanford santana santiago santos sapp sargent
saunders savage sawyer schaefer schafer schaffer schmidt schmitt schmitz schneider schroeder schultz schulz schwartz
scott scruggs sears seay segura sellers serrano sewell sexton seymour shafer shaffer shannon shapiro sharp sharpe shaw
shea shearer sheehan sheets sheffield sheldon shelton shepard shepherd sheppard sheridan sherman sherwood shields
shipley shipman shirley shoemaker shook short shultz siegel sierra silva simmons simms simon simons simpson sims
sinclair singh singleton skaggs skinner slater slaughter sloan small smallwood smart smiley smith snell snider snow
snyder solis sorensen sosa soto spangler sparks spaulding spears spence spencer spicer spivey sprague springer stacy
stafford stahl staley stallings stanford stanley stanton staples stapleton stark starks starr staton steele steiner
stephens stephenson sterling stern stevens stevenson stewart stiles stinson stokes stone story stout stovall stratton
strickland stringer strong stroud stuart stubbs suggs sullivan summers sumner sutherland sutton swain swan swanson
swartz sweeney swenson swift sykes sylvester tabor tackett talbot talley tanner tapia tate tatum taylor teague terrell
terry thacker thayer thomas thomason thompson thorne thornton thorpe thurman tidwell tilley tillman timmons tipton tobin
todd tolbert tomlinson tompkins toney torres tovar townsend tran travis trejo trent trevino tripp trotter trujillo
tucker turner tuttle tyler tyson underwood valencia valentin valentine valenzuela valle vance vang vann vargas varner
vaughn vega vela velez ventura vera vernon vick vickers vigil villa villalobos villanueva villarreal villegas vincent
vinson voss waddell wade wagner walden waldron walker wall wallace waller walls walsh walter walters walton wang ward
ware warner warren washington waters watkins watson watts weaver webb webber weber webster weeks weir weiss welch wells
werner wesley west westbrook weston whaley wheeler whitaker white whitehead whitfield whitley whitlock whitman whitney
whitt whittaker wiggins wilcox wilder wiley wilkerson wilkins wilkinson willard williams williamson willis wills wilson
winkler winn winslow winston winter winters wise witherspoon witt wolf wolfe wolff womack wong wood woodall woodard
woodruff woods woodson woodward woody wooten workman worley wray wright wu wyatt wynn xiong yang yarbrough yates yazzie
ybarra yeager yoder young youngblood yu zamora zapata zavala ziegler zimmerman zuniga
";

/// Words that are no sign of a name, though some are names too: common words, slang, days, books of the Bible, words of
/// the fellowships, birds and plants of which pen names are made. Endings are taken off before a word is looked up.
pub(super) const PLAIN: &str = "
able above abrazo abstinent abuela abundance accept acceptance accident accuse ache acorn acre across act actor actually
add addict addr adios admire admit admitted adopted adult advance advantage advent advice advise aeschylus affair afford
afraid african afternoon agate age agenda agnostics agree ahead ahoy aight aint air aisle aka al-anon al-ateen alano
alanon alarm alateen alcohol alcoholic ale alert alike alive all allah alleluia allergy allow almost aloha alone aloud
alpha alphabet already alright also although alto always ama amazed amazon amber ambulance amen amends america american
amethyst amiga amigo among amount anchor anemone angel angelou anger angry ankle announce announcements annoys anon
another answer anvil any anybody anyhow anymore anyone anytime anyway apache apart apologize apology apostle appalachian
appeal appear appendix appetite apple approve apron apt aquamarine arab arabic aramark area arent argue arithmetic arm
armor army arrange arrest arrive arrow arroz art article artist asap ash ashamed asian aside asleep aspen assault assets
assigned assume assurance aster ate atheist athlete attached attack attempt attend attic attitude attract aurora author
auto autumn ava availed average avoid awake award aware awful awkward axe azalea aztec babylon backpack bacon bad badger
bag bail bait bak bake baker bakery balance bald ball ballpoint baloney banana band bank banks banner banquet bao
baptist bar barack barbie barely bargain bark barker barley barn barrel bartender base baseball basic basket basketball
bass bat bath bathe battery battle beacon bean bear beard beat beatitudes beattie beauty beaver became become bed
bedroom bedsheet bedtime bee beech beef been beer beg began begin begonia begun behalf behave behind being belief
believe bell belong beloved below belt benadryl bench bend beneath benefit bengals bennies berry beside best bet betray
better beverly beyonce beyond bible biblical bic bicycle bigger bike bill billboard bingo birch bird birthday bit bite
bitter black blackout blame blanket blast bleach bleed blend bless blessings blind blink blister blizzard block blood
blooms blue bluebell bluebird board boat bobcat body boil bold bolivian bolt bomb bond bondage bonds bone book booker
booklet bookmark boost boot border bore borrow both bother bottle bottom bought boulder bounce boundary bout bow bowie
bowl box brain brake bran branch brave braver bravo brazilian bread break breakfast breath breathe breeze brewer brick
bride bridges brief bright bring brock broke broken broncos bronte bronze brook brooks broom brought brown bruh bruins
brush btw bubble buck bucket bud buddha buddhist buddy budget budweiser buenos buffalo bug build built bukowski bull
bullet bullock bully bumblebee bump bun bunch buncha bundle bunk burden bureaus burger burglaries burn burns burrito
burst bury buscaglia busch bush busted busy butter buttercup butterfly button buy buzz buzzard bye byzantine cab cabin
cable cadillac cage cajun cake calculator calendar calm calvary cambodian camel camellia camera campus canadian canceled
cancer candle candy cane cannot canoe cant canteen canto cap capital captured car cardboard cardinal care cargo
caribbean carnegie carol carousel carpenter carpet carry cart carve cash cast castle casual catch catfish cathedral
catholic cattail caucasian caught cave cease cedar celebrate cell celtic central cereal certain certificate certified
cessna chag chain chair chairman chalk challenge chambers chamomile champion chan chance chandler change chaos chapstick
chapter character charcoal charge charlotte charm chart chase chatter cheap cheat check cheer cheerios cheese chef
cherokee chess chest chestnut chevy chew cheyenne chicana chicano chick chickadee chicken chief child children chimney
chin chinese chippewa choctaw choice choir choke choose chopra chore chorus chose chow christ christian christmas chron
chrysanthemum chrysler chuck cia cigar cigarette cinco cinderella cinnamon citizen civil claim clap clapped class claw
clay clear clemency clerk clever cliff climb clinton clock clonidine clorox close closer closet cloth cloud cloudy
clover clue cmon coal coast coat cobalt cobbler cocaine code coelho coffee coiled coin coke cold collar colleague
collect colombian color colts column comadre comanche comb combs comet comfort comic comical comin command commandments
commissary commit committee common company compare compass complain complete computer con concept concern concert
concrete confess confirm confuse congrats congratulations congregational congress connect conscience consider
considerate contain content contest continue contraband contract control convict cook cookie cool coolers cooper cop
copper copy cor coral corinthians cornbread corner corona corps correct corrections correspondence correspondent
corridor corvette cos cost costume cottage cotton cottonwood couch cougar cough coulda couldnt council count counter
country couple coupon courage course courtroom cove cover covid cowboys coyote coz crab crack cradle craft craigslist
crane crash crate crater cravings crawl crazy cream create creator creature credit cree creekside creole crew cricket
crime crimson cripple crips crisis critic crop cross crow cruel cruelty crumb crush crust cruz cry cryin crystal cuban
cube cubs culture cup curb cure curfew curl curry curse curtain curve cushion cuss custody custom cut cuz czech daddy
daily daisy dale dallas damage damn damp dance dandelion danger danish dare dark dash dat date dawn dead deadline deaf
deal dean death debate debt decade decent decide deck decorate decrease deep deer defect defend defender degree delay
deliver delta dem demand denial dent dentist deny depakote depend describe desert deserve desire desk despair dessert
destiny destroy detail determine detox deut develop device devil dey dharma dia diamond diaper diary dice dickens
dickinson did didnt die different difficulty diffrent dig digit dill dim dime dinner dios dip dipper direct director
dirt dirty dis disagree disappear disciplinary discipline discover discuss disease dish dishonest dishwasher dislike
disney distance distant district ditch dive divide divorce dizzy dock dodge dodgers does doesnt dogwood doin doing doll
dollar dolphin dominican dominoes dominos donate done donkey dont door doorknob doorway dope doritos dorm dose
dostoevsky dostoyevsky double doubt dough doughnut dove downstairs doze draft drag dragon dragonfly drain drake drama
drank draw drawer dream dress drew drift driftwood drink drinkers drip driven driver drop dropped drown drug drum drunk
dry duchess duck due duh dull dump dune dunkin dunno dusk dust dutch duty dying eagle ear earl earn earth ease easiest
east easter eastern easy eat eaten ebonics ecclesiastes echo eclipse economic edge educate educational effect effort egg
ego egret egyptian eighth einstein either elbow elect electric elegant elephant elevator eleventh elk elm else email
embarrass ember emerald emergency emerson eminem empty enchilada enclose encourage enemy energy engine english enjoy
enough enroll enter entire entries envy eph ephesians epidural episcopal episode equal equinox erase errand error escape
eskimo espanol essay estate esteem estuary etc ethiopian eucalyptus eucharist european eve even evenings event ever
evergreen everybody everyone everyplace evidence evil exact exam excellent except exchange excite excuse exhale exist
exit exod exodus expect expense experience expert explain explode express ext extra eye ezek fable face facebook
facilitate fact fade fail faint fair fairy faith faithfully fake falcon fall fam fame fan fancy fantasy far fare farmer
fast fat fate fault favor favorite fax fbi fear feast feather fed federal feed feel fell felons felt female fence fennel
fentanyl fern ferry fever few fields fierce fifth fight figure file filipina filipino fill film filter filthy finally
finch fine finger finish finna finnish fir fire fireball firefly fireman first fish fisher fist fit fix fjord flag flame
flash flat flavor flea flesh flight flint float flood floor flores flour flow flower flowers flu fluid flush fly flyer
focus fog foggy fold folgers folk follow fondly food fool foot football forbidden force ford forehead foreign forest
forever forgave forget forgiven forgot forgotten fork form former fortune forward foster fought found fourth fox
foxglove frame frank frankl freak free freedom freeman freeze freezer freind french fresh fri friday fridge frighten
fritos frog front frost frown froze fruit frustrate fuel full fuller fun funeral funnel funny fur furniture fury future
fyi gabapentin gain galatians galaxy gallbladder gallery gallon gamble game gandhi gang garage garbage gardenia garner
garnet garvey gas gate gates gather gatorade gaze gear gecko ged geese gemini gemstones gen gender gene general genesis
genius genre gentle gentleman gently german geyser ghanaian ghost giants gibran gideon gift giggle gimme giraffe gitmo
give given glacier glad glade glance glare glass glitter glory glove glover glow glue goal goat god goin gold golden
goldenrod golf gonna good goodman goodwill google goose gorge goshawk gospel gossip gotta gotten grab grace gracias
grade graduate grain grama grand granite grant grapes grapevine grass gratitude grave gravel graves gray grease greater
greek green greene greetings grew grey greyhound grief grievance grill grin grip groan grocery gross ground grovel grow
growl grown grudge grumpy guardian guess guest guilt guitar gull gully gum gun gunsmoke gut gym habakkuk habit hafta
hagar haha hai hail hair haircuts haitian hale half halfway hallelujah halloween hallway halt ham hamlet hammer hammock
hand handball hang hanger hanukkah happen happy hard hardbacks hardest harley harm harmonica harmony harms harvest
hashem hasnt hat hate haul haunt haven havent hawaiian hawk hawthorn hawthorne hay hazel hazelden head heal health heap
hear heart heat heath heather heaven heavy heb hebrew heel height heir held hell helmet help hemingway hemlock hen
hennessy here hermana hermano hero heroin heron herring herself hes hesitate hibiscus hid hidden hide higher hike
hillside himself hindsight hindu hinge hip hire his hispanic history hmong ho hobby hockey hoe hog hold hole holiday
hollow holly holy homework hon honda honest honesty honey honeysuckle honor hood hoodie hook hoop hop hope hopi horizon
horn horror hosanna hose host hot hound hourglass houseplant houston hover however hoy hrs huge hugged hugs hulk hull
human humble hummingbird hunger hungry hunt hunter hurry hurt hush husky hut hyacinth hydrangea hydrate hygiene hyssop
ice iceberg icicle idc idea ideal idk idle ight ignore ikr ill ima imagine imma impact imperfect important impress
impulse inch incident include income inconsiderate increase indeed index indian indigo indirect infant infirmary inform
initial injure ink inner innings innocent inquiries insane insect insider insist inspect inspire instagram instant
instead insult insure intake intend intensive interest internet interview introduce invent inventory investigator invite
iphone iris irish iron iroquois isa islam islamic isnt israel issue italian italics itch ito its ive ivy jade jaguar
jalapeno jam jamaican janitor japanese jar jasmine jasper jaw jay jaywalker jazz jeans jeep jehovah jello jelly jeopardy
jer jerk jesus jet jew jewel jo job jog join joke jolly jonquil journal journey joy jpay judo jug juice jump juneteenth
jung junior juniper junk jury kafka kairos karate kardashian karma keefe keen keep kelp kennedy kenyan kept kerouac
kestrel kettle key khmer kick kidney kierkegaard kill kind kinda king kingdom kingfisher kiss kit kitchen kite kitkat
kleenex klonopin knee kneel knicks knife knight knit knock knot known kobe koolaid koontz koran korean kumbaya kwanzaa
label labor lace lack ladder ladybug lagoon laid lakers lakota lam lamb lamentations lamp lance land landslide language
lantern lao laotian lap lapis larch large larger lark lasagna last late later latin latina latino laugh laughter launch
laundry lavender lawn layer lazy leach lead leaf league leak lean leap learn lease least leather leave lebanese lebron
lecture led lee leg legal legend lego lemme lemon lend length lent less lesson lethal letter lev level leviticus lexapro
li liar liberty libra librium lichen lick lid lie life lifers lift light lighter lighthouse lik lilac lily limb limit
limp lin linden line linkedin linux lion lip liquid liquor list listen lit lite literature litter live liver lizard lmao
lmk load loaf loan lobby lobster local lock lockbox lockdown locker log logan logic lol lonely loners longer look loose
lor lord lortab lose lost lot lotta lottery lotus loud louder lounge love low lower luck lucky luna lunar lunch lung
lupine lutheran luv luxury ly lying lynx lysol maam macaroni maccabees machine mackerel mad madison magazine magenta
magic magnolia magpie mahogany maiden mail mailbox mailroom main make male manage mandela mandrake mankind manna manner
many maori map maple marathon marble margin marigold marijuana marine mariners mark marlboro marlin marlow maroon
marriage marry marsh maruchan mask mason mass match mate math matter mattress matzo maximum maybe mayo mayor maze
mcdonalds meadow meal mean meant meantime meanwhile measure meat meatloaf mecca med medal medicaid medical medicare
medicine meditate medium meet mei melody melt member memo memorize memory menace mennonite mental mentioned menu mercury
mercy merlin merry merton mesa mesquite mess message messi messiah metal metallica meteor meter meth methadone method
methodist mexican mexico microsoft microwaved mid middle midnight might mighta mighty milk milkweed mills mind mine
minnow minor mints miracle mirror misery misspelled mistake mister mistletoe misty mix moan mob mock mod model modest
mohawk moist mold mon monday money monkey monopoly monsoon monster mood moody moon moonflower moonlight moonpie moose
mop mor moral morales mormon mornings mortgage mos mosaic moses moslem mosque mosquito moss most motel moth motive motor
motown motrin mouse mouth movie mozzarella mubarak much mud muffin mug mulberry mule multiply murder muscle mushroom
music muslim must mute mutter myrtle myself mystery mystic nah nail naked namaste nap napkin naranon narcan narconon
narcotics narrow nascar nasdaq nasty nation national native nature navajo navidad navy naw nazarene nazi nba neat nebula
neck necklace need needle neglect nehemiah neither neosporin neruda nerve nest netflix nettle network never newcomer
newman newports newsletter nfl ng ngl niagara nickel niebuhr nietzsche nigerian night nightingale nightmare nike
nintendo ninth nissan nite nobel noble nobody nod nodded noel noise none nonsense noodle noon noose nope nor normal
norse northern norwegian nos nose note notebook nothin notice nouwen nova novel novena now nowhere nude nuevo numb nut
nutella nvm o'clock oak oars oasis oath oatmeal obama obey obituary object observed obsess obsidian obtain occasions
occur ocean odd odor odyssey offer office often oil ojibwe okay older oleander olive omg once oneida onion onto onyx
opal open opinion oprah optional oracion orange orbit orchid order ordinary oregano oreo organ oriole orion orwell
oscars osprey osteen otherwise otter oughta ounce ourself ourselves outcome outdoor outer outfit outlaw outta oven
overcome overdose overnight owl own owner oxford oxycontin oyster pace pacific pack package packers packet pad paddle
padres paid pain paint pair pajamas pakistani pal palace pale palestinian palm pamphlet pan pancake panel panic pansy
panthers pants paper paperback para parade pardon parents parkinson parks parole part particulars party paso pass
passover password paste pat patch path patience patriots patrol pattern pause paw pawn paxil pay peace peach peak peanut
pear pearl pebble peel pelican pell pen pencil penguin peninsula penny pentecost pentecostal penthouse peony pepper
peppermint pepsi per percocet perfect perform perfume perhaps period periwinkle permit perseverance persian person
peruvian pet petty petunia pharaoh pharmacist phase philemon philippians phillies phoenix phone photo phrase piano pick
picky picnic picture pie piece pierogi pig pigeon pile pilgrim pill pillow pilot pinch pine pinecone pink pinochle pint
pipe pirate pisces pistol pistons pit pitch pity pizza plague plain plan planet planned planted plants plateau platform
plato play plead pleasant please pleasure pledge plenty plot plow pls plug plum plumber plus plz pocket pocketbook poco
pod poe poem poet poetry poison poke poker polaris pole police policy polish polite pollo pondered pontiac pony pool
poor pop popcorn pope popeye poplar poppy popular por porch pork portraits portuguese possess possibly post postage pot
potato potter pound pour poverty powder power powers practice practitioner prairie praise pray prayer preach preacher
preamble predicted prefer pregnant prepare presbyterian present preserve press pressure pretend pretty prevent prey
price pride priest primrose prince princess principles print prism private privilege prize prob probably problem produce
profit program progress project prolly promise promptly proof proper property proposals proposed protect protest proud
prove proverbs provide prowl prozac psalm public puddle pueblo puerto puffin pull pulse pump punch punish pupil pure
puritan purple purpose purse push put puttin puzzle qanon quaker quarrel quarter quartet quartz quasar queen ques quick
quiet quietest quill quilt quit quite quiver quiz quote quran rabbit race rack radio rag rage raiders rail rain rainbow
raindrop raise raisin rake ram ramadan ramble ramen ramp ran rancher random rang range rangers rank rap rape rapid rare
rastafarian rat rate rather raven ravine ray razor react read ready reagan real realtor rear reason rebel receive recent
recipe reclassify record recover red redbird redid redsox redtail reduce redwood reed reef reentry refer reference
reflect reflections refrigerator refuse regard regret regular reiki reject relapse relate relax release reliance relief
relieve religion rely remain remark remind reminder remove rent repair repeat reply reprieve reprinted reptile
republican request requires rescue resent resentments reserve resist resource respect respectfully respond rest restore
result retire return reveal revenge review revised reward rex reyes rhododendron rhubarb rhyme rhythm rib ribbon rican
rice rich rifle right rinse rios riot rip ripe ripped rise risk rite ritual rival riverbend rivers roach roam roar roast
robe robin robitussin rock rocket rocky rod rohr roll rom roman roof roofer rook rookie room roomate roosevelt rooster
rosary rose rosebud rosh rot rotten rottweiler rough round routine rowan rowland royal rub rubber ruby rude rug ruin
rule rumi rumor run rural rush russian rust rye sabbath sack sacred sacrifice sad saddle safe safety saffron sage
sagittarius sail sailor salad salamander salary sale salinger salmon saloon salt salute samaritan sameach samoan sample
samson samsung sandpiper sandwich sandy sane sang sanskrit santeria santiago santos sapphire sarcasm sassafras sat satan
satisfy saturday saturn sauce savage savannah save savior sawyer scab scale scandinavian scanner scar scarce scare scarf
scarlet scatter scene scent schedule scheme science scientology score scorn scorpio scottish scout scrabble scratch
scream screen screw scripts scripture scrub sea seagull seahawks seal search sears seaside season seat sec second secret
seder seeker seem seen seg sega seize seldom select self sell seminole senate send seneca senior sense sentence separate
sequoia serene serenidad series sermon seroquel servant serve service set settle seuss seventh several severe sew sex
shade shadow shaft shake shakespeare shall shallow shalom shame shampoo shape shaq share shark sharp sharpie shave
shawshank sheep sheet shelf shell shelve shepherd shia shield shields shift shin shine ship shirt shiva shiver shock
shoe shoebox shook shoot shop shore short shorter shot shotgun should shoulda shoulder shouldnt shout shove shovel show
shower shown shredder shrink shrug shuffle shut shy sick side sidewalk sierra sigh sight sign signature sikh silence
silent silk silkworth silly silver similar sin sinatra sincere singer sings sink sioux siren sit sixth size skate
skeleton sketch skill skin skinny skip skipped skirt skittles skull sky skylark slam slanted slap slate slave sleep
sleeve slept slice slid slide slight slim slip slogans slow slug slum sly smack small smaller smart smash smear smell
smh smile smoke smooth snack snake snapdragon snapped sneak sneeze snickers sniff snore snow snowdrop snowflake
snowstorm soak soap soc soccer social society sock socrates soda sofa soft softball soil soldier sole solid solo
solstice solve some someday sometimes somewhere song sonny soon sooner soothe sore sorrel sorry sort sorta sought soul
sound soup sour source southern sox space spade spaghetti spam spaniard spanish spare spark sparks sparrow speak spear
special specific speech speed spell spend spent spice spider spill spindle spine spirit spiritual spit spite splash
split spock spoil spoke spoken sponge spoon sport spot spotify spray spread sprite spruce spy squad squat squeak squeeze
squirrel sriracha stab stack stadium staff stage stain stair stale stalk stall stammer stamp stand standard staple star
starbucks stardust stare stargazer starlight starling start starve statue stay steady steak steal steam steel steele
steelers steep steer steinbeck steinem stem stents stepfather stepped stereo stern stew stick sticker stiff still
stillwater sting stink stir stitch stock stole stomach stone stood stool stop stopped store storm stormy story stove
straight strain strange stranger strap straw strawberries stream strength stress stretch strict strike strip stroke
strong struck stubborn stuck student studio study stuff stumble stupid style subject suboxone substitute subutex subway
succeed success such sudden sudoku sue suffer sufficient sugar suggest suicide suit sum sumac summer summers summit sun
sunday sundial sunflower sung sunk sunni sunny sunrise sunset sunshine sup super supermarket supper supply support
supporters suppose sure surf surface surgeon surgery surprise surrender survive suspect swahili swallow swam swamp swan
swear sweat swedish sweep sweet sweetgrass swell swift swim swing swiss switch sword swore sworn sycamore sydney symbol
sympathy syrian system tab table tablet tackle taco tag tail tailor taken tale talent talk tall tamale tamarack tame tan
tang tangle tank tao taoist tap tape tardy target tastes tattoo taught tax taxi tbh tea teach teacup teal team teapot
tear tease teen teeth tegretol teller temper tempt tender tennis tense tent tenth term terror test testified text tha
thacher thai thankfully theater thee theft theme themselves theory therapy there thereabouts these thess theyre thick
thief thigh thimble thin thing think thinkin third thirsty thistle tho thorazine thoreau thorn thorough those thou
though thought thousand thread threat threw thrill throat throne throw thru thrush thu thumb thunder thur thursday thx
thy thyme tibetan ticket tickle tide tie tier tiger tight til tile tilt timber time timer tin tiny tip tire tissue
titans title tito titus tmrw tmw toad toast toaster tobacco today toe together toilet tolkien toll tolle tolstoy tomato
tomb tomorrow tone tongan tongue tonight tonite too tool tooth toothpaste top topaz topic torah torch tore tornado
tortilla tortoise toss total touch tough tour towel tower toxic toy toyota trace track tractor trade traffic tragic
trailer trait tramp transport trap trash trauma traveler traveller tray treasure treat tree trek tremble trial tribe
trick trigger trim triplets triumph troop trophy trouble trousers trout truck true truly trump trumpet trunk trust truth
try tryna tsa tub tube tubman tue tuesday tug tulip tumbleweed tundra tune tunnel tupac turkey turn turquoise turtle
tutor twain twelfth twice twilight twin twinkie twist twix tylenol type typewriter uber ugly ukrainian umber umbrella
umma underline understand understood underwood undone unfortunately uniform union unique unit unite universe uno unto
update upon upper upset upstairs urge usa use usin using usps usual vacant vacuum vague vain valentine valium valley
value vapor variety vault vaya veil vein velveeta vendor venom verbena verdict vest vet veterans vez vice vicodin victor
victoria video vietnamese village vines viola violated violent violet violin virginia virgo virus vitamin vivid vivitrol
vo vodka vodou voice volcano volvo vomit vonnegut vortex vote vow voyager wage wagon waist wait waitress wake walk
walker wall wallet walls walmart waltz wander wanderer wanna want war ward ware warehouse warm warmline warn warren
warrior wash wasnt wasp waste wat watch water waterfall waters wave wax wayfarer weak wealth weapon wear weary weather
weaver web website wed wednesday weed weekday weekend weigh weight weird welcome weld welfare well wellbutrin wells wen
wept wesleyan west western wet whale whatever whatsapp wheat wheel wheelchair whenever wherever whether which whip whirl
whirlwind whiskey whisky whisper whistle white whitman whoever whole whom why wicked wide widow width wig wikipedia wild
wildfire wildflower willow wilt win windex windmill window wine wing winter winters wipe wire wisdom wise wish wishbone
wisteria wit witch within without wives wknd wks woke wolf won wonder wont wood wooden woodpecker woods wool word
wordsworth wore work workbook worksheet workshop world worm worry worse worst worth woulda wouldnt wound wove wow wrap
wreck wren wrestle wrinkle wrist written wrong wtf xanax xbox xmas xoxo xxiii xxx yahtzee yall yankee yard yarn yarrow
yas yawn yea yeah yeats yeh yell yellow yep yers yes yesterday yet yield yoga yom yor young youre yourself youth yrs
yucca yup zebra zechariah zen zenith zinnia zip zoloft zone zoom zyprexa
";

/// States, and towns and prisons that letters speak of; some are names too.
pub(super) const PLACES: &str = "
abilene acapulco afghanistan africa akron albania albany alberta albuquerque alexandria algeria allentown amarillo
amherst anaheim anchorage angeles angola anniston ansonia antioch appalachia arabia argentina arlington armenia
asheville athena athens atlanta attica auburn augusta austin australia austria bakersfield baltimore bangladesh bangor
barbados barcelona barstow bartow baton beaumont beaverton beirut belgium belize bellevue bend bergin berlin billings
biloxi birmingham bismarck bloomington boise bolivia bosnia boston branford brasil brazil bremerton bridgeport bristol
brockton bronx bronxville brookfield brookline brooklyn brownsville buffalo burlington cairo calcutta calgary cambodia
cambridge camden cameroon canada canton caracas carlisle casper ceylon charleston charlotte charlottesville chattanooga
chesapeake cheshire chicago chicopee chile china chinle chino cincinnati clearwater cleveland colchester colombia
columbia columbine columbus compton concord coney congo corcoran corrigan cuba cumberland cybulski dakar dallas danbury
danville dayton daytona dearborn delano delhi denmark denver derby detroit dhaka donora dover dublin dubuque duluth
durham eastside ecuador edinburgh edison egypt elkton elmira enfield england erie eritrea escondido essex ethiopia
europe evanston evansville everglades fairfield fargo farmington fayetteville fiji finland fishkill flagstaff florence
flushing folsom foxborough france frankfort fredericksburg fremont fresno fullerton gainesville gallup galveston garner
gary gastonia georgetown germany ghana gilroy glastonbury glendale greece greenland greensboro greensburg greenville
greenwich groton guadalajara guam guatemala guilford gulfport guyana haiti halifax hamburg hamden hampden hanoi harlem
harrisburg hartford hattiesburg havana hilo hiroshima hobart hoboken hollywood honduras honolulu houston hungary
huntington huntsville hyannis iceland india indianapolis indies indonesia inglewood iran iraq ireland irvine israel
istanbul italy ithaca jackson jacksonville jamaica japan jerusalem joliet joplin kabul kalamazoo killeen kingston
knoxville kokomo korea kosovo kuwait lackawanna lagos lakewood lancaster lansdale lansing laos laramie laredo latvia
lawton leavenworth lebanon leeds leominster lexington liberia lima lincoln lisbon lithuania littleton liverpool lodi
lompoc london lorton louisville lubbock lynchburg macdougall macon madison malaysia mali manchester manhattan manila
mankato mansfield marion marseille maui mcalester medford memphis meriden mesa mexicali miami middletown midland milford
milwaukee minneapolis missoula mobile mogadishu mohegan monroe montclair monterey montgomery montpelier montreal morocco
moscow muncie muskegon nairobi nantucket napa naperville naples nashville nassau natchez naugatuck nepal netherlands
newark newburgh newport newtown niantic nicaragua nigeria nogales norfolk normandy norwalk norway norwich novato nuys
oakland ocala odessa okinawa olympia omaha ontario orlando osborn oxnard pacoima pakistan palestine palo panama paraguay
parchman paris pasadena paterson pendleton pensacola peoria perth peru petaluma petersburg philadelphia philippines
phoenix pittsburgh pittsfield plainfield plymouth pocatello pocono poland pomona ponce portland portugal poughkeepsie
prague providence provo pueblo quebec queens racine radgowski raiford raleigh redding redlands reno richmond rikers
riverside roanoke rochester rockford romania rome rouge russia rwanda sacramento saginaw saigon salem salisbury samoa
sandusky santee santiago sarasota saskatchewan savannah scandinavia schenectady scotland scottsdale scranton seattle
senegal seoul serbia seymour shanghai shawangunk shreveport siberia sierra simsbury sing singapore somalia somers
somerset somerville southbury southington southport spain spartanburg spokane springfield stamford stanford stockton
stonington stratford sudan suffield susanville sweden switzerland sydney syracuse syria tacoma taipei taiwan tallahassee
tampa tanzania tehachapi tehran tempe terre texarkana thailand thomaston tijuana tokyo toledo tolland tonga topeka
toronto torrington trenton troy tucson tucumcari tulsa tunisia turkey tuscaloosa tuscany uganda ukraine uruguay utica
vacaville valdosta vallejo vancouver vegas venezuela ventura vidalia vienna vietnam visalia waco waikiki wales walla
wallingford wallkill waterbury wausau westbrook westchester westport wethersfield wichita willard wilmington wilton
windham windsor winnipeg winsted woodbridge woodstock woonsocket worcester yakima yemen yokosuka yonkers youngstown yuma
zambia zimbabwe
";

/// What everybody knows though it looks like a name: of books, of the fellowships' history, of brands, of feasts.
pub(super) const PUBLIC: &str = "
abe lincoln, abraham lincoln, albert einstein, alice walker, andy dufresne, anne frank, anne lamott, anthony hopkins,
aretha franklin, auld lang syne, babe ruth, barack obama, benjamin franklin, bessel kolk, betty crocker, betty ford,
bill clinton, bill wilson, billie holiday, billy graham, billy joel, bob dylan, bob marley, bob seger, bob smith,
brene brown, bruce lee, c s lewis, captain morgan, carl jung, charles dickens, charlie brown, cinco de mayo,
clarence snyder, clint eastwood, dale carnegie, danielle steel, dean koontz, deepak chopra, denny, denzel washington,
dolly parton, donald trump, dr jung, ebby thacher, eckhart tolle, edgar allan poe, eid mubarak, elvis presley,
emily dickinson, emmet fox, eric clapton, ernest hemingway, ernest holmes, feliz navidad, folgers, forrest gump,
francis assisi, fred rogers, frederick douglass, frito lay, fulton sheen, gabor mate, george bush, george jones,
george strait, george washington, hank aaron, hank hazlett, hank williams, harley davidson, harper lee,
harriet tubman, harry potter, helen keller, henri nouwen, henry david thoreau, henry thoreau, jack daniels,
jackie chan, jackie robinson, james allen, james baldwin, james bond, james patterson, jane austen, jelly roll,
jesus christ, jim beam, jim crow, jimmy carter, jimmy kinnon, joe biden, joel osteen, john bradshaw, john deere,
john doe, john grisham, john lennon, john lewis, john newton, john steinbeck, john wayne, john wesley, johnnie walker,
johnny appleseed, johnny cash, johnson johnson, joseph campbell, joyce meyer, judas iscariot, kahlil gibran,
kansas city, kendrick lamar, kobe bryant, kwame nkrumah, langston hughes, lao tzu, larry bird, lauryn hill,
lebron james, lee child, lois wilson, louis armstrong, louis l'amour, mahatma gandhi, malcolm gladwell, malcolm x,
marcus garvey, mark twain, martin luther, martin luther king, marvin gaye, mary magdalene, mary oliver, max lucado,
maya angelou, mcdonald, melody beattie, merle haggard, merriam webster, michael jackson, michael jordan, mickey mouse,
mike tyson, mitch albom, morgan freeman, muhammad ali, nelson mandela, nicholas sparks, norman vincent peale,
octavia butler, oliver twist, oprah winfrey, oscar meyer, otis redding, patrick carnes, paulo coelho, peter pan,
pontius pilate, ralph emerson, ralph waldo emerson, ramadan mubarak, ray bradbury, ray charles, reinhold niebuhr,
rick warren, robert downey, robert frost, robin hood, robin williams, rocky balboa, ronald mcdonald, ronald reagan,
rosa parks, sam cooke, sam shoemaker, samuel adams, santa claus, scott peck, simon peter, sojourner truth,
stephen curry, stephen king, steve harvey, stevie wonder, teresa avila, thich nhat hanh, thomas edison, thomas merton,
tiger woods, tom brady, tom petty, tom sawyer, toni morrison, tony robbins, tupac shakur, tyler perry, uncle sam,
victor hugo, viktor frankl, walt whitman, walter mosley, wayne dyer, whitney houston, will smith, william james,
william shakespeare, william silkworth, willie mays, willie nelson, winston churchill, zane grey
";
