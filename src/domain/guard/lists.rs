//! The words the guard knows: names common in the United States, and words that are no names.
//! It must hold no person: a name is here only because very many bear it, and what is public is in books.
//!
//! Which names are common follows the frequency tables of the 1990 census of the United States, some of them as
//! zxcvbn (Dropbox, MIT licence) has them; others were added by hand.
//! Each list is one text with a blank between the words: a third of the bytes that as many texts would take.

/// First names, as common in the United States, and some from further away.
pub(super) const FIRST_NAMES: &str = "
aaden aaliyah aaron abbie abby abdi abdul abdullah abdullahi abe abel abena abigail abiodun abraham abram ada adaeze
adalberto adam adama adan addie adebayo adela adelaida adelaide adele adelia adelina adeline adell adella adelle adeola
adina adisa adnan adolfo adolph adria adrian adriana adriane adrianna adrianne adrienne afton agatha agnes agustin
agustina ahmad ahmed ahmir aida aidan aiden aileen aimee aisha ajani akeem akiko akua al alaina alan alana alanna
alasdair albert albertha albertina albertine alberto albina alda alden aldo alec alecia aleida alejandra alejandrina
alejandro alena alene alesha alesia alessandra aleta aletha alethea alethia alex alexa alexander alexandra alexis
alfonso alfonzo alfred alfreda alfredo ali alia alica alice alicia alida alijah alina aline alisa alise alisha alison
alissa alix aliyah alla allan allegra allen allene allie alline allison allyson alma almeda almeta alonna alonso alonzo
aloysius alphonse alphonso alta altagracia altha althea alton alva alvaro alvera alvin alvina alyce alycia alyse alysha
alysia alyson alyssa amada amado amalia amanda amani amara amari amarion amaya amber amelia amina amir amiyah ammie
amos amparo amy ana anabel anastacia anastasia anders andra andre andrea andreas andree andres andrew andria andy
anette angel angela angele angelia angelica angelika angelina angeline angelique angelita angella angelo angie anglea
anibal anika anissa anita anitra aniyah anjali anjanette ankita ann anna annabel annabell annabelle annalee annamae
annamarie anne anneliese annemarie annetta annette annice annie annis annmarie ansel anselm anthony antione antionette
antoine antoinette antoinne anton antone antonette antonia antonietta antonina antonio antony antwan antwon anwar anya
aoife apollo april araceli aracely arash arcelia archibald archie ardella arden ardis ardith aretha ari ariana arianna
ariel arielle arjun arla arleen arlen arlena arlene arletta arlette arlie arline armand armando armani armida arnetta
arnita arnold arnoldo arnulfo aron arron arthur artie arturo arun arvilla arvin arya aryan asad asha ashante ashanti
ashely asher ashish ashlee ashleigh ashley ashli ashlie ashly ashlyn ashton asia asif astrid asuncion atticus aubrey
audie audra audrea audrey audry augustina augustine aundrea aurea aurelia aurelio austin autumn ava avelina avery avis
awilda ayaan ayana ayanna ayesha ayla ayo aziza azucena babara babatunde babette baltazar bambi barb barbara barbera
barbra barnabas barry bart bartholomew bashir basil bea beatrice beatriz beau beckett beckie becky belen belia belinda
bella belva ben benita benito benjamin benji bennie berenice bernadette bernadine bernard bernardo berneice bernetta
bernice bernie berniece bernita bert berta bertha bertie bertram bess bessie beth bethann bethany beto betsy bette
bettie bettina betty bettye beulah bev beverlee beverley beverly bianca bilal bill billie billy billye binh birgit
blaine blake blanca blanche blythe bo bob bobbi bobbie bobby bobbye bodhi bogdan bonita bonnie boris brad braden
bradley bradly brady branda brandee branden brandi brandie brandon brandy braxton brayan brayden braylon breanna
breanne bree brenda brendan brendon brenna brent brenton breonna bret brett brian briana brianna brianne brice bridget
bridgett bridgette brielle brigette brigid brigida brigitte britany britney britni britt brittani brittany brittney
brittni broderick bronson bronwen bronwyn brooke bruce brunilda bruno bryan bryce brynn bryon bryson bubba buford burt
byron cade caden caitlin caitlyn caitriona caleb callie callum calvin camelia cameron cami camila camilla camille
cammie candace candance candelaria candi candice candie candis candyce cara caren carey cari caridad carie carin carisa
carissa carl carla carleen carlene carletta carley carlie carlo carlos carlota carlotta carlton carlyle carlyn carma
carmel carmela carmelina carmelita carmella carmelo carmen carmon carol carolann carole carolee carolina caroline
carolyn carolyne carolynn carri carrie carrol carter cary caryl caryn casandra casey casie cassandra cassie catalina
catarina caterina catharine catherine cathey cathi cathie cathleen cathrine cathryn cathy catina catrina cayden cecelia
cecil cecila cecile cecilia cecily cedric cedrick celena celeste celestina celestine celia celina cesar chad chadrick
chadwick chana chance chanda chandra chanel chantal chante chantel chantell chantelle charise charissa charisse charla
charleen charlene charles charlette charley charlie charline charlotte charmaine charolette chas chase chasity chauncey
chauncy chaya chayton chaz chelsea chelsey chelsie cheri cherie cherise cherly cherri cherrie cherryl cheryl cheryle
cheryll chet chidera chidi chima chinedu ching chioma chiquita chloe chong chris chrissy christa christal christeen
christel christena christene christi christian christiana christiane christie christina christine christoper
christopher christy chrystal chuck chun chuy ciara ciaran ciera cierra cillian cinda cindi cindy cinthia cisco claire
clara clare clarence claribel clarice clarine clarissa clarita claud claude claudette claudia claudine claudio clay
clayton clement clemente clementina clementine clemmie cleo cleora cleotha cleta cletus cleveland clifford clifton
clint clinton clotilde clyde cody colby cole coleen coletta colette colin colleen collen collette collin colton
columbus concepcion conchita connie connor conrad constance consuela consuelo cora corazon cordarius cordelia cordell
cordie coreen corene coretta corey cori corie corina corine corinna corinne corliss cornelia cornelius cornell corrina
corrine cortney cory courtland courtnee courtney craig crissy cristal cristen cristi cristian cristie cristin cristina
cristine cristobal cristopher cristy cruzito crystal curt curtis cyndi cynthia cyril cyrus cythia d'andre dagmar daisy
dakarai dale dalia dalila dallas damarcus damarion damaris damian damien damion damon dan dana danae dane danelle
danette dangelo dani dania danial danica daniel daniela daniele daniella danielle danika danilo danita danna dannette
dannie dannielle danny dante danuta danyelle daphine daphne daquan dara darci darcie darcy darell daren daria darian
darin dario darius darla darleen darlene darline darnell darnisha daron darrel darrell darren darrick darrin darron
darryl darwin daryl dashawn dave david davida davina davion davon dawan dawn dawna dawne dawud dayle dayna dayton dean
deana deandra deandre deane deangelo deann deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah
debroah declan dedra dee deeann deena deepak deidra deidre deion deirdre deja delana delbert delena delfina delia
delicia delilah delinda delisa della delma delmar delmer delois delora delores deloris delphia delphine demarco
demarcus demario demetra demetria demetrice demetrius demond demonte dena deneen denese denice denis denise denisha
denisse denita denna dennis dennise denny denzel deon deontay deonte derek derick deron derrick desean deshaun deshawn
desirae desiree desmond dessie destiny detra devante devin devon devona devonte dewayne dexter diamond dian diana diane
diann dianna dianne diara diedra diedre diego dieudonne digna dimitri dina dinah dinesh dion diondre dione dionna
dionne dirk diya dmitri dollie dolly dolores doloris dom domenic domenica dominga domingo dominic dominick dominique
dominque domonique don donald donetta donita donn donna donnell donnie donny donovan donta dontae donte donya donyell
dora dorathy dorcas doreen dorene doretha dori dorian dorie dorinda dorine doris dorotha dorothea dorothy dorris dortha
dorthea dorthy dottie dotty doug douglas douglass dovie dre drew drucilla drusilla duane duc dulce dung dustin dwain
dwayne dwight dyan dylan earl earle earlean earleen earlene earline earnest earnestine eartha ebele ebenezer eboni
ebony ed edda eddie eddy edelmira eden edgar edgardo edie edith edmund edmundo edna eduardo edward edwardo edwin edwina
edythe effie efosa efrain efren eileen eino eitan ekaterina elaina elaine elana elanor elayne elba elbert elda elden
eldon eldora eldridge eleanor eleanora eleanore elease elena eleni elenor elenora elfriede eli elia elian eliana elias
elicia elida elijah elijiah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth elizbeth elizebeth elke
ella ellen ellie elly ellyn elma elmer elmo elna elnora elodia eloisa eloise elouise eloy elroy elsa elsie elton elva
elvera elvia elvie elvin elvina elvira elvis elwood elyse emanuel emeka emelda emelia emeric emiko emil emile emilee
emilia emilie emilio emily emma emmanuel emmett emmie emmitt emmy emogene emory enedina eneida enid enoch enola enrico
enrique enriqueta ephraim epifania erasmo eric erica erich erick ericka erik erika erin erlene erlinda erline erma
ermelinda erna ernest ernestina ernestine ernesto ernie errol ervin erwin esai esha eshe esmeralda esperanza essie esta
esteban estela estell estella estelle ester esther estrella ethan ethel ethelene ethelyn etta eugene eugenia eugenie
eugenio eula eulalia eun eunice eusebio eva evalyn evan evangelina evangeline evelia evelin evelina eveline evelyn
evelyne everett everette evette evie evon evonne exie ezekiel ezequiel ezra fabian fabio fabiola fadi faisal faith
faizal fallon fannie farah farid farrah fathi fatima fatou fatoumata faustina faustino fausto faye federico felecia
felica felice felicia felicita felicitas felipa felipe felisa felisha felix femi ferdinand fermin fern fernanda
fernando ferne fidel filiberto filomena fiona fitzroy flavia flor florance florence florencia florencio florene
florentina florentino floretta florian florinda florine flossie floy floyd folake fonda forrest fran frances francesca
francesco francie francina francine francis francisca francisco franco frank frankie franklin franklyn fred freda
freddie freddy frederic frederica frederick fredericka fredia fredric fredrick freeda freida frida frieda fritz fumiko
fyodor gabriel gabriela gabriele gabriella gabrielle gaetano gail galen ganesh garnett garret garrett garry garth gary
gavin gaye gayla gayle gaylene gaynell gearldine gena genaro gene geneva genevieve genia gennie genoveva geoffrey
george georgene georgetta georgette georgia georgiana georgianna georgie georgina georgine gerald geraldine geraldo
geralyn gerard gerardo gerda geri germaine gerri gerry gertha gertie gertrud gertrude gia giang gianna gigi gil gilbert
gilberto gilda gillian gina ginger ginny gino giovanna giovanni gisele giselle gitte giuseppe gladis glady gladys glen
glenda glendora glenn glenna glennie glennis glinda gloria glynda goldie gonzalo goran gordon grace gracia gracie
graciela graig grainne grant grayson greg gregg gregoria gregorio gregory greta gretchen gretta griselda grover
guadalupe gudrun guido guillaume guillermina guillermo gunnar gus gussie gustavo guy gwen gwenda gwendolyn gwenn
hadassah hadiya hai hailey hakeem hakim hal halima halina hallie hamid hamza hana hanh hank hanna hannah hannelore hans
hao harlan harland harley harold harriet harriett harriette harry haruto harvey hasan hassan hattie hau haydee hayden
hayley hazel heather hector hedwig hedy heide heidi helen helena helene helga hellen hendrik heng henrietta henriette
henry herbert heriberto herlinda herman hermelinda hermina hermine herminia hernan herschel hershel hester hettie hieu
hilaria hilario hilary hilda hildegard hildegarde hildred hillary hilma hipolito hiram hiroko hiroshi hoang hobert
holli hollie hollis holly homer horace horacio hortencia hortense hortensia hosea howard hubert hugh hugo hulda
humberto hung huong hussain hyman hyon hyun ian ibrahim ibrahima ichabod ida idalia idell idella idris idriss iesha ife
ignacia ignacio ignatius ijeoma ike ikechukwu ila ilana ilda ileana ilene iliana ilona ilse iluminada ilya imani imelda
imogene imran ina indira inell ines inez inga inge ingeborg inger ingrid inigo ioana iola iona ione iqra ira irena
irene irina iris irma irmgard irvin irving isaac isabeau isabel isabell isabella isabelle isaiah isaias isaura isela
ishaan isiah isidro ismael ismail israel isreal issac itzel iva ivan ivana ivette ivonne ivory izaiah jabari jabbar
jacalyn jacinta jacinto jack jackeline jacki jackie jacklyn jackson jaclyn jacob jacoby jacqualine jacque jacquelin
jacqueline jacquelyn jacquelyne jacquelynn jacques jacquline jacqulyn jada jade jaden jadwiga jahad jaheim jahmir jaime
jaimie jakari jake jakub jaleesa jalen jalisa jamaal jamal jamar jamarcus jamari jame jameel jamel james jameson jamey
jami jamie jamil jamila jammie jan jana janae jane janeen janel janell janelle janene janessa janet janeth janett
janetta janette janey janice janie janina janine janis janita janiya janiyah jann janna jannette jannie jaquan
jaqueline jared jarod jarrett jarrod jasmin jasmine jason jaunita javier javion javonte jay jayceon jayden jaylen
jaylin jayme jayne jayson jazmin jazmine jean jeana jeane jeanene jeanetta jeanette jeanie jeanine jeanna jeanne
jeannette jeannie jeannine jeb jed jeff jefferey jeffery jeffrey jeffry jelani jen jena jenell jenelle jenette jeni
jenifer jeniffer jenine jenise jenna jennefer jennette jenni jennie jennifer jenniffer jenny jerald jeraldine jeramy
jere jeremiah jeremy jeri jerilyn jermaine jerold jerome jeromy jerrell jerri jerrie jerrod jerrold jerry jesenia
jesica jess jesse jessenia jessi jessica jessie jesus jesusa jesusita jettie jewell jill jillian jim jimbo jimmie jimmy
jina jiro jo joan joana joanie joann joanna joanne joao joaquin jocelyn jodee jodi jodie jody joe joeann joel joella
joelle joellen joesph joetta joey johan johana johanna johannes john johnathan johnathon johnetta johnie johnna johnnie
johnny jolanda joleen jolene jolie jolynn jomo jon jona jonah jonas jonathan jonathon jonell jonelle joni jonna jonnie
jordan jordon jorge jose josef josefa josefina joselyn joseph josephina josephine josette josh joshua josiah josie
joslyn jospeh josue jovan jovita joy joyce joycelyn joye juan juana juancho juanita judd jude judi judie judith judson
judy julee jules juli julia julian juliana juliann julianna julianne julie juliet julieta juliette julio julissa julius
june junita justice justin justina justine justus jutta juwan kabir kacey kaci kacie kacy kadeem kaden kahlil kai
kailani kaitlin kaitlyn kaitlynn kala kalani kaleb kaley kali kalia kamal kamari kamila kamiyah kandace kandi kandice
kandy kanye kara karan kareem kareena karen karey kari karie karim karin karina karine karissa karl karla karleen
karlene karmen karol karolyn karon karren karri karrie kartik karyl karyn kasandra kasey kasie kassandra kassie
katarzyna kate katelyn kathaleen katharina katharine kathe katherin katherine kathern katheryn kathey kathi kathie
kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlyn katrice katrina
katsuki kattie katy kavita kavya kay kaya kayden kaye kayla kaylee kayleen kayleigh kaylene kazuko keandre keanna keanu
kecia keegan keely keena keenan keesha kehinde keiko keira keisha keith kekoa kelechi keli kellee kellen kelley kelli
kellie kelly kellye kelsey kelsie kelvin ken kena kendal kendall kendra kendrick keneth kenisha kenji kenna kenneth
kennith kenny kent kenton kenya kenyatta kenyetta kenyon keoni keri kermit kerri kerrie kerry kesha keshawn keshia
keven kevin keyshawn khadija khadijah khalid khalil khanh khari kia kian kiana kiara kiera kieran kiesha kieth kiley
kim kimani kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kindra kip kira kiran kirill kirk
kirsten kirstin kisha kiyomi kizzy kofi kojo korey kori kory kourtney kraig kris krishna krista kristal kristan kristel
kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristy kristyn krysta krystal krystle
krystyna krzysztof kurt kurtis kwabena kwame kyla kyle kylee kylie kymberly kyong kyra kyrie kyung lacey laci lacie
lacy ladonna laila lakeisha lakeith lakendra lakesha lakeshia lakisha lamar lamont lana lance landon lanell lanette
langston lani lanita lanny laquan laquisha laquita larae laraine larenzo larhonda larissa laronda larry larue lashanda
lashaun lashawn lashay lashonda lashunda latanya latasha latavia lataya lateefah latesha latia laticia latifah latisha
latonia latonya latoria latosha latoya latrell latrice latricia latrina launa laura laure laureen laurel lauren
laurence laurene laurent lauretta laurette lauri laurice laurie laurine lavada lavar lavera lavern laverna laverne
lavina lavinia lavon lavonda lavonia lavonne lavonte lawana lawanda lawanna lawerence lawrence layla layton lazaro
lazarus leah leana leandra leandro leann leanna leanne leatha leatrice leda lee leeann leeanna leeanne leesa leif leigh
leighann leila leilani leisa lela leland lelia lemuel lena lenard lenna lennie lenny lenora lenore leo leola leon leona
leonard leonarda leonardo leonel leonie leonila leonor leonora leonore leopold leopoldo leora leota lera leroy lesa
lesia leslee lesley lesli leslie lessie lester leta letha leticia letitia lettie letty levi lewis lex lexi liam lian
liane liban libby lida lidia ligia lila lili lilia lilian liliana lilla lillian lillie lilly lina linda lindsay lindsey
linette linh linnea linnie lino linsey linwood lionel lior lisa lisbeth lise lisette lisha lissa lissette lita livia
liz liza lizabeth lizbeth lizette lizzie lloyd loc logan loida lois lola lolita lona loni lonna lonnie lonny lora
loraine lorcan loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori loriann lorie lorinda lorine lorna
lorraine lorretta lorri lorrie lottie lou louann louanne louella louie louis louisa louise lourdes louvenia lovella
lovie lowell loyce loyd luana luann luanne lucas lucho lucia luciana luciano lucie lucien lucienne lucila lucile
lucille lucina lucinda lucio lucius lucrecia lucretia lucy ludie luella luigi luis luisa luise luka luke lula lupe
lupita luqman lura lurline luther luvenia luz lyda lydia lyla lyle lyman lynda lyndon lyndsay lyndsey lynell lynelle
lynette lynn lynne lynnette lynsey lynwood maalik mabel mable macarthur machelle macie mack mackenzie macy madaline
madalyn maddie madeleine madeline madelyn madge madie madison madlyn mae maegan maeve magaly magan magaret magda
magdalena magdalene magen maggie magnus mahmoud mai maia maida maira maisie majorie makayla makena makenna mal malachi
malakai malcolm malcom malia malik malika malinda malisa malissa maliyah mallory mamie mammie manda mandi mandy manny
manoj manolo mansoor manuel manuela mara maranda marc marcel marcela marcelina marcelino marcella marcelle marcellus
marcelo marci marcia marcie marco marcos marcus marcy marek maren margaret margareta margarete margarett margaretta
margarette margarita margarito margart margeret margery margie margit margo margorie margot margret marguerita
marguerite margurite mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel maribeth
maricela marie mariel mariela marietta marilee marilou marilyn marilynn marina mario marion marisa marisela marisol
marissa marita maritza marjorie marjory mark markel markita markus marla marlana marleen marlena marlene marley marlo
marlon marlyn marlys marna marni marnie marquan marquell marquerite marquetta marquez marquis marquise marquita marsha
marshall marshawn marta martha marti martin martina martine marty marva marvella marvin mary marya maryalice maryam
maryann maryanne marybeth maryellen maryjo marylee marylin marylou marylyn masai masako mason masud mateo mateusz
mathew mathilda mathilde matias matilda matilde matt matteo matthew mattie maud maude maudie maura maureen maurice
mauricio maurine mauro mavis maxie maxim maximilian maximo maxine maxwell may maya maybell maybelle maye mayme mayra
mazie mbali mckenna mckenzie meagan meaghan mechelle meg megan meghan meghann mehdi mehmet meili mekhi melanie melany
melba melina melinda melisa melissa melissia mellie mellisa mellissa melodie melody melonie melony melva melvin melvina
melynda mendel mercedes mercedez mercy meredith meri meridith merilyn merle merlene merna merri merrill mervin meryl
mia micaela micah michael michaela michal michale micheal michele micheline michell michelle michiko mickey micki
mickie migdalia miguel miguelina mikaela mikayla mike mikel mikhail mikki mila milagro milagros milan mildred milena
miles milissa millard millicent millie milo milton mimi mina mindi mindy minerva minh minna minnie miquel mira miracle
miranda mireille mireya miriam miriama mirian mirna miroslav mirta misti misty mitch mitchel mitchell mittie mitzi
miyah modesta mohamed mohammad mohammed mohamud moira moises mollie molly mona monica monika monique monserrate montana
monte montel montrell monty mordecai mordechai morgan moriah mortimer mose moses moshe mozell mozella mozelle muhammad
mukesh muriel musa mustafa mustapha myeisha myisha myles myong myra myriam myrle myrna myron myrtice myrtie myrtis
myung nada nadia nadine nadir naeem najee najwa nakia nakisha nakita nalani nana nanami nanci nancie nancy nanette
nannette nannie naoma naomi narcisa naseem nasiha nasir natalia natalie natasha nathalia nathalie nathan nathanael
nathanial nathaniel natividad natosha nayeli ned nedra neha neil nelda nelia nelida nell nella nelle nellie nelly
nelson nena neoma nereida nerissa nestor neta nettie neva nevaeh neville ngoc ngozi nguyet nia nichelle nichol nicholas
nichole nick nicki nickie nickolas nickole nicky nico nicol nicola nicolas nicolasa nicole nicolette nicolle nidia
nigel nikhil niki nikia nikita nikki niko nikolai nikolaj nikole nikos nila nilda nilsa nina ninfa niraj nita nkechi
nneka noah noe noel noelani noelia noella noelle noemi nola nona nonso noor nora norah norbert norberto noreen norene
norine norma norman nubia nwando nyah nyasia nydia nyla obadiah obinna ocie octavia octavio octavius oda odalys odell
odette odile odilia odin odis ofelia oksana ola olabisi olamide olen olena oleta olga olin oliva olive oliver olivia
ollie olufemi omar omari omer onika onyeka opal ophelia ora oralia oren orlaith orlando orpha orville osama oscar
osiris osman ossie osvaldo oswald otha otilia otis otto ouida ousmane owen oyin pablo padma paige paloma pam pamala
pamela pamelia pamella pao paola paolo paris parisa particia pascal pasha pasquale pat patrica patrice patricia patrick
patrina patsy patti pattie patty paul paula pauletta paulette paulina pauline pavel payton pearl pearle pearlene
pearlie pearline pedro peg peggie peggy penelope penney pennie penny percival percy perla perry pete peter petra
petrina peyton phil philip philippa phillip phillis philomena phoebe phong phuc phuong phylis phyliss phyllis pierre
pilar piotr piper polly pookie porfirio porsha portia pradeep pranav presley preston pricilla prince princess princeton
priscilla priti priya priyanka prudence qasim qiana quadir quan quang quavon quentin quenton quiana quincey quincy
quinlan quintin quinton quoc rachael racheal rachel rachele rachell rachelle racquel rae raeann raekwon rafael rafaela
rafe rafi rafiq raghav raheem rahim rahul raina raj rajesh rakeem rakesh raleigh ralph ramesh ramiro ramon ramona
ramonita ramses rana ranae randa randal randall randee randell randi randolph randy ranjit ransom raphael raquan raquel
rashad rashawn rasheed rasheeda rashid rashida raul raushan raven ravi ray rayan raye rayford raylene raymon raymond
raymundo rayna rayshawn reagan reatha reba rebbeca rebbecca rebeca rebecca rebekah reda reece refugio regena regenia
reggie regina reginald reina reinaldo remy rena renae renaldo renard renata renate renato rene renea renee renita
reshma reta retha retta reuben reva rex rey reyna reynaldo reza rhea rhett rhiannon rhoda rhonda rhys ria rian ricardo
rich richard richelle richie rick rickey rickie ricky rico rigo rigoberto rikki rina ripley risa rishi rita riva roan
rob robbie robby robert roberta roberto robin robt robyn rocco rochell rochelle rocio rocky roddy roderick rodger
rodney rodolfo rodrick rodrigo rogelio roger rohan roland rolanda rolando rolf rolland roma roman romana romario
romelia romeo romona ron rona ronald ronan ronda roni ronin ronna ronni ronnie ronny roosevelt rory rosa rosalba
rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosann rosanna rosanne
rosario rosaura roscoe rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosendo rosetta roshan rosia
rosie rosina rosita roslyn ross rowan rowena roxana roxane roxann roxanna roxanne roxie roy royce rozella ruairi ruben
rubie ruby rubye rudolf rudolph rudy rueben rufina rufus rupert russ russel russell rusty ruth ruthann ruthie ryan
ryder ryker ryland saad sabina sabir sabrina sachiko sade sadie sadiq safiya saheed sahil saida saif saira sakari
saleem salena salih salim sallie sally salma salome salvador salvatore sam samantha samara samaria samatha sameer
sameera samir samira sammie sammy samual samuel sanaa sandeep sandi sandra sandy sanford sanjana sanjay sanjuana
sanjuanita sanora santa santi santiago santina santos saoirse saquan sara sarah sarai sarina sarita sasha saul saundra
savannah savion scarlett schuyler scott scottie scotty sean sebastian sebrina selena selene selim selina selma serena
serge sergei sergio serina seth seung shabazz shad shadrach shahid shaina shakeel shakia shakila shakira shakur shaleah
shalonda shamar shamari shameka shamika shan shana shanda shandra shane shaneka shanell shanelle shani shania shanice
shanika shaniqua shanita shaniya shanna shannan shannon shanon shanta shante shantel shantell shanti shaquan shaquana
shaquille shaquita shara sharday sharee sharen shari sharif sharita sharla sharleen sharlene sharon sharonda sharron
sharyl sharyn shasta shaun shauna shaunna shauntay shavon shavonne shawana shawanda shawn shawna shawnda shawnee
shawnna shayla shayna shayne shea sheena sheila sheilah shela shelba shelby sheldon shelia shelley shelli shellie
shelly shemika shena shenika sheree sheri sherie sherilyn sherita sherley sherly sherlyn sherman sheron sherrell sherri
sherrie sherrill sherron sherry sherryl sheryl shiela shira shirlee shirlene shirley shirly shivani shon shona shonda
shonna shonte shoshana shreya sid siddharth siddiq sidney sierra sigmund signe sigrid silas silvana silvia simeon simon
simona simone sina sindy sinead siobhan sione sirena skeeter skye skylar skyler sloane slyvia socorro sofia sofie
sofiya solange soledad solomon somchai sondra songhai sonia sonja sonya sook sophia sophie soraya soren spencer stacey
staci stacia stacie stacy stan stanislav stanley starla stavros stefan stefani stefania stefanie stefano steffanie
stella stephaine stephan stephane stephanie stephany stephen stephenie stephine sterling steve steven stevie storm stu
stuart sudie sue sueann suellen sully summer sunita suresh susan susana susann susanna susannah susanne sushila susie
suzan suzann suzanna suzanne suzette suzie suzy sven svetlana sybil syble sybrina sydney syed sylvester sylvia sylvie
synthia syreeta tabatha tabetha tabitha tad tahir taiwo takeshi takisha talia talib talisha tallulah tam tamala tamar
tamara tamatha tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tammara tammi tammie tammy
tamra tanesha tangela tania tanika tanisha taniya tanja tanna tanvi tanya tara tarah tarik tariq tarsha taryn tasha
tatiana tatum taurus tavares tavaris tavion tavon tawana tawanda tawanna tawnya taylor tayshaun ted teddy teena telly
tena tenisha tennie tennille tenzin teodora teodoro tera tereasa terence teresa terese teresita teressa teri terra
terrance terrell terrence terresa terri terrie terry tesha teshawn tess tessa tessie thad thaddeus thalia than thandi
thanh thea theda thelma theo theodora theodore theresa therese theresia thersa thi thiago thom thomas thomasina
thomasine thresa thu thurman thuy tia tiago tiana tianna tiara tierney tierra tiesha tiffani tiffanie tiffany tiffiny
tillie tim timmy timothy tina tisha tiwa toan tobiah tobias toby todd tom tomas tomasa tomasz tomeka tomika tomiko
tommie tommy tomoko tonda toni tonia tonie tonja tony tonya tookie tori torrey tosha towanda toya tracee tracey traci
tracie tracy trang trav travis trayvon tre tremaine tremayne trena trent trenton tresa treshawn tressa tressie treva
trevon trevor trey tricia trina trinidad trish trisha trista tristan tristen troy trudi trudie trudy trula truman trung
tuan tunde tuyet twana twila twyla ty tyesha tyler tyquan tyra tyree tyreek tyrek tyrell tyrese tyrik tyrin tyron
tyrone tyshawn uche uchenna ulysses umar unathi urban uriah uriel ursula usha usman vaishali valarie valda valentina
valeria valerie valery vallie valorie vanesa vanessa vanita vannessa vashti veda velda velia velma velva velvet venessa
venice venita venkat venus vera verda verdell verdie verena vergie verla verlene verlie vern verna vernell vernetta
vernice vernie vernita vernon verona veronica veronika versie vicenta vicente vickey vicki vickie vicky victor victoria
vida vihaan vijay vikash vikki vikram viktor vilma vince vincent vincenza vincenzo vinh vinnie violet violeta violette
virgie virgil virgilio virgina virginia vito vivan vivek vivian viviana vivien vivienne vlad vladimir vonda vonnie wade
wafa waheed waldo wallace wallis walt walter wan wanda wanita wanjiru warren wasim wayland waylon wayne wei weldon
wendell wendi wendy werner wes wesley weston whitney wilber wilbert wilbur wilburn wilda wilford wilfred wilfredo
wilfrid wilhelmina will willa willard willene willette willia william willian willie wilma wilmer wilson winford
winfred winifred winnie winnifred winona winston wojciech woodrow wylie wynona xander xavier xena ximena xiomara
xochitl yadira yael yahir yahya yakov yan yanira yara yasir yasmeen yasmin yasmine yaw yehuda yelena yemi yesenia yetta
yetunde yevgeni yevgenia yiannis yoko yolanda yolande yolonda yong yosef yoselin yoshi yoshiko yousef yuki yuko yulia
yuna yung yuri yusef yusra yusuf yuto yvette yvon yvonne zach zachariah zachary zachery zack zackary zahir zahra zaid
zaida zainab zaire zamir zander zandra zane zara zaria zariah zayden zayn zeke zelda zella zelma zena zenaida zenobia
zeus zeynep zhanna zia zina zion zita zoe zofia zoila zola zona zora zoraida zoran zoya zula zulema zulma zuri zyaire
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
able above abrazo abstinent abuela abundance accept acceptance accident accuse ache acorn acre across act actor
actually add addict addr adios admire admit admitted adopted adult advance advantage advent advice advise aeschylus
affair afford afraid african afternoon agate age agenda agnostics agree ahead ahoy aight aint air aisle aka al-anon
al-ateen alano alanon alarm alateen alcohol alcoholic ale alert alike alive all allah alleluia allergy allow almost
aloha alone aloud alpha alphabet already alright also although alto always ama amazed amazon amber ambulance amen
amends america american amethyst amiga amigo among amount anchor anemone angel angelou anger angry ankle announce
announcements annoys anon another answer anvil any anybody anyhow anymore anyone anytime anyway apache apart apologize
apology apostle appalachian appeal appear appendix appetite apple approve apron apt aquamarine arab arabic aramark area
arent argue arithmetic arm armor army arrange arrest arrive arrow arroz art article artist asap ash ashamed asian aside
asleep aspen assault assets assigned assume assurance aster ate atheist athlete attached attack attempt attend attic
attitude attract aurora author auto autumn ava availed average avoid awake award aware awful awkward axe azalea aztec
babylon backpack bacon bad badger bag bail bait bak bake baker bakery balance bald ball ballpoint baloney banana band
bank banks banner banquet bao baptist bar barack barber barbie barely bargain bark barker barley barn barrel bartender
base baseball basic basket basketball bass bat bath bathe battery battle beacon bean bear beard beat beatitudes beattie
beauty beaver became become bed bedroom bedsheet bedtime bee beech beef been beer beg began begin begonia begun behalf
behave behind being belief believe bell belong beloved below belt benadryl bench bend bender beneath benefit bengals
bennies berry beside best bet betray better beverly beyonce beyond bible biblical bic bicycle bigger bike bill
billboard bingo birch bird birthday bit bite bitter black blackout blame blanket blast bleach bleed blend bless
blessings blind blink blister blizzard block blood blooms blue bluebell bluebird board boat bobcat body boil bold
bolivian bolt bomb bond bondage bonds bone book booker booklet bookmark boost boot booth booths border bore borrow both
bother bottle bottom bought boulder bounce boundary bout bow bowie bowl bowling box brain brake bran branch brave
braver bravo brazilian bread break breakfast breath breathe breeze brewer brick bride bridges brief bright bring brock
broke broken broncos bronte bronze brook brooks broom brought brown bruh bruins brush btw bubble buck bucket bud buddha
buddhist buddy budget budweiser buenos buffalo bug build built bukowski bull bullet bullock bully bumblebee bump bun
bunch buncha bundle bunk burden bureaus burger burglaries burn burns burrito burst bury buscaglia busch bush busted
busy butler butter buttercup butterfly button buy buzz buzzard bye byzantine cab cabin cable cadillac cage cajun cake
calculator calendar calm calvary cambodian camel camellia camera campus canadian canceled cancer candle candy cane
cannon cannot canoe cant canteen canto cap capital captured car cardboard cardinal care cargo caribbean carnegie carol
carousel carpenter carpet carry cart carve carver cash cast castle casual catch catfish cathedral catholic cattail
caucasian caught cave cease cedar celebrate cell celtic central cereal certain certificate certified cessna chag chain
chair chairman chalk challenge chambers chamomile champion chan chance chandler change chaos chapstick chapter
character charcoal charge charlotte charm chart chase chatter cheap cheat check cheer cheerios cheese chef cherokee
chess chest chestnut chevy chew cheyenne chicana chicano chick chickadee chicken chief child children chimney chin
chinese chippewa choctaw choice choir choke choose chopra chore chorus chose chow christ christian christmas chron
chrysanthemum chrysler chuck cia cigar cigarette cinco cinderella cinnamon citizen civil claim clap clapped class claw
clay clear clemency clerk clever cliff climb clinton clock clonidine clorox close closer closet cloth cloud cloudy
clover clue cmon coal coast coat cobalt cobbler cocaine code coelho coffee coiled coin coke cold collar colleague
collect colombian colon color colts column comadre comanche comb combs comet comfort comic comical comin command
commandments commissary commit committee common company compare compass complain complete computer con concept concern
concert concrete confess confirm confuse congrats congratulations congregational congress connect conscience consider
considerate contain content contest continue contraband contract control convict cook cookie cool coolers cooper cop
cope copper copy cor coral corinthians cornbread corner corona corps correct corrections correspondence correspondent
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
east easter eastern easy eat eaten ebonics ecclesiastes echo eclipse economic edge educate educational effect effort
egg ego egret egyptian eighth einstein either elbow elect electric elegant elephant elevator eleventh elk elm else
email embarrass ember emerald emergency emerson eminem empty enchilada enclose encourage enemy energy engine english
enjoy enough enroll enter entire entries envy eph ephesians epidural episcopal episode equal equinox erase errand error
escape eskimo espanol essay estate esteem estuary etc ethiopian eucalyptus eucharist european eve even evenings event
ever evergreen everybody everyone everyplace evidence evil exact exam excellent except exchange excite excuse exhale
exist exit exod exodus expect expense experience expert explain explode express ext extra eye ezek fable face facebook
facilitate fact fade fail faint fair fairy faith faithfully fake falcon fall fam fame fan fancy fantasy far fare farmer
fast fat fate fault favor favorite fax fbi fear feast feather fed federal feed feel fell felons felt female fence
fennel fentanyl fern ferry fever few fields fierce fifth fight figure file filipina filipino fill film filter filthy
finally finch fine finger finish finna finnish fir fire fireball firefly fireman first fish fisher fist fit fix fjord
flag flame flash flat flavor flea flesh flight flint float flood floor flores flour flow flower flowers flu fluid flush
fly flyer focus fog foggy fold folgers folk follow fondly food fool foot football forbidden force ford forehead foreign
foreman forest forever forgave forget forgiven forgot forgotten fork form former fortune forward foster fought found
fountain fourth fox foxglove frame frank frankl freak free freedom freeman freeze freezer freind french fresh fri
friday fridge frighten fritos frog front frost frown froze fruit frustrate fuel full fuller fun funeral funk funnel
funny fur furniture fury future fyi gabapentin gain galatians galaxy gallbladder gallery gallon gamble game gandhi gang
garage garbage gardenia garner garnet garvey gas gate gates gather gatorade gaze gear gecko ged geese gemini gemstones
gen gender gene general genesis genius genre gentle gentleman gently german geyser ghanaian ghost giants gibran gideon
gift giggle gill gimme giraffe gitmo give given glacier glad glade glance glare glass glitter glory glove glover glow
glue goal goat god goin gold golden goldenrod golf gonna good goodman goodwill google goose gore gorge goshawk gospel
gossip gotta gotten grab grace gracias grade graduate grain grama grand granite grant grapes grapevine grass gratitude
grave gravel graves gray grease greater greek green greene greetings grew grey greyhound grief grievance griffin grill
grin grip groan grocery gross ground grovel grow growl grown grudge grumpy guardian guess guest guilt guitar gull gully
gum gun gunsmoke gut gym habakkuk habit hafta hagar haha hai hail hair haircuts haitian hale half halfway hallelujah
halloween hallway halt ham hamlet hammer hammock hand handball hang hanger hanukkah happen happy hard hardbacks harden
hardest hardy hare harley harm harmonica harmony harms harvest hashem hasnt hat hatch hate haul haunt haven havent
hawaiian hawk hawthorn hawthorne hay hazel hazelden head heal health heap hear heard heart heat heath heather heaven
heavy heb hebrew heel height heir held hell helmet help hemingway hemlock hen hennessy here hermana hermano hero heroin
heron herring herself hes hesitate hibiscus hid hidden hide higher hike hillside himself hindsight hindu hinge hip hire
his hispanic history hmong ho hobby hockey hoe hog hold holder hole holiday hollow holly holy homework hon honda honest
honesty honey honeysuckle honor hood hoodie hook hooker hoop hop hope hopi hopper horizon horn horror hosanna hose host
hot hound hourglass houseplant houston hover however hoy hrs huge hugged hugs hulk hull human humble hummingbird hunger
hungry hunt hunter hurry hurt hush husky hut hyacinth hydrangea hydrate hygiene hyssop ice iceberg icicle idc idea
ideal idk idle ight ignore ikr ill ima imagine imma impact imperfect important impress impulse inch incident include
income inconsiderate increase indeed index indian indigo indirect infant infirmary inform initial injure ink inner
innings innocent inquiries insane insect insider insist inspect inspire instagram instant instead insult insure intake
intend intensive interest internet interview introduce invent inventory investigator invite iphone iris irish iron
iroquois isa islam islamic isnt israel issue italian italics itch ito its ive ivy jade jaguar jalapeno jam jamaican
janitor japanese jar jasmine jasper jaw jay jaywalker jazz jeans jeep jehovah jello jelly jeopardy jer jerk jesus jet
jew jewel jo job jog join joke jolly jonquil journal journey joy jpay judo jug juice jump juneteenth jung junior
juniper junk jury kafka kairos karate kardashian karma keefe keen keep kelp kennedy kenyan kept kerouac kestrel kettle
key khmer kick kidney kierkegaard kill kind kinda king kingdom kingfisher kiss kit kitchen kite kitkat kleenex klonopin
knee kneel knicks knife knight knit knock knot known kobe koolaid koontz koran korean kumbaya kwanzaa label labor lace
lack ladder ladybug lagoon laid lakers lakota lam lamb lamentations lamp lance land landslide language lantern lao
laotian lap lapis larch large larger lark lasagna last late later latin latina latino laugh laughter launch laundry
lavender lawn lay layer lazy leach lead leaf league leak lean leap learn lease least leather leave lebanese lebron
lecture led lee leg legal legend lego lemme lemon lend length lent less lesson lethal letter lev level leviticus
lexapro li liar liberty libra librium lichen lick lid lie life lifers lift light lighter lighthouse lik lilac lily limb
limit limp lin linden line link linkedin linux lion lip liquid liquor list listen lit lite literature litter little
live liver lizard lmao lmk load loaf loan lobby lobster local lock lockbox lockdown locker log logan logic lol lonely
loners long longer look loose lor lord lortab lose lost lot lotta lottery lotus loud louder lounge love low lower luck
lucky luna lunar lunch lung lupine lutheran luv luxury ly lying lynx lysol maam macaroni maccabees machine mackerel mad
madison magazine magenta magic magnolia magpie mahogany maiden mail mailbox mailroom main make male manage mandela
mandrake mankind manna manner manning many maori map maple marathon marble margin marigold marijuana marine mariners
mark marlboro marlin marlow maroon marriage marry marsh maruchan mask mason mass match mate math matter mattress matzo
maximum maybe mayo mayor maze mcdonalds mead meadow meal mean meant meantime meanwhile measure meat meatloaf mecca med
medal medicaid medical medicare medicine meditate medium meet mei melody melt member memo memorize memory menace
mennonite mental mentioned menu mercury mercy merlin merry merton mesa mesquite mess message messi messiah metal
metallica meteor meter meth methadone method methodist mexican mexico microsoft microwaved mid middle midnight might
mighta mighty milk milkweed mills mind mine miner minnow minor mints miracle mirror misery misspelled mistake mister
mistletoe misty mix moan mob mock mod model modest mohawk moist mold mon monday money monkey monopoly monsoon monster
mood moody moon moonflower moonlight moonpie moose mop mor moral morales mormon mornings mortgage mos mosaic moses
moslem mosque mosquito moss most motel moth motive motor motown motrin mouse mouth movie mozzarella mubarak much mud
muffin mug mulberry mule multiply murder muscle mushroom music muslim must mute mutter myrtle myself mystery mystic nah
nail naked namaste nap napkin naranon narcan narconon narcotics narrow nascar nasdaq nasty nation national native
nature navajo navidad navy naw nazarene nazi nba neat nebula neck necklace need needle neglect nehemiah neither
neosporin neruda nerve nest netflix nettle network never newcomer newman newports newsletter nfl ng ngl niagara nickel
niebuhr nietzsche nigerian night nightingale nightmare nike nintendo ninth nissan nite nix nobel noble nobody nod
nodded noel noise none nonsense noodle noon noose nope nor normal norse northern norwegian nos nose note notebook
nothin notice nouwen nova novel novena now nowhere nude nuevo numb nut nutella nvm o'clock oak oars oasis oath oatmeal
obama obey obituary object observed obsess obsidian obtain occasions occur ocean odd odor odyssey offer office often
oil ojibwe okay older oleander olive omg once oneida onion onto onyx opal open opinion oprah optional oracion orange
orbit orchid order ordinary oregano oreo organ oriole orion orwell oscars osprey osteen otherwise otter oughta ounce
ourself ourselves outcome outdoor outer outfit outlaw outta oven overcome overdose overnight owl own owner oxford
oxycontin oyster pace pacific pack package packers packet pad paddle padres page paid pain paint painter pair pajamas
pakistani pal palace pale palestinian palm pamphlet pan pancake panel panic pansy panthers pants paper paperback para
parade pardon parents parkinson parks parole part particulars party paso pass passover password paste pat patch path
patience patriots patrol pattern pause paw pawn paxil pay peace peach peacock peak peanut pear pearl pebble peck peel
pelican pell pen pencil penguin peninsula penny pentecost pentecostal penthouse peony pepper peppermint pepsi per
percocet perfect perform perfume perhaps period periwinkle permit perseverance persian person peruvian pet petty
petunia pharaoh pharmacist phase philemon philippians phillies phoenix phone photo phrase piano pick picky picnic
picture pie piece pierogi pig pigeon pike pile pilgrim pill pillow pilot pinch pine pinecone pink pinochle pint pipe
pirate pisces pistol pistons pit pitch pity pizza plague plain plan planet planned planted plants plateau platform
plato play plead pleasant please pleasure pledge plenty plot plow pls plug plum plumber plus plz pocket pocketbook poco
pod poe poem poet poetry poison poke poker polaris pole police policy polish polite pollo pondered pontiac pony pool
poor pop popcorn pope popeye poplar poppy popular por porch pork porter portraits portuguese possess possibly post
postage pot potato potter pound pour poverty powder power powers practice practitioner prairie praise pray prayer
preach preacher preamble predicted prefer pregnant prepare presbyterian present preserve press pressure pretend pretty
prevent prey price pride priest primrose prince princess principles print prism private privilege prize prob probably
problem produce profit program progress project prolly promise promptly proof proper property proposals proposed
protect protest proud prove proverbs provide prowl prozac psalm public puddle pueblo puerto puffin pull pulse pump
punch punish pupil pure puritan purple purpose purse push put puttin puzzle qanon quaker quarrel quarter quartet quartz
quasar queen ques quick quiet quietest quill quilt quit quite quiver quiz quote quran rabbit race rack radio rag rage
raiders rail rain rainbow raindrop raise raisin rake ram ramadan ramble ramen ramp ran rancher random rang range
rangers rank rap rape rapid rare rastafarian rat rate rather raven ravine ray razor react read ready reagan real
realtor rear reason rebel receive recent recipe reclassify record recover red redbird redid redsox redtail reduce
redwood reed reef reentry refer reference reflect reflections refrigerator refuse regard regret regular reiki reject
relapse relate relax release reliance relief relieve religion rely remain remark remind reminder remove rent repair
repeat reply reprieve reprinted reptile republican request requires rescue resent resentments reserve resist resource
respect respectfully respond rest restore result retire return reveal revenge review revised reward rex reyes
rhododendron rhubarb rhyme rhythm rib ribbon rican rice rich riddle rifle right rinse rios riot rip ripe ripped rise
risk rite ritual rival riverbend rivers roach roam roar roast robe robin robitussin rock rocket rocky rod rohr roll rom
roman roof roofer rook rookie room roomate roosevelt rooster root roper rosary rose rosebud rosh rot rotten rottweiler
rough round rouse routine rowan rowland royal rub rubber ruby rude rug ruin rule rumi rumor run rural rush russian rust
rye sabbath sack sacred sacrifice sad saddle safe safety saffron sage sagittarius sail sailor salad salamander salary
sale salinger salmon saloon salt salute samaritan sameach samoan sample samson samsung sandpiper sandwich sandy sane
sang sanskrit santeria santiago santos sapphire sarcasm sassafras sat satan satisfy saturday saturn sauce savage
savannah save savior sawyer scab scale scandinavian scanner scar scarce scare scarf scarlet scatter scene scent
schedule scheme science scientology score scorn scorpio scottish scout scrabble scratch scream screen screw scripts
scripture scrub sea seagull seahawks seal search sears seaside season seat sec second secret seder seeker seem seen seg
sega seize seldom select self sell seminole senate send seneca senior sense sentence separate sequoia serene serenidad
series sermon seroquel servant serve service set settle seuss seventh several severe sew sex shade shadow shaft shake
shakespeare shall shallow shalom shame shampoo shape shaq share shark sharp sharpie shave shawshank sheep sheet shelf
shell shelve shepherd shia shield shields shift shin shine ship shirt shiva shiver shock shoe shoebox shook shoot shop
shore short shorter shot shotgun should shoulda shoulder shouldnt shout shove shovel show shower shown shredder shrink
shrug shuffle shut shy sick side sidewalk sierra sigh sight sign signature sikh silence silent silk silkworth silly
silver similar sin sinatra sincere singer sings sink sioux siren sit sixth size skate skeleton sketch skill skin skinny
skip skipped skirt skittles skull sky skylark slam slanted slap slate slaughter slave sleep sleeve slept slice slid
slide slight slim slip slogans slow slug slum sly smack small smaller smart smash smear smell smh smile smoke smooth
snack snake snapdragon snapped sneak sneeze snickers sniff snore snow snowdrop snowflake snowstorm soak soap soc soccer
social society sock socrates soda sofa soft softball soil soldier sole solid solo solstice solve some someday sometimes
somewhere song sonny soon sooner soothe sore sorrel sorry sort sorta sought soul sound soup sour source southern sox
space spade spaghetti spam spaniard spanish spare spark sparks sparrow speak spear special specific speech speed spell
spend spent spice spider spill spindle spine spirit spiritual spit spite splash split spock spoil spoke spoken sponge
spoon sport spot spotify spray spread sprite spruce spy squad squat squeak squeeze squirrel sriracha stab stack stadium
staff stage stain stair stale stalk stall stammer stamp stand standard staple star starbucks stardust stare stargazer
stark starlight starling start starve statue stay steady steak steal steam steel steele steelers steep steer steinbeck
steinem stem stents stepfather stepped stereo stern stew stick sticker stiff still stillwater sting stink stir stitch
stock stole stomach stone stood stool stop stopped store storm stormy story stout stove straight strain strange
stranger strap straw strawberries stream strength stress stretch strict strike stringer strip stroke strong struck
stubborn stuck student studio study stuff stumble stupid style subject suboxone substitute subutex subway succeed
success such sudden sudoku sue suffer sufficient sugar suggest suicide suit sum sumac summer summers summit sun sunday
sundial sunflower sung sunk sunni sunny sunrise sunset sunshine sup super supermarket supper supply support supporters
suppose sure surf surface surgeon surgery surprise surrender survive suspect swahili swallow swam swamp swan swear
sweat swedish sweep sweet sweetgrass swell swift swim swing swiss switch sword swore sworn sycamore sydney symbol
sympathy syrian system tab table tablet tackle taco tag tail tailor taken tale talent talk tall tamale tamarack tame
tan tang tangle tank tao taoist tap tape tardy target tastes tattoo taught tax taxi tbh tea teach teacup teal team
teapot tear tease teen teeth tegretol teller temper tempt tender tennis tense tent tenth term terror test testified
text tha thacher thai thankfully theater thee theft theme themselves theory therapy there thereabouts these thess
theyre thick thief thigh thimble thin thing think thinkin third thirsty thistle tho thorazine thoreau thorn thorough
those thou though thought thousand thread threat threw thrill throat throne throw thru thrush thu thumb thunder thur
thursday thx thy thyme tibetan ticket tickle tide tie tier tiger tight til tile tilt timber time timer tin tiny tip
tire tissue titans title tito titus tmrw tmw toad toast toaster tobacco today toe together toilet tolkien toll tolle
tolstoy tomato tomb tomorrow tone tongan tongue tonight tonite too tool tooth toothpaste top topaz topic torah torch
tore tornado tortilla tortoise toss total touch tough tour towel tower toxic toy toyota trace track tractor trade
traffic tragic trailer trait tramp transport trap trash trauma traveler traveller tray treasure treat tree trek tremble
trial tribe trick trigger trim triplets triumph troop trophy trotter trouble trousers trout truck true truly trump
trumpet trunk trust truth try tryna tsa tub tube tubman tue tuesday tug tulip tumbleweed tundra tune tunnel tupac
turkey turn turquoise turtle tutor twain twelfth twice twilight twin twinkie twist twix tylenol type typewriter uber
ugly ukrainian umber umbrella umma underline understand understood underwood undone unfortunately uniform union unique
unit unite universe uno unto update upon upper upset upstairs urge usa use usin using usps usual vacant vacuum vague
vain valentine valium valley value vapor variety vault vaya veil vein velveeta vendor venom verbena verdict vest vet
veterans vez vice vicodin victor victoria video vietnamese vigil villa village vines viola violated violent violet
violin virginia virgo virus vitamin vivid vivitrol vo vodka vodou voice volcano volvo vomit vonnegut vortex vote vow
voyager wage wagon waist wait waitress wake walk walker wall wallet walls walmart waltz wander wanderer wanna want war
ward ware warehouse warm warmline warn warren warrior wash wasnt wasp waste wat watch water waterfall waters wave wax
wayfarer weak wealth weapon wear weary weather weaver web website wed wednesday weed weekday weekend weigh weight weir
weird welcome weld welfare well wellbutrin wells wen wept wesleyan west western wet whale whatever whatsapp wheat wheel
wheelchair whenever wherever whether which whip whirl whirlwind whiskey whisky whisper whistle white whitman whoever
whole whom why wicked wide widow width wig wikipedia wild wildfire wildflower willow wilt win windex windmill window
wine wing winter winters wipe wire wisdom wise wish wishbone wisteria wit witch within without wives wknd wks woke wolf
won wonder wont wood wooden woodpecker woods wool word wordsworth wore work workbook worksheet workshop world worm
worry worse worst worth woulda wouldnt wound wove wow wrap wreck wren wrestle wrinkle wrist written wrong wtf xanax
xbox xmas xoxo xxiii xxx yahtzee yall yankee yard yarn yarrow yas yawn yea yeah yeats yeh yell yellow yep yers yes
yesterday yet yield yoga yom yor young youre yourself youth yrs yucca yup zebra zechariah zen zenith zinnia zip zoloft
zone zoom zyprexa
";

/// States, and towns and prisons that letters speak of; some are names too.
pub(super) const PLACES: &str = "
aberdeen abilene acapulco adelanto adolf adriatic adventist aegean afghanistan africa agamemnon akron albania albanian
albany alberta albion albuquerque aleppo alexandria algeria algerian algiers allegheny allentown alps alsace alzheimer
amarillo amherst amish amtrak anaheim anamosa anatolia anchorage angeles angleton anglia anglican anglo angola
annapolis anniston ansonia antarctica antilles antioch antrim antwerp appalachia arabia arabian arcadia argentina
aristotle arkansas arlington armagh armenia armenian asheville ashland asiatic assam assyrian astoria asturias athena
athenian athens athos atlanta atlantic atmore attica auburn auckland augsburg augusta auschwitz austin australia
australian austria austrian avenal avenel avon azerbaijan azerbaijani azores babylonian baden baghdad bahamas bahia
bahrain bakersfield balkan balkans baltic baltimore bangalore bangladesh bangladeshi bangor barbados barcelona barnsley
barstow bartow basel bastrop batavia baton bavaria bavarian beattyville beaumont beaverton beckley bedfordshire
beethoven beeville beijing beirut bela belarus belarusian belfast belgian belgium belgrade belize belle bellefonte
bellevue bend bengal bengali benin bennettsville bergin berkeley berkshire berlin bermuda bessemer bethlehem bhutan
bihar bilbao billings biloxi birmingham bishopville bismarck blackpool bloomington blythe bogalusa bohemia boise
bolivia bollywood bolshevik bonham bonne boonville borneo bosnia bosnian boston botswana bournemouth boydton branford
brasil bratislava brattleboro brazil bremerton bridgeport bridgeton bridgewater brisbane bristol britain britannia
brockton bronx bronxville brookfield brookline brooklyn brownsville brunei brunswick brussels bucharest buckinghamshire
buffalo buffy bulgaria bulgarian burkeville burlington burmese cabot cairo calais calcutta caledonia caledonian calgary
california calipatria cambodia cambridge cambridgeshire camden cameroon camphill canada canberra cannes canon
canterbury canton cantonese caracas cardiff carlisle casper catalonia catskills caucasus ceylon charlemagne charleston
charlotte charlottesville chattanooga cheltenham chennai chesapeake cheshire chicago chichester chicopee chile chilean
chillicothe china chinatown chinle chino chipley chowchilla christchurch cincinnati clallam clarinda claudius
clearwater cleveland clio coalinga coaltownship colchester collegeville colombia columbia columbian columbine columbus
compton comstock comte concord coney congo connacht connecticut constantinople copenhagen coptic corcoran cornwall
corrigan cottonport coxsackie craigsville cranston cresson crestview crete crimea crimean croatia croatian cronus
croydon cuba cuero cumberland cumbria cummins cushing cybulski cypriot cyprus czechoslovak czechoslovakia dakar dalai
dalhart dallas damascus danbury dannemora danube danville darlington dartmouth dayton daytona dearborn decca december
deerlodge delano delaware delhi denmark denver derby derbyshire desdemona detroit devi dhaka dillwyn disneyland
doncaster donegal donetsk donora dorset dover dubai dublin dubuque dulles duluth dunedin durban durham dusseldorf
eastside ebola ecuador edgefield edinburgh edison edmonton egypt eiffel eisenhower eldorado eliot elkton ellsworth
elmira elreno elsinore ely enfield england englishman enoree epsom erie eritrea escondido essex estill estonia estonian
ethiopia eurasian europe evanston evansville everglades exeter fahrenheit fairburn fairfield falkland fallsburg fargo
farmington fayetteville february feds fiji finland fishkill flagstaff flemish florence flushing folsom fourier
foxborough frackville framingham france franciscan frankenstein frankfort frankish fraulein fredericksburg freiburg
fremantle fremont fresno freudian friedrich fullerton gabon gaelic gainesville galician gallup galveston galway garner
gary gastonia gatesville gaza gdansk geelong geez georgetown georgian geritol germany gettysburg ghana ghent gibraltar
gilmer gilroy glasgow glastonbury glendale glendive gloucester gloucestershire goebbels goldsboro gorky gouverneur
grammy graterford greece greenland greensboro greensburg greenville greenwich gregorian gretel grimsby groton
guadalajara guam guangdong guangzhou guantanamo guatemala guggenheim guiana guilford guinevere gujarat gulfport guyana
habsburg hades hagerstown haifa haiti halifax hamburg hamden hampden hampshire hamtramck handel hanoi harlem harrisburg
hartford hartsel harvard hathor hattiesburg havana haydn hays hazelton hecuba heidelberg heimlich hellenic hellenistic
helsinki henri herlong hertfordshire herzegovina hezbollah hilo himalayas hindi hiroshima hobart hoboken hokkaido
hollywood honduras honolulu houston houtzdale huddersfield humboldt humperdinck hungarian hungary huntingdon huntington
huntsville huron hyannis hyderabad iberian iceland icelandic idaho illinois immokalee independence independent india
indianapolis indiantown indies indochina indonesia indonesian indus indy inglewood injun interpol inverness ione iowa
iran iranian iraq iraqi ireland irvine isfahan islamist israel israeli istanbul italy ithaca jackson jacksonville jaffa
jamaica jamestown january japan jarratt javanese jerusalem jessup jesuit jesup jewish johannesburg johnsbury joliet
joplin jordanian judah judas july kabul kalamazoo kannada kazakhstan kazan kenedy kentucky kerala kerman kershaw kiev
kildare killeen kinder kingston knesset knoxville kokomo kong korea kosovo krakow kuna kurdish kurdistan kuwait kyoto
kyrgyzstan lackawanna lagos lahore lakewood lamaze lancashire lancaster lanka lankan lansdale lansing laos laramie
laredo larned latvia latvian lausanne lawton leakesville leavenworth lebanon leeds leesburg leicester leicestershire
leiden leinster leipzig leningrad leominster lexington leyte lhasa liberace liberia libya libyan licking liechtenstein
lilith lille lima limon lincoln lincolnshire lisbon liszt lithuania lithuanian littleton liverpool ljubljana lockheed
lodi lodz logos loire lombardy lompoc london lorton lothario louisiana louisville lovelady lovelock lowlands lubbock
lublin lucknow luftwaffe lugosi lukachukai lumberton lusk luton luxembourg luzon lynchburg lysistrata macau macdougall
macedonia macedonian macon madagascar madison maharashtra maine mainz malabar malawi malay malaya malayalam malaysia
malaysian maldives mali malmo malta maltese manchester manchu manhattan manila manitoba mankato mansfield marathi marcy
margate marianna marion maris marlborough marne mars marseille marxist maryland massachusetts maui mauritius maury
mayan mcalester mccormick meath mecklenburg medford medici mediterranean meiji melbourne memphis mendota menelaus
meriden meridian mesa mesopotamia mexicali miami middlesbrough middletown midland midwest milford milledgeville
milwaukee mindanao minneapolis minnesota minsk mississippi missoula missouri mitchellville mitsubishi moberly mobile
mogadishu mohegan moldova mongolia mongolian monmouth monroe montclair montenegrin monterey monterrey montevideo
montgomery montpelier montreal moravia moravian morganton moroccan morocco moscow mountie mozambique mughal mumbai
muncie muncy munich munster muskegon muskogee mussolini myanmar mysore nagoya nairobi namibia nanjing nantucket napa
napanoch naperville naples napoleonic nashville nassau natchez naugatuck navarre navasota negroes nehru nepal
netherlands newark newburgh newcastle newfoundland newmarket newport newsweek newtown niantic nicaragua niger nigeria
nile niles nogales nordic norfolk normandy northampton northamptonshire northumberland norwalk norway norwich
nottingham nottinghamshire novato november novgorod nuremberg nuys oakdale oakland ocala oceania october odessa
ogdensburg ohio okeechobee okinawa oklahoma olympia olympic olympics omaha onley ontario ordway oregon orkney orlando
orleans orofino osaka osborn oslo ossining ottawa oxfordshire oxnard pacoima padua pahrump pakistan palestine paley
palo panama papua paraguay paralympic parchman paris parisian parma parmesan parramatta pasadena paterson pavarotti
pekin pelzer penang pendleton pennsylvania pensacola peoria persia perth peru petaluma peterborough petersburg
philadelphia philippine philippines phoenix pigs pines pinocchio pinot pittsburgh pittsfield pius plainfield plainview
pleistocene plymouth pocatello pocono poland polkton pomerania pomeranian pomona ponce poppins portland porto
portsmouth portugal potomac potosi potsdam poughkeepsie poznan prague pretoria proteus provence providence provo
prussia prussian ptolemy pueblo puget pulitzer punjab punjabi punta putin pyrenees qatar quebec queens queensland
racine radgowski raeford rahway raiford rajasthan raleigh rawlins redding redlands reidsville rembert reno renoir
revelations reykjavik rhine rhineland rhode rhodesia richmond ridgeland rikers rimbaud riverside riverton roanoke
rochdale rochester rockford rockwell romanesque romani romania romanian rome romulus rosharon rotherham rotterdam rouge
roxy russia rutgers rutland rwanda sabah sacramento saddam safford saginaw saharan saigon salem salford salisbury
salzburg samoa sandusky santee santiago sarasota sarawak sardinia saskatchewan saudi savannah saxony sayre scandinavia
schenectady schleswig scotland scottsdale scranton seagoville seattle senegal seoul september serbia serbian severn
seymour shandong shanghai shawangunk shetland shreveport shrewsbury siamese siberia siberian sichuan sicilian sicily
siena sierra sikhs silesian simsbury sinai sing singapore slavic slovak slovakia slovene slovenia slovenian smithsonian
smyrna somali somalia somers somerset somerville somme southampton southbury southington southport soyuz spain
spartanburg spielberg spokane springfield springsteen springville staffordshire stamford stanford starke states
stirling stockholm stockport stockton stonington strasbourg stratford streisand stuttgart sudan sudanese sudbury
suffield suffolk sugarland sumatra suriname susanville susquehanna sussex swansea sweden swindon switzerland sydney
syracuse syria tacoma taft tahlequah taipei taiwan taiwanese tajikistan taliban talladega tallahassee tallinn tamil
tampa tanzania tasmania tasmanian taunton taylorsville tbilisi tchaikovsky tecumseh tehachapi tehran telugu tempe
tennessee terre texarkana texas thailand thessaloniki thomaston thomasville thomson tibet tijuana timbuktu timor
tipperary tobago tokugawa tokyo toledo tolland tonga topeka toronto torrington toto tours transylvania trenton trieste
trion trondheim troy tucson tucumcari tulsa tunisia tunisian turbeville turin turkey turkic turkish turkmenistan
tuscaloosa tuscany tuscumbia twinkies uganda ukraine umatilla uncasville unitarian uppsala urdu uruguay uruguayan utah
utica utrecht uzbekistan vacaville valdosta vallejo vancouver vandalia vanderbilt vatican vegas venezuela venezuelan
ventura veracruz verde versailles vicksburg victorian victorville vidalia vienna vietnam vilnius vincennes visalia
vishnu volga waco waikiki wales walla wallingford wallkill walpole warsaw warwickshire wasco waseca waterbury watergate
wausau waverly waymart wehrmacht weimar wembley westbrook westchester westminster westover westphalia westport
wethersfield wetumpka wexford whiteville wicca wichita wigan willard williamsburg wilmington wilton wiltshire wimbledon
windham windsor winfield winnfield winnipeg winsted wisconsin wolverhampton woodbourne woodbridge woodstock woodville
woonsocket worcester worcestershire wrightsville wroclaw wyoming xinjiang yakima yale yankton yazoo yemen yiddish
yokohama yokosuka yonkers yorkshire youngstown yugoslav yugoslavia yukon yuma yunnan zagreb zambia zealand zimbabwe
zionist zurich
";
