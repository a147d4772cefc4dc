// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace earshot::bench {

const Phrases& german()
{
    static const Phrases phrases{
        .language = "de",
        .complaints = { "mein {t} von {b} geht nach {n} Tagen nicht mehr", "{b} hat mir {m} Euro doppelt abgebucht",
            "seit {n} Tagen warte ich auf eine Antwort wegen {t}", "die App von {b} wirft mich alle {n} Minuten raus",
            "bei {b} kam {t} beschädigt und ohne Rechnung an", "laut Sendungsverfolgung zugestellt in {w}, hier ist aber nichts angekommen",
            "der Techniker von {b} ist zum dritten Mal nicht erschienen", "die Hotline legt nach {n} Minuten einfach auf",
            "{t} kostet {m} Euro mehr als auf der Seite versprochen",
            "ich habe {t} in {w} zurückgegeben und das Geld ist immer noch nicht da" },
        .praises = { "bin sehr zufrieden mit {t}, läuft seit {n} Monaten ohne Ärger", "großes Lob an {p} von {b} in {w}",
            "{t} wurde innerhalb von {n} Stunden getauscht, super Service", "nach dem Update läuft wieder alles, danke",
            "der Bote war freundlich und zwei Tage zu früh da" },
        .insults = { "{b} ist doch ein Saftladen voller Versager", "nur Idioten zahlen noch für so einen Müll, heult doch",
            "halt die Klappe, dein blödes {t} interessiert keinen", "ihr Pfeifen bei {b} könnt gar nichts, ihr Witzfiguren" },
        .others = { "weiß jemand, ob {t} auch zum älteren Modell {w} passt", "{b} eröffnet nächsten Monat eine Filiale in {w}",
            "im anderen Forum gibt es einen langen Faden über {t}", "laut Anleitung muss man den Knopf {n} Sekunden drücken",
            "mein Nachbar {p} hat gefragt, was er nehmen soll", "wir fahren am Wochenende mit dem Zug nach {w}",
            "der Preis fiel diese Woche um {m} Euro" },
        .demands = { "Vorgang {c} ist noch offen.", "Geht es noch jemandem so?", "Ich will mein Geld zurück.", "Foto hängt an.",
            "Bestellung {c}.", "Grüße aus {w}.", "Danke im Voraus.", "{p} kann das bestätigen.", "Zum dritten Mal frage ich." },
        .endings = { "Hat das noch jemand?", "Foto hängt an.", "Grüße aus {w}.", "Danke im Voraus.", "{p} kann das bestätigen.",
            "Siehe {c}.", "Bis bald in {w}." },
        .things = { "Wasserkocher", "Router", "Tarif", "Lieferung", "Rechnung", "Kopfhörer", "Gewährleistung", "Abonnement", "Thermostat",
            "Buchung", "Ladegerät", "Paket", "Konto", "Waschmaschine", "Vertrag", "Gutschein", "Bildschirm" },
        .names = { "Jürgen", "Anke", "Lena", "Uwe", "Sören", "Käthe", "Björn", "Heike", "Matthias", "Ulrike" },
        .fillers = { "gestern", "morgens", "abends", "niemand", "wieder", "wirklich", "trotzdem", "nachher", "vorher", "zwischen",
            "vielleicht", "Küche", "Büro", "Garten", "Winter", "Sommer", "Wochenende", "deshalb", "ohne", "anderer", "natürlich", "endlich",
            "überhaupt", "Bruder", "Schwester", "Lehrer", "Dorf", "Fluss", "Berg", "Kaffee", "Brot", "Musik", "Bild", "Geschichte", "Frage",
            "lesen", "kochen", "früh", "spät", "leise", "hell", "klein", "ganz", "oft", "fast", "zusammen", "draußen", "oben", "freitags" },
    };
    return phrases;
}

}
