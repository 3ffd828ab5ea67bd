//! What the guard finds and lets through, rule by rule.

use super::*;

/// Checks that exactly the marked places are found, each as `kind:text`.
fn check(text: &str, wanted: &[(Kind, &str)]) {
    let found = find(text, &[]);
    let found: Vec<_> = found.iter().map(|finding| (finding.kind, &text[finding.place.clone()])).collect();
    assert_eq!(found, wanted, "in {text:?}");
}

#[test]
fn ways_to_reach_somebody() {
    use Kind::{Address, Email, Phone, WebAddress};
    check("call (203) 555-0142 or 203.555.0143", &[(Phone, "(203) 555-0142"), (Phone, "203.555.0143")]);
    check("+1 203 555 0142, 1-800-555-0100", &[(Phone, "+1 203 555 0142"), (Phone, "1-800-555-0100")]);
    check("her cell is 555-0142.", &[(Phone, "555-0142")]);
    check("two oh three, five five five, oh one four two", &[(Phone, "two oh three, five five five, oh one four two")]);
    check("write to sunny.day@mail.example.com!", &[(Email, "sunny.day@mail.example.com")]);
    check("sunny at mailhost dot com", &[(Email, "sunny at mailhost dot com")]);
    check(
        "see https://a.example/x?y=1 and www.b.example",
        &[(WebAddress, "https://a.example/x?y=1"), (WebAddress, "www.b.example")],
    );
    check("my page is @sunny_77", &[(WebAddress, "@sunny_77")]);
    check(
        "at 12 Elm Street, Apt 4B, Middletown, CT 06457 now",
        &[(Address, "12 Elm Street, Apt 4B, Middletown, CT 06457")],
    );
    check("45 elm street", &[(Address, "45 elm street")]);
    check("P.O. Box 1541, Middletown CT", &[(Address, "P.O. Box 1541, Middletown CT")]);
    check("Middletown, CT 06457-1541", &[(Address, "06457-1541")]);
}

#[test]
fn numbers_of_persons() {
    use Kind::{PrisonNumber, SocialSecurity};
    check("123-45-6789", &[(SocialSecurity, "123-45-6789")]);
    check("the last four of my social are 4821", &[(SocialSecurity, "4821")]);
    check("Reg. No. 12345-014", &[(PrisonNumber, "12345-014")]);
    check(
        "DIN 12-A-3456 or AB1234, F-12345",
        &[(PrisonNumber, "12-A-3456"), (PrisonNumber, "AB1234"), (PrisonNumber, "F-12345")],
    );
    check("#01234567 and 331842", &[(PrisonNumber, "01234567"), (PrisonNumber, "331842")]);
}

#[test]
fn dates_of_birth() {
    use Kind::BirthDate;
    check("DOB 03/14/1982", &[(BirthDate, "03/14/1982")]);
    check("I was born on March 14, 1982.", &[(BirthDate, "March 14, 1982")]);
    check("D.O.B.: 3-14-82", &[(BirthDate, "3-14-82")]);
    check("clean since 3/14/2019. My AA birthday is June 4.", &[]);
    check("Dated 3/14/2019", &[]);
}

#[test]
fn last_names() {
    use Kind::Surname;
    check("Maria Garcia Lopez and John Q. Okafor", &[(Surname, "Garcia Lopez"), (Surname, "Okafor")]);
    check("Officer Ramsey told Mr. Okonkwo", &[(Surname, "Ramsey"), (Surname, "Okonkwo")]);
    check("my cellmate Tyrell Vandermeer", &[(Surname, "Vandermeer")]);
    check("john smith said so", &[(Surname, "smith")]);
    check("My last name is Birchwood", &[(Surname, "Birchwood")]);
    check("Smith, Maria", &[(Surname, "Smith")]);
    check("Bill W. and Dr. Bob wrote to Blue Heron. Robin Monday.", &[]);
    check("Grace Period. Will You come? Mark each one.", &[]);
}

#[test]
fn last_names_are_led_up_to() {
    use Kind::Surname;
    check(
        "Rev. Philippa St. Clair, Yusuf Al-Rashid, J. R. Tolliver, T.J. Finkbeiner",
        &[(Surname, "St. Clair"), (Surname, "Al-Rashid"), (Surname, "Tolliver"), (Surname, "Finkbeiner")],
    );
    check(
        "Ms. Tamar Kvirikashvili and Counselor Love saw Imam Diallo",
        &[(Surname, "Kvirikashvili"), (Surname, "Love"), (Surname, "Diallo")],
    );
    check("I changed my last name to Day. Gregory (Moose) Tillman", &[(Surname, "Day"), (Surname, "Tillman")]);
    check("In service,\nHendrik van der Berg", &[(Surname, "van der Berg")]);
    check("DEAR GEORGE SAKELLARIOU, I WRITE IN CAPITALS", &[(Surname, "SAKELLARIOU")]);
    check("his name is leroy whitehorse, tell c.o. tuggle", &[(Surname, "whitehorse"), (Surname, "tuggle")]);
}

#[test]
fn pen_names_places_and_titles_are_no_last_names() {
    for text in [
        "Your friend,\nBlue Heron",
        "Dear Sunny,\nSister Joy and Grandma Rose read Half Measures Availed Us Nothing.",
        "York Correctional, Chula Vista, California, Lake Charles and El Paso. A.A. Big Book. P.S. Grace Period.",
        "Mark Twain, Mother Teresa, Captain Morgan. Easter Sunday, Black History Month. Sister Agnes plays guitar.",
        "tell maria thanks. darnell aint come. ask ray about it",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_last_name_stands_alone() {
    use Kind::{Address, BirthDate, Surname};
    check("I told Ramanathan. Ramanathan laughed.", &[(Surname, "Ramanathan"), (Surname, "Ramanathan")]);
    check("The Vanbeeks drank. My cellmate is Pruneda.", &[(Surname, "Vanbeeks"), (Surname, "Pruneda")]);
    check(
        "She lives at 1418 Larkmoor, or 3391 Calle Alegre.",
        &[(Address, "1418 Larkmoor"), (Address, "3391 Calle Alegre")],
    );
    check("His birthday is in August. Mine is 8/11/83.", &[(BirthDate, "8/11/83")]);
    check("At 7 Maria came from Gastonia. We watched Gunsmoke. My daughter Brielle sings.", &[]);
}

#[test]
fn numbers_are_told_apart() {
    use Kind::{BirthDate, Phone, PrisonNumber, SocialSecurity};
    check("SSN 412-00-3371, born 1982-03-14", &[(SocialSecurity, "412-00-3371"), (BirthDate, "1982-03-14")]);
    check("my social ends in 6042; last 4 (7723)", &[(SocialSecurity, "6042"), (SocialSecurity, "7723")]);
    check(
        "case IND-0447/2014, 3:19-cr-00217-SI",
        &[(PrisonNumber, "IND-0447/2014"), (PrisonNumber, "3:19-cr-00217-SI")],
    );
    check("doc number 1184402, call 5550142", &[(PrisonNumber, "1184402"), (Phone, "5550142")]);
    check("Steps one, two, three, four, five, six, seven. COVID-19, F-150, 2nd place, the 1990s.", &[]);
    check("born in Queens and clean since 3/4/19", &[]);
}

#[test]
fn numbers_are_told_by_their_labels() {
    use Kind::{Address, Email, PrisonNumber, SocialSecurity, WebAddress};
    check("DOC# 412876, my social is 123-45-6789", &[(PrisonNumber, "412876"), (SocialSecurity, "123-45-6789")]);
    check(
        "police report 18-0092341, cause 17-1-02266-4",
        &[(PrisonNumber, "18-0092341"), (PrisonNumber, "17-1-02266-4")],
    );
    check("NUMBER: 00-38-1174", &[(PrisonNumber, "00-38-1174")]);
    check("A-number: A 099 555 213", &[(PrisonNumber, "099 555 213")]);
    check("my social ends in 8846 not 8864", &[(SocialSecurity, "8846"), (SocialSecurity, "8864")]);
    check("i put the zip wrong i think i put 98399", &[(Address, "98399")]);
    check("tiktok @sunny.days.example", &[(WebAddress, "@sunny.days.example")]);
    check(
        "sunny @gmail.com, or on there as sunny.d.days",
        &[(Email, "sunny @gmail.com"), (WebAddress, "sunny.d.days")],
    );
    check("our report of 2019-2020, and it went on as well.Then 12 of us left", &[]);
}

#[test]
fn addresses_are_told_by_what_follows() {
    use Kind::Address;
    check(
        "Contact: 6021 Ferndale, 2nd floor\nSt. Louis 63199",
        &[(Address, "6021 Ferndale, 2nd floor\nSt. Louis 63199")],
    );
    check("29 Gilmore Pl., Columbus 43299", &[(Address, "29 Gilmore Pl., Columbus 43299")]);
    check("12 Larkmoor Rd, attn the office\nColumbus 43299", &[(Address, "12 Larkmoor Rd"), (Address, "43299")]);
    check("he's at 4107 N. Damen, Chicago", &[(Address, "4107 N. Damen")]);
    check("the apartments, 800 E Walnut, #1104, Muncie, IN", &[(Address, "800 E Walnut, #1104, Muncie, IN")]);
    check("we had Box 12, Alpine and got mail at Box 12", &[(Address, "Box 12, Alpine"), (Address, "Box 12")]);
    check("In 1998 Jackson, Mississippi was home. Box 3, Question 4. 90 Meetings, Room 3.", &[]);
}

#[test]
fn what_letters_are_full_of() {
    for text in [
        "Step 12, page 417, John 3:16, 12/12, $14.50, 7:30 pm, 24 hours, 90 meetings in 90 days",
        "Read questions 12-30, pages 101-104; the year 2024; 10,000 members; 15000 steps",
        "The PO box on the envelope. The road is long. 50 years of service.",
        "Dear Sunny, the Big Book says so, and the Serenity Prayer. God grant me. Higher Power.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn what_the_committee_owns_may_stand() {
    let own = "P.O. Box 1541, Middletown, CT 06457-1541";
    assert_eq!(find(&format!("Write to {own}."), &[own]), []);
}

#[test]
fn days_of_birth_in_words_and_without_marks() {
    use Kind::BirthDate;
    check("I was born the third of June nineteen seventy-four", &[(BirthDate, "third of June nineteen seventy-four")]);
    check("my birthday is June twenty-third", &[(BirthDate, "June twenty-third")]);
    check("born on Christmas Day 1971", &[(BirthDate, "Christmas Day 1971")]);
    check("born on New Year's Eve two thousand and one", &[(BirthDate, "New Year's Eve two thousand and one")]);
    check("DOB 06141979, dob: 061479", &[(BirthDate, "06141979"), (BirthDate, "061479")]);
    check("nací el 3 de mayo de 1984", &[(BirthDate, "3 de mayo de 1984")]);
    check("On the 12th day of August, 1977, I was born", &[(BirthDate, "12th day of August, 1977")]);
    check("born on Christmas, the 12th and June 3", &[(BirthDate, "June 3")]);
}

#[test]
fn days_of_birth_told_by_the_talk_around() {
    use Kind::BirthDate;
    check("I came into this world on March 3, 1969.", &[(BirthDate, "March 3, 1969")]);
    check("my mama had me on the 4th of May 1988", &[(BirthDate, "4th of May 1988")]);
    check("I've been 44 years old since October 12.", &[(BirthDate, "October 12")]);
    check("I'll be thirty-three come November 30th.", &[(BirthDate, "November 30th")]);
    check("she turned six on August 9th", &[(BirthDate, "August 9th")]);
    check("Age 44, 3/3/1980, male", &[(BirthDate, "3/3/1980")]);
    check("he came January 8, 2020, 6 pounds 11 ounces", &[(BirthDate, "January 8, 2020")]);
    check("May 5, 1966 is when I was born", &[(BirthDate, "May 5, 1966")]);
    check("they have my birthday wrong on the ID card, says 12/1/1975 on it", &[(BirthDate, "12/1/1975")]);
    check("my birthday (the real one, not the sober one) is March 9, 1980", &[(BirthDate, "March 9, 1980")]);
    check("I was born in 1959 and drank in 1970", &[(BirthDate, "1959")]);
    for clean in [
        "I take a 5 year birthday on May 9",
        "A.A. was born June 10, 1935 in Akron",
        "We were born June 10, 1935.",
        "America was born July 4, 1776",
        "A.A. was born in the spring of June 12, 1936",
        "no drink since December 26, 2020, so tomorrow is my birthday",
    ] {
        check(clean, &[]);
    }
}

#[test]
fn social_security_numbers_in_their_ways() {
    use Kind::SocialSecurity;
    check("XXX-XX-6308 and ***-**-6308", &[(SocialSecurity, "XXX-XX-6308"), (SocialSecurity, "***-**-6308")]);
    check("Soc. Sec. No. 123456789", &[(SocialSecurity, "123456789")]);
    check("S.S. number is 123456789", &[(SocialSecurity, "123456789")]);
    check("my social is 123-456-789", &[(SocialSecurity, "123-456-789")]);
    check(
        "my social is one two three, four five, six seven eight nine",
        &[(SocialSecurity, "one two three, four five, six seven eight nine")],
    );
    check("the last four of my social are six seven eight nine", &[(SocialSecurity, "six seven eight nine")]);
    check("It's 4325, the end of my social", &[(SocialSecurity, "4325")]);
    check("the first five of my social are 123-45", &[(SocialSecurity, "123-45")]);
    for clean in [
        "My Social Security is 1200 a month",
        "the social worker comes Monday, room 1031",
        "social, at 1030",
        "the last four 2000s were bad years",
    ] {
        check(clean, &[]);
    }
}

#[test]
fn telephone_numbers_in_their_ways() {
    use Kind::Phone;
    check("2 0 3 5 5 5 0 1 4 2 is my mom", &[(Phone, "2 0 3 5 5 5 0 1 4 2")]);
    check("203 dash 555 dash 0142", &[(Phone, "203 dash 555 dash 0142")]);
    check("203—555—0142, 718_555_0142", &[(Phone, "203—555—0142"), (Phone, "718_555_0142")]);
    check("from England 020 7946 0188", &[(Phone, "020 7946 0188")]);
    check("011-52-664-555-0142", &[(Phone, "011-52-664-555-0142")]);
    check("203 5550142 is hers", &[(Phone, "203 5550142")]);
    check("steps 1 2 3 4 5 6 7 8 9 10, and 1-2-3-4-5-6-7-8-9-0", &[]);
}

#[test]
fn numbers_of_things_are_nobodys() {
    use Kind::PrisonNumber;
    for clean in [
        "order #88213, invoice 20231144, form 40219, item 88213",
        "HB 1042, 28 USC 2255, 22 U.S.C. 22544",
        "my radio is an old 2416DM",
        "we made 48213 meals, 48213 license plates",
        "AA-1935, BP 141/92",
    ] {
        check(clean, &[]);
    }
    check("My number for the forms: 719402.", &[(PrisonNumber, "719402")]);
}

#[test]
fn a_full_stop_without_its_blank_is_no_web_address() {
    use Kind::{Address, WebAddress};
    check("they told.us guys, the ones.online too, and the dot com boom", &[]);
    check("page is hope.site/letters", &[(WebAddress, "hope.site/letters")]);
    check("Flat 2, 19 Gallowgate Rise", &[(Address, "19 Gallowgate Rise")]);
    check("12 Steps Walk", &[]);
}

#[test]
fn pen_names_with_titles() {
    use Kind::Surname;
    check("Dear Mr. Sparrow,\nThank you, Miss Paper Crane. I read it.\n\nMrs. Bucket", &[]);
    check("Dear Mr. Strickler,", &[(Surname, "Strickler")]);
    check("Dear Ostrander,\nI told Ostrander so.\n\nThrelkeld\nI told Threlkeld", &[]);
    check("I told Ostrander so. With love, Threlkeld\nI told Threlkeld so.", &[(Surname, "Ostrander")]);
    check("he goes by Ostrander", &[]);
    check("I told Chaplain Ray and Officer Ray", &[(Surname, "Ray")]);
    check("tell c/o mcelroy, use the P.O. Box", &[(Surname, "mcelroy")]);
    check(
        "DOCTOR KRISHNAPPA CUT MY PILLS. DR. VENKATAPPA DID NOT MIND",
        &[(Surname, "KRISHNAPPA"), (Surname, "VENKATAPPA")],
    );
}

#[test]
fn words_and_public_names_are_no_last_names() {
    use Kind::Surname;
    for clean in [
        "Martin Finds Sock. Rosa Wins Spelling Bee On Tuesday Night. Joseph And Daniel Swap Bunks Again.",
        "I read Robinson Crusoe, clark gable, and drank Dr. Pepper with Mr. Rogers.",
        "I told Laquisha and Dontrell about Leviathan. It has a vent, Keisha says.",
        "Ten of us took Remeron, Vistaril and Trazodone.",
        "We looked it up in Merriam-Webster.",
    ] {
        check(clean, &[]);
    }
    check("The kid is Achebe-Ross.", &[(Surname, "Achebe-Ross")]);
}

#[test]
fn lists_are_in_order() {
    for list in [lists::FIRST_NAMES, lists::SURNAMES, lists::PLAIN, lists::PLACES, dictionary::WORDS] {
        let words: Vec<&str> = list.split_whitespace().collect();
        assert!(words.is_sorted_by(|one, next| one < next), "{:?}", words.windows(2).find(|pair| pair[0] >= pair[1]));
        assert_eq!(list, list.to_lowercase());
    }
    let names: Vec<&str> = famous::PUBLIC.split(',').map(str::trim).collect();
    assert!(names.is_sorted_by(|one, next| one < next), "{:?}", names.windows(2).find(|pair| pair[0] >= pair[1]));
}

#[test]
fn every_word_of_the_dictionary_is_found() {
    assert!(dictionary::WORDS.split_whitespace().all(dictionary::holds));
    assert!(!["", "aa", "zzz", "kowalski", "aardvark abalone"].into_iter().any(dictionary::holds));
}

#[test]
fn a_long_text_is_read() {
    for unit in ["1 ", "1-", "a.", "a@", "de la ", "Maria ", "A. ", "one,", "(", "AB1-", "name is ", "12 Elm "] {
        let text = unit.repeat(4_000);
        assert!(find(&text, &[unit]).len() <= text.len());
    }
}

#[test]
fn what_is_the_committees_own_may_stand_in_any_case() {
    let text = "Post it to P.O. BOX 1541, Middletown CT";
    assert_eq!(find(text, &["Box 1541"]), Vec::new());
    assert_eq!(find(text, &["Box 1542"]).len(), 1);
}

#[test]
fn the_committees_box_lets_no_other_address_through() {
    let own = crate::domain::committee::Committee::default().public_texts();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    assert_eq!(find("P.O. Box 1541, Middletown CT, 06457-1541", &own), Vec::new());
    assert_eq!(find("She lives at 12 Elm Street, Middletown, CT 06457", &own).len(), 1);
    assert_eq!(find("Write to P.O. Box 15412, Danbury", &own).len(), 1);
}

#[test]
fn single_digits_in_groups_are_a_number() {
    use Kind::{Phone, SocialSecurity};
    check("my cell at 4 7 5, 5 5 5, 0 1 8 8.", &[(Phone, "4 7 5, 5 5 5, 0 1 8 8")]);
    check("Its 9 1 2 - 4 4 - 0 0 9 3 since", &[(SocialSecurity, "9 1 2 - 4 4 - 0 0 9 3")]);
    check("I did questions 1 2 3, 4 5 and 7 8 9.", &[]);
}

#[test]
fn numbers_of_places_and_things_are_nobodys() {
    check("a house in Spokane 99299, no guide", &[]);
    check("Moved from 3-B-114 to 7-D-209, upper.", &[]);
    check("four quarts of 10W-30 and a filter", &[]);
    check("his number is 98-B-1147 now", &[(Kind::PrisonNumber, "98-B-1147")]);
}

#[test]
fn first_names_in_pairs_and_alone_are_let_through() {
    check("the job went to Billy Ray who sings", &[]);
    check("I promised Mary Ann and Jean Paul", &[]);
    check("a woman named Ruthanne at the table", &[]);
    check("me and Junior vs Tex and Cowboy", &[]);
    check("It was State vs. Loudermilk again", &[(Kind::Surname, "Loudermilk")]);
    check("my teacher mister Nwosu cried", &[(Kind::Surname, "Nwosu")]);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_and_places_lie_in_it(text in "\\PC{0,200}|[0-9 ().@A-Za-z/#\\-]{0,120}") {
        let found = find(&text, &[]);
        for pair in found.windows(2) {
            assert!(pair[0].place.end <= pair[1].place.start);
        }
        for finding in found {
            assert!(!text[finding.place].is_empty());
        }
    }
}
