//! The phrases by which a letter arranges what guide and writer may not arrange, or tells who somebody is (R55, R69).
//! It must match nothing; `letter_check` does.
//!
//! How a phrase is read: words stand apart by blanks, `a/b` is either, `(a)` may be missing, `@list` is any word of
//! that list, `~` is an offer ("I'll", "I would like to"), `...` up to three words, `.` the end of a sentence, and
//! `@who` stands for the people of [`KIN`] or of [`FRIENDS`]. A hyphen between two words is a blank.

use super::letter_check::Concern;

/// Words that stand for each other.
pub(super) const LISTS: &[(&str, &[&str])] = &[
    ("send", &["send", "mail", "ship", "forward", "sending", "mailing", "sent", "mailed"]),
    ("give", &["give", "get", "order", "buy", "bring", "find", "offer", "slip", "bought", "ordered", "got"]),
    ("photo", &["photo", "photos", "photograph", "photographs", "picture", "pictures", "snapshot", "snapshots"]),
    ("book", &["book", "books", "booklet", "booklets", "workbook", "pamphlet", "pamphlets", "magazine", "magazines"]),
    ("out", &["out", "home", "released", "free"]),
    ("we", &["we", "we'll", "we're", "we'd", "let's"]),
    ("can", &["can", "could", "will", "should", "might", "may"]),
    ("court", &["judge", "court", "parole", "lawyer", "attorney", "prosecutor", "probation", "board", "hearing"]),
];

/// Members of a family.
pub(super) const KIN: &[&str] = &[
    "family", "mother", "mom", "mama", "mum", "father", "dad", "parents", "wife", "husband", "son", "sons", "daughter",
    "daughters", "children", "kids", "brother", "brothers", "sister", "sisters", "grandmother", "grandma",
    "grandfather", "aunt", "uncle", "cousin", "fiancé", "fiancée", "partner",
];
/// Friends.
pub(super) const FRIENDS: &[&str] =
    &["friend", "friends", "buddy", "buddies", "girlfriend", "boyfriend", "girl", "homeboy", "homeboys", "neighbor"];

/// How an offer begins.
pub(super) const OFFERS: &[&str] = &[
    "i'll", "i'd", "i'm", "i've", "i @can", "i would", "i shall", "i want", "i am", "i have", "i plan", "i hope",
    "i promise", "i intend", "we'll", "we'd", "we @can", "we would", "let me", "let us", "let's", "happy to", "glad to",
    "me to", "should i", "shall i", "can i", "could i", "may i", "if i", "when i",
];
/// Words between the beginning of an offer and what is offered.
pub(super) const SOFT: &[&str] = &[
    "about", "able", "also", "always", "be", "been", "certainly", "coming", "definitely", "even", "forward", "glad",
    "gladly", "going", "happily", "happy", "have", "hope", "hoping", "just", "like", "looking", "love", "maybe", "of",
    "planning", "probably", "really", "somebody", "someone", "soon", "still", "surely", "then", "thinking", "to", "try",
    "trying", "want", "willing",
];

/// What begins the sending of something; what is sent stands in [`GOODS`].
pub(super) const SENDING: &[&str] = &[
    "~ @send (to) (you)", "~ @give you", "~ have/ask/get/tell ... (to) @send you", "i sent/mailed/ordered/bought (you)",
    "i got you", "@send me", "sending/mailing you",
];
/// What begins the enclosing of something: worth a mark whatever it is (R54).
pub(super) const ENCLOSING: &[&str] = &[
    "enclosed/attached is/are/you'll/you/please/find/here", "please find enclosed", "i (have) (also) enclose/enclosed",
    "i'm/i've (also) enclosed/enclosing", "i am (also) enclosing",
    "put/slipped/tucked/included ... in/inside/with the/this envelope/letter",
];
/// Things that are sent or enclosed.
pub(super) const GOODS: &[(Concern, &[&str])] = &[
    (Concern::Photo, &["@photo", "selfie/selfies/polaroid"]),
    (
        Concern::Book,
        &[
            "@book", "bible", "literature", "dictionary", "basic text/texts", "just for today", "it works",
            "step working guide/guides", "introductory guide", "behind the walls", "novel/novels", "newspaper",
        ],
    ),
    (Concern::Tape, &["tape/tapes/cassette/cassettes/cd/cds/dvd/dvds/mp3/recording/recordings/music"]),
    (Concern::Drawing, &["drawing/drawings/sketch/sketches/painting/paintings/portrait/artwork"]),
    (
        Concern::Materials,
        &["stamp/stamps/envelope/envelopes/paper/pen/pens/pencil/pencils/notebook/notebooks/stationery"],
    ),
    (Concern::Money, &["money (order)", "cash", "dollars/bucks", "check for"]),
    (Concern::Enclosed, &["card/cards/gift/gifts/present/package/medallion/clothes/food", "key tag/tags"]),
];
/// Where what is sent ends: what follows is no longer the thing.
pub(super) const GOODS_END: &[&str] = &[
    "about", "answers", "as", "because", "before", "by", "every", "for", "from", "how", "if", "in", "into", "letter",
    "letters", "love", "on", "question", "questions", "reply", "so", "step", "that", "through", "to", "what", "when",
    "where", "which", "word", "words",
];

/// Reaching somebody's people: the same for family and for friends.
pub(super) const CONTACT: &[&str] = &[
    "~ call/contact/email/message/phone/text/tell/ask/visit/meet your (old/best/own) @who",
    "~ write/talk/speak/reach (out) (to/with) your (old/best/own) @who",
    "~ get in touch with your (old/best/own) @who", "~ check (in/up) on/with your (old/best/own) @who",
    "~ let your (old/best/own) @who know", "~ pass ... to your (old/best/own) @who",
    "i called/contacted/emailed/phoned/texted/visited/met your (old/best/own) @who",
    "i wrote/spoke/talked (to/with) your (old/best/own) @who",
    "ask/get/have/let/tell your (old/best/own) @who (to) call/contact/email/phone/text/visit/write (to) me",
    "your (old/best/own) @who @can call/contact/email/phone/text/visit/write (to) me",
];

/// All other phrases.
pub(super) const PHRASES: &[(Concern, &[&str])] = &[
    (
        Concern::Money,
        &[
            "send/sending money", "money order/orders", "cash app", "cashapp", "venmo", "zelle", "paypal",
            "western union", "moneygram", "gift card/cards", "~ ... commissary", "for your commissary",
            "commissary account/money/order", "put/putting ... on your books/account", "on your books",
            "~ pay for your", "~ help (you) (out) with (some) money/cash", "~ wire/transfer you",
        ],
    ),
    (
        Concern::Loan,
        &[
            "~ lend/loan/spot/front you", "lend/loan me", "i lent/loaned you", "~ @give you a (small/little) loan",
            "pay me/you back", "borrow ... from me", "you @can borrow", "can/could i borrow",
        ],
    ),
    (
        Concern::Visit,
        &[
            "~ visit/visiting you", "~ pay you a visit", "~ stop by/in",
            "~ come/coming (up/down/out/over/there) (and/to) see/visit (with) you",
            "~ come/coming (up/down/out/over/there) for a visit", "come (and/to) see/visit me",
            "your visitor/visitors/visiting/visitation list/form", "my next visit", "see you in the visiting room",
        ],
    ),
    (
        Concern::Meeting,
        &[
            "meet up", "~ meet/meeting (up) (with) you", "meet me at/in/for", "meet/see ... in person/face",
            "we @can meet at/in/for/when/once/after/someday/some/there/.", "we'll/let's meet",
            "when/once/after you get/are/come @out (,) (then/maybe) @we", "when/once/after you're @out (,) (then) @we",
            "after/upon/following your release (,) @we", "we'll/let's ... when/once/after you get/are/come @out",
            "we @can ... when/once/after you get/are/come @out", "we @can ... when/once/after you're @out",
            "when/once you get/are @out (,) ~ pick/meet/take/show/introduce/bring/drive/help/see/buy",
            "see you when/once/after you", "see you on the outside", "see you soon/there",
            "~ see you at a/the/my/our/some (home) meeting/meetings/group", "~ hang out", "hang out with me/you",
            "@we ... coffee together", "coffee with me/you", "come by/over my house/place/home/apartment",
            "come to my (home) group/house/place/home/apartment", "you @can stay/live/crash with me",
            "stay/crash/live at my", "~ take you to a/the/your/my",
        ],
    ),
    (
        Concern::PhoneCall,
        &[
            "~ call/phone/ring/text you", "give me/you a call/ring", "call me .",
            "call me after/any/anytime/at/back/collect/from/if/once/on/sometime/soon/when/whenever",
            "phone/text me", "my cell/phone/telephone number", "my number is", "your cell/phone/telephone number",
            "~ ... phone call/calls", "~ @give you my (cell/phone) number", "set up/arrange/schedule a (phone) call",
            "take/accept your call/calls", "collect call/calls", "your phone/call list", "@we ... on/over the phone",
            "talk/speak to/with you on/over/by the phone", "~ talk/speak on/over the phone", "hear your voice",
        ],
    ),
    (
        Concern::Ride,
        &[
            "~ @give you a ride/lift", "@give you a ride/lift", "~ arrange/find/organize ... a ride/lift",
            "~ drive you", "~ pick/picking you up",
            "pick you up at/from/when/after", "a ride to/from/home for you",
        ],
    ),
    (
        Concern::Photo,
        &[
            "@photo of me/myself/us/you/yourself", "@photo of my/your family/kids/children/dog/cat/house/home",
            "my/your photo/photos/photograph", "thanks for the @photo", "thank you for the @photo",
        ],
    ),
    (Concern::Book, &["i have/found/bought/ordered ... @book for you", "thank you for the book/books"]),
    (Concern::Tape, &["~ make/record/play you a", "~ make/record ... tape/cd for you"]),
    (
        Concern::Drawing,
        &["draw/sketch/paint me/you a/an/something", "~ draw/sketch/paint ... for you", "the drawing you/i sent"],
    ),
    (
        Concern::Materials,
        &["self addressed", "stamped envelope/envelopes", "sase", "stamps/envelopes/paper/pens for you"],
    ),
    (
        Concern::Message,
        &[
            "~ pass (on/along) a/your/this (short) letter/message/note/word", "~ pass it on/along to",
            "pass/give/hand this (letter/note/message) (on/along) to", "give my love/regards to", "say hi/hello to",
            "tell/ask your cellmate/celly/bunkie/roommate", "~ write (to) your cellmate/celly/bunkie/roommate",
        ],
    ),
    (
        Concern::Tablet,
        &[
            "jpay", "securus", "corrlinks", "connectnetwork", "by/on/over/through/via a/the/your tablet",
            "~ email/message you", "~ e mail you", "email/message me", "e mail me", "by/via/through email",
            "by/via/through e mail",
        ],
    ),
    (
        Concern::LastName,
        &[
            "my/your/his/her/their (first) (and) last/full/real/legal/actual/true/maiden/birth name/names",
            "my/your/his/her/their surname",
        ],
    ),
    (
        Concern::RealAddress,
        &[
            "my (own) (home/real/street/mailing/house/private/work/email) address", "my e mail address",
            "your home/family address", "write/send ... to my house/home/place", "write (to) me directly/at/home",
            "directly/straight to me", "instead of the (po) box", "around/bypass/skip the (po) box",
            "my house/home/apartment is on/at/in/near", "i live at/near", "tell you where i live/work",
        ],
    ),
    (
        Concern::Court,
        &[
            "~ write/talk/speak/send ... to/for/with your/the/a @court", "~ testify",
            "letter/letters to/for your/the/a (parole/sentencing) @court", "parole (board) letter/letters",
            "letter/letters of support/recommendation/reference",
            "character/recommendation/reference/support letter/letters/witness", "vouch for you",
            "put in a (good) word", "speak/write on your behalf", "~ ... certificate",
            "~ ... your (parole/court) hearing/trial",
        ],
    ),
];

/// What looks like one of these phrases and is none.
pub(super) const CLEAN: &[&str] = &[
    "call you a/an/brave/my/our/strong/the", "call me a/an/names/by", "lend you a/an/my hand/ear/strength/support",
    "can/could tell your", "meet you where", "picture of what/how/where/why/life/recovery",
    "picture of my/your/the addiction/day/disease/life/recovery/week", "see you soon in your letter/letters",
    "write (to) me at the (committee's) box/po/p", "live at peace/ease", "a ride ... emotional", "paper trail",
    "check for understanding", "on your books of",
];

/// Words that turn an offer into a refusal, or into what the other asked for.
pub(super) const REFUSALS: &[&str] = &[
    "not", "never", "no", "nor", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "couldn't", "wouldn't",
    "shouldn't", "mustn't", "isn't", "aren't", "cant", "wont", "dont", "without", "neither", "nobody", "none", "unable",
    "wish", "ask", "asked", "asking", "used",
];
/// After these a word of [`REFUSALS`] refuses nothing: "I can't wait to visit you".
pub(super) const NO_REFUSAL: &[&str] = &["wait", "only", "worry", "hesitate", "forget", "just", ",", "matter", "doubt"];

/// Words beside which a sum is a story, not a promise.
pub(super) const STORY: &[&str] = &[
    "bought", "cost", "costs", "day", "earned", "habit", "lost", "made", "owed", "paid", "sold", "spend", "spending",
    "spent", "stealing", "stole", "stolen", "took", "used", "worth",
];
/// Number words of a sum.
pub(super) const SUMS: &[&str] = &["few", "five", "ten", "twenty", "thirty", "forty", "fifty", "hundred", "thousand"];

/// Letters before a number that make it a code (D4): "Q7", "S4Q7".
pub(super) const CODE_LETTERS: &[&str] = &["bt", "ch", "iw", "jft", "q", "qs", "qu", "s", "sg", "st", "swg"];
/// Shortened words that stand before a number.
pub(super) const SHORTENED: &[&str] = &["p", "pg", "pgs", "pp", "q", "qs", "ques", "quest", "ch"];
/// Titles in initials, in capitals only.
pub(super) const INITIALS: &[&str] = &["SWG", "SWGS", "BT", "JFT", "IWHW"];
