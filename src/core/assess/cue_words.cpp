// SPDX-License-Identifier: GPL-3.0-or-later
#include "cue_words.h"

namespace earshot {

namespace {

using enum Cue;

// clang-format off
constexpr CueWords english[] = {
    { Safety, "caught fire, on fire, fire hazard, smoke, burning smell, smells of gas, smell of gas, smell gas, gas leak, electric shock, electrocuted, sparks, exploded, explosion, carbon monoxide, brakes failed, "
              "life threatening, dangerous, unsafe, emergency call*!, emergency number!, emergency services!, ambulance!, fire brigade, fall alarm!, panic button!" },
    { Health, "hospital, injured, injury, injuries, bleeding, insulin!, medication!, medicine!, prescription*!, oxygen!, dialysis!, allergic, allergy, anaphyl*, food poisoning, poisoned, vomit*, fever, asthma, seizure, "
              "surgery, heart attack, patients, cancer, chemo*, pharmacy" },
    { Vulnerable, "baby, newborn, toddler, infant, pregnant, elderly, disabled, wheelchair, blind, deaf, my nan, my gran*, grandmother, grandfather, widow*, pensioner*, carer, dementia, alzheimer*, single mum, "
                  "single mother, suicidal, kill myself, care home, fall alarm, special needs" },
    { Data, "data leak*, data breach, leaked, someone else's data, someone else's account, other people's data, personal data, gdpr, hacked, identity theft, lost all my data, data loss, photos are gone, files are gone, "
            "lost all my photos" },
    { Money, "scammed, fraud*, money is gone, money gone, emptied my account, unauthorised, unauthorized, overdraft, overdrawn, pay rent, pay my rent, evict*, wages!, salary!, savings!, bailiff*, debt collector*, "
             "debt collection, losing money, lost income, lost sales, losing customers, no orders, zero orders, card machine" },
    { NoService, "no internet, no signal, no network, no service, no connection, no wifi, no electricity, no power, no water, no heating, no telly, no phone, no data, outage*, offline, is down, are down, went down, "
                 "all down, still down, down since, down again, is dead, it's dead, its dead, dead since, gone dead, dead in our, internet is out, internet isn't, still off, goes off, been off, off since, cut off, power cut*, "
                 "blackout, internet dead, network dead, without internet, without power, without water, lost connection" },
    { Slow, "slow, slower, crawling, mbit, mbps, buffering, laggy, lagging" },
    { NotDelivered, "not delivered, never arrived, never delivered, hasn't arrived, didn't arrive, marked as delivered, marked delivered, says delivered, lost parcel, lost package, missing parcel, parcel missing, missing item*, "
                    "where is my order, where is my parcel, not received, never received, haven't received" },
    { Late, "delayed, delay, delays, hours late, minutes late, days late, train cancelled, flight cancelled, cancelled my flight, missed my connection" },
    { WrongCharge, "charged twice, charged me twice, double charged, overcharged, wrong bill, wrong amount, still charging, still charged, still billing, charged again, billed twice, bill is wrong, extra charge*, hidden fee*, "
                   "paid twice, taken twice, price increase, price rise" },
    { NoRefund, "refund*, money back, reimburse*" },
    { NoShow, "didn't show, never showed, nobody came, no one came, didn't turn up, never turned up, no show, not at home, missed appointment, engineer was due" },
    { NoAnswer, "no reply, no answer, no response, nobody answers, no one answers, never answered, on hold, hung up, hotline, ignored, ignoring, can't reach, unanswered, never called back" },
    { Faulty, "broken, defective, faulty, cracked, leaking, leaks, stopped working, doesn't work, does not work, won't turn on, not working, fell apart, damaged" },
    { NoAccess, "can't log in, cannot log in, can't login, locked out, login, password reset, app crashes, keeps crashing, error code, error message, payment failed, payment page, declined, froze" },
};

constexpr CueWords german[] = {
    { Safety, "brennt, gebrannt, brand, feuer, rauch, qualm*, verschmort*, funken, stromschlag*, explodiert, gasgeruch, gasleck, lebensgefahr, lebensgefährlich*, gefährlich*, notruf*!, hausnotruf*!, rettungsdienst!, "
              "krankenwagen!, feuerwehr, kohlenmonoxid, bremsen versagt, unfall" },
    { Health, "krankenhaus, klinik, verletzt*, blutet, insulin!, medikament*!, rezept*!, apotheke*, sauerstoff*!, dialyse!, allergi*, vergift*, lebensmittelvergiftung, erbrochen, fieber, herzinfarkt, notaufnahme, krebs, patienten" },
    { Vulnerable, "baby, säugling*, kleinkind*, neugeboren*, schwanger*, rentner*, pflegebedürftig*, pflegeheim, behindert*, schwerbehindert*, rollstuhl*, demenz*, sturzgefährdet*, alleinerziehend*, oma, opa, großmutter, "
                  "großvater, blind, gehörlos, suizid*, hausnotruf*" },
    { Data, "datenleck*, datenpanne, datenschutz*, dsgvo, gehackt, fremde daten, daten anderer, fremde rechnung*, daten weg, daten verloren, fotos weg, identitätsdiebstahl, persönliche daten" },
    { Money, "betrug, betrogen, konto leer, konto leergeräumt, konto überzogen, dispo, miete, lohn!, gehalt!, ersparnisse!, inkasso*, gerichtsvollzieher, mahnung*, pfändung, umsatzausfall, kartenzahlung*, geld weg, geld ist weg, "
             "unberechtigt abgebucht" },
    { NoService, "kein internet, kein netz, kein empfang, kein strom, kein wasser, kein signal, kein telefon, kein tv, keine heizung, keine verbindung, verbindung weg, internet weg, netz weg, anschluss weg, leitung tot, wieder tot, "
                 "ist tot, sind tot, alles tot, internet tot, ausfall, totalausfall, netzausfall, stromausfall, störung*, großstörung*, offline, internet geht nicht, geht nichts, geht gar nichts, internet hin, ohne internet, ohne strom, "
                 "blinkt rot, blinkt alles rot, fernseher nicht" },
    { Slow, "langsam*, lahm*, mbit, ruckel*, schneckentempo" },
    { NotDelivered, "nicht angekommen, nie angekommen, nicht geliefert, nie geliefert, nicht zugestellt, angeblich zugestellt, als zugestellt, paket weg, paket verschwunden, nicht erhalten, nie erhalten" },
    { Late, "verspätung*, verspätet*, zu spät, zugausfall, fällt aus, ausgefallen, gestrichen, annulliert" },
    { WrongCharge, "abgebucht, falsche rechnung, rechnung falsch, zu viel berechnet, doppelt berechnet, preiserhöhung*, trotz kündigung" },
    { NoRefund, "erstattung, erstattet, rückerstattung, geld zurück, gutschrift" },
    { NoShow, "niemand gekommen, keiner gekommen, keiner kam, niemand kam, nicht erschienen, nicht angetroffen" },
    { NoAnswer, "keine antwort, keine rückmeldung, niemand antwortet, keiner antwortet, warteschleife*, hotline, aufgelegt, ignoriert*, nicht erreichbar, niemand erreichbar, meldet sich niemand" },
    { Faulty, "defekt, kaputt, beschädigt, zerbrochen, funktioniert nicht, undicht, gerissen" },
    { NoAccess, "einloggen, login, gesperrt, app stürzt, fehlermeldung, fehlercode, zahlung fehlgeschlagen, abgelehnt" },
};

constexpr CueWords indonesian[] = {
    { Safety, "kebakaran, terbakar, korslet, korsleting, kesetrum, tersetrum, asap, percikan api, meledak, ledakan, gas bocor, bocor gas, bau gas, rem blong, bahaya, berbahaya, ambulans!, darurat!, kecelakaan" },
    { Health, "rumah sakit, igd, ugd, obat!, insulin!, apotek, resep!, oksigen!, cuci darah!, alergi, keracunan, muntah*, demam, terluka, berdarah, pasien, serangan jantung" },
    { Vulnerable, "bayi, balita, hamil, lansia, disabilitas, difabel, kursi roda, nenek, kakek, tunanetra, bunuh diri, pensiunan, lumpuh, stroke" },
    { Data, "data bocor, kebocoran data, data pribadi, dibajak, diretas, dihack, foto hilang, data hilang, ktp bocor, data orang lain" },
    { Money, "penipuan, ditipu, tertipu, saldo hilang, saldo raib, raib, uang hilang, gaji!, debt collector, pinjol, kerugian, tabungan!, dibobol, qris" },
    { NoService, "internet mati, mati total, mati lampu, listrik padam, padam, tidak ada sinyal, gak ada sinyal, ga ada sinyal, sinyal hilang, no signal, gangguan, internet putus, koneksi putus, jaringan putus, offline, mati, down, "
                 "merah semua" },
    { Slow, "lemot, lelet, lambat, mbps, buffering" },
    { NotDelivered, "belum sampai, tidak sampai, gak sampai, ga sampai, tidak diterima, belum diterima, barang hilang, paket hilang, belum dikirim, paket belum" },
    { Late, "telat, terlambat, delay, ditunda, dibatalkan" },
    { WrongCharge, "ditagih, tagihan dobel, tagihan salah, terpotong, kepotong, kena biaya, biaya tambahan, denda, didenda, naik harga" },
    { NoRefund, "refund, uang kembali, balikin uang, kembalikan uang, dikembalikan, pengembalian" },
    { NoShow, "tidak datang, gak datang, ga datang, gak dateng, belum datang" },
    { NoAnswer, "tidak dibalas, gak dibalas, ga dibales, tidak ada jawaban, gak ada jawaban, tidak direspon, hotline, call center, tidak diangkat, gak diangkat" },
    { Faulty, "rusak, cacat, pecah, retak, tidak berfungsi, gak berfungsi" },
    { NoAccess, "login, tidak bisa masuk, aplikasi error, error, force close, otp, terblokir, diblokir, gagal bayar" },
};

constexpr CueWords turkish[] = {
    { Safety, "yangın*, yandı, yanıyor, duman*, kıvılcım*, patladı, patlama*, gaz kokusu, gaz kaçağı, yanık kok*, elektrik çarp*, çarpıldım, tehlike*, ambulans*!, acil durum*!, itfaiye*, kaza, fren tutmadı" },
    { Health, "hastane*, yaralan*, yaralı*, kanama*, insülin*!, ilaç!, ilac*!, reçete*!, eczane*, oksijen*!, diyaliz*!, alerji*, zehirlen*, kalp krizi, ameliyat*, hastam*" },
    { Vulnerable, "bebek*, bebeğ*, hamile*, yaşlı*, engelli*, tekerlekli sandalye*, babaanne*, anneanne*, dedem*, emekli*, alzheimer*, intihar*, yatalak" },
    { Data, "veri sızıntısı, sızdırıl*, kişisel veri*, kvkk*, hacklen*, ele geçiril*, başkasının, verilerim, fotoğraflarım, kimlik bilgi*" },
    { Money, "dolandır*, hesabım boşal*, hesabımı boşalt*, param gitti, maaş*!, kiramı, kirayı, icra*, haciz*, birikim*!, ciro*, pos cihazı, çalındı" },
    { NoService, "internet yok, internetim yok, internet gitti, internet kesik, internet tamamen, kesinti*, kesildi, kesik, elektrik yok, elektrikler, su yok, çekmiyor, sinyal yok, hat yok, şebeke yok, bağlantı yok, koptu, koptuk, çöktü, "
                 "arıza*, tv yok, telefon yok, internetsiz*" },
    { Slow, "yavaş*, mbps*, donuyor, sürünüyor" },
    { NotDelivered, "teslim edilmedi, teslim edildi görün*, teslim edildi yazıyor, ulaşmadı, kargom, kargo kayıp, kargo gelmedi, paket gelmedi, sipariş gelmedi" },
    { Late, "gecik*, rötar*, iptal edildi, iptal oldu, ertelendi" },
    { WrongCharge, "iki kere çek*, iki kez çek*, fazla ücret, fazladan, yanlış fatura, fatura yanlış, haksız ücret, zam, zamlı, ikiye katlan*" },
    { NoRefund, "iade*, geri öde*, paramı geri" },
    { NoShow, "gelen giden yok, gelen yok, kimse gelmedi, teknisyen gelmedi, evde yok*, randevu*" },
    { NoAnswer, "cevap yok, cevap verm*, dönüş yok, dönüş yap*, ulaşamıyor*, kimse bakmıyor, açmıyor*, hatta bekl*" },
    { Faulty, "bozuk, bozuldu, kırık, çalışmıyor, çatlak, hasarlı" },
    { NoAccess, "giriş yapam*, giremiyor*, uygulama açılm*, hata veriyor, hata kodu, bloke*, onay kodu, ödeme yapam*, reddedil*" },
};

constexpr CueWords russian[] = {
    { Safety, "пожар*, загорел*, дым, дымится, искрит, искры, взорвал*, взрыв*, запах газа, утечка газа, ударило током, опасн*, скорую!, скорая!, тормоза отказал*, угарн*, дтп" },
    { Health, "больниц*, травм*, кровь, инсулин*!, лекарств*!, рецепт*!, аптек*, кислород*!, диализ*!, аллерги*, отравил*, отравлени*, рвота, инфаркт*, инсульт*, пациент*, реанимац*" },
    { Vulnerable, "младен*, грудничк*, беремен*, пенсионер*, инвалид*, бабушк*, дедушк*, пожил*, слеп*, деменц*, лежач*, новорожд*, суицид*, покончить с собой" },
    { Data, "утечка данных, утечку данных, слили данные, персональные данные, персональных данных, взлом*, чужие данные, чужой счет, чужой аккаунт, данные пропали, фото пропали" },
    { Money, "мошен*, украли деньги, деньги пропали, пропали деньги, обнулил*, зарплат*!, приставы, коллектор*, сбережен*!, за аренду, убыт*, выручк*, терминал не*, касса стоит" },
    { NoService, "нет интернета, нет связи, нет света, нет воды, нет электричества, нет сети, нет отопления, нет сигнала, интернета нет, связи нет, света нет, воды нет, сети нет, интернет всё, интернет умер, не работает интернет, "
                 "интернет не работает, без интернета, без связи, без света, без воды, сбой, сбоя, авария, отключили, пропал интернет, пропала связь, обрыв*" },
    { Slow, "медленн*, тормозит, еле ползет, ползет, лагает, мбит*" },
    { NotDelivered, "не доставил*, не доставлен*, не привезли, посылка пропала, посылку потерял*, не получил*, числится доставлен*" },
    { Late, "опозда*, опаздыва*, задерж*, отменил*, отменен*" },
    { WrongCharge, "списали, списывают, списано, двойное списание, неверный счет, начислил*, комисси*, подорожал*, навязал*" },
    { NoRefund, "возврат*, верните, вернуть деньги, не вернули, возмест*" },
    { NoShow, "никто не пришел, никто не приехал, не приехал*, не явил*, мастер не*" },
    { NoAnswer, "не отвеча*, нет ответа, без ответа, не дозвон*, молчат, игнор*, бросили трубку, горячая линия" },
    { Faulty, "сломал*, сломан*, не работает, брак, бракован*, трещин*, протека*, поврежд*, разбит*" },
    { NoAccess, "не могу войти, не могу зайти, заблокиров*, вылетает, ошибка, код ошибки, оплата не проходит, не проходит оплата" },
};
// clang-format on

constexpr CueLanguage languages[] = {
    { "en", "no, not, nobody, never, without, wasn't, weren't, isn't, aren't, nothing", "", english },
    { "de", "kein*, nicht, niemand, nie, ohne, nichts", "", german },
    { "id", "tidak, bukan, tanpa, gak, ga, nggak, tak, belum", "", indonesian },
    { "tr", "hiç, kimse", "değil, yok, olmadı", turkish },
    { "ru", "не, нет, без, никто, ни", "нет, не", russian },
};

}

std::span<const CueLanguage> cueLanguages()
{
    return languages;
}

}
