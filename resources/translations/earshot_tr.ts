<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>Authors</name>
    <message numerus="yes">
        <source>account is %n day(s) old</source>
        <translation>
            <numerusform>hesap %n günlük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n month(s) old</source>
        <translation>
            <numerusform>hesap %n aylık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n year(s) old</source>
        <translation>
            <numerusform>hesap %n yıllık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln takipçi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln gönderi</numerusform>
        </translation>
    </message>
    <message>
        <source>says it is a bot</source>
        <translation>bot olduğunu belirtiyor</translation>
    </message>
    <message>
        <source>suspended by the platform</source>
        <translation>platform tarafından askıya alındı</translation>
    </message>
    <message>
        <source>no earlier case</source>
        <translation>önceki vaka yok</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s)</source>
        <translation>
            <numerusform>önceki %n vaka</numerusform>
        </translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>zaman belirtilmemiş</translation>
    </message>
    <message>
        <source>passed on, by somebody else</source>
        <translation>yeniden paylaşım, başkasının gönderisi</translation>
    </message>
    <message>
        <source>it was resolved</source>
        <translation>çözüldü</translation>
    </message>
    <message>
        <source>both resolved</source>
        <translation>ikisi de çözüldü</translation>
    </message>
    <message>
        <source>all resolved</source>
        <translation>tümü çözüldü</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n çözüldü</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n yanıtsız bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message>
        <source>no measures in force</source>
        <translation>yürürlükte önlem yok</translation>
    </message>
    <message>
        <source>blocked by us</source>
        <translation>tarafımızdan engellendi</translation>
    </message>
    <message>
        <source>muted by us</source>
        <translation>tarafımızdan sessize alındı</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <translation>%1 yazıyor</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” is still open: fill it in or take it out.</source>
        <translation>“%1” hâlâ boş: doldurun veya çıkarın.</translation>
    </message>
    <message>
        <source>Too long for this platform: %1.</source>
        <translation>Bu platform için fazla uzun: %1.</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Answer in public first: others see that you care. Details come in private after that.</source>
        <translation>Önce herkese açık yanıt verin: İlgilendiğinizi herkes görsün. Ayrıntıları sonra özelden konuşun.</translation>
    </message>
    <message>
        <source>“%1” pours oil on the fire; stay friendly, even when you are right.</source>
        <translation>“%1” ateşe körükle gider; haklı olsanız bile nazik kalın.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>“%1” sözlükte yok.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data, and everybody can read this.</source>
        <translation>“%1” kişisel veriye benziyor ve bunu herkes okuyabilir.</translation>
    </message>
    <message>
        <source>This answers somebody who seems to be out for a fight; leaving it alone is a decision, too.</source>
        <translation>Bu yanıt, kavga arıyor gibi görünen birine gidiyor; yanıtsız bırakmak da bir karardır.</translation>
    </message>
    <message>
        <source>%1 is not the customer and would get this private message, too.</source>
        <translation>%1 müşteri değil; bu özel ileti ona da gider.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>“%1” yaz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>This reads heated. Step away for a moment, or hand the case over to a colleague.</source>
        <translation>Bu yanıt gergin bir dille yazılmış. Biraz ara verin veya vakayı bir iş arkadaşınıza devredin.</translation>
    </message>
    <message>
        <source>Nearly the same words went out in case %1; say it in words for this customer.</source>
        <translation>Neredeyse aynı sözler %1 numaralı vakada da gönderildi; bu müşteriye özel olarak yazın.</translation>
    </message>
    <message>
        <source>This is the template “%1” as it is; say it in words for this customer.</source>
        <translation>Bu, “%1” şablonunun değiştirilmemiş hâli; bu müşteriye özel olarak yazın.</translation>
    </message>
    <message>
        <source>“%1” is no time to rely on: say by when, so that nobody has to chase you.</source>
        <translation>“%1” güvenilecek bir zaman değil: En geç ne zaman olduğunu yazın ki kimse peşinizden koşmasın.</translation>
    </message>
    <message>
        <source>This asks for “%1” where everybody can read the answer.</source>
        <translation>Burada “%1” isteniyor ve karşılığını herkes okuyabilir.</translation>
    </message>
    <message>
        <source>This neither solves the problem nor says that you have seen it.</source>
        <translation>Bu yanıt ne sorunu çözüyor ne de sorunu gördüğünüzü belirtiyor.</translation>
    </message>
    <message>
        <source>No apology yet: others with the same problem read this, too.</source>
        <translation>Henüz özür yok: Aynı sorunu yaşayan başkaları da bunu okuyor.</translation>
    </message>
    <message>
        <source>It says neither what happens next nor how you can help.</source>
        <translation>Bundan sonra ne olacağı da nasıl yardımcı olabileceğiniz de yazmıyor.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Devret…</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>O vakayı aç</translation>
    </message>
    <message>
        <source>Name a time</source>
        <translation>Zaman belirt</translation>
    </message>
    <message>
        <source>Ask for it in private</source>
        <translation>Özelden iste</translation>
    </message>
    <message>
        <source>Say that you look into it</source>
        <translation>İncelendiğini yaz</translation>
    </message>
    <message>
        <source>Say sorry</source>
        <translation>Özür dile</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Yardım öner</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A promise is still open</source>
        <translation>Hâlâ açık bir söz var</translation>
    </message>
    <message>
        <source>The customer was promised something by %1. Tick it where it was kept, or withdraw it. If you close the case all the same, the promise stays due.</source>
        <translation>Müşteriye bir söz verildi, son süre: %1. Söz tutulduysa işaretleyin veya sözü geri çekin. Vakayı yine de kapatırsanız söz geçerli kalır.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Vakayı kapat</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Triage</source>
        <translation>Triyaja git</translation>
    </message>
    <message>
        <source>Go to Workflow</source>
        <translation>İş akışına git</translation>
    </message>
    <message>
        <source>Go to the Archive</source>
        <translation>Arşive git</translation>
    </message>
    <message>
        <source>Go to Listening</source>
        <translation>Dinlemeye git</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Tüm kısayolları göster</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Her şeyde ara</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>Tüm kaynakları şimdi sorgula</translation>
    </message>
    <message>
        <source>Pause or resume listening</source>
        <translation>Dinlemeyi duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>İkinci görüş bekleyen yanıtlar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Bu pencereyi kapat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Bu listeyi süz</translation>
    </message>
    <message>
        <source>Choose no more than the current one</source>
        <translation>Yalnızca geçerli olanı seçili bırak</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Yeni görünüm…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Bu görünümü değiştir…</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Eşleşenlerin tümünü seç</translation>
    </message>
    <message>
        <source>It is a complaint</source>
        <translation>Bu bir şikâyet</translation>
    </message>
    <message>
        <source>It is a troll</source>
        <translation>Bu bir trol</translation>
    </message>
    <message>
        <source>It is neither</source>
        <translation>İkisi de değil</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Bana ata</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Ata…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Ertele…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiketle…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Ladder against harassment…</source>
        <translation>Tacize karşı önlem merdiveni…</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Vakayı ilerlet</translation>
    </message>
    <message>
        <source>Move the card to the next lane</source>
        <translation>Kartı sonraki şeride taşı</translation>
    </message>
    <message>
        <source>Move the card to the lane before</source>
        <translation>Kartı önceki şeride taşı</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Sonraki şerit</translation>
    </message>
    <message>
        <source>Lane before</source>
        <translation>Önceki şerit</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Kanıtı dışa aktar…</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Kayıt defterini doğrula</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Vakayı aç</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>İkinci görüş iste</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Şablon ekle</translation>
    </message>
    <message>
        <source>Leave the composer; the draft stays</source>
        <translation>Yazma alanından çık; taslak kalır</translation>
    </message>
    <message>
        <source>Look at the profile</source>
        <translation>Profile bak</translation>
    </message>
    <message>
        <source>Show the others who say this</source>
        <translation>Bunu söyleyen diğerlerini göster</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Devret…</translation>
    </message>
    <message>
        <source>Export evidence of all hits…</source>
        <translation>Tüm sonuçların kanıtını dışa aktar…</translation>
    </message>
    <message>
        <source>It is about us</source>
        <translation>Bu bizimle ilgili</translation>
    </message>
    <message>
        <source>It is not about us</source>
        <translation>Bu bizimle ilgili değil</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Söz…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Görev…</translation>
    </message>
    <message>
        <source>Move the time…</source>
        <translation>Süreyi değiştir…</translation>
    </message>
    <message>
        <source>Give it to somebody…</source>
        <translation>Birine ver…</translation>
    </message>
    <message>
        <source>Withdraw it, or open it again</source>
        <translation>Geri çek veya yeniden aç</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Ertelemeyi kaldır</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Etiket kaldır…</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Değişikliklerden vazgeç</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Kaynak ekle…</translation>
    </message>
    <message>
        <source>Change this source…</source>
        <translation>Bu kaynağı değiştir…</translation>
    </message>
    <message>
        <source>Test this source now</source>
        <translation>Bu kaynağı şimdi dene</translation>
    </message>
    <message>
        <source>Pause or resume this source</source>
        <translation>Bu kaynağı duraklat veya sürdür</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>Bu kaynağı kaldır…</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Yeni marka</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Bu markayı kaldır…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Yeni şablon</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Bu şablonu kaldır</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Yedekle…</translation>
    </message>
    <message>
        <source>Check that the workspace is whole</source>
        <translation>Çalışma alanının bütünlüğünü denetle</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Veri klasörünü aç</translation>
    </message>
    <message>
        <source>Show what is due today, or everything again</source>
        <translation>Bugün süresi dolanları veya yeniden tümünü göster</translation>
    </message>
    <message>
        <source>Show what is overdue, or everything again</source>
        <translation>Gecikenleri veya yeniden tümünü göster</translation>
    </message>
    <message>
        <source>Show everybody&apos;s cases</source>
        <translation>Herkesin vakalarını göster</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Benim vakalarımı göster</translation>
    </message>
    <message>
        <source>Show cases that are nobody&apos;s yet</source>
        <translation>Henüz sahipsiz vakaları göster</translation>
    </message>
    <message>
        <source>Approve this answer</source>
        <translation>Bu yanıtı onayla</translation>
    </message>
    <message>
        <source>Return this answer with the comment</source>
        <translation>Bu yanıtı yorumla geri gönder</translation>
    </message>
    <message>
        <source>Move the case to another state…</source>
        <translation>Vakayı başka bir duruma taşı…</translation>
    </message>
    <message>
        <source>Show in Triage</source>
        <translation>Triyajda göster</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>Herkese açık yanıtla</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Özelden yanıtla</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Yanıtı geri çek</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Görünüş: sistemdeki gibi</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Görünüş: açık</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Görünüş: koyu</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Görünüş: yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Dil: sistemdeki gibi</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Dil: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Dil: Deutsch</translation>
    </message>
    <message>
        <source>Language: Bahasa Indonesia</source>
        <translation>Dil: Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Dil: Русский</translation>
    </message>
    <message>
        <source>Language: Türkçe</source>
        <translation>Dil: Türkçe</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>%1 geri çekti, %2</translation>
    </message>
    <message>
        <source>kept by %1, %2</source>
        <translation>%1 tuttu, %2</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>%1 tamamladı, %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>henüz sahipsiz</translation>
    </message>
    <message>
        <source>Promised by %1, %2</source>
        <translation>%1 söz verdi, %2</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>%1 ekledi, %2</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>Bir yanıtta</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Son süre: %1</translation>
    </message>
    <message>
        <source>Becomes a promise: %1, owner %2</source>
        <translation>Söz olarak kaydedilecek: %1, sahibi: %2</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>our reply</source>
        <translation>bizim yanıtımız</translation>
    </message>
    <message>
        <source>deleted, seen %1 · we hold it</source>
        <translation>silindi, görülme: %1 · bizde saklanıyor</translation>
    </message>
    <message>
        <source>there again, seen %1</source>
        <translation>yeniden yayında, görülme: %1</translation>
    </message>
    <message>
        <source>edited, seen %1 · what changed:</source>
        <translation>düzenlendi, görülme: %1 · değişenler:</translation>
    </message>
    <message>
        <source>Notes of the team; the customer does not see them</source>
        <translation>Ekibin notları; müşteri bunları görmez</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Çalışma alanı</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 erişilebilir değil.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent.</source>
        <translation>%1 bu bilgisayarın güvendiği bir sertifika sunmuyor; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>%1 answered with more than 20 MB, so the rest was not read.</source>
        <translation>%1 20 MB sınırını aşan bir yanıt verdi; kalanı okunmadı.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 yanıtını yarıda kesti.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more; give the source a new one.</source>
        <translation>%1 erişim anahtarını artık kabul etmiyor; kaynağa yeni bir anahtar verin.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 buna izin vermiyor.</translation>
    </message>
    <message>
        <source>%1 does not know this address.</source>
        <translation>%1 bu adresi tanımıyor.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good, so it is no longer asked.</source>
        <translation>%1 bunun kalıcı olarak kaldırıldığını bildiriyor; artık sorgulanmayacak.</translation>
    </message>
    <message>
        <source>%1 has had enough requests for now; Earshot waits as it asks.</source>
        <translation>%1 şimdilik yeterince istek aldı; Earshot istediği kadar bekliyor.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; Earshot tries again later.</source>
        <translation>%1 kendi içinde bir arıza yaşıyor; Earshot daha sonra yeniden deneyecek.</translation>
    </message>
    <message>
        <source>%1 redirects to where Earshot does not follow.</source>
        <translation>%1 Earshot’ın izlemediği bir yere yönlendiriyor.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 bunu reddetti.</translation>
    </message>
    <message>
        <source>%1 would get a token over an unencrypted connection; use https.</source>
        <translation>%1 erişim anahtarını şifresiz bağlantı üzerinden alacaktı; https kullanın.</translation>
    </message>
    <message>
        <source>%1 is not a feed.</source>
        <translation>%1 bir besleme değil.</translation>
    </message>
    <message>
        <source>%1 is not what this platform answers (no JSON).</source>
        <translation>%1 bu platformun vereceği türden değil (JSON yok).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Burada çalışma alanı yok: %1.</translation>
    </message>
    <message>
        <source>There is a workspace at %1 already.</source>
        <translation>Burada zaten bir çalışma alanı var: %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; try again when that has finished.</source>
        <translation>%1 başka bir program tarafından kullanılıyor; o bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 yazmaya kapalı.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Earshot and was left untouched.</source>
        <translation>%1 Earshot’ın daha yeni bir sürümüyle oluşturulmuş; dokunulmadı.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Earshot and has to be brought up to date first.</source>
        <translation>%1 Earshot’ın daha eski bir sürümüyle oluşturulmuş; önce güncellenmesi gerekiyor.</translation>
    </message>
    <message>
        <source>%1 is not an Earshot workspace.</source>
        <translation>%1 bir Earshot çalışma alanı değil.</translation>
    </message>
    <message>
        <source>%1 is damaged; restore a backup.</source>
        <translation>%1 hasarlı; bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing of this was stored; what was there before is unharmed.</source>
        <translation>Disk dolu; bunların hiçbiri saklanamadı. Önceki verilere zarar gelmedi.</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached.</source>
        <translation>Veritabanına erişilemiyor: %1.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>Veritabanı işlemi reddetti.</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1 doğrulanamadı.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 kullanılamıyor.</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 yok (veya artık yok).</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 burada mümkün değil.</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>%1 için izin yok.</translation>
    </message>
    <message>
        <source>%1 is not in a state in which this is possible.</source>
        <translation>%1 buna elverişli bir durumda değil.</translation>
    </message>
    <message>
        <source>The answer cannot go out like this; the checks say why.</source>
        <translation>Yanıt bu hâliyle gönderilemez; nedeni denetimlerde yazıyor.</translation>
    </message>
    <message>
        <source>%1 needs a token, and there is none.</source>
        <translation>%1 için erişim anahtarı gerekiyor, ancak yok.</translation>
    </message>
    <message>
        <source>No place for secrets is open: there is no system keyring, and no passphrase was given.</source>
        <translation>Gizli bilgiler için açık bir yer yok: sistem anahtarlığı bulunmuyor ve parola verilmedi.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Bu parolayla açılamıyor: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>The file %1 could not be used.</source>
        <translation>%1 dosyası kullanılamadı.</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot go from there to “%2”.</source>
        <translation>“%1” durumundaki bir vaka doğrudan “%2” durumuna geçemez.</translation>
    </message>
    <message>
        <source>%1 has a promise that is still open.</source>
        <translation>%1 hâlâ açık bir söz içeriyor.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>son süre: %1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A mention was seen and recorded</source>
        <translation>Bir bahsetme görüldü ve kaydedildi</translation>
    </message>
    <message>
        <source>A mention was edited; both versions are kept</source>
        <translation>Bir bahsetme düzenlendi; iki sürüm de saklanıyor</translation>
    </message>
    <message>
        <source>A mention was deleted; its text is kept</source>
        <translation>Bir bahsetme silindi; metni saklanıyor</translation>
    </message>
    <message>
        <source>A mention is there again</source>
        <translation>Bir bahsetme yeniden yayında</translation>
    </message>
    <message>
        <source>Verdict set to %1</source>
        <translation>Karar verildi: %1</translation>
    </message>
    <message>
        <source>A verdict was taken back</source>
        <translation>Bir karar geri alındı</translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Vaka açıldı: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Durum değişti: %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Atanan kişi: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Ertelendi, dönüş: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>Another mention came into the case</source>
        <translation>Vakaya bir bahsetme daha eklendi</translation>
    </message>
    <message>
        <source>Ladder: %1</source>
        <translation>Önlem merdiveni: %1</translation>
    </message>
    <message>
        <source>Asked for a second opinion: %1</source>
        <translation>İkinci görüş istedi: %1</translation>
    </message>
    <message>
        <source>Returned an answer: %1</source>
        <translation>Bir yanıtı geri gönderdi: %1</translation>
    </message>
    <message>
        <source>Approved an answer: %1</source>
        <translation>Bir yanıtı onayladı: %1</translation>
    </message>
    <message>
        <source>Told Earshot to send: %1</source>
        <translation>Earshot’a gönderme talimatı verdi: %1</translation>
    </message>
    <message>
        <source>Took an answer back: %1</source>
        <translation>Bir yanıtı geri çekti: %1</translation>
    </message>
    <message>
        <source>The answer is on its way: %1</source>
        <translation>Yanıt yolda: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Yanıtlandı: %1</translation>
    </message>
    <message>
        <source>An answer was not sent: %1</source>
        <translation>Bir yanıt gönderilemedi: %1</translation>
    </message>
    <message>
        <source>A source was added</source>
        <translation>Bir kaynak eklendi</translation>
    </message>
    <message>
        <source>A source was changed</source>
        <translation>Bir kaynak değiştirildi</translation>
    </message>
    <message>
        <source>A source was removed</source>
        <translation>Bir kaynak kaldırıldı</translation>
    </message>
    <message>
        <source>Brand added: %1</source>
        <translation>Marka eklendi: %1</translation>
    </message>
    <message>
        <source>A brand was removed</source>
        <translation>Bir marka kaldırıldı</translation>
    </message>
    <message>
        <source>Work hours or targets were changed</source>
        <translation>Çalışma saatleri veya hedefler değiştirildi</translation>
    </message>
    <message>
        <source>The workspace was brought up to date</source>
        <translation>Çalışma alanı güncellendi</translation>
    </message>
    <message>
        <source>The snooze was ended</source>
        <translation>Erteleme kaldırıldı</translation>
    </message>
    <message>
        <source>The case was withdrawn: its verdict was taken back</source>
        <translation>Vaka geri çekildi: kararı geri alındı</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Etiketlendi: %1</translation>
    </message>
    <message>
        <source>Tag taken off: %1</source>
        <translation>Etiket kaldırıldı: %1</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Görünüm kaydedildi: %1</translation>
    </message>
    <message>
        <source>A view was removed</source>
        <translation>Bir görünüm kaldırıldı</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Şablon kaydedildi: %1</translation>
    </message>
    <message>
        <source>A template was removed</source>
        <translation>Bir şablon kaldırıldı</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
    <message>
        <source>Sorted as %1, with what is known beside the text</source>
        <translation>Metin dışında bilinenlerle birlikte sınıflandırıldı: %1</translation>
    </message>
    <message>
        <source>Said to be about us</source>
        <translation>Bizimle ilgili denildi</translation>
    </message>
    <message>
        <source>Said not to be about us</source>
        <translation>Bizimle ilgili değil denildi</translation>
    </message>
    <message>
        <source>Taken back whether it is about us</source>
        <translation>Bizimle ilgili olup olmadığına dair bilgi geri alındı</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Söz verildi: %1</translation>
    </message>
    <message>
        <source>A promise was changed: %1</source>
        <translation>Bir söz değiştirildi: %1</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Söz tutuldu: %1</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Söz geri çekildi: %1</translation>
    </message>
    <message>
        <source>Promise open again: %1</source>
        <translation>Söz yeniden açıldı: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Görev: %1</translation>
    </message>
    <message>
        <source>A task was changed: %1</source>
        <translation>Bir görev değiştirildi: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Görev tamamlandı: %1</translation>
    </message>
    <message>
        <source>Task withdrawn: %1</source>
        <translation>Görev geri çekildi: %1</translation>
    </message>
    <message>
        <source>Task open again: %1</source>
        <translation>Görev yeniden açıldı: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>its content was changed</source>
        <translation>içeriği değiştirilmiş</translation>
    </message>
    <message>
        <source>it does not follow the link before it</source>
        <translation>kendinden önceki halkaya bağlanmıyor</translation>
    </message>
    <message>
        <source>links before it are missing</source>
        <translation>kendinden önceki halkalar eksik</translation>
    </message>
    <message>
        <source>the text that it vouches for was changed</source>
        <translation>güvence altına aldığı metin değiştirilmiş</translation>
    </message>
    <message>
        <source>the text that it vouches for is missing</source>
        <translation>güvence altına aldığı metin eksik</translation>
    </message>
    <message>
        <source>links after it are missing</source>
        <translation>kendinden sonraki halkalar eksik</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>görülme: %1</translation>
    </message>
    <message>
        <source>Deleted, seen %1 · we hold it</source>
        <translation>Silindi, görülme: %1 · bizde saklanıyor</translation>
    </message>
    <message>
        <source>There again with the same words, seen %1</source>
        <translation>Aynı sözlerle yeniden yayında, görülme: %1</translation>
    </message>
    <message>
        <source>The ledger is broken at link %1: %2.</source>
        <translation>Kayıt defteri %1 numaralı halkada bozuk: %2.</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 links and %2 texts were checked; the last link begins with %3.</source>
        <translation>Kayıt defteri sağlam: %1 halka ve %2 metin denetlendi; son halkanın başı: %3.</translation>
    </message>
    <message>
        <source>its mention shows something else than was captured</source>
        <translation>ona ait bahsetme, kaydedilenden başka bir şey gösteriyor</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>verdict</source>
        <translation>karar</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>kaynak numarası</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>brand number</source>
        <translation>marka numarası</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>şimdiki durumu</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>atanan kişi</translation>
    </message>
    <message>
        <source>author</source>
        <translation>yazar</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>metindeki sözcükler</translation>
    </message>
    <message>
        <source>is in a case</source>
        <translation>bir vakada</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>şerit</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>vakanın durumu</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>ertelenmiş</translation>
    </message>
    <message>
        <source>followers, at least</source>
        <translation>takipçi, en az</translation>
    </message>
    <message>
        <source>seen since</source>
        <translation>görülme, şundan beri</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>görülme, şundan önce</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 değil</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>number</source>
        <translation>bahsetme numarası</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>safety</source>
        <translation>güvenlik</translation>
    </message>
    <message>
        <source>health</source>
        <translation>sağlık</translation>
    </message>
    <message>
        <source>a vulnerable person</source>
        <translation>korunmaya muhtaç bir kişi</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>kişisel veri</translation>
    </message>
    <message>
        <source>money</source>
        <translation>para</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>hizmet yok</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>çok yavaş</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>teslim edilmedi</translation>
    </message>
    <message>
        <source>late or cancelled</source>
        <translation>gecikme veya iptal</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>yanlış ücret</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>para iadesi</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>gelen olmadı</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>arızalı</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>erişim yok</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) posted this text</source>
        <translation>
            <numerusform>%n hesap bu metni paylaştı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within the hour</source>
        <translation>bir saat içinde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n hour(s)</source>
        <translation>
            <numerusform>%n saat içinde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) report this</source>
        <translation>
            <numerusform>%n kişi daha bunu bildirdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same account posted this %n time(s)</source>
        <translation>
            <numerusform>aynı hesap bu metni %n kez paylaştı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within three days: %2</source>
        <translation>üç gün içinde %1: %2</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Case %1 is %2’s now, with what was written so far.</source>
        <translation>%1 numaralı vaka, şimdiye dek yazılanlarla birlikte %2 kişisine geçti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>%1 kişisine devret</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>To which colleague?</source>
        <translation>Hangi iş arkadaşınıza?</translation>
    </message>
    <message>
        <source>What should they know? “I am too close to this one” is reason enough. The customer never sees it.</source>
        <translation>Neleri bilmesi gerekir? “Bu vakaya fazla yakınım” yeterli bir gerekçedir. Müşteri bunu hiçbir zaman görmez.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n sürüm</numerusform>
        </translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>bizim yanıtımız</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>troll</source>
        <translation>trol</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İşlemde</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Müşteri bekleniyor</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Çözüldü</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Takip edildi</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Yanıtsız bırakıldı</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyetler</translation>
    </message>
    <message>
        <source>Trolls</source>
        <translation>Troller</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yayında</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzenlendi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silindi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizlendi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>henüz sorgulanmadı</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>hata veriyor</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>kalıcı olarak yok</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Herkese açık</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Yanıtsız bırak</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Engelle</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Platforma bildir</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Yanıt bekleyenler</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Belirsizler</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Praise and other</source>
        <translation>Övgü ve diğer</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ertelenenler</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Tüm bahsetmeler</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>En acil önce</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yeni önce</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>En eski önce</translation>
    </message>
    <message>
        <source>Wakes soonest first</source>
        <translation>En erken dönen önce</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Besleme</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A new complaint</source>
        <translation>Yeni bir şikâyet</translation>
    </message>
    <message numerus="yes">
        <source>%n new complaint(s)</source>
        <translation>
            <numerusform>%n yeni şikâyet</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote again in an open case</source>
        <translation>Açık bir vakada biri yeniden yazdı</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) in open cases</source>
        <translation>
            <numerusform>Açık vakalarda %n yeni ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was edited</source>
        <translation>Açık bir vakanın gönderisi düzenlendi</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) edited</source>
        <translation>
            <numerusform>%n gönderi düzenlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was deleted</source>
        <translation>Açık bir vakanın gönderisi silindi</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted; we hold them</source>
        <translation>
            <numerusform>%n gönderi silindi; bizde saklanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>A source fails</source>
        <translation>Bir kaynak hata veriyor</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n kaynak hata veriyor</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is due within 15 minutes</source>
        <translation>Bir yanıtın, sözün veya görevin süresi 15 dakika içinde doluyor</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 15 min</source>
        <translation>
            <numerusform>%n işin süresi 15 dk içinde doluyor</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is overdue</source>
        <translation>Bir yanıt, söz veya görev gecikti</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n iş gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>%1 için söz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Task (%1)</source>
        <translation>Görev (%1)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Other cases: %1</source>
        <translation>Diğer vakalar: %1</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>Henüz kimse ilgilenmedi</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>İlgilenenler: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a masked swear word</source>
        <translation>gizlenmiş bir küfür</translation>
    </message>
    <message>
        <source>stretched words</source>
        <translation>uzatılmış sözcükler</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>büyük harfler</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>bir soru</translation>
    </message>
    <message>
        <source>an exclamation mark</source>
        <translation>bir ünlem işareti</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>birine sesleniliyor</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>bir bağlantı</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>bir emoji</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tırnak işaretleri</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>çok kısa</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kısa</translation>
    </message>
    <message>
        <source>long</source>
        <translation>uzun</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>çok uzun</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>kararı bir kişi verdi</translation>
    </message>
    <message>
        <source>nothing in it decides</source>
        <translation>belirleyici bir şey yok</translation>
    </message>
    <message>
        <source>a person judged this very text</source>
        <translation>bu metnin kararını bir kişi verdi</translation>
    </message>
    <message>
        <source>an account younger than a week</source>
        <translation>bir haftadan yeni bir hesap</translation>
    </message>
    <message>
        <source>an account younger than a month</source>
        <translation>bir aydan yeni bir hesap</translation>
    </message>
    <message>
        <source>an account older than three years</source>
        <translation>üç yıldan eski bir hesap</translation>
    </message>
    <message>
        <source>hardly any followers</source>
        <translation>neredeyse hiç takipçi yok</translation>
    </message>
    <message>
        <source>ten thousand followers or more</source>
        <translation>on bin veya daha çok takipçi</translation>
    </message>
    <message>
        <source>an earlier case as a customer</source>
        <translation>müşteri olarak önceki bir vaka</translation>
    </message>
    <message>
        <source>an earlier case as a troll</source>
        <translation>trol olarak önceki bir vaka</translation>
    </message>
    <message>
        <source>three or more earlier cases as a troll</source>
        <translation>trol olarak üç veya daha çok önceki vaka</translation>
    </message>
    <message>
        <source>we blocked this account</source>
        <translation>bu hesabı engelledik</translation>
    </message>
    <message>
        <source>we muted this account</source>
        <translation>bu hesabı sessize aldık</translation>
    </message>
    <message>
        <source>three or more accounts posted this text</source>
        <translation>üç veya daha çok hesap bu metni paylaştı</translation>
    </message>
    <message>
        <source>ten or more accounts posted this text</source>
        <translation>on veya daha çok hesap bu metni paylaştı</translation>
    </message>
    <message>
        <source>deep in a thread</source>
        <translation>konuşma dizisinin derinlerinde</translation>
    </message>
    <message>
        <source>Beside the text, counted: %1</source>
        <translation>Metin dışında, hesaba katılan: %1</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>bunlar olmadan: %1</translation>
    </message>
    <message>
        <source>The sorter does not learn from this: the terms of its source forbid it.</source>
        <translation>Sınıflandırıcı bundan öğrenmez: kaynağın koşulları bunu yasaklıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) beside the text, not counted</source>
        <translation>
            <numerusform>Metin dışında %n işaret, hesaba katılmadı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>said to us</source>
        <translation>bize yazılmış</translation>
    </message>
    <message>
        <source>our handle %1</source>
        <translation>kullanıcı adımız %1</translation>
    </message>
    <message>
        <source>our address %1</source>
        <translation>adresimiz %1</translation>
    </message>
    <message>
        <source>our hashtag %1</source>
        <translation>hashtag’imiz %1</translation>
    </message>
    <message>
        <source>our name %1</source>
        <translation>adımız %1</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too</source>
        <translation>%1 aynı zamanda sıradan bir sözcük</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>tırnak içinde</translation>
    </message>
    <message>
        <source>written as a name</source>
        <translation>ad gibi yazılmış</translation>
    </message>
    <message>
        <source>written as an ordinary word</source>
        <translation>sıradan bir sözcük gibi yazılmış</translation>
    </message>
    <message>
        <source>beside another name</source>
        <translation>başka bir adın yanında</translation>
    </message>
    <message>
        <source>behind an article</source>
        <translation>tanımlıktan sonra</translation>
    </message>
    <message>
        <source>without an article</source>
        <translation>tanımlıksız</translation>
    </message>
    <message>
        <source>sounds like a complaint</source>
        <translation>şikâyete benziyor</translation>
    </message>
    <message>
        <source>sounds like no complaint</source>
        <translation>şikâyete benzemiyor</translation>
    </message>
    <message>
        <source>a very short word</source>
        <translation>çok kısa bir sözcük</translation>
    </message>
    <message>
        <source>%1 speaks for us</source>
        <translation>%1 bize işaret ediyor</translation>
    </message>
    <message>
        <source>%1 speaks against it</source>
        <translation>%1 başka şeye işaret ediyor</translation>
    </message>
    <message>
        <source>a problem: %1</source>
        <translation>bir sorun: %1</translation>
    </message>
    <message>
        <source>learnt: %1 speaks for us</source>
        <translation>öğrenildi: %1 bize işaret ediyor</translation>
    </message>
    <message>
        <source>learnt: %1 speaks against it</source>
        <translation>öğrenildi: %1 başka şeye işaret ediyor</translation>
    </message>
    <message>
        <source>learnt: it is mostly us</source>
        <translation>öğrenildi: çoğunlukla bizimle ilgili</translation>
    </message>
    <message>
        <source>learnt: it is mostly not us</source>
        <translation>öğrenildi: çoğunlukla bizimle ilgili değil</translation>
    </message>
    <message>
        <source>an answer in a conversation about us</source>
        <translation>bizimle ilgili bir konuşmada yanıt</translation>
    </message>
    <message>
        <source>left out by %1</source>
        <translation>hariç tutan: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>lehte: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>aleyhte: %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 %2 ile ilgili</translation>
    </message>
    <message>
        <source>About %1, somebody of yours said</source>
        <translation>%1 ile ilgili – ekibinizden biri böyle dedi</translation>
    </message>
    <message>
        <source>Not about %1, somebody of yours said</source>
        <translation>%1 ile ilgili değil – ekibinizden biri böyle dedi</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>%1 ile ilgili: %2</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>waits for a second opinion</source>
        <translation>ikinci görüş bekliyor</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>geri gönderildi</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>about to go out</source>
        <translation>gönderilmek üzere</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>gönderiliyor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilemedi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <source>nobody knows yet whether it was sent</source>
        <translation>gönderilip gönderilmediği henüz bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n s.</source>
        <translation>
            <numerusform>%n sn sonra gönderilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>%1 returned it.</source>
        <translation>%1 geri gönderdi.</translation>
    </message>
    <message>
        <source>%1 returned it: %2</source>
        <translation>%1 geri gönderdi: %2</translation>
    </message>
    <message>
        <source>Waits for a second opinion since %1.</source>
        <translation>İkinci görüş bekliyor, istenme: %1.</translation>
    </message>
    <message>
        <source>%1 approved it; it can go out.</source>
        <translation>%1 onayladı; gönderilebilir.</translation>
    </message>
    <message>
        <source>Sent: %1.</source>
        <translation>Gönderildi: %1.</translation>
    </message>
    <message>
        <source>Not sent, nothing went out: %1</source>
        <translation>Gönderilemedi, dışarı hiçbir şey çıkmadı: %1</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent. Earshot looks on the platform whether it is there before it does anything else.</source>
        <translation>Gönderim sırasında bağlantı koptu. Earshot başka bir şey yapmadan önce yanıtın platformda olup olmadığına bakıyor.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>somebody</source>
        <translation>biri</translation>
    </message>
    <message>
        <source>sleeps, wakes %1</source>
        <translation>ertelendi, dönüş: %1</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>yanıt süresi: %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>yanıt %1</translation>
    </message>
    <message>
        <source>Here because its first answer is due %1</source>
        <translation>Burada olma nedeni, ilk yanıtın son süresi: %1</translation>
    </message>
    <message>
        <source>Here because it was first seen %1</source>
        <translation>Burada olma nedeni, ilk görülme: %1</translation>
    </message>
    <message>
        <source>Reach: %1 followers</source>
        <translation>Erişim: %1 takipçi</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notlar: %1</translation>
    </message>
    <message>
        <source>safety: %1</source>
        <translation>güvenlik: %1</translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation>sağlık: %1</translation>
    </message>
    <message>
        <source>a vulnerable person: %1</source>
        <translation>korunmaya muhtaç bir kişi: %1</translation>
    </message>
    <message>
        <source>personal data: %1</source>
        <translation>kişisel veri: %1</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>para: %1</translation>
    </message>
    <message>
        <source>emotion: %1</source>
        <translation>duygu: %1</translation>
    </message>
    <message>
        <source>reach: %1 followers</source>
        <translation>erişim: %1 takipçi</translation>
    </message>
    <message>
        <source>earlier cases: %1</source>
        <translation>önceki vakalar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier for %2</source>
        <translation>%1 öne alındı – %2</translation>
    </message>
    <message>
        <source>promise due %1</source>
        <translation>söz süresi: %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>söz %1</translation>
    </message>
    <message>
        <source>Here because a promise falls due %1</source>
        <translation>Burada olma nedeni, verilen sözün son süresi: %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Paylaşılma: %1</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>İlk görülme: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, wherever they stand</source>
        <translation>iki sözcük de, nerede olursa olsun</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>tam olarak bu ifade</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>böyle başlayan her sözcük</translation>
    </message>
    <message>
        <source>with one word and without the other</source>
        <translation>biri geçsin, öbürü geçmesin</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>ikisinden biri yeter</translation>
    </message>
    <message>
        <source>by whom, as any version shows the name</source>
        <translation>kimden; adın herhangi bir sürümdeki hâliyle</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>nereden</translation>
    </message>
    <message>
        <source>complaint, troll, other or unsure</source>
        <translation>complaint, troll, other veya unsure</translation>
    </message>
    <message>
        <source>from a day on, and before another (UTC)</source>
        <translation>bir günden itibaren, bir başkasından önce (UTC)</translation>
    </message>
    <message>
        <source>“%1:” cannot be left out with “-”; only words can.</source>
        <translation>“%1:” önüne “-” konarak hariç tutulamaz; yalnızca sözcükler tutulabilir.</translation>
    </message>
    <message>
        <source>After “verdict:” comes complaint, troll, other or unsure.</source>
        <translation>“verdict:” ardından complaint, troll, other veya unsure gelir.</translation>
    </message>
    <message>
        <source>After “%1:” comes a day such as 2026-03-02.</source>
        <translation>“%1:” ardından 2026-03-02 gibi bir gün gelir.</translation>
    </message>
    <message>
        <source>After “%1:” comes what to look for.</source>
        <translation>“%1:” ardından aranacak şey gelir.</translation>
    </message>
    <message>
        <source>Add a word to look for; leaving words out is not enough.</source>
        <translation>Aranacak bir sözcük ekleyin; yalnızca sözcük hariç tutmak yetmez.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Bu arama çok uzun.</translation>
    </message>
    <message>
        <source>Search every version of everything that was ever heard</source>
        <translation>Bugüne dek duyulan her şeyin her sürümünde arayın</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter. Try one:</source>
        <translation>Büyük-küçük harf ve aksan fark etmez. Birini deneyin:</translation>
    </message>
    <message>
        <source>in which language, by its code of two letters</source>
        <translation>hangi dilde, iki harfli koduyla</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>feed</source>
        <translation>besleme</translation>
    </message>
    <message>
        <source>mentions of our account</source>
        <translation>hesabımızdan bahsetmeler</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>hashtag</translation>
    </message>
    <message>
        <source>search</source>
        <translation>arama</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>konuşma dizisi</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>değerlendirmeler</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorgulanmıyor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>token in the system keyring</source>
        <translation>erişim anahtarı sistem anahtarlığında</translation>
    </message>
    <message>
        <source>token in an encrypted file</source>
        <translation>erişim anahtarı şifreli bir dosyada</translation>
    </message>
    <message>
        <source>token in memory, until the program ends</source>
        <translation>erişim anahtarı bellekte, program kapanana kadar</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>erişim anahtarı ortam değişkeninden</translation>
    </message>
    <message>
        <source>▲ token missing</source>
        <translation>▲ erişim anahtarı yok</translation>
    </message>
    <message>
        <source>Last poll: %1</source>
        <translation>Son sorgu: %1</translation>
    </message>
    <message>
        <source>Last news: %1</source>
        <translation>Son yenilik: %1</translation>
    </message>
    <message>
        <source>Next poll: %1</source>
        <translation>Sonraki sorgu: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 of working time = %3</source>
        <translation>%1 + %2 çalışma süresi = %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>sayılmayan: %1</translation>
    </message>
    <message>
        <source>times as in %1</source>
        <translation>saatler %1 dilimine göre</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>dün %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 gecikti</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>yarın %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Application</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Gizli bilgiler</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so tokens are kept in the encrypted file %1.
Its passphrase:</source>
        <translation>Bu bilgisayarda sistem anahtarlığı yok; erişim anahtarları şifreli %1 dosyasında saklanıyor.
Parolası:</translation>
    </message>
    <message>
        <source>That passphrase does not open %1.
Its passphrase:</source>
        <translation>Bu parola %1 dosyasını açmıyor.
Parolası:</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ApprovalTray</name>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>İkinci görüş bekleyen yanıtlar</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Vakayı aç</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Yanıtladığı ileti</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Değiştirdikleriniz</translation>
    </message>
    <message>
        <source>A comment for whoever wrote it</source>
        <translation>Yazan kişiye yorum</translation>
    </message>
    <message>
        <source>A comment; needed to return it</source>
        <translation>Yorum; geri göndermek için gerekli</translation>
    </message>
    <message>
        <source>You wrote this one; a second opinion is another person&apos;s.</source>
        <translation>Bunu siz yazdınız; ikinci görüşü başka biri verir.</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Yorumla geri gönder</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Nobody waits for a second opinion.</source>
        <translation>İkinci görüş bekleyen yok.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Approve with these changes</source>
        <translation>Bu değişikliklerle onayla</translation>
    </message>
    <message>
        <source>Return the answer</source>
        <translation>Yanıtı geri gönder</translation>
    </message>
    <message>
        <source>%1 asks for a second opinion, %2</source>
        <translation>%1, %2 ikinci görüş istedi</translation>
    </message>
    <message>
        <source>%1 · change what could be better</source>
        <translation>%1 · daha iyi olabilecek yerleri değiştirin</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveRoom</name>
    <message>
        <source>Search everything</source>
        <translation>Her şeyde ara</translation>
    </message>
    <message>
        <source>Hits, newest first</source>
        <translation>Sonuçlar, en yeni önce</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <source>more than %1 hits</source>
        <translation>%1+ sonuç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing was ever heard that matches. Try fewer words, or the beginning of a word with * behind it.</source>
        <translation>Eşleşen hiçbir şey duyulmadı. Daha az sözcük deneyin veya sözcüğün başını yazıp sonuna * koyun.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;phrases&quot;, author:, platform:, verdict:, lang:, before:, after:</source>
        <translation>Her şeyde arayın: sözcükler, &quot;ifadeler&quot;, author:, platform:, verdict:, lang:, before:, after:</translation>
    </message>
    <message>
        <source>Search for something first; all its hits are exported then.</source>
        <translation>Önce bir arama yapın; ardından tüm sonuçları dışa aktarılır.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sayılamadı</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveWorkBar</name>
    <message>
        <source>How far it is</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Choose at least one hit first.</source>
        <translation>Önce en az bir sonuç seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Export evidence of %n mention(s)</source>
        <translation>
            <numerusform>%n bahsetmenin kanıtını dışa aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Kanıt yazılıyor…</translation>
    </message>
    <message>
        <source>Export evidence of all hits</source>
        <translation>Tüm sonuçların kanıtını dışa aktar</translation>
    </message>
    <message>
        <source>Writing the evidence of all hits…</source>
        <translation>Tüm sonuçların kanıtı yazılıyor…</translation>
    </message>
    <message>
        <source>Web page for people (*.html);;JSON Lines for programs (*.jsonl)</source>
        <translation>İnsanlar için web sayfası (*.html);;Programlar için JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Checking every link of the ledger and every text…</source>
        <translation>Kayıt defterinin her halkası ve her metin denetleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n mention(s) was written to %1</source>
        <translation>
            <numerusform>%n bahsetmenin kanıtı yazıldı: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandHitModel</name>
    <message>
        <source>Mention</source>
        <translation>Bahsetme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Bizimle ilgili</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandPage</name>
    <message>
        <source>Brands</source>
        <translation>Markalar</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Yeni marka</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Markanın adı</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Words and misspellings</source>
        <translation>Sözcükler ve yanlış yazımlar</translation>
    </message>
    <message>
        <source>Words and misspellings, separated by commas</source>
        <translation>Sözcükler ve yanlış yazımlar, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>telvana, tel vana, televana</source>
        <translation>telvana, tel vana, televana</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag’ler</translation>
    </message>
    <message>
        <source>Hashtags, separated by commas</source>
        <translation>Hashtag’ler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>#telvana, #telvanadown</source>
        <translation>#telvana, #telvanaçöktü</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Kullanıcı adları</translation>
    </message>
    <message>
        <source>Handles, separated by commas</source>
        <translation>Kullanıcı adları, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Web addresses, separated by commas</source>
        <translation>Web adresleri, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>telvana.example</source>
        <translation>telvana.example</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Hariç tut</translation>
    </message>
    <message>
        <source>Words that make it about something else, separated by commas</source>
        <translation>Başka bir şeyden söz edildiğini gösteren sözcükler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>telvana street</source>
        <translation>telvana sokağı</translation>
    </message>
    <message>
        <source>Several with commas between them. A change counts for what comes in from now on.</source>
        <translation>Birden çoksa virgülle ayırın. Değişiklik bundan sonra gelenler için geçerlidir.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What this would have found</source>
        <translation>Bununla neler bulunurdu</translation>
    </message>
    <message>
        <source>Mentions that match</source>
        <translation>Eşleşen bahsetmeler</translation>
    </message>
    <message>
        <source>No brand yet. Without one, nothing that is heard counts as ours.</source>
        <translation>Henüz marka yok. Marka olmadan, duyulan hiçbir şey bizimle ilgili sayılmaz.</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Markayı kaydet</translation>
    </message>
    <message>
        <source>Remove a brand</source>
        <translation>Marka kaldır</translation>
    </message>
    <message>
        <source>Listen for “%1” no longer? What was found stays.</source>
        <translation>“%1” artık dinlenmesin mi? Bulunanlar kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Markayı kaldır</translation>
    </message>
    <message>
        <source>Nothing was heard yet; this fills up as soon as something is.</source>
        <translation>Henüz bir şey duyulmadı; duyulur duyulmaz burası dolacak.</translation>
    </message>
    <message>
        <source>None of the newest mentions has these words.</source>
        <translation>En yeni bahsetmelerin hiçbirinde bu sözcükler yok.</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>Bize işaret eden</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant, separated by commas</source>
        <translation>Siz kastedildiğinizde adın yakınında geçen sözcükler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant; charg* for all that begins so</source>
        <translation>Siz kastedildiğinizde adın yakınında geçen sözcükler; böyle başlayanların tümü için ücret*</translation>
    </message>
    <message>
        <source>network, bill, app, charg*</source>
        <translation>ağ, fatura, uygulama, ücret*</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Başka şeye işaret eden</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant, separated by commas</source>
        <translation>Başka bir şey kastedildiğinde adın yakınında geçen sözcükler, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant</source>
        <translation>Başka bir şey kastedildiğinde adın yakınında geçen sözcükler</translation>
    </message>
    <message>
        <source>bird, song</source>
        <translation>kuş, şarkı</translation>
    </message>
    <message>
        <source>What this would have found: %1 of the newest %2 mentions, and %3 to be asked about</source>
        <translation>Bununla bulunurdu: en yeni %2 bahsetmeden %1 tanesi; size sorulacak: %3</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too (%2): what stands around it decides.</source>
        <translation>%1 aynı zamanda sıradan bir sözcük (%2): çevresindeki sözcükler belirler.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Bubbles</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>It was shown by the desktop.</source>
        <translation>Masaüstü bildirimi olarak gösterildi.</translation>
    </message>
    <message>
        <source>It was shown from the tray.</source>
        <translation>Sistem tepsisinden gösterildi.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so it was told in the window.</source>
        <translation>Bu masaüstü bildirim göstermiyor; pencerede bildirildi.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CardDelegate</name>
    <message>
        <source>last change %1</source>
        <translation>son değişiklik: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CaseWindow</name>
    <message>
        <source>Show in Triage</source>
        <translation>Triyajda göster</translation>
    </message>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Konuşma, en eski önce</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Yapılanlar, en yeni önce</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Vaka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Başka bir duruma taşı</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>İlk yanıt</translation>
    </message>
    <message>
        <source>Whose case</source>
        <translation>Vakanın sahibi</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Erteleme</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Ertelemeyi kaldır</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Etiket kaldır</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Ekip için notlar</translation>
    </message>
    <message>
        <source>Notes, oldest first</source>
        <translation>Notlar, en eski önce</translation>
    </message>
    <message>
        <source>A new note; the customer never sees it</source>
        <translation>Yeni not; müşteri bunu hiçbir zaman görmez</translation>
    </message>
    <message>
        <source>A note; the customer never sees it</source>
        <translation>Not; müşteri bunu hiçbir zaman görmez</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Vaka %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>“%1” yapılamadı: %2</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Vaka %1 · %2</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Vaka %1 · %2 · %3</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Geçmiş (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move on: %1</source>
        <translation>İlerlet: %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>hedef yok</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>yanıtlandı: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>son süre: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>henüz sahipsiz</translation>
    </message>
    <message>
        <source>sleeps until %1; wakes sooner if the customer writes</source>
        <translation>ertelendi, dönüş: %1; müşteri yazarsa daha erken</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>ertelenmedi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Komutun adı</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Eşleşen komutlar</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Bu sözcükleri içeren komut yok.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentActs</name>
    <message>
        <source>Promise kept</source>
        <translation>Söz tutuldu</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Görev tamamlandı</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Sözü geri çek</translation>
    </message>
    <message>
        <source>Withdraw the task</source>
        <translation>Görevi geri çek</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>What was the customer promised? A time that stands in it is taken over.</source>
        <translation>Müşteriye ne söz verildi? Metinde geçen zaman otomatik alınır.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Ne zamana kadar?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>What is to be done? The customer never sees it.</source>
        <translation>Ne yapılacak? Müşteri bunu hiçbir zaman görmez.</translation>
    </message>
    <message>
        <source>Move the time</source>
        <translation>Süreyi değiştir</translation>
    </message>
    <message>
        <source>By when now?</source>
        <translation>Artık ne zamana kadar?</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Birine ver</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Kim ilgilenecek?</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentPane</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 açık)</translation>
    </message>
    <message>
        <source>Promises to the customer; a tick says that it was kept</source>
        <translation>Müşteriye verilen sözler; işaret, sözün tutulduğunu gösterir</translation>
    </message>
    <message>
        <source>Tasks of the team; a tick says that it is done</source>
        <translation>Ekibin görevleri; işaret, görevin tamamlandığını gösterir</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Sözü değiştir</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Görevi değiştir</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Composer</name>
    <message>
        <source>Close the composer; the draft stays</source>
        <translation>Yazma alanını kapat; taslak kalır</translation>
    </message>
    <message>
        <source>Better leave it alone</source>
        <translation>Yanıtsız bırakmak daha iyi</translation>
    </message>
    <message>
        <source>An answer is what a troll is after: it brings them readers and calls for the next round. Leaving it alone is a decision, and it is recorded as one. If there is a real complaint behind it, set the verdict to complaint and answer that.</source>
        <translation>Trolün istediği yanıt almaktır: Yanıt ona okur kazandırır ve yeni bir turu başlatır. Yanıtsız bırakmak bir karardır ve böyle kaydedilir. Ardında gerçek bir şikâyet varsa kararı şikâyet olarak değiştirip onu yanıtlayın.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Yanıtsız bırak</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Yine de yaz</translation>
    </message>
    <message>
        <source>everybody on %1</source>
        <translation>%1 üzerindeki herkes</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>yalnızca %1</translation>
    </message>
    <message>
        <source>%1 has begun an answer, too</source>
        <translation>%1 de bir yanıta başladı</translation>
    </message>
    <message>
        <source>Earshot cannot answer on %1; open the mention in the browser and answer there.</source>
        <translation>Earshot %1 üzerinde yanıt veremez; bahsetmeyi tarayıcıda açıp orada yanıtlayın.</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation>Taslak arama</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Sorulan</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Öyle mi, değil mi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu kaldır</translation>
    </message>
    <message>
        <source>is</source>
        <translation>şu</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>şu değil</translation>
    </message>
</context>
<context>
    <name>earshot::gui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Saklandığı yer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedekleme</translation>
    </message>
    <message>
        <source>A whole copy while you go on working. Tokens are not in it.</source>
        <translation>Siz çalışmayı sürdürürken tam bir kopya alınır. Erişim anahtarları içinde yer almaz.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Yedekle…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Yedeklemenin ilerlemesi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Gizli bilgiler</translation>
    </message>
    <message>
        <source>Tokens are never in the workspace, in a log or in a backup.</source>
        <translation>Erişim anahtarları hiçbir zaman çalışma alanında, günlükte veya yedekte bulunmaz.</translation>
    </message>
    <message>
        <source>Tokens are kept in: %1.</source>
        <translation>Erişim anahtarlarının saklandığı yer: %1.</translation>
    </message>
    <message>
        <source>%1 mentions in %2 versions, %3 cases, %4 steps in the ledger · %5, version %6</source>
        <translation>%2 sürümüyle %1 bahsetme, %3 vaka, kayıt defterinde %4 adım · %5, sürüm %6</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Eksiksiz ve sağlam.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedekle</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Çalışma alanları (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Yedeğin yeri: %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>İptal edildi; geride hiçbir şey kalmadı.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Denetimin ilerlemesi</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Denetimi iptal et</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Draft</name>
    <message>
        <source>Opening the draft</source>
        <translation>Taslağı açma</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Taslağı saklama</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>İkinci görüş iste</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Yanıtı geri çek</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Yanıtı denetleme</translation>
    </message>
</context>
<context>
    <name>earshot::gui::EvidencePane</name>
    <message>
        <source>The mention with all its versions</source>
        <translation>Tüm sürümleriyle bahsetme</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>Kayıt defterinde yazanlar</translation>
    </message>
    <message>
        <source>What the ledger says about this mention and its case</source>
        <translation>Kayıt defterinde bu bahsetme ve vakası için yazanlar</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>vaka %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>hiçbir vakada değil</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Bu bahsetme hiçbir vakada değil.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FacetBar</name>
    <message>
        <source>Click to take it out of the search</source>
        <translation>Aramadan çıkarmak için tıklayın</translation>
    </message>
    <message>
        <source>Click to see only these</source>
        <translation>Yalnızca bunları görmek için tıklayın</translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %Ln hit(s)</source>
        <translation>
            <numerusform>Yalnızca %1, %Ln sonuç</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::FilterField</name>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Bu anlaşılamadı: %1</translation>
    </message>
    <message>
        <source>Words of the text, #tag, @author, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - before a word rules it out.</source>
        <translation>Metindeki sözcükler, #etiket, @yazar, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; başına - konan sözcük hariç tutulur.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FindingModel</name>
    <message>
        <source>Stops the sending: %1</source>
        <translation>Göndermeyi engelliyor: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FirstStart</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Earshot’a hoş geldiniz</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Markanın adı</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Handle of the brand, if it has one</source>
        <translation>Varsa markanın kullanıcı adı</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Hashtag of the brand, if it has one</source>
        <translation>Varsa markanın hashtag’i</translation>
    </message>
    <message>
        <source>#telvana</source>
        <translation>#telvana</translation>
    </message>
    <message>
        <source>Only looking? The sample workspace shows a bad week of an internet provider, live, with nothing to set up.</source>
        <translation>Yalnızca göz mü atıyorsunuz? Örnek çalışma alanı, bir internet sağlayıcısının kötü geçen haftasını canlı gösterir; kurulum gerekmez.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Örnek çalışma alanını dene</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>A name is needed, or skip this for now.</source>
        <translation>Bir ad gerekiyor; isterseniz şimdilik atlayın.</translation>
    </message>
    <message>
        <source>An address is needed, or skip this for now.</source>
        <translation>Bir adres gerekiyor; isterseniz şimdilik atlayın.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Soru %1 / %2</translation>
    </message>
    <message>
        <source>For whom do you listen?</source>
        <translation>Kimin için dinliyorsunuz?</translation>
    </message>
    <message>
        <source>Where do people talk?</source>
        <translation>İnsanlar nerede konuşuyor?</translation>
    </message>
    <message>
        <source>When does somebody answer?</source>
        <translation>Yanıtlar ne zaman veriliyor?</translation>
    </message>
    <message>
        <source>The name as people write it. Misspellings and more can be added later in Listening.</source>
        <translation>İnsanların yazdığı biçimiyle ad. Yanlış yazımlar ve daha fazlası sonra Dinleme bölümünde eklenebilir.</translation>
    </message>
    <message>
        <source>The feed of a forum, a shop or a news search; or a Mastodon server. One is enough to begin with.</source>
        <translation>Bir forumun, mağazanın veya haber aramasının beslemesi ya da bir Mastodon sunucusu. Başlangıç için biri yeter.</translation>
    </message>
    <message>
        <source>An answer falls due in working time only. An empty line is a free day.</source>
        <translation>Yanıt süresi yalnızca çalışma saatlerinde işler. Boş satır tatil günüdür.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Dinlemeye başla</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Olay</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HoursPage</name>
    <message>
        <source>Work hours and targets</source>
        <translation>Çalışma saatleri ve hedefler</translation>
    </message>
    <message>
        <source>A first answer falls due in working time, so a complaint of Friday evening does not burn over the weekend.</source>
        <translation>İlk yanıtın süresi çalışma saatlerinde işler; cuma akşamı gelen bir şikâyet hafta sonu boyunca alarm vermez.</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>Yanıt verilen saatler</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Tatil günleri</translation>
    </message>
    <message>
        <source>Holidays, one a line: date and name</source>
        <translation>Tatil günleri, her satıra bir tane: tarih ve ad</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day</source>
        <translation>2026-10-29 Cumhuriyet Bayramı</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>İlk yanıt süresi</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Gönderme öncesi bekleme</translation>
    </message>
    <message>
        <source>Look again every</source>
        <translation>Yeniden bakma aralığı</translation>
    </message>
    <message>
        <source>Look again at a mention every</source>
        <translation>Bir bahsetmeye yeniden bakma aralığı</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Örneğin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>a holiday is a date like 2026-12-25 and a name</source>
        <translation>tatil günü, 2026-10-29 gibi bir tarih ve bir addan oluşur</translation>
    </message>
    <message>
        <source>A complaint seen %1 is due %2.</source>
        <translation>Görülme zamanı %1 olan bir şikâyetin son süresi: %2.</translation>
    </message>
    <message>
        <source>This cannot be counted yet.</source>
        <translation>Bu henüz hesaplanamıyor.</translation>
    </message>
    <message>
        <source>Change work hours and targets</source>
        <translation>Çalışma saatlerini ve hedefleri değiştir</translation>
    </message>
    <message>
        <source> min of work</source>
        <translation> dk mesai</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>Hours and targets</source>
        <translation>Saatler ve hedefler</translation>
    </message>
    <message>
        <source>Cases in a lane of the board, at most</source>
        <translation>Pano şeridi başına en fazla vaka</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>While a list has the focus</source>
        <translation>Odak listedeyken</translation>
    </message>
    <message>
        <source>While you write an answer</source>
        <translation>Yanıt yazarken</translation>
    </message>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tüm kısayollar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>In the room or window that has it</source>
        <translation>Komutun bulunduğu bölüm veya pencerede</translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneColumn</name>
    <message>
        <source>No case here</source>
        <translation>Burada vaka yok</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln case(s)</source>
        <translation>
            <numerusform>%1, %Ln vaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>List all cases of this lane in Triage</source>
        <translation>Bu şeridin tüm vakalarını Triyajda listele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over the limit</source>
        <translation>
            <numerusform>sınırdan %Ln fazla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneLimitEditor</name>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>At most so many cases: %1</source>
        <translation>En fazla vaka sayısı: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningRoom</name>
    <message>
        <source>Listening</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Parts of Listening</source>
        <translation>Dinleme bölümleri</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningStatus</name>
    <message>
        <source>listening nowhere yet</source>
        <translation>henüz hiçbir yer dinlenmiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>polling…</source>
        <translation>sorgulanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>last poll %n s ago</source>
        <translation>
            <numerusform>son sorgu: %n sn önce</numerusform>
        </translation>
    </message>
    <message>
        <source>last poll %1</source>
        <translation>son sorgu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n hatalı</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Dinleme: %1</translation>
    </message>
    <message>
        <source>Where Earshot listens, and whether it works</source>
        <translation>Earshot nereleri dinliyor ve çalışıyor mu</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>“%1” yapılamadı: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MatchingBar</name>
    <message numerus="yes">
        <source>At work on %n mention(s)…</source>
        <translation>
            <numerusform>%n bahsetme işleniyor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match are chosen. What you do next is done to all of them.</source>
        <translation>
            <numerusform>Eşleşen %n bahsetmenin tümü seçili. Sonraki işleminiz hepsine uygulanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Seçimi kaldır</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionActs</name>
    <message>
        <source>Leave alone</source>
        <translation>Yanıtsız bırak</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Engelle</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Platforma bildir</translation>
    </message>
    <message numerus="yes">
        <source>This is done to all %n mention(s) that match. It can be undone.</source>
        <translation>
            <numerusform>Bu, eşleşen %n bahsetmenin tümüne uygulanır. Geri alınabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n mention(s).</source>
        <translation>
            <numerusform>%1 – %n bahsetmeden sonra durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s).</source>
        <translation>
            <numerusform>%1 – %n bahsetme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>İşaretle: %1</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Atamayı kaldır</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 kişisine ata</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>To whom? (Leave it empty for nobody.)</source>
        <translation>Kime? (Kimseye atamamak için boş bırakın.)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Until when shall it sleep? It wakes sooner if the customer writes again.</source>
        <translation>Ne zamana kadar ertelensin? Müşteri yeniden yazarsa daha erken döner.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Ertelemeyi kaldır</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message>
        <source>This case has come to its last state.</source>
        <translation>Bu vaka son durumuna ulaştı.</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketle</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Hangi etiket?</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiketle: %1</translation>
    </message>
    <message>
        <source>Take tag %1 off</source>
        <translation>%1 etiketini kaldır</translation>
    </message>
    <message>
        <source>Notes belong to cases, and this mention is in none.</source>
        <translation>Notlar vakalara eklenir; bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>For the team; the customer never sees it.</source>
        <translation>Ekip için; müşteri bunu hiçbir zaman görmez.</translation>
    </message>
    <message>
        <source>The ladder belongs to cases, and this mention is in none.</source>
        <translation>Önlem merdiveni vakalar içindir; bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>Ladder against harassment</source>
        <translation>Tacize karşı önlem merdiveni</translation>
    </message>
    <message>
        <source>One rung at a time; leave alone comes first.</source>
        <translation>Her seferinde bir basamak; önce yanıtsız bırakma gelir.</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>Neden? Gerekçe kayıt defterine yazılır.</translation>
    </message>
    <message>
        <source>Done: %1. Rungs before it were never taken.</source>
        <translation>Yapıldı: %1. Önceki basamaklar hiç uygulanmadı.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Yapıldı: %1</translation>
    </message>
    <message>
        <source>This mention has no address of its own.</source>
        <translation>Bu bahsetmenin kendi adresi yok.</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Bizimle ilgili</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Bizimle ilgili değil</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stayed as they were: a promise is still open.</source>
        <translation>
            <numerusform>%n bahsetme olduğu gibi kaldı: bir söz hâlâ açık.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no tag.</source>
        <translation>Etiketi yok.</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Etiket kaldır</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionPane</name>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Konuşma, en eski önce</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>çünkü: %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>hiçbir vakada değil</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>vaka %1</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>No word of a brand stands in it.</source>
        <translation>İçinde hiçbir markanın sözcüğü geçmiyor.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Notifier</name>
    <message>
        <source>Earshot can be heard</source>
        <translation>Earshot’ın sesi geliyor</translation>
    </message>
    <message>
        <source>This is how you are told about news.</source>
        <translation>Yenilikler size böyle bildirilir.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Opening</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Başka birini seç…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Make a backup and bring it up to date</source>
        <translation>Yedekle ve güncelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>This workspace comes from an older version</source>
        <translation>Bu çalışma alanı daha eski bir sürümden</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version</source>
        <translation>Bu çalışma alanı daha yeni bir sürümden</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Orada henüz bir şey yok</translation>
    </message>
    <message>
        <source>This workspace is in use</source>
        <translation>Bu çalışma alanı kullanımda</translation>
    </message>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Bu çalışma alanı açılamıyor</translation>
    </message>
    <message>
        <source>A backup is made first, in the file %1.</source>
        <translation>Önce şu dosyaya yedek alınır: %1.</translation>
    </message>
    <message>
        <source>A backup is made first, in the schema %1 of the same database.</source>
        <translation>Önce aynı veritabanının %1 şemasına yedek alınır.</translation>
    </message>
    <message>
        <source>Earshot can bring %1 up to date.</source>
        <translation>Earshot şunu güncelleyebilir: %1.</translation>
    </message>
    <message>
        <source>Older versions of Earshot cannot open it any more after that.</source>
        <translation>Bundan sonra Earshot’ın eski sürümleri onu artık açamaz.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 açılıyor…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Yedek alınıyor…</translation>
    </message>
    <message>
        <source>Bringing it up to date…</source>
        <translation>Güncelleniyor…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Başka bir çalışma alanı aç</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Çalışma alanları (*.db);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Yeni çalışma alanı oluştur</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Çalışma alanları (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>İptal edildi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Begin a new one there</source>
        <translation>Orada yeni oluştur</translation>
    </message>
    <message>
        <source>Begin a new one…</source>
        <translation>Yeni oluştur…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::OpinionModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Everybody who ever did something in this workspace or was given a case. Whoever opens it is known by the login name, or by the name that Earshot was started with (--as).</source>
        <translation>Bu çalışma alanında bir şey yapmış veya kendisine vaka atanmış herkes. Çalışma alanını açan kişi, oturum adıyla veya Earshot’ın başlatıldığı adla (--as) tanınır.</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Burada çalışan: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (siz)</translation>
    </message>
    <message>
        <source>Nobody did anything here yet.</source>
        <translation>Burada henüz kimse bir şey yapmadı.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ProfileDialog</name>
    <message>
        <source>The author&apos;s profile</source>
        <translation>Yazarın profili</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Recent posts, newest first</source>
        <translation>Son gönderiler, en yeni önce</translation>
    </message>
    <message>
        <source>Asking the platform for the profile and recent posts…</source>
        <translation>Profil ve son gönderiler platformdan isteniyor…</translation>
    </message>
    <message>
        <source>This author has written nothing that the platform shows us.</source>
        <translation>Bu yazarın, platformun bize gösterdiği bir gönderisi yok.</translation>
    </message>
    <message>
        <source>A source of this kind (%1) has no profiles: nothing more is known of this author than what was heard.</source>
        <translation>Bu tür kaynaklarda (%1) profil yok: Bu yazar hakkında duyulanlardan fazlası bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyBox</name>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>What the approver changed</source>
        <translation>Onaylayanın değiştirdikleri</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Denetimlerin sonucu</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Taslak saklandı</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Taslak saklanıyor…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Geri çek ve değiştir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – too long</source>
        <translation>%1 – çok uzun</translation>
    </message>
    <message>
        <source>Characters as the platform counts them</source>
        <translation>Platformun saydığı biçimde karakterler</translation>
    </message>
    <message>
        <source>%1 · %2 reads it</source>
        <translation>%1 · okuyan: %2</translation>
    </message>
    <message>
        <source>Closed until there is a public answer in this conversation, or the customer has written in private: answer in public first, so that others see that you care, and move to private for details and anything confidential.</source>
        <translation>Bu konuşmada herkese açık bir yanıt bulunana veya müşteri özelden yazana kadar kapalı: İlgilendiğinizi herkesin görmesi için önce herkese açık yanıt verin; ayrıntılar ve gizli konular için özele geçin.</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Herkese açık yanıt</translation>
    </message>
    <message>
        <source>Private answer</source>
        <translation>Özel yanıt</translation>
    </message>
    <message>
        <source>Say thank you, and sorry where it is our fault. Ask what is needed, and say when they hear from you next. How can we help?</source>
        <translation>Teşekkür edin; hata bizdeyse özür dileyin. Gerekenleri sorun ve ne zaman yeniden yazacağınızı belirtin. Nasıl yardımcı olabiliriz?</translation>
    </message>
    <message>
        <source>Details and anything confidential belong here. Say why this is the quicker way for them.</source>
        <translation>Ayrıntıların ve gizli konuların yeri burasıdır. Bu yolun neden daha hızlı olduğunu açıklayın.</translation>
    </message>
    <message>
        <source>This is not %1, so the spelling is not checked.</source>
        <translation>Bu metin %1 değil; yazım denetlenmiyor.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Öneri yok</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyNews</name>
    <message>
        <source>%1 asks for a second opinion.</source>
        <translation>%1 ikinci görüş istiyor.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>%1 approved your answer.</source>
        <translation>%1 yanıtınızı onayladı.</translation>
    </message>
    <message>
        <source>%1 returned your answer.</source>
        <translation>%1 yanıtınızı geri gönderdi.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Vakayı aç</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Vaka %1: %2</translation>
    </message>
    <message>
        <source>the answer was sent.</source>
        <translation>yanıt gönderildi.</translation>
    </message>
    <message>
        <source>%1 gave you case %2.</source>
        <translation>%1 size %2 numaralı vakayı atadı.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Sample</name>
    <message>
        <source>The sample cannot be played: %1</source>
        <translation>Örnek oynatılamıyor: %1</translation>
    </message>
    <message>
        <source>The sample cannot be played: its server has ended.</source>
        <translation>Örnek oynatılamıyor: sunucusu sonlandı.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüş ve dil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Pencere kapanınca</translation>
    </message>
    <message>
        <source>keeps listening in the tray</source>
        <translation>tepside dinlemeyi sürdürür</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Single letters act while a list has the focus</source>
        <translation>Odak listedeyken tek harfler işlem yapar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve kısayolları</translation>
    </message>
    <message>
        <source>New key for the chosen command</source>
        <translation>Seçili komut için yeni kısayol</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kısayol yok</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Varsayılan kısayol</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>What is worth a pop-up while you do something else? Many at once are folded into one.</source>
        <translation>Başka bir iş yaparken neler için bildirim açılsın? Aynı anda gelenler tek bildirimde toplanır.</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Bildirim türleri</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessiz saatlerin sonu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends Earshot, and nothing is heard until it is started again.</source>
        <translation>Aksi hâlde pencereyi kapatmak Earshot’ı sonlandırır ve yeniden başlatılana kadar hiçbir şey duyulmaz.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Earshot.</source>
        <translation>Bu masaüstünde sistem tepsisi yok; pencereyi kapatmak Earshot’ı sonlandırır.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>Bu kısayol zaten “%1” komutunun.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Where do people talk? A feed of a forum, a shop or a news search; or a Mastodon server.</source>
        <translation>İnsanlar nerede konuşuyor? Bir forumun, mağazanın veya haber aramasının beslemesi ya da bir Mastodon sunucusu.</translation>
    </message>
    <message>
        <source>Listen there</source>
        <translation>Orayı dinle</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Kaynağı değiştir</translation>
    </message>
    <message>
        <source>What was heard there stays. Another address, hashtag or search begins anew.</source>
        <translation>Orada duyulanlar kalır. Adres, hashtag veya arama değişirse baştan başlanır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceForm</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What is listened to there</source>
        <translation>Orada ne dinleniyor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Hashtag or words</source>
        <translation>Hashtag veya sözcükler</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Hesabımız</translation>
    </message>
    <message>
        <source>Our own handle there</source>
        <translation>Oradaki kullanıcı adımız</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Erişim anahtarı</translation>
    </message>
    <message>
        <source>Token of our account</source>
        <translation>Hesabımızın erişim anahtarı</translation>
    </message>
    <message>
        <source>It goes to the place for secrets of this computer and is never shown again.</source>
        <translation>Bu bilgisayarın gizli bilgiler için ayrılmış yerine konur ve bir daha gösterilmez.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Sorgu aralığı</translation>
    </message>
    <message>
        <source>Seconds between two polls</source>
        <translation>İki sorgu arasındaki saniye</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Besleme adresi</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Yalnızca bu sözcüklerle</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Gönderi numarası</translation>
    </message>
    <message>
        <source>empty: everything</source>
        <translation>boş: her şey</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>An address that begins with https:// is needed.</source>
        <translation>https:// ile başlayan bir adres gerekiyor.</translation>
    </message>
    <message>
        <source>What to look for there is still missing.</source>
        <translation>Orada ne aranacağı henüz belirtilmedi.</translation>
    </message>
    <message>
        <source>Mentions of an account can only be read with its token.</source>
        <translation>Bir hesaptan bahsetmeler yalnızca o hesabın erişim anahtarıyla okunabilir.</translation>
    </message>
    <message>
        <source>The sorter may learn from it</source>
        <translation>Sınıflandırıcı bundan öğrenebilir</translation>
    </message>
    <message>
        <source>The sorter may learn from what is heard there</source>
        <translation>Sınıflandırıcı orada duyulanlardan öğrenebilir</translation>
    </message>
    <message>
        <source>Untick this where the terms of the place forbid training on its texts; X&apos;s do.</source>
        <translation>Oranın koşulları metinleriyle eğitimi yasaklıyorsa işareti kaldırın; X’in koşulları yasaklıyor.</translation>
    </message>
    <message>
        <source>empty: as it is</source>
        <translation>boş: olduğu gibi kalır</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceListModel</name>
    <message>
        <source>last poll: %1</source>
        <translation>son sorgu: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Son sorgu</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Sonraki sorgu</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Kaynak ekle…</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Earshot listens nowhere yet. Add a feed or a Mastodon server.</source>
        <translation>Earshot henüz hiçbir yeri dinlemiyor. Bir besleme veya Mastodon sunucusu ekleyin.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %1 · last news %2 · next poll %3 · every %n s</source>
        <translation>
            <numerusform>Son sorgu: %1 · son yenilik: %2 · sonraki sorgu: %3 · %n saniyede bir</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>The source was not added: %1</source>
        <translation>Kaynak eklenemedi: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Sorgulanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n item(s) on the first page.</source>
        <translation>
            <numerusform>Yanıt veriyor: ilk sayfada %n öğe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is that of @%1.</source>
        <translation>Erişim anahtarının hesabı: @%1.</translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation>Kaynağı sürdür</translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation>Kaynağı duraklat</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Kaynak kaldır</translation>
    </message>
    <message>
        <source>Ask “%1” no longer and forget its token? What was heard there stays.</source>
        <translation>“%1” artık sorgulanmasın ve erişim anahtarı unutulsun mu? Orada duyulanlar kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>The source was not removed: %1</source>
        <translation>Kaynak kaldırılamadı: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>The source was not changed: %1</source>
        <translation>Kaynak değiştirilemedi: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Kaynağı değiştir</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TagChips</name>
    <message>
        <source>Take tag %1 off</source>
        <translation>%1 etiketini kaldır</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePage</name>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Yeni şablon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Şablonun adı</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Şablonun dili</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Yalnızca benim için</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Şablonun metni</translation>
    </message>
    <message>
        <source>We are sorry, {{name}}. {{what we do}} by {{when}}.</source>
        <translation>Özür dileriz, {{ad}}. {{ne yapacağız}}, en geç {{ne zaman}}.</translation>
    </message>
    <message>
        <source>A starting point, never the answer: what stands in {{braces}} has to be filled in before it can be sent.</source>
        <translation>Bir başlangıç noktasıdır, yanıtın kendisi değil: {{ayraçlar}} içindekiler göndermeden önce doldurulmalıdır.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>her dil</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Henüz şablon yok.</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Boşluk yok</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Boşluklar: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Şablonu kaydet</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Şablonu kaldır</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePicker</name>
    <message>
        <source>Find a template</source>
        <translation>Şablon bul</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Şablonlar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>No template has this in its name.</source>
        <translation>Adında bu geçen şablon yok.</translation>
    </message>
    <message>
        <source>There are no templates yet. They are made in Listening.</source>
        <translation>Henüz şablon yok. Dinleme bölümünde oluşturulur.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot’ı aç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Earshot is listening</source>
        <translation>Earshot dinliyor</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TriageRoom</name>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Bu listeyi süz</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Bahsetmeler</translation>
    </message>
    <message>
        <source>An answer belongs to a case, and this mention is in none.</source>
        <translation>Yanıt bir vakaya aittir; bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>Judge it a complaint</source>
        <translation>Şikâyet olarak işaretle</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Nothing here. That is good news.</source>
        <translation>Burada bir şey yok. Bu iyi haber.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in its field ends it.</source>
        <translation>Süzgeçle eşleşen bir şey yok. Süzgeci kaldırmak için alanında Esc tuşuna basın.</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triyaj</translation>
    </message>
    <message>
        <source>Only a case can be handed over, and this mention is in none.</source>
        <translation>Yalnızca vakalar devredilebilir; bu bahsetme hiçbir vakada değil.</translation>
    </message>
    <message>
        <source>As far as Earshot knows, nobody else says this.</source>
        <translation>Earshot’ın bildiği kadarıyla bunu söyleyen başka kimse yok.</translation>
    </message>
    <message>
        <source>Earshot is still looking for others who say this. Try again in a moment.</source>
        <translation>Earshot bunu söyleyen başkalarını hâlâ arıyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>What matches could not be counted: %1</source>
        <translation>Eşleşenler sayılamadı: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ViewDialog</name>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Görenler</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Shows mentions for which</source>
        <translation>Gösterilecek bahsetmeler</translation>
    </message>
    <message>
        <source>All conditions or any one of them</source>
        <translation>Tüm koşullar veya herhangi biri</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Koşul ekle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Görünümü değiştir</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Yeni görünüm</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>yalnızca ben</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>tüm ekip</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>bunların tümünü sağlayanlar</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>bunlardan en az birini sağlayanlar</translation>
    </message>
    <message>
        <source>more than %1 mentions</source>
        <translation>%1+ bahsetme</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n bahsetme</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>%1 görünümünü kaydet</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>%1 görünümünü sil</translation>
    </message>
    <message>
        <source>The mentions in it stay where they are.</source>
        <translation>İçindeki bahsetmeler yerinde kalır.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WeekEditor</name>
    <message>
        <source>Work hours on %1</source>
        <translation>Çalışma saatleri: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>tatil</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WorkflowRoom</name>
    <message>
        <source>Workflow</source>
        <translation>İş akışı</translation>
    </message>
    <message>
        <source>Only cases whose first answer falls due today</source>
        <translation>Yalnızca ilk yanıt süresi bugün dolan vakalar</translation>
    </message>
    <message>
        <source>Only cases whose first answer is late</source>
        <translation>Yalnızca ilk yanıtı geciken vakalar</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Vaka sahibi</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation>Kimin vakaları gösteriliyor</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>herkes</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>ben (%1)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>henüz sahipsiz</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>bugün dolan</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>geciken</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Nothing of this is due. That is good news.</source>
        <translation>Süresi dolan bir şey yok. Bu iyi haber.</translation>
    </message>
    <message>
        <source>No case yet. A case opens with the first complaint that is found.</source>
        <translation>Henüz vaka yok. İlk şikâyet bulunduğunda bir vaka açılır.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Taşı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>bugün dolan: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>geciken: %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
