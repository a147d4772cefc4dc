// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_words.h"

namespace earshot::respond {

namespace {

constexpr Phrase apologies[] = { { "özür*" }, { "üzgün*" }, { "kusura bakma*" }, { "affedin" }, { "affınız*" }, { "bağışlay*" },
    { "pardon" }, { "üzüldük" }, { "üzüldüm" }, { "üzülüyoruz" }, { "bizim hatamız*" }, { "hatamız*" }, { "hata yaptık" },
    { "hata yapmışız" }, { "hata bizde" }, { "suç bizde" }, { "kabul edilemez" }, { "yaşanmamalıydı" }, { "olmamalıydı" }, { "mahcup*" },
    { "haklısınız" }, { "haklısın" }, { "kabul edilir değil" }, { "kabul edilir gibi" }, { "anlıyoruz" }, { "anlıyorum" }, { "unutmadık" },
    { "maalesef" }, { "geciktik" }, { "atladık" } };

constexpr Phrase thanks[] = { { "teşekkür*" }, { "sağ olun" }, { "sağolun" }, { "sağ ol" }, { "sağol" }, { "minnettar*" } };

constexpr Phrase steps[] = { { "*ebilirsiniz" }, { "*abilirsiniz" }, { "*eceksiniz" }, { "*acaksınız" }, { "*eceğiz" }, { "*acağız" },
    { "*eceğim" }, { "*acağım" }, { "*iyoruz" }, { "*ıyoruz" }, { "*uyoruz" }, { "*üyoruz" }, { "*iyorum" }, { "*ıyorum" }, { "*uyorum" },
    { "*üyorum" }, { "çöz*" }, { "gider*" }, { "iade*" }, { "değişim" }, { "yenisi*" }, { "yolda" }, { "yardım*" }, { "lütfen" },
    { "ilet*" }, { "yazın" }, { "yazabilir*" }, { "yazar mısınız" }, { "arayın" }, { "ulaş*" }, { "dm" }, { "dm'den" }, { "özel mesaj*" },
    { "bildirin" }, { "paylaş*" }, { "gönder*" }, { "ekip*" }, { "ekib*" }, { "teknik*" }, { "incel*" }, { "kontrol*" }, { "ilgilen*" },
    { "düzelt*" }, { "onar*" }, { "tamir*" }, { "iptal ettik" }, { "iptal edildi" }, { "yakında" }, { "en kısa*" }, { "başlattık" },
    { "aldık" }, { "açtık" }, { "yaptık" }, { "tekrar çalış*" }, { "normale dön*" }, { "edebiliriz" }, { "yapabiliriz" },
    { "olabiliriz" } };

constexpr Phrase noSteps[]
    = { { "diliyoruz" }, { "diliyorum" }, { "üzülüyoruz" }, { "üzülüyorum" }, { "anlıyoruz" }, { "anlıyorum" }, { "teşekkür ediyoruz" },
          { "teşekkür ediyorum" }, { "biliyoruz" }, { "biliyorum" }, { "önemsiyoruz" }, { "ilgilendiğiniz" }, { "lütfen kabul" },
          { "istiyoruz" }, { "paylaşımınız*" }, { "paylaştığınız*" }, { "ilettiğiniz*" }, { "yazdığınız*" }, { "gönderdiğiniz*" } };

constexpr Phrase exactTimes[] = { { "pazartesi*" }, { "salı" }, { "salıya" }, { "çarşamba*" }, { "perşembe*" }, { "cuma" }, { "cumaya" },
    { "cumartesi*" }, { "pazar günü*" }, { "bugün*" }, { "yarın*" }, { "bu akşam*" }, { "akşama kadar" }, { "öğlene kadar" },
    { "öğleden sonra*" }, { "gün sonuna kadar" }, { "hafta sonuna kadar" }, { "haftaya" }, { "gün içinde" } };

constexpr Phrase noTimes[] = { { "bugünkü" }, { "bugünlerde" }, { "bugüne kadar" }, { "bugün yaşadığınız" } };

constexpr Phrase elsewhere[] = { { "dm" }, { "dm'den" }, { "dm'ye" }, { "özel mesaj*" }, { "direkt mesaj*" }, { "mesaj kutu*" },
    { "özelden" }, { "özel olarak" }, { "e posta ile" }, { "e postayla" }, { "mail ile" }, { "maille" }, { "telefonla" } };

constexpr Phrase denials[] = { { "asla" }, { "hiçbir" }, { "*meyin" }, { "*mayın" }, { "*meyiniz" }, { "*mayınız" }, { "değil" } };

constexpr Phrase vagueTimes[] = { { "en kısa sürede", "{{gün, saat}} kadar" }, { "en kısa süre içinde", "{{gün, saat}} kadar" },
    { "en kısa zamanda", "{{gün, saat}} kadar" }, { "en yakın zamanda", "{{gün, saat}} kadar" },
    { "mümkün olan en kısa sürede", "{{gün, saat}} kadar" }, { "mümkün olan en kısa zamanda", "{{gün, saat}} kadar" },
    { "mümkün olan en yakın zamanda", "{{gün, saat}} kadar" }, { "bir an önce", "{{gün, saat}} kadar" },
    { "kısa zaman içinde", "{{gün, saat}} kadar" }, { "yakın zamanda", "{{gün, saat}} kadar" }, { "çok yakında", "{{gün, saat}} kadar" },
    { "yakında", "{{gün, saat}} kadar" } };

constexpr Phrase noPromises[]
    = { { "yakında görüş*" }, { "yakında görüşmek*" }, { "yakında tekrar görüş*" }, { "lütfen en kısa sürede" }, { "lütfen bir an önce" },
          { "en kısa sürede bize" }, { "bize en kısa sürede" }, { "yakın zamanda yaşadığınız" }, { "yakın zamanda aldığınız" } };

constexpr Phrase confidential[] = { { "sipariş numara*" }, { "sipariş no" }, { "sipariş nosu*" }, { "sipariş nonuz*" },
    { "müşteri numara*" }, { "müşteri no" }, { "müşteri nonuz*" }, { "hesap numara*" }, { "hesap bilgi*" }, { "abone numara*" },
    { "abone no" }, { "abonelik numara*" }, { "telefon numara*" }, { "telefonunuzu" }, { "cep numara*" }, { "cep telefonu numara*" },
    { "e posta adres*" }, { "eposta adres*" }, { "mail adres*" }, { "adresinizi" }, { "açık adres*" }, { "tc kimlik*" }, { "t c kimlik*" },
    { "kimlik numara*" }, { "iban*" }, { "kart numara*" }, { "şifrenizi" }, { "doğum tarih*" }, { "rezervasyon numara*" },
    { "fatura numara*" }, { "sözleşme numara*" } };

constexpr Phrase notAskedFor[]
    = { { "telefon numaramız*" }, { "e posta adresimiz*" }, { "mail adresimiz*" }, { "telefon numaranıza" }, { "e posta adresinize" },
          { "mail adresinize" }, { "cep numaranıza" }, { "telefon numaranızdan" }, { "e posta adresinizden" }, { "kart numaranıza" } };

constexpr Phrase requests[] = { { "lütfen" }, { "misiniz" }, { "mısınız" }, { "musunuz" }, { "müsünüz" }, { "iletin" }, { "iletir" },
    { "yazın" }, { "yazar" }, { "paylaşın" }, { "paylaşır" }, { "gönderin" }, { "gönderir" }, { "bildirin" }, { "bildirir" },
    { "alabilir miyiz" }, { "öğrenebilir miyiz" }, { "rica ed*" }, { "gerekiyor" }, { "ihtiyac*" }, { "nedir" }, { "verin" }, { "verir" } };

}

const AnswerWords& turkishAnswers()
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
        .requests = { requests },
        .apology = "Bunun için özür dileriz.",
        .acknowledgement = "Mesajınızı gördük ve konuyu inceliyoruz.",
        .offer = "Size nasıl yardımcı olabiliriz?",
        .privately = "Lütfen bunu buraya değil, özel mesajla yazın.",
    };
    return words;
}

}
