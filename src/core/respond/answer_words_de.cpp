// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_words.h"

namespace earshot::respond {

namespace {

constexpr Phrase apologies[] = { { "entschuldig*" }, { "leid" }, { "bedauer*" }, { "bedauern" }, { "verzeih*" }, { "sorry" }, { "pardon" },
    { "unser fehler" }, { "unsere schuld" }, { "unser versehen" }, { "fehler von uns" }, { "fehler unsererseits" }, { "fehler gemacht" },
    { "nicht passieren" }, { "nicht vorkommen" }, { "nicht in ordnung" }, { "peinlich" }, { "unser verschulden" }, { "sie haben recht" },
    { "du hast recht" }, { "da haben sie recht" }, { "war falsch" }, { "ist falsch gelaufen" }, { "schiefgelaufen" }, { "schief gelaufen" },
    { "zu lang" }, { "zu lange" }, { "zu wenig" }, { "zu spät" }, { "bitter" }, { "ärgerlich" }, { "verständlich" }, { "verstehen" },
    { "verstehe" }, { "keine ausrede" }, { "schönreden" }, { "übersehen" }, { "vergessen" } };

constexpr Phrase thanks[] = { { "danke*" }, { "dank" }, { "dankbar" }, { "herzlichen dank" } };

constexpr Phrase steps[] = { { "sie bekommen" }, { "sie erhalten" }, { "sie können" }, { "du bekommst" }, { "du kannst" }, { "wir werden" },
    { "wir haben" }, { "wir prüfen" }, { "wir kümmern" }, { "wir klären" }, { "wir schauen" }, { "wir sehen uns" }, { "wir arbeiten" },
    { "wir sind dran" }, { "wir melden" }, { "wir suchen" }, { "wir schicken" }, { "wir senden" }, { "wir helfen" }, { "wir können" },
    { "ich werde" }, { "ich habe" }, { "ich prüfe" }, { "ich kümmere" }, { "ich kläre" }, { "ich schaue" }, { "ich melde" },
    { "ich schicke" }, { "ich kann" }, { "kümmern uns" }, { "kümmere mich" }, { "arbeiten daran" }, { "arbeiten an" }, { "arbeitet daran" },
    { "arbeitet an" }, { "schauen uns" }, { "schaue mir" }, { "melden uns" }, { "melde mich" }, { "prüfen das" }, { "prüfen es" },
    { "werden wir" }, { "werde ich" }, { "haben wir" }, { "habe ich" }, { "können wir" }, { "kann ich" }, { "helf*" }, { "hilf*" },
    { "schreiben sie" }, { "schreib uns" }, { "schreib mir" }, { "rufen sie" }, { "ruf uns" }, { "melden sie" }, { "melde dich" },
    { "schicken sie" }, { "schick uns" }, { "senden sie" }, { "nennen sie" }, { "nenn uns" }, { "sagen sie" }, { "sag uns" },
    { "versuchen sie" }, { "starten sie" }, { "lassen sie uns wissen" }, { "per dm" }, { "pn" }, { "direktnachricht*" }, { "erstatt*" },
    { "ersatz" }, { "ersetz*" }, { "gutschrift" }, { "gutgeschrieben" }, { "behoben" }, { "gelöst" }, { "repariert" }, { "storniert" },
    { "korrigiert" }, { "wieder" }, { "wurde" }, { "wurden" }, { "ist jetzt" }, { "sind jetzt" }, { "unterwegs" }, { "technik*" },
    { "kolleg*" }, { "weitergeleitet" }, { "weitergegeben" }, { "bald" }, { "in kürze" }, { "demnächst" }, { "umgehend" },
    { "ist bereits" }, { "sind bereits" } };

constexpr Phrase noSteps[] = { { "wir haben ihre nachricht gelesen" }, { "wir haben verständnis" }, { "haben wir verständnis" },
    { "passiert wieder" }, { "nicht wieder" }, { "nie wieder" }, { "immer wieder" } };

constexpr Phrase exactTimes[] = { { "montag*" }, { "dienstag*" }, { "mittwoch*" }, { "donnerstag*" }, { "freitag*" }, { "samstag*" },
    { "sonnabend*" }, { "sonntag*" }, { "heute" }, { "heutigen" }, { "morgen" }, { "übermorgen" }, { "mittag" }, { "mitternacht" },
    { "ende der woche" }, { "nächste woche" }, { "innerhalb der nächsten stunde" } };

constexpr Phrase noTimes[]
    = { { "guten morgen" }, { "heute morgen ist" }, { "morgen liebe" }, { "seit heute" }, { "morgen frau" }, { "morgen herr" } };

constexpr Phrase elsewhere[] = { { "dm" }, { "pn" }, { "direktnachricht*" }, { "privatnachricht*" }, { "privat*" },
    { "persönliche nachricht*" }, { "per mail" }, { "per e mail" }, { "per email" }, { "als nachricht" }, { "per nachricht" },
    { "postfach" }, { "rufen sie uns" }, { "kontaktformular" } };

constexpr Phrase denials[] = { { "nie" }, { "niemals" }, { "nicht" }, { "kein*" } };

constexpr Phrase vagueTimes[] = { { "so bald wie möglich", "bis {{Tag, Uhrzeit}}" }, { "sobald wie möglich", "bis {{Tag, Uhrzeit}}" },
    { "so schnell wie möglich", "bis {{Tag, Uhrzeit}}" }, { "so rasch wie möglich", "bis {{Tag, Uhrzeit}}" },
    { "so schnell es geht", "bis {{Tag, Uhrzeit}}" }, { "schnellstmöglich", "bis {{Tag, Uhrzeit}}" },
    { "baldmöglichst", "bis {{Tag, Uhrzeit}}" }, { "schnellstens", "bis {{Tag, Uhrzeit}}" }, { "baldigst", "bis {{Tag, Uhrzeit}}" },
    { "bald", "bis {{Tag, Uhrzeit}}" }, { "in kürze", "bis {{Tag, Uhrzeit}}" }, { "demnächst", "bis {{Tag, Uhrzeit}}" },
    { "zeitnah", "bis {{Tag, Uhrzeit}}" }, { "in nächster zeit", "bis {{Tag, Uhrzeit}}" }, { "in absehbarer zeit", "bis {{Tag, Uhrzeit}}" },
    { "asap", "bis {{Tag, Uhrzeit}}" }, { "sobald wir mehr wissen", "bis {{Tag, Uhrzeit}}" },
    { "sobald wir näheres wissen", "bis {{Tag, Uhrzeit}}" }, { "sobald es neuigkeiten gibt", "bis {{Tag, Uhrzeit}}" },
    { "sobald wir neuigkeiten haben", "bis {{Tag, Uhrzeit}}" } };

constexpr Phrase noPromises[] = { { "bis bald" }, { "auf bald" }, { "allzu bald" }, { "zu bald" }, { "sie bald wieder" },
    { "dich bald wieder" }, { "euch bald wieder" }, { "uns bald wieder" }, { "uns bald besuchen" }, { "von ihnen bald" },
    { "bald von ihnen" }, { "bald von dir" }, { "bald gesund" }, { "wie bald" }, { "bald nachdem" }, { "bald danach" } };

constexpr Phrase confidential[] = { { "bestellnummer*" }, { "auftragsnummer*" }, { "kundennummer*" }, { "kontonummer*" },
    { "rechnungsnummer*" }, { "vertragsnummer*" }, { "buchungsnummer*" }, { "telefonnummer*" }, { "handynummer*" }, { "mobilnummer*" },
    { "rufnummer*" }, { "mailadresse*" }, { "emailadresse*" }, { "mail adresse*" }, { "email adresse*" }, { "lieferadresse*" },
    { "ihre adresse" }, { "deine adresse" }, { "anschrift" }, { "geburtsdatum" }, { "iban" }, { "bankverbindung" }, { "kontodaten" },
    { "kartennummer" }, { "passwort" }, { "zählernummer" } };

constexpr Phrase notAskedFor[]
    = { { "an ihre *" }, { "an deine *" }, { "unter ihrer *" }, { "unter deiner *" }, { "auf ihrer *" }, { "auf ihre *" }, { "zu ihrer *" },
          { "zu deiner *" }, { "unsere *" }, { "unserer *" }, { "an ihre e mail *" }, { "an deine e mail *" }, { "mit der *" } };

constexpr Phrase requests[] = { { "bitte" }, { "können sie" }, { "könnten sie" }, { "kannst du" }, { "könntest du" }, { "würden sie" },
    { "nennen sie" }, { "nenn uns" }, { "teilen sie" }, { "senden sie" }, { "schicken sie" }, { "schreiben sie" }, { "schreib uns" },
    { "schick uns" }, { "schick mir" }, { "geben sie" }, { "gib uns" }, { "sagen sie" }, { "verraten sie" }, { "verrätst du" },
    { "brauchen wir" }, { "wir brauchen" }, { "benötigen" }, { "wie lautet" }, { "wie ist" }, { "welche" } };

constexpr Phrase noRequests[] = { { "wir bitten um" } };

}

const AnswerWords& germanAnswers()
{
    static constexpr AnswerWords words{
        .apologies = { apologies },
        .thanks = { thanks },
        .steps = { steps, noSteps },
        .exactTimes = { exactTimes, noTimes },
        .elsewhere = { elsewhere },
        .denials = { denials },
        .vagueTimes = { vagueTimes, noPromises },
        .confidential = { confidential, notAskedFor },
        .requests = { requests, noRequests },
        .apology = "Das tut uns leid.",
        .acknowledgement = "Wir haben das gesehen und gehen der Sache nach.",
        .offer = "Wie können wir helfen?",
        .privately = "Bitte schicken Sie das als Direktnachricht, nicht hier.",
    };
    return words;
}

}
