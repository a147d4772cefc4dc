// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/language.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace earshot;

namespace {

void checkAll(const std::string& language, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        INFO(text);
        CHECK(languageOf(text) == language);
    }
}

}

TEST_CASE("Short English is told")
{
    checkAll("en",
        { "still nothing, day 4", "why is the app down again?", "thank you so much!", "worst service ever", "any update?", "refund please",
            "they charged me twice", "can't log in since this morning", "who do I talk to about my bill", "love the new colour",
            "WHERE IS MY ORDER", "it just stopped working", "pls fix this", "@norvia you there? hello??", "nobody picks up the phone" });
}

TEST_CASE("Short German is told")
{
    checkAll("de",
        { "immer noch nichts", "warum geht die App nicht?", "Vielen Dank!", "schlechtester Service überhaupt", "Geld zurück bitte",
            "Wann kommt mein Paket?", "seit gestern kein Netz", "ich warte seit drei Wochen", "geht gar nicht", "was soll das denn",
            "hat das noch jemand?", "Rechnung ist falsch", "KEINER GEHT ANS TELEFON", "fuer mich unverstaendlich", "nie wieder bei euch" });
}

TEST_CASE("Short Indonesian is told")
{
    checkAll("id",
        { "masih belum sampai juga", "kenapa aplikasinya error terus?", "terima kasih banyak min", "pelayanan paling parah",
            "uang saya kapan balik", "paket gue mana woy", "gak bisa login dari tadi", "sinyal ilang mulu", "tolong dicek ya kak",
            "kapok beli di sini", "gimana sih ini", "udah 3 hari ga ada kabar", "BARANGNYA RUSAK", "mau tanya dong",
            "bagus banget pelayanannya" });
}

TEST_CASE("Short Turkish is told, with and without its letters")
{
    checkAll("tr",
        { "hâlâ gelmedi", "uygulama neden açılmıyor?", "çok teşekkürler", "böyle rezalet görmedim", "param nerede", "kargom nerede kaldi",
            "3 gundur internet yok", "kimse telefona bakmıyor", "iade istiyorum artık", "bi cevap verin ya", "fatura yanlış gelmiş",
            "GİRİŞ YAPAMIYORUM", "bir daha asla", "yardımcı olur musunuz", "siparisim iptal edilmis" });
}

TEST_CASE("Short Russian is told")
{
    checkAll("ru",
        { "до сих пор ничего", "почему не работает приложение?", "большое спасибо", "худший сервис", "где мой заказ", "верните деньги",
            "интернета нет третий день", "никто не берет трубку", "списали два раза", "когда почините", "не могу войти",
            "ну и что это такое", "ГДЕ МОИ ДЕНЬГИ", "подскажите пожалуйста", "всё понравилось" });
}

TEST_CASE("Neighbouring and other languages are not taken for one of the five")
{
    checkAll("und",
        { "pourquoi mon compte est-il bloqué ?", "me cobraron dos veces este mes", "il pacco non è mai arrivato",
            "cobraram duas vezes na minha conta", "waarom is mijn rekening zo hoog", "paczka nie przyszła do domu",
            "min beställning kom aldrig fram", "kenapa tak boleh guna kad ni, teruk betul", "чому знову немає інтернету, скільки можна",
            "къде е моята поръчка, чакам вече седмица", "где је моја поруџбина, чекам већ недељу дана", "sifarişim niyə gəlməyib" });
}

TEST_CASE("Other scripts and texts that say too little have no language")
{
    checkAll("und",
        { "", "👍👍", "12345", "...", "@norvia", "https://kelp.example/en/the-best", "ok", "مرحبا أين طلبي", "我的包裹在哪里",
            "πού είναι το δέμα μου", "חבילה שלי", "ทำไมใช้ไม่ได้", "\xFF\xFE" });
}
