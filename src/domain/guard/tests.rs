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
fn lists_are_in_order() {
    for list in [lists::FIRST_NAMES, lists::SURNAMES, lists::PLAIN, lists::PLACES] {
        let words: Vec<&str> = list.split_whitespace().collect();
        assert!(words.is_sorted_by(|one, next| one < next), "{:?}", words.windows(2).find(|pair| pair[0] >= pair[1]));
        assert_eq!(list, list.to_lowercase());
    }
}

#[test]
fn a_long_text_is_read() {
    for unit in ["1 ", "1-", "a.", "a@", "de la ", "Maria ", "A. ", "one,", "(", "AB1-", "name is ", "12 Elm "] {
        let text = unit.repeat(4_000);
        assert!(find(&text, &[unit]).len() <= text.len());
    }
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
