// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace earshot::bench {

const Phrases& turkish()
{
    static const Phrases phrases{
        .language = "tr",
        .complaints = { "{b} markalı {t} {n} gün sonra bozuldu", "{b} benden iki kez para çekti, {m} lira gitti",
            "{n} gündür {t} için cevap bekliyorum, kimse dönmüyor", "{b} uygulaması her {n} dakikada bir atıyor",
            "kargo {w} şubesinde teslim edildi diyor ama bana gelmedi", "teknisyen üçüncü kez gelmedi",
            "internet dün geceden beri sürekli kesiliyor", "müşteri hizmetleri {n} dakika bekletip telefonu kapattı",
            "{t} kırık ve faturasız geldi", "{m} liralık iadem hâlâ yatmadı" },
        .praises = { "bu {t} gerçekten çok iyi, {n} aydır sorunsuz çalışıyor", "{w} mağazasındaki {p} çok yardımcı oldu, teşekkürler {b}",
            "{t} {n} saat içinde değişti, harika hizmet", "güncellemeden sonra her şey düzeldi",
            "kurye çok nazikti ve iki gün erken geldi" },
        .insults = { "{b} tam bir palyaço sürüsü, alan da aptal", "sadece salaklar hâlâ {b} kullanıyor, ağlayın",
            "kapa çeneni, saçma {t} kimsenin umurunda değil", "beceriksiz herifler, gidin başka iş bulun" },
        .others = { "{t} eski {w} modeline uyar mı bilen var mı", "{b} gelecek ay {w} semtinde yeni mağaza açıyor",
            "diğer forumda {t} hakkında uzun bir konu var", "kılavuza göre düğmeye {n} saniye basmak gerekiyor",
            "komşum {p} hangisini alacağını sordu", "hafta sonu trenle {w} tarafına gidiyoruz", "fiyatı bu hafta {m} lira düştü" },
        .demands = { "Kayıt {c} hâlâ açık.", "Aynısını yaşayan var mı?", "Paramı geri istiyorum.", "Fotoğraf ekte.", "Sipariş {c}.",
            "{w} semtinden selamlar.", "Şimdiden teşekkürler.", "{p} de şahit.", "Üçüncü kez soruyorum." },
        .endings
        = { "Deneyen var mı?", "Fotoğraf ekte.", "{w} semtinden selamlar.", "Şimdiden teşekkürler.", "{p} de şahit.", "Bakınız {c}." },
        .things = { "su ısıtıcısı", "modem", "tarife", "kredi kartı", "teslimat", "fatura", "kulaklık", "garanti", "abonelik", "termostat",
            "rezervasyon", "şarj aleti", "paket", "hesap", "çamaşır makinesi", "sözleşme", "ekran" },
        .names = { "Ayşe", "Mehmet", "Zeynep", "Çağlar", "İpek", "Uğur", "Gülşen", "Emre", "Şule", "Oğuz" },
        .fillers = { "dün", "sabah", "akşam", "kimse", "yine", "gerçekten", "hâlâ", "sonra", "önce", "arasında", "belki", "mutfak", "ofis",
            "bahçe", "kış", "yaz", "haftasonu", "çünkü", "başka", "sonunda", "üstelik", "kardeş", "abla", "öğretmen", "köy", "nehir", "dağ",
            "kahve", "ekmek", "müzik", "resim", "hikâye", "soru", "okumak", "pişirmek", "erken", "geç", "sessiz", "parlak", "küçük",
            "bütün", "sık", "neredeyse", "birlikte", "dışarıda", "yukarıda", "cuma" },
    };
    return phrases;
}

}
