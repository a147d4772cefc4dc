<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Authors</name>
    <message numerus="yes">
        <source>account is %n day(s) old</source>
        <translation>
            <numerusform>akun berusia %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n month(s) old</source>
        <translation>
            <numerusform>akun berusia %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n year(s) old</source>
        <translation>
            <numerusform>akun berusia %n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln pengikut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln kiriman</numerusform>
        </translation>
    </message>
    <message>
        <source>says it is a bot</source>
        <translation>mengaku sebagai bot</translation>
    </message>
    <message>
        <source>suspended by the platform</source>
        <translation>ditangguhkan oleh platform</translation>
    </message>
    <message>
        <source>no earlier case</source>
        <translation>belum pernah ada kasus</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s)</source>
        <translation>
            <numerusform>%n kasus sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>waktu tidak disebutkan</translation>
    </message>
    <message>
        <source>passed on, by somebody else</source>
        <translation>dibagikan ulang, tulisan orang lain</translation>
    </message>
    <message>
        <source>it was resolved</source>
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>both resolved</source>
        <translation>keduanya selesai</translation>
    </message>
    <message>
        <source>all resolved</source>
        <translation>semuanya selesai</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n dibiarkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>no measures in force</source>
        <translation>tidak ada tindakan yang berlaku</translation>
    </message>
    <message>
        <source>blocked by us</source>
        <translation>kita blokir</translation>
    </message>
    <message>
        <source>muted by us</source>
        <translation>kita bisukan</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <translation>menulis dalam bahasa %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” is still open: fill it in or take it out.</source>
        <translation>“%1” masih kosong: isi atau hapus.</translation>
    </message>
    <message>
        <source>Too long for this platform: %1.</source>
        <translation>Terlalu panjang untuk platform ini: %1.</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Belum ada isinya.</translation>
    </message>
    <message>
        <source>Answer in public first: others see that you care. Details come in private after that.</source>
        <translation>Balas secara publik dulu: orang lain melihat bahwa Anda peduli. Perinciannya menyusul secara privat.</translation>
    </message>
    <message>
        <source>“%1” pours oil on the fire; stay friendly, even when you are right.</source>
        <translation>“%1” memperkeruh suasana; tetaplah ramah, meskipun Anda benar.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>“%1” tidak ada dalam kamus.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data, and everybody can read this.</source>
        <translation>“%1” tampaknya data pribadi, padahal semua orang dapat membacanya.</translation>
    </message>
    <message>
        <source>This answers somebody who seems to be out for a fight; leaving it alone is a decision, too.</source>
        <translation>Ini membalas seseorang yang tampaknya mencari keributan; membiarkannya juga sebuah keputusan.</translation>
    </message>
    <message>
        <source>%1 is not the customer and would get this private message, too.</source>
        <translation>%1 bukan pelanggannya dan akan ikut menerima pesan privat ini.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Ganti dengan “%1”</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>This reads heated. Step away for a moment, or hand the case over to a colleague.</source>
        <translation>Nada balasan ini terasa panas. Ambil jeda sejenak, atau serahkan kasusnya kepada rekan.</translation>
    </message>
    <message>
        <source>Nearly the same words went out in case %1; say it in words for this customer.</source>
        <translation>Kata-kata yang hampir sama sudah terkirim di kasus %1; tulis dengan kata-kata khusus untuk pelanggan ini.</translation>
    </message>
    <message>
        <source>This is the template “%1” as it is; say it in words for this customer.</source>
        <translation>Ini templat “%1” apa adanya; tulis dengan kata-kata khusus untuk pelanggan ini.</translation>
    </message>
    <message>
        <source>“%1” is no time to rely on: say by when, so that nobody has to chase you.</source>
        <translation>“%1” bukan waktu yang pasti: sebutkan paling lambat kapan, agar tidak ada yang perlu menagih Anda.</translation>
    </message>
    <message>
        <source>This asks for “%1” where everybody can read the answer.</source>
        <translation>Ini meminta “%1” di tempat yang jawabannya dapat dibaca semua orang.</translation>
    </message>
    <message>
        <source>This neither solves the problem nor says that you have seen it.</source>
        <translation>Ini tidak menyelesaikan masalahnya dan tidak pula menyatakan bahwa Anda sudah melihatnya.</translation>
    </message>
    <message>
        <source>No apology yet: others with the same problem read this, too.</source>
        <translation>Belum ada permintaan maaf: orang lain dengan masalah yang sama juga membaca ini.</translation>
    </message>
    <message>
        <source>It says neither what happens next nor how you can help.</source>
        <translation>Belum disebutkan apa langkah berikutnya ataupun bagaimana Anda dapat membantu.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Buka kasus itu</translation>
    </message>
    <message>
        <source>Name a time</source>
        <translation>Sebutkan waktu</translation>
    </message>
    <message>
        <source>Ask for it in private</source>
        <translation>Minta secara privat</translation>
    </message>
    <message>
        <source>Say that you look into it</source>
        <translation>Katakan sedang diperiksa</translation>
    </message>
    <message>
        <source>Say sorry</source>
        <translation>Minta maaf</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Tawarkan bantuan</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A promise is still open</source>
        <translation>Masih ada janji terbuka</translation>
    </message>
    <message>
        <source>The customer was promised something by %1. Tick it where it was kept, or withdraw it. If you close the case all the same, the promise stays due.</source>
        <translation>Pelanggan dijanjikan sesuatu paling lambat %1. Centang jika janji itu sudah ditepati, atau cabut janjinya. Jika kasus tetap ditutup, janji itu tetap harus ditepati.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup kasus</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Triage</source>
        <translation>Buka Triase</translation>
    </message>
    <message>
        <source>Go to Workflow</source>
        <translation>Buka Alur Kerja</translation>
    </message>
    <message>
        <source>Go to the Archive</source>
        <translation>Buka Arsip</translation>
    </message>
    <message>
        <source>Go to Listening</source>
        <translation>Buka Pemantauan</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Tampilkan semua pintasan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari di semuanya</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>Periksa semua sumber sekarang</translation>
    </message>
    <message>
        <source>Pause or resume listening</source>
        <translation>Jeda atau lanjutkan pemantauan</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel sebelumnya</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Balasan yang menunggu pendapat kedua</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Tutup jendela ini</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Saring daftar ini</translation>
    </message>
    <message>
        <source>Choose no more than the current one</source>
        <translation>Pilih yang aktif saja</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Tampilan baru…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Ubah tampilan ini…</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Pilih semua yang cocok</translation>
    </message>
    <message>
        <source>It is a complaint</source>
        <translation>Ini keluhan</translation>
    </message>
    <message>
        <source>It is a troll</source>
        <translation>Ini troll</translation>
    </message>
    <message>
        <source>It is neither</source>
        <translation>Bukan keduanya</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tugaskan kepada saya</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Tugaskan kepada…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Tunda…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Catatan…</translation>
    </message>
    <message>
        <source>Ladder against harassment…</source>
        <translation>Tangga tindakan atas pelecehan…</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Majukan kasus</translation>
    </message>
    <message>
        <source>Move the card to the next lane</source>
        <translation>Pindahkan kartu ke lajur berikutnya</translation>
    </message>
    <message>
        <source>Move the card to the lane before</source>
        <translation>Pindahkan kartu ke lajur sebelumnya</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Lajur berikutnya</translation>
    </message>
    <message>
        <source>Lane before</source>
        <translation>Lajur sebelumnya</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Ekspor bukti…</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Verifikasi jurnal</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Minta pendapat kedua</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Sisipkan templat</translation>
    </message>
    <message>
        <source>Leave the composer; the draft stays</source>
        <translation>Tinggalkan editor balasan; draf tetap tersimpan</translation>
    </message>
    <message>
        <source>Look at the profile</source>
        <translation>Lihat profil</translation>
    </message>
    <message>
        <source>Show the others who say this</source>
        <translation>Tampilkan orang lain yang mengatakan ini</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Export evidence of all hits…</source>
        <translation>Ekspor bukti semua hasil…</translation>
    </message>
    <message>
        <source>It is about us</source>
        <translation>Ini tentang kita</translation>
    </message>
    <message>
        <source>It is not about us</source>
        <translation>Ini bukan tentang kita</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Janji…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tugas…</translation>
    </message>
    <message>
        <source>Move the time…</source>
        <translation>Ubah tenggat…</translation>
    </message>
    <message>
        <source>Give it to somebody…</source>
        <translation>Berikan kepada seseorang…</translation>
    </message>
    <message>
        <source>Withdraw it, or open it again</source>
        <translation>Cabut atau buka kembali</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Munculkan</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Lepas tag…</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Tambah sumber…</translation>
    </message>
    <message>
        <source>Change this source…</source>
        <translation>Ubah sumber ini…</translation>
    </message>
    <message>
        <source>Test this source now</source>
        <translation>Uji sumber ini sekarang</translation>
    </message>
    <message>
        <source>Pause or resume this source</source>
        <translation>Jeda atau lanjutkan sumber ini</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>Hapus sumber ini…</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Merek baru</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Hapus merek ini…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Hapus templat ini</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Buat cadangan…</translation>
    </message>
    <message>
        <source>Check that the workspace is whole</source>
        <translation>Periksa keutuhan ruang kerja</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Buka folder data</translation>
    </message>
    <message>
        <source>Show what is due today, or everything again</source>
        <translation>Tampilkan yang bertenggat hari ini, atau semuanya lagi</translation>
    </message>
    <message>
        <source>Show what is overdue, or everything again</source>
        <translation>Tampilkan yang lewat tenggat, atau semuanya lagi</translation>
    </message>
    <message>
        <source>Show everybody&apos;s cases</source>
        <translation>Tampilkan kasus semua orang</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Tampilkan kasus saya</translation>
    </message>
    <message>
        <source>Show cases that are nobody&apos;s yet</source>
        <translation>Tampilkan kasus yang belum ditugaskan</translation>
    </message>
    <message>
        <source>Approve this answer</source>
        <translation>Setujui balasan ini</translation>
    </message>
    <message>
        <source>Return this answer with the comment</source>
        <translation>Kembalikan balasan ini dengan komentar</translation>
    </message>
    <message>
        <source>Move the case to another state…</source>
        <translation>Pindahkan kasus ke status lain…</translation>
    </message>
    <message>
        <source>Show in Triage</source>
        <translation>Tampilkan di Triase</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>Balas secara publik</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Balas secara privat</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tarik kembali balasan</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Tema: ikuti sistem</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Tema: terang</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Tema: gelap</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Tema: kontras tinggi</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Bahasa: ikuti sistem</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Bahasa: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Bahasa: Deutsch</translation>
    </message>
    <message>
        <source>Language: Bahasa Indonesia</source>
        <translation>Bahasa: Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Bahasa: Русский</translation>
    </message>
    <message>
        <source>Language: Türkçe</source>
        <translation>Bahasa: Türkçe</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>dicabut oleh %1, %2</translation>
    </message>
    <message>
        <source>kept by %1, %2</source>
        <translation>ditepati oleh %1, %2</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>diselesaikan oleh %1, %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>belum ditugaskan</translation>
    </message>
    <message>
        <source>Promised by %1, %2</source>
        <translation>Dijanjikan oleh %1, %2</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>Ditambahkan oleh %1, %2</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>Dalam balasan</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Tenggat: %1</translation>
    </message>
    <message>
        <source>Becomes a promise: %1, owner %2</source>
        <translation>Menjadi janji: %1, penanggung jawab %2</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>our reply</source>
        <translation>balasan kita</translation>
    </message>
    <message>
        <source>deleted, seen %1 · we hold it</source>
        <translation>dihapus, diketahui %1 · teksnya kita simpan</translation>
    </message>
    <message>
        <source>there again, seen %1</source>
        <translation>muncul lagi, diketahui %1</translation>
    </message>
    <message>
        <source>edited, seen %1 · what changed:</source>
        <translation>disunting, diketahui %1 · yang berubah:</translation>
    </message>
    <message>
        <source>Notes of the team; the customer does not see them</source>
        <translation>Catatan tim; pelanggan tidak melihatnya</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ini</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 tidak merespons tepat waktu.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent.</source>
        <translation>%1 tidak memiliki sertifikat yang dipercaya komputer ini, jadi tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>%1 answered with more than 20 MB, so the rest was not read.</source>
        <translation>%1 mengirim respons lebih dari 20 MB, jadi sisanya tidak dibaca.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 terputus di tengah respons.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more; give the source a new one.</source>
        <translation>%1 tidak lagi menerima token; berikan token baru untuk sumber ini.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 tidak mengizinkan ini.</translation>
    </message>
    <message>
        <source>%1 does not know this address.</source>
        <translation>%1 tidak mengenal alamat ini.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good, so it is no longer asked.</source>
        <translation>%1 menyatakan ini sudah tidak ada lagi, jadi tidak diperiksa lagi.</translation>
    </message>
    <message>
        <source>%1 has had enough requests for now; Earshot waits as it asks.</source>
        <translation>%1 sedang membatasi permintaan; Earshot menunggu sesuai permintaannya.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; Earshot tries again later.</source>
        <translation>%1 sedang mengalami gangguan; Earshot akan mencoba lagi nanti.</translation>
    </message>
    <message>
        <source>%1 redirects to where Earshot does not follow.</source>
        <translation>%1 mengalihkan ke alamat yang tidak diikuti Earshot.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 menolaknya.</translation>
    </message>
    <message>
        <source>%1 would get a token over an unencrypted connection; use https.</source>
        <translation>%1 akan menerima token lewat koneksi tanpa enkripsi; gunakan https.</translation>
    </message>
    <message>
        <source>%1 is not a feed.</source>
        <translation>%1 bukan feed.</translation>
    </message>
    <message>
        <source>%1 is not what this platform answers (no JSON).</source>
        <translation>%1 bukan respons yang lazim dari platform ini (bukan JSON).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Tidak ada ruang kerja di %1.</translation>
    </message>
    <message>
        <source>There is a workspace at %1 already.</source>
        <translation>Sudah ada ruang kerja di %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; try again when that has finished.</source>
        <translation>%1 sedang digunakan program lain; coba lagi setelah program itu selesai.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Earshot and was left untouched.</source>
        <translation>%1 dibuat dengan versi Earshot yang lebih baru dan dibiarkan tanpa perubahan.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Earshot and has to be brought up to date first.</source>
        <translation>%1 dibuat dengan versi Earshot yang lebih lama dan harus dimutakhirkan dulu.</translation>
    </message>
    <message>
        <source>%1 is not an Earshot workspace.</source>
        <translation>%1 bukan ruang kerja Earshot.</translation>
    </message>
    <message>
        <source>%1 is damaged; restore a backup.</source>
        <translation>%1 rusak; pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing of this was stored; what was there before is unharmed.</source>
        <translation>Disk penuh, jadi ini tidak disimpan; data yang sudah ada tetap utuh.</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached.</source>
        <translation>Basis data di %1 tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>Basis data menolak permintaan ini.</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1 tidak lolos verifikasi.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 tidak ada (lagi).</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 tidak dapat dilakukan di sini.</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>%1 tidak diizinkan.</translation>
    </message>
    <message>
        <source>%1 is not in a state in which this is possible.</source>
        <translation>%1 berstatus yang tidak memungkinkan hal ini.</translation>
    </message>
    <message>
        <source>The answer cannot go out like this; the checks say why.</source>
        <translation>Balasan belum dapat dikirim; lihat alasannya pada hasil pemeriksaan.</translation>
    </message>
    <message>
        <source>%1 needs a token, and there is none.</source>
        <translation>%1 memerlukan token, tetapi belum ada.</translation>
    </message>
    <message>
        <source>No place for secrets is open: there is no system keyring, and no passphrase was given.</source>
        <translation>Tidak ada tempat penyimpanan data rahasia yang terbuka: ring kunci sistem tidak ada dan frasa sandi tidak diberikan.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Frasa sandi tidak dapat membuka %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>The file %1 could not be used.</source>
        <translation>Berkas %1 tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot go from there to “%2”.</source>
        <translation>Kasus berstatus “%1” tidak dapat dipindahkan ke “%2”.</translation>
    </message>
    <message>
        <source>%1 has a promise that is still open.</source>
        <translation>%1 masih memiliki janji terbuka.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>tenggat: %1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A mention was seen and recorded</source>
        <translation>Sebutan ditemukan dan dicatat</translation>
    </message>
    <message>
        <source>A mention was edited; both versions are kept</source>
        <translation>Sebutan disunting; kedua versi disimpan</translation>
    </message>
    <message>
        <source>A mention was deleted; its text is kept</source>
        <translation>Sebutan dihapus; teksnya disimpan</translation>
    </message>
    <message>
        <source>A mention is there again</source>
        <translation>Sebutan muncul lagi</translation>
    </message>
    <message>
        <source>Verdict set to %1</source>
        <translation>Penilaian ditetapkan: %1</translation>
    </message>
    <message>
        <source>A verdict was taken back</source>
        <translation>Penilaian ditarik kembali</translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Kasus dibuka: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Dipindahkan ke %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Ditugaskan kepada: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Ditunda sampai %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>Another mention came into the case</source>
        <translation>Sebutan lain masuk ke kasus ini</translation>
    </message>
    <message>
        <source>Ladder: %1</source>
        <translation>Tangga tindakan: %1</translation>
    </message>
    <message>
        <source>Asked for a second opinion: %1</source>
        <translation>Meminta pendapat kedua: %1</translation>
    </message>
    <message>
        <source>Returned an answer: %1</source>
        <translation>Mengembalikan balasan: %1</translation>
    </message>
    <message>
        <source>Approved an answer: %1</source>
        <translation>Menyetujui balasan: %1</translation>
    </message>
    <message>
        <source>Told Earshot to send: %1</source>
        <translation>Meminta Earshot mengirim: %1</translation>
    </message>
    <message>
        <source>Took an answer back: %1</source>
        <translation>Menarik kembali balasan: %1</translation>
    </message>
    <message>
        <source>The answer is on its way: %1</source>
        <translation>Balasan sedang dikirim: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Dibalas: %1</translation>
    </message>
    <message>
        <source>An answer was not sent: %1</source>
        <translation>Balasan tidak terkirim: %1</translation>
    </message>
    <message>
        <source>A source was added</source>
        <translation>Sumber ditambahkan</translation>
    </message>
    <message>
        <source>A source was changed</source>
        <translation>Sumber diubah</translation>
    </message>
    <message>
        <source>A source was removed</source>
        <translation>Sumber dihapus</translation>
    </message>
    <message>
        <source>Brand added: %1</source>
        <translation>Merek ditambahkan: %1</translation>
    </message>
    <message>
        <source>A brand was removed</source>
        <translation>Merek dihapus</translation>
    </message>
    <message>
        <source>Work hours or targets were changed</source>
        <translation>Jam kerja atau target diubah</translation>
    </message>
    <message>
        <source>The workspace was brought up to date</source>
        <translation>Ruang kerja dimutakhirkan</translation>
    </message>
    <message>
        <source>The snooze was ended</source>
        <translation>Penundaan diakhiri</translation>
    </message>
    <message>
        <source>The case was withdrawn: its verdict was taken back</source>
        <translation>Kasus dicabut: penilaiannya ditarik kembali</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Diberi tag: %1</translation>
    </message>
    <message>
        <source>Tag taken off: %1</source>
        <translation>Tag dilepas: %1</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Tampilan disimpan: %1</translation>
    </message>
    <message>
        <source>A view was removed</source>
        <translation>Tampilan dihapus</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Templat disimpan: %1</translation>
    </message>
    <message>
        <source>A template was removed</source>
        <translation>Templat dihapus</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak seorang pun</translation>
    </message>
    <message>
        <source>Sorted as %1, with what is known beside the text</source>
        <translation>Dipilah sebagai %1, termasuk dari yang diketahui di luar teks</translation>
    </message>
    <message>
        <source>Said to be about us</source>
        <translation>Dinyatakan tentang kita</translation>
    </message>
    <message>
        <source>Said not to be about us</source>
        <translation>Dinyatakan bukan tentang kita</translation>
    </message>
    <message>
        <source>Taken back whether it is about us</source>
        <translation>Pernyataan tentang kita atau bukan ditarik kembali</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Dijanjikan: %1</translation>
    </message>
    <message>
        <source>A promise was changed: %1</source>
        <translation>Janji diubah: %1</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Janji ditepati: %1</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Janji dicabut: %1</translation>
    </message>
    <message>
        <source>Promise open again: %1</source>
        <translation>Janji dibuka kembali: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tugas: %1</translation>
    </message>
    <message>
        <source>A task was changed: %1</source>
        <translation>Tugas diubah: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Tugas selesai: %1</translation>
    </message>
    <message>
        <source>Task withdrawn: %1</source>
        <translation>Tugas dicabut: %1</translation>
    </message>
    <message>
        <source>Task open again: %1</source>
        <translation>Tugas dibuka kembali: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>its content was changed</source>
        <translation>isinya telah diubah</translation>
    </message>
    <message>
        <source>it does not follow the link before it</source>
        <translation>tidak menyambung mata rantai sebelumnya</translation>
    </message>
    <message>
        <source>links before it are missing</source>
        <translation>mata rantai sebelumnya hilang</translation>
    </message>
    <message>
        <source>the text that it vouches for was changed</source>
        <translation>teks yang dijaminnya telah diubah</translation>
    </message>
    <message>
        <source>the text that it vouches for is missing</source>
        <translation>teks yang dijaminnya hilang</translation>
    </message>
    <message>
        <source>links after it are missing</source>
        <translation>mata rantai setelahnya hilang</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>terlihat %1</translation>
    </message>
    <message>
        <source>Deleted, seen %1 · we hold it</source>
        <translation>Dihapus, diketahui %1 · teksnya kita simpan</translation>
    </message>
    <message>
        <source>There again with the same words, seen %1</source>
        <translation>Muncul lagi dengan kata-kata yang sama, diketahui %1</translation>
    </message>
    <message>
        <source>The ledger is broken at link %1: %2.</source>
        <translation>Jurnal terputus pada mata rantai %1: %2.</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 links and %2 texts were checked; the last link begins with %3.</source>
        <translation>Jurnal utuh: %1 mata rantai dan %2 teks telah diperiksa; mata rantai terakhir diawali %3.</translation>
    </message>
    <message>
        <source>its mention shows something else than was captured</source>
        <translation>sebutannya menampilkan sesuatu yang lain dari yang terekam</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>verdict</source>
        <translation>penilaian</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>nomor sumber</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>brand number</source>
        <translation>nomor merek</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>keadaan kiriman</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>ditugaskan kepada</translation>
    </message>
    <message>
        <source>author</source>
        <translation>penulis</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>kata dalam teks</translation>
    </message>
    <message>
        <source>is in a case</source>
        <translation>ada dalam kasus</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>lajur</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>status kasus</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>followers, at least</source>
        <translation>pengikut, minimal</translation>
    </message>
    <message>
        <source>seen since</source>
        <translation>terlihat sejak</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>terlihat sebelum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>me</source>
        <translation>saya</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>bukan %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>number</source>
        <translation>nomor sebutan</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>safety</source>
        <translation>keselamatan</translation>
    </message>
    <message>
        <source>health</source>
        <translation>kesehatan</translation>
    </message>
    <message>
        <source>a vulnerable person</source>
        <translation>orang rentan</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>data pribadi</translation>
    </message>
    <message>
        <source>money</source>
        <translation>uang</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>layanan mati</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>terlalu lambat</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>pesanan tidak sampai</translation>
    </message>
    <message>
        <source>late or cancelled</source>
        <translation>terlambat atau dibatalkan</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>salah tagih</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>pengembalian dana</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>tidak ada yang datang</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada tanggapan</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>tidak dapat mengakses</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) posted this text</source>
        <translation>
            <numerusform>%n akun mengunggah teks ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within the hour</source>
        <translation>%1 dalam satu jam</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n hour(s)</source>
        <translation>
            <numerusform>%1 dalam %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) report this</source>
        <translation>
            <numerusform>%n orang lain melaporkan ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same account posted this %n time(s)</source>
        <translation>
            <numerusform>akun yang sama mengunggah ini %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within three days: %2</source>
        <translation>%1 dalam tiga hari: %2</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Case %1 is %2’s now, with what was written so far.</source>
        <translation>Kasus %1 kini milik %2, beserta yang sudah ditulis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Serahkan kepada %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>To which colleague?</source>
        <translation>Kepada rekan yang mana?</translation>
    </message>
    <message>
        <source>What should they know? “I am too close to this one” is reason enough. The customer never sees it.</source>
        <translation>Apa yang perlu diketahui rekan Anda? “Saya terlalu terlibat dalam kasus ini” sudah cukup sebagai alasan. Pelanggan tidak akan melihatnya.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>balasan kita</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>complaint</source>
        <translation>keluhan</translation>
    </message>
    <message>
        <source>troll</source>
        <translation>troll</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Ditanggapi</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Menunggu pelanggan</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Ditindaklanjuti</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Dibiarkan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>Trolls</source>
        <translation>Troll</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>bermasalah</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publik</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bisukan</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Laporkan ke platform</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Perlu dibalas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Praise and other</source>
        <translation>Pujian dan lainnya</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Semua sebutan</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Paling mendesak dulu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dulu</translation>
    </message>
    <message>
        <source>Wakes soonest first</source>
        <translation>Muncul paling cepat dulu</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A new complaint</source>
        <translation>Keluhan baru</translation>
    </message>
    <message numerus="yes">
        <source>%n new complaint(s)</source>
        <translation>
            <numerusform>%n keluhan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote again in an open case</source>
        <translation>Ada yang menulis lagi di kasus terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) in open cases</source>
        <translation>
            <numerusform>%n pesan baru di kasus terbuka</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was edited</source>
        <translation>Kiriman dalam kasus terbuka disunting</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) edited</source>
        <translation>
            <numerusform>%n kiriman disunting</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was deleted</source>
        <translation>Kiriman dalam kasus terbuka dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted; we hold them</source>
        <translation>
            <numerusform>%n kiriman dihapus; teksnya kita simpan</numerusform>
        </translation>
    </message>
    <message>
        <source>A source fails</source>
        <translation>Sumber bermasalah</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n sumber bermasalah</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is due within 15 minutes</source>
        <translation>Tenggat balasan, janji, atau tugas tinggal 15 menit atau kurang</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 15 min</source>
        <translation>
            <numerusform>%n tenggat dalam 15 mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is overdue</source>
        <translation>Balasan, janji, atau tugas lewat tenggat</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n lewat tenggat</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>Janji kepada %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Task (%1)</source>
        <translation>Tugas (%1)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Other cases: %1</source>
        <translation>Kasus lain: %1</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>Belum ada yang menanganinya</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Yang menangani: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a masked swear word</source>
        <translation>umpatan yang disamarkan</translation>
    </message>
    <message>
        <source>stretched words</source>
        <translation>kata yang dipanjangkan</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>huruf kapital</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>pertanyaan</translation>
    </message>
    <message>
        <source>an exclamation mark</source>
        <translation>tanda seru</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>menyapa seseorang</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tanda kutip</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>sangat pendek</translation>
    </message>
    <message>
        <source>short</source>
        <translation>pendek</translation>
    </message>
    <message>
        <source>long</source>
        <translation>panjang</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>sangat panjang</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>dinilai oleh orang</translation>
    </message>
    <message>
        <source>nothing in it decides</source>
        <translation>tidak ada yang menentukan</translation>
    </message>
    <message>
        <source>a person judged this very text</source>
        <translation>teks ini pernah dinilai oleh orang</translation>
    </message>
    <message>
        <source>an account younger than a week</source>
        <translation>akun berusia kurang dari seminggu</translation>
    </message>
    <message>
        <source>an account younger than a month</source>
        <translation>akun berusia kurang dari sebulan</translation>
    </message>
    <message>
        <source>an account older than three years</source>
        <translation>akun berusia lebih dari tiga tahun</translation>
    </message>
    <message>
        <source>hardly any followers</source>
        <translation>hampir tanpa pengikut</translation>
    </message>
    <message>
        <source>ten thousand followers or more</source>
        <translation>sepuluh ribu pengikut atau lebih</translation>
    </message>
    <message>
        <source>an earlier case as a customer</source>
        <translation>kasus sebelumnya sebagai pelanggan</translation>
    </message>
    <message>
        <source>an earlier case as a troll</source>
        <translation>kasus sebelumnya sebagai troll</translation>
    </message>
    <message>
        <source>three or more earlier cases as a troll</source>
        <translation>tiga atau lebih kasus sebelumnya sebagai troll</translation>
    </message>
    <message>
        <source>we blocked this account</source>
        <translation>akun ini kita blokir</translation>
    </message>
    <message>
        <source>we muted this account</source>
        <translation>akun ini kita bisukan</translation>
    </message>
    <message>
        <source>three or more accounts posted this text</source>
        <translation>tiga akun atau lebih mengunggah teks ini</translation>
    </message>
    <message>
        <source>ten or more accounts posted this text</source>
        <translation>sepuluh akun atau lebih mengunggah teks ini</translation>
    </message>
    <message>
        <source>deep in a thread</source>
        <translation>jauh di dalam utas</translation>
    </message>
    <message>
        <source>Beside the text, counted: %1</source>
        <translation>Di luar teks, diperhitungkan: %1</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>tanpa itu: %1</translation>
    </message>
    <message>
        <source>The sorter does not learn from this: the terms of its source forbid it.</source>
        <translation>Pemilah tidak belajar dari ini: ketentuan sumbernya melarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) beside the text, not counted</source>
        <translation>
            <numerusform>%n tanda di luar teks, tidak diperhitungkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>said to us</source>
        <translation>ditujukan kepada kita</translation>
    </message>
    <message>
        <source>our handle %1</source>
        <translation>nama pengguna kita %1</translation>
    </message>
    <message>
        <source>our address %1</source>
        <translation>alamat kita %1</translation>
    </message>
    <message>
        <source>our hashtag %1</source>
        <translation>tagar kita %1</translation>
    </message>
    <message>
        <source>our name %1</source>
        <translation>nama kita %1</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too</source>
        <translation>%1 juga kata biasa</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>dalam tanda kutip</translation>
    </message>
    <message>
        <source>written as a name</source>
        <translation>ditulis sebagai nama</translation>
    </message>
    <message>
        <source>written as an ordinary word</source>
        <translation>ditulis sebagai kata biasa</translation>
    </message>
    <message>
        <source>beside another name</source>
        <translation>di samping nama lain</translation>
    </message>
    <message>
        <source>behind an article</source>
        <translation>setelah kata sandang</translation>
    </message>
    <message>
        <source>without an article</source>
        <translation>tanpa kata sandang</translation>
    </message>
    <message>
        <source>sounds like a complaint</source>
        <translation>terdengar seperti keluhan</translation>
    </message>
    <message>
        <source>sounds like no complaint</source>
        <translation>tidak terdengar seperti keluhan</translation>
    </message>
    <message>
        <source>a very short word</source>
        <translation>kata yang sangat pendek</translation>
    </message>
    <message>
        <source>%1 speaks for us</source>
        <translation>%1 mengarah ke kita</translation>
    </message>
    <message>
        <source>%1 speaks against it</source>
        <translation>%1 mengarah ke hal lain</translation>
    </message>
    <message>
        <source>a problem: %1</source>
        <translation>masalah: %1</translation>
    </message>
    <message>
        <source>learnt: %1 speaks for us</source>
        <translation>dipelajari: %1 mengarah ke kita</translation>
    </message>
    <message>
        <source>learnt: %1 speaks against it</source>
        <translation>dipelajari: %1 mengarah ke hal lain</translation>
    </message>
    <message>
        <source>learnt: it is mostly us</source>
        <translation>dipelajari: biasanya tentang kita</translation>
    </message>
    <message>
        <source>learnt: it is mostly not us</source>
        <translation>dipelajari: biasanya bukan tentang kita</translation>
    </message>
    <message>
        <source>an answer in a conversation about us</source>
        <translation>balasan dalam percakapan tentang kita</translation>
    </message>
    <message>
        <source>left out by %1</source>
        <translation>dikecualikan karena %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>mendukung: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>menentang: %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>%1 tentang %2</translation>
    </message>
    <message>
        <source>About %1, somebody of yours said</source>
        <translation>Tentang %1, kata seseorang dari tim Anda</translation>
    </message>
    <message>
        <source>Not about %1, somebody of yours said</source>
        <translation>Bukan tentang %1, kata seseorang dari tim Anda</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>Tentang %1: %2</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>waits for a second opinion</source>
        <translation>menunggu pendapat kedua</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>about to go out</source>
        <translation>segera dikirim</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>tidak terkirim</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>nobody knows yet whether it was sent</source>
        <translation>belum diketahui apakah terkirim</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n s.</source>
        <translation>
            <numerusform>Dikirim dalam %n dtk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Sedang dikirim…</translation>
    </message>
    <message>
        <source>%1 returned it.</source>
        <translation>%1 mengembalikannya.</translation>
    </message>
    <message>
        <source>%1 returned it: %2</source>
        <translation>%1 mengembalikannya: %2</translation>
    </message>
    <message>
        <source>Waits for a second opinion since %1.</source>
        <translation>Menunggu pendapat kedua sejak %1.</translation>
    </message>
    <message>
        <source>%1 approved it; it can go out.</source>
        <translation>%1 menyetujuinya; balasan dapat dikirim.</translation>
    </message>
    <message>
        <source>Sent: %1.</source>
        <translation>Terkirim: %1.</translation>
    </message>
    <message>
        <source>Not sent, nothing went out: %1</source>
        <translation>Tidak terkirim, tidak ada yang keluar: %1</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent. Earshot looks on the platform whether it is there before it does anything else.</source>
        <translation>Koneksi terputus saat balasan dikirim. Sebelum melakukan hal lain, Earshot memeriksa di platform apakah balasan sudah ada.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>sleeps, wakes %1</source>
        <translation>ditunda, muncul lagi %1</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>harus dibalas %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>balasan %1</translation>
    </message>
    <message>
        <source>Here because its first answer is due %1</source>
        <translation>Urutan ini karena tenggat balasan pertamanya %1</translation>
    </message>
    <message>
        <source>Here because it was first seen %1</source>
        <translation>Urutan ini karena pertama kali terlihat %1</translation>
    </message>
    <message>
        <source>Reach: %1 followers</source>
        <translation>Jangkauan: %1 pengikut</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>safety: %1</source>
        <translation>keselamatan: %1</translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation>kesehatan: %1</translation>
    </message>
    <message>
        <source>a vulnerable person: %1</source>
        <translation>orang rentan: %1</translation>
    </message>
    <message>
        <source>personal data: %1</source>
        <translation>data pribadi: %1</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>uang: %1</translation>
    </message>
    <message>
        <source>emotion: %1</source>
        <translation>emosi: %1</translation>
    </message>
    <message>
        <source>reach: %1 followers</source>
        <translation>jangkauan: %1 pengikut</translation>
    </message>
    <message>
        <source>earlier cases: %1</source>
        <translation>kasus sebelumnya: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier for %2</source>
        <translation>%1 lebih awal karena %2</translation>
    </message>
    <message>
        <source>promise due %1</source>
        <translation>tenggat janji %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>janji %1</translation>
    </message>
    <message>
        <source>Here because a promise falls due %1</source>
        <translation>Urutan ini karena tenggat janjinya %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Diunggah %1</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>Pertama kali terlihat %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, wherever they stand</source>
        <translation>kedua kata, di mana pun letaknya</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>persis frasa ini</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>setiap kata yang berawalan ini</translation>
    </message>
    <message>
        <source>with one word and without the other</source>
        <translation>dengan kata yang satu, tanpa kata yang lain</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>salah satu sudah cukup</translation>
    </message>
    <message>
        <source>by whom, as any version shows the name</source>
        <translation>oleh siapa, menurut nama di versi mana pun</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>dari mana</translation>
    </message>
    <message>
        <source>complaint, troll, other or unsure</source>
        <translation>complaint (keluhan), troll, other (lainnya), atau unsure (belum pasti)</translation>
    </message>
    <message>
        <source>from a day on, and before another (UTC)</source>
        <translation>mulai suatu hari, dan sebelum hari lain (UTC)</translation>
    </message>
    <message>
        <source>“%1:” cannot be left out with “-”; only words can.</source>
        <translation>“%1:” tidak dapat dikecualikan dengan “-”; hanya kata yang bisa.</translation>
    </message>
    <message>
        <source>After “verdict:” comes complaint, troll, other or unsure.</source>
        <translation>Setelah “verdict:” harus ada complaint, troll, other, atau unsure.</translation>
    </message>
    <message>
        <source>After “%1:” comes a day such as 2026-03-02.</source>
        <translation>Setelah “%1:” harus ada tanggal seperti 2026-03-02.</translation>
    </message>
    <message>
        <source>After “%1:” comes what to look for.</source>
        <translation>Setelah “%1:” harus ada yang dicari.</translation>
    </message>
    <message>
        <source>Add a word to look for; leaving words out is not enough.</source>
        <translation>Tambahkan kata yang dicari; mengecualikan kata saja tidak cukup.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Pencarian ini terlalu panjang.</translation>
    </message>
    <message>
        <source>Search every version of everything that was ever heard</source>
        <translation>Cari di setiap versi dari semua yang pernah terpantau</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter. Try one:</source>
        <translation>Huruf kapital dan tanda aksen tidak berpengaruh. Cobalah:</translation>
    </message>
    <message>
        <source>in which language, by its code of two letters</source>
        <translation>dalam bahasa apa, dengan kode dua hurufnya</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
    <message>
        <source>mentions of our account</source>
        <translation>sebutan akun kita</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>tagar</translation>
    </message>
    <message>
        <source>search</source>
        <translation>pencarian</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>utas</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>ulasan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>tidak diperiksa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>token in the system keyring</source>
        <translation>token di ring kunci sistem</translation>
    </message>
    <message>
        <source>token in an encrypted file</source>
        <translation>token di berkas terenkripsi</translation>
    </message>
    <message>
        <source>token in memory, until the program ends</source>
        <translation>token di memori, sampai program ditutup</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>token dari variabel lingkungan</translation>
    </message>
    <message>
        <source>▲ token missing</source>
        <translation>▲ token tidak ada</translation>
    </message>
    <message>
        <source>Last poll: %1</source>
        <translation>Cek terakhir: %1</translation>
    </message>
    <message>
        <source>Last news: %1</source>
        <translation>Kabar terakhir: %1</translation>
    </message>
    <message>
        <source>Next poll: %1</source>
        <translation>Cek berikutnya: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 of working time = %3</source>
        <translation>%1 + %2 waktu kerja = %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>tidak dihitung: %1</translation>
    </message>
    <message>
        <source>times as in %1</source>
        <translation>waktu menurut %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
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
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 lalu</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>kemarin %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>terlambat %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>besok %1</translation>
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
        <translation>Data rahasia</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so tokens are kept in the encrypted file %1.
Its passphrase:</source>
        <translation>Komputer ini tidak memiliki ring kunci sistem, jadi token disimpan dalam berkas terenkripsi %1.
Frasa sandinya:</translation>
    </message>
    <message>
        <source>That passphrase does not open %1.
Its passphrase:</source>
        <translation>Frasa sandi itu tidak dapat membuka %1.
Frasa sandinya:</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ApprovalTray</name>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Balasan yang menunggu pendapat kedua</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Yang dibalas</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Perubahan Anda</translation>
    </message>
    <message>
        <source>A comment for whoever wrote it</source>
        <translation>Komentar untuk penulisnya</translation>
    </message>
    <message>
        <source>A comment; needed to return it</source>
        <translation>Komentar; wajib diisi untuk mengembalikan</translation>
    </message>
    <message>
        <source>You wrote this one; a second opinion is another person&apos;s.</source>
        <translation>Anda yang menulis balasan ini; pendapat kedua harus dari orang lain.</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Kembalikan dengan komentar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Nobody waits for a second opinion.</source>
        <translation>Tidak ada yang menunggu pendapat kedua.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Approve with these changes</source>
        <translation>Setujui dengan perubahan ini</translation>
    </message>
    <message>
        <source>Return the answer</source>
        <translation>Kembalikan balasan</translation>
    </message>
    <message>
        <source>%1 asks for a second opinion, %2</source>
        <translation>%1 meminta pendapat kedua, %2</translation>
    </message>
    <message>
        <source>%1 · change what could be better</source>
        <translation>%1 · ubah yang masih bisa lebih baik</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveRoom</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di semuanya</translation>
    </message>
    <message>
        <source>Hits, newest first</source>
        <translation>Hasil, terbaru dulu</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cara mencari</translation>
    </message>
    <message>
        <source>more than %1 hits</source>
        <translation>lebih dari %1 hasil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hasil</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nothing was ever heard that matches. Try fewer words, or the beginning of a word with * behind it.</source>
        <translation>Tidak ada yang cocok. Coba lebih sedikit kata, atau awal kata yang diikuti *.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;phrases&quot;, author:, platform:, verdict:, lang:, before:, after:</source>
        <translation>Cari di semuanya: kata, &quot;frasa&quot;, author:, platform:, verdict:, lang:, before:, after:</translation>
    </message>
    <message>
        <source>Search for something first; all its hits are exported then.</source>
        <translation>Cari sesuatu dulu; semua hasilnya lalu diekspor.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak terhitung</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveWorkBar</name>
    <message>
        <source>How far it is</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Choose at least one hit first.</source>
        <translation>Pilih dulu setidaknya satu hasil.</translation>
    </message>
    <message numerus="yes">
        <source>Export evidence of %n mention(s)</source>
        <translation>
            <numerusform>Ekspor bukti %n sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Menulis bukti…</translation>
    </message>
    <message>
        <source>Export evidence of all hits</source>
        <translation>Ekspor bukti semua hasil</translation>
    </message>
    <message>
        <source>Writing the evidence of all hits…</source>
        <translation>Menulis bukti semua hasil…</translation>
    </message>
    <message>
        <source>Web page for people (*.html);;JSON Lines for programs (*.jsonl)</source>
        <translation>Halaman web untuk dibaca orang (*.html);;JSON Lines untuk program (*.jsonl)</translation>
    </message>
    <message>
        <source>Checking every link of the ledger and every text…</source>
        <translation>Memeriksa setiap mata rantai jurnal dan setiap teks…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n mention(s) was written to %1</source>
        <translation>
            <numerusform>Bukti %n sebutan ditulis ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandHitModel</name>
    <message>
        <source>Mention</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Tentang kita</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandPage</name>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Merek baru</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nama merek</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Words and misspellings</source>
        <translation>Kata dan salah eja</translation>
    </message>
    <message>
        <source>Words and misspellings, separated by commas</source>
        <translation>Kata dan salah eja, dipisahkan koma</translation>
    </message>
    <message>
        <source>telvana, tel vana, televana</source>
        <translation>telvana, tel vana, televana</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Tagar</translation>
    </message>
    <message>
        <source>Hashtags, separated by commas</source>
        <translation>Tagar, dipisahkan koma</translation>
    </message>
    <message>
        <source>#telvana, #telvanadown</source>
        <translation>#telvana, #telvanadown</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Handles, separated by commas</source>
        <translation>Nama pengguna, dipisahkan koma</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Web addresses, separated by commas</source>
        <translation>Alamat web, dipisahkan koma</translation>
    </message>
    <message>
        <source>telvana.example</source>
        <translation>telvana.example</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kecualikan</translation>
    </message>
    <message>
        <source>Words that make it about something else, separated by commas</source>
        <translation>Kata yang menandakan hal lain, dipisahkan koma</translation>
    </message>
    <message>
        <source>telvana street</source>
        <translation>jalan telvana</translation>
    </message>
    <message>
        <source>Several with commas between them. A change counts for what comes in from now on.</source>
        <translation>Pisahkan beberapa isian dengan koma. Perubahan berlaku untuk yang masuk mulai sekarang.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What this would have found</source>
        <translation>Yang akan ditemukan</translation>
    </message>
    <message>
        <source>Mentions that match</source>
        <translation>Sebutan yang cocok</translation>
    </message>
    <message>
        <source>No brand yet. Without one, nothing that is heard counts as ours.</source>
        <translation>Belum ada merek. Tanpa merek, tidak ada temuan yang dianggap tentang kita.</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Simpan merek</translation>
    </message>
    <message>
        <source>Remove a brand</source>
        <translation>Hapus merek</translation>
    </message>
    <message>
        <source>Listen for “%1” no longer? What was found stays.</source>
        <translation>Berhenti memantau “%1”? Yang sudah ditemukan tetap tersimpan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Hapus merek</translation>
    </message>
    <message>
        <source>Nothing was heard yet; this fills up as soon as something is.</source>
        <translation>Belum ada temuan; daftar ini terisi begitu ada yang masuk.</translation>
    </message>
    <message>
        <source>None of the newest mentions has these words.</source>
        <translation>Tidak ada sebutan terbaru yang memuat kata ini.</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>Mengarah ke kita</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant, separated by commas</source>
        <translation>Kata di dekat nama saat yang dimaksud adalah Anda, dipisahkan koma</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant; charg* for all that begins so</source>
        <translation>Kata di dekat nama saat yang dimaksud adalah Anda; tagih* untuk semua yang diawali demikian</translation>
    </message>
    <message>
        <source>network, bill, app, charg*</source>
        <translation>jaringan, pulsa, aplikasi, tagih*</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Mengarah ke hal lain</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant, separated by commas</source>
        <translation>Kata di dekat nama saat yang dimaksud adalah hal lain, dipisahkan koma</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant</source>
        <translation>Kata di dekat nama saat yang dimaksud adalah hal lain</translation>
    </message>
    <message>
        <source>bird, song</source>
        <translation>burung, lagu</translation>
    </message>
    <message>
        <source>What this would have found: %1 of the newest %2 mentions, and %3 to be asked about</source>
        <translation>Yang akan ditemukan: %1 dari %2 sebutan terbaru, dan %3 yang perlu ditanyakan</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too (%2): what stands around it decides.</source>
        <translation>%1 juga kata biasa (%2): kata di sekitarnya yang menentukan.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Bubbles</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>It was shown by the desktop.</source>
        <translation>Notifikasi ditampilkan oleh desktop.</translation>
    </message>
    <message>
        <source>It was shown from the tray.</source>
        <translation>Notifikasi ditampilkan dari baki sistem.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so it was told in the window.</source>
        <translation>Desktop ini tidak menampilkan notifikasi, jadi pesannya muncul di jendela.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CardDelegate</name>
    <message>
        <source>last change %1</source>
        <translation>terakhir diubah %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CaseWindow</name>
    <message>
        <source>Show in Triage</source>
        <translation>Tampilkan di Triase</translation>
    </message>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Percakapan, terlama dulu</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Yang telah dilakukan, terbaru dulu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Pindahkan ke status lain</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Balasan pertama</translation>
    </message>
    <message>
        <source>Whose case</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Munculkan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Lepas…</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Lepas tag</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Catatan untuk tim</translation>
    </message>
    <message>
        <source>Notes, oldest first</source>
        <translation>Catatan, terlama dulu</translation>
    </message>
    <message>
        <source>A new note; the customer never sees it</source>
        <translation>Catatan baru; pelanggan tidak akan melihatnya</translation>
    </message>
    <message>
        <source>A note; the customer never sees it</source>
        <translation>Catatan; pelanggan tidak akan melihatnya</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Kasus %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 gagal: %2</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Kasus %1 · %2</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Kasus %1 · %2 · %3</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Riwayat (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move on: %1</source>
        <translation>Lanjut: %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>tanpa target</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>dibalas %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>tenggat: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>belum ditugaskan</translation>
    </message>
    <message>
        <source>sleeps until %1; wakes sooner if the customer writes</source>
        <translation>ditunda sampai %1; muncul lebih awal jika pelanggan menulis</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>tidak ditunda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Nama perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Perintah yang cocok</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Tidak ada perintah yang memuat kata ini.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentActs</name>
    <message>
        <source>Promise kept</source>
        <translation>Janji ditepati</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Cabut janji</translation>
    </message>
    <message>
        <source>Withdraw the task</source>
        <translation>Cabut tugas</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>What was the customer promised? A time that stands in it is taken over.</source>
        <translation>Apa yang dijanjikan kepada pelanggan? Waktu yang tertulis di dalamnya otomatis dipakai.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Paling lambat kapan?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>What is to be done? The customer never sees it.</source>
        <translation>Apa yang harus dilakukan? Pelanggan tidak akan melihatnya.</translation>
    </message>
    <message>
        <source>Move the time</source>
        <translation>Ubah tenggat</translation>
    </message>
    <message>
        <source>By when now?</source>
        <translation>Menjadi paling lambat kapan?</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Berikan kepada seseorang</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Siapa yang mengurusnya?</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentPane</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 terbuka)</translation>
    </message>
    <message>
        <source>Promises to the customer; a tick says that it was kept</source>
        <translation>Janji kepada pelanggan; centang berarti sudah ditepati</translation>
    </message>
    <message>
        <source>Tasks of the team; a tick says that it is done</source>
        <translation>Tugas tim; centang berarti sudah selesai</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Ubah janji</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Ubah tugas</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Composer</name>
    <message>
        <source>Close the composer; the draft stays</source>
        <translation>Tutup editor balasan; draf tetap tersimpan</translation>
    </message>
    <message>
        <source>Better leave it alone</source>
        <translation>Lebih baik biarkan</translation>
    </message>
    <message>
        <source>An answer is what a troll is after: it brings them readers and calls for the next round. Leaving it alone is a decision, and it is recorded as one. If there is a real complaint behind it, set the verdict to complaint and answer that.</source>
        <translation>Balasanlah yang dicari troll: balasan memberinya pembaca dan memancing ronde berikutnya. Membiarkannya adalah keputusan, dan dicatat sebagai keputusan. Jika ada keluhan nyata di baliknya, ubah penilaian menjadi keluhan lalu balas keluhan itu.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Tetap tulis</translation>
    </message>
    <message>
        <source>everybody on %1</source>
        <translation>semua orang di %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 saja</translation>
    </message>
    <message>
        <source>%1 has begun an answer, too</source>
        <translation>%1 juga mulai menulis balasan</translation>
    </message>
    <message>
        <source>Earshot cannot answer on %1; open the mention in the browser and answer there.</source>
        <translation>Earshot tidak dapat membalas di %1; buka sebutan ini di peramban dan balas di sana.</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation>Cari draf</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Adalah atau bukan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>is</source>
        <translation>adalah</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bukan</translation>
    </message>
</context>
<context>
    <name>earshot::gui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Lokasi penyimpanan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>A whole copy while you go on working. Tokens are not in it.</source>
        <translation>Salinan lengkap sementara Anda terus bekerja. Token tidak ikut disalin.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Buat cadangan…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Kemajuan pencadangan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Data rahasia</translation>
    </message>
    <message>
        <source>Tokens are never in the workspace, in a log or in a backup.</source>
        <translation>Token tidak pernah disimpan di ruang kerja, log, atau cadangan.</translation>
    </message>
    <message>
        <source>Tokens are kept in: %1.</source>
        <translation>Token disimpan di: %1.</translation>
    </message>
    <message>
        <source>%1 mentions in %2 versions, %3 cases, %4 steps in the ledger · %5, version %6</source>
        <translation>%1 sebutan dalam %2 versi, %3 kasus, %4 langkah dalam jurnal · %5, versi %6</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Ruang kerja utuh.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Ruang kerja (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Cadangan ada di %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Dibatalkan; tidak ada sisa yang tertinggal.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kemajuan pemeriksaan</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Batalkan pemeriksaan</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Draft</name>
    <message>
        <source>Opening the draft</source>
        <translation>Buka draf</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Simpan draf</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Minta pendapat kedua</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tarik kembali balasan</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Periksa balasan</translation>
    </message>
</context>
<context>
    <name>earshot::gui::EvidencePane</name>
    <message>
        <source>The mention with all its versions</source>
        <translation>Sebutan dengan semua versinya</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>Menurut jurnal</translation>
    </message>
    <message>
        <source>What the ledger says about this mention and its case</source>
        <translation>Isi jurnal tentang sebutan ini dan kasusnya</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>kasus %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>tanpa kasus</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Sebutan ini tidak ada dalam kasus.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FacetBar</name>
    <message>
        <source>Click to take it out of the search</source>
        <translation>Klik untuk mengeluarkannya dari pencarian</translation>
    </message>
    <message>
        <source>Click to see only these</source>
        <translation>Klik untuk melihat ini saja</translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %Ln hit(s)</source>
        <translation>
            <numerusform>Hanya %1, %Ln hasil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::FilterField</name>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Tidak dapat dipahami: %1</translation>
    </message>
    <message>
        <source>Words of the text, #tag, @author, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - before a word rules it out.</source>
        <translation>Kata dalam teks, #tag, @penulis, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - di depan kata mengecualikannya.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FindingModel</name>
    <message>
        <source>Stops the sending: %1</source>
        <translation>Menghalangi pengiriman: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FirstStart</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Selamat datang di Earshot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nama merek</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Handle of the brand, if it has one</source>
        <translation>Nama pengguna merek, jika ada</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Tagar</translation>
    </message>
    <message>
        <source>Hashtag of the brand, if it has one</source>
        <translation>Tagar merek, jika ada</translation>
    </message>
    <message>
        <source>#telvana</source>
        <translation>#telvana</translation>
    </message>
    <message>
        <source>Only looking? The sample workspace shows a bad week of an internet provider, live, with nothing to set up.</source>
        <translation>Hanya ingin melihat-lihat? Ruang kerja contoh menampilkan pekan buruk sebuah penyedia internet secara langsung, tanpa perlu menyiapkan apa pun.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Coba ruang kerja contoh</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>A name is needed, or skip this for now.</source>
        <translation>Isi nama, atau lewati dulu.</translation>
    </message>
    <message>
        <source>An address is needed, or skip this for now.</source>
        <translation>Isi alamat, atau lewati dulu.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pertanyaan %1 dari %2</translation>
    </message>
    <message>
        <source>For whom do you listen?</source>
        <translation>Merek apa yang Anda pantau?</translation>
    </message>
    <message>
        <source>Where do people talk?</source>
        <translation>Di mana orang berbicara?</translation>
    </message>
    <message>
        <source>When does somebody answer?</source>
        <translation>Kapan ada yang membalas?</translation>
    </message>
    <message>
        <source>The name as people write it. Misspellings and more can be added later in Listening.</source>
        <translation>Nama seperti yang ditulis orang. Salah eja dan lainnya dapat ditambahkan nanti di Pemantauan.</translation>
    </message>
    <message>
        <source>The feed of a forum, a shop or a news search; or a Mastodon server. One is enough to begin with.</source>
        <translation>Feed sebuah forum, toko, atau pencarian berita; atau server Mastodon. Satu cukup untuk memulai.</translation>
    </message>
    <message>
        <source>An answer falls due in working time only. An empty line is a free day.</source>
        <translation>Tenggat balasan hanya dihitung dalam jam kerja. Baris kosong berarti hari libur.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Mulai memantau</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HoursPage</name>
    <message>
        <source>Work hours and targets</source>
        <translation>Jam kerja dan target</translation>
    </message>
    <message>
        <source>A first answer falls due in working time, so a complaint of Friday evening does not burn over the weekend.</source>
        <translation>Tenggat balasan pertama dihitung dalam jam kerja, jadi keluhan pada Jumat malam tidak terlambat selama akhir pekan.</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>Kapan ada yang membalas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Holidays, one a line: date and name</source>
        <translation>Hari libur, satu per baris: tanggal dan nama</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day</source>
        <translation>2026-12-25 Hari Natal</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Balasan pertama dalam</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Tahan sebelum mengirim</translation>
    </message>
    <message>
        <source>Look again every</source>
        <translation>Periksa ulang setiap</translation>
    </message>
    <message>
        <source>Look again at a mention every</source>
        <translation>Periksa ulang sebutan setiap</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>a holiday is a date like 2026-12-25 and a name</source>
        <translation>hari libur berupa tanggal seperti 2026-12-25 dan nama</translation>
    </message>
    <message>
        <source>A complaint seen %1 is due %2.</source>
        <translation>Keluhan yang terlihat %1 bertenggat %2.</translation>
    </message>
    <message>
        <source>This cannot be counted yet.</source>
        <translation>Ini belum dapat dihitung.</translation>
    </message>
    <message>
        <source>Change work hours and targets</source>
        <translation>Ubah jam kerja dan target</translation>
    </message>
    <message>
        <source> min of work</source>
        <translation> mnt kerja</translation>
    </message>
    <message>
        <source> s</source>
        <translation> dtk</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Hours and targets</source>
        <translation>Jam dan target</translation>
    </message>
    <message>
        <source>Cases in a lane of the board, at most</source>
        <translation>Maksimum kasus per lajur papan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>While a list has the focus</source>
        <translation>Saat fokus pada daftar</translation>
    </message>
    <message>
        <source>While you write an answer</source>
        <translation>Saat menulis balasan</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua pintasan</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>In the room or window that has it</source>
        <translation>Di bagian atau jendela yang memilikinya</translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneColumn</name>
    <message>
        <source>No case here</source>
        <translation>Tidak ada kasus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln case(s)</source>
        <translation>
            <numerusform>%1, %Ln kasus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>List all cases of this lane in Triage</source>
        <translation>Tampilkan semua kasus lajur ini di Triase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over the limit</source>
        <translation>
            <numerusform>%Ln di atas batas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneLimitEditor</name>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>At most so many cases: %1</source>
        <translation>Jumlah maksimum kasus: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningRoom</name>
    <message>
        <source>Listening</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>Parts of Listening</source>
        <translation>Bagian Pemantauan</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningStatus</name>
    <message>
        <source>listening nowhere yet</source>
        <translation>belum memantau apa pun</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>polling…</source>
        <translation>memeriksa…</translation>
    </message>
    <message numerus="yes">
        <source>last poll %n s ago</source>
        <translation>
            <numerusform>cek terakhir %n dtk lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>last poll %1</source>
        <translation>cek terakhir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n bermasalah</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Pemantauan: %1</translation>
    </message>
    <message>
        <source>Where Earshot listens, and whether it works</source>
        <translation>Di mana Earshot memantau, dan apakah berhasil</translation>
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
        <translation>%1 gagal: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MatchingBar</name>
    <message numerus="yes">
        <source>At work on %n mention(s)…</source>
        <translation>
            <numerusform>Memproses %n sebutan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match are chosen. What you do next is done to all of them.</source>
        <translation>
            <numerusform>Semua %n yang cocok dipilih. Tindakan Anda berikutnya berlaku untuk semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Batalkan pilihan</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionActs</name>
    <message>
        <source>Leave alone</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bisukan</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Laporkan ke platform</translation>
    </message>
    <message numerus="yes">
        <source>This is done to all %n mention(s) that match. It can be undone.</source>
        <translation>
            <numerusform>Ini diterapkan pada semua %n sebutan yang cocok, dan dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n mention(s).</source>
        <translation>
            <numerusform>%1: dihentikan setelah %n sebutan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s).</source>
        <translation>
            <numerusform>%1: %n sebutan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Tetapkan: %1</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Kosongkan penugasan</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Tugaskan kepada %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>To whom? (Leave it empty for nobody.)</source>
        <translation>Kepada siapa? (Kosongkan jika tidak ditugaskan.)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Until when shall it sleep? It wakes sooner if the customer writes again.</source>
        <translation>Tunda sampai kapan? Kasus muncul lebih awal jika pelanggan menulis lagi.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Munculkan</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Pindahkan ke %1</translation>
    </message>
    <message>
        <source>This case has come to its last state.</source>
        <translation>Kasus ini sudah mencapai status terakhir.</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Tag apa?</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Beri tag %1</translation>
    </message>
    <message>
        <source>Take tag %1 off</source>
        <translation>Lepas tag %1</translation>
    </message>
    <message>
        <source>Notes belong to cases, and this mention is in none.</source>
        <translation>Catatan hanya untuk kasus, dan sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>For the team; the customer never sees it.</source>
        <translation>Untuk tim; pelanggan tidak akan melihatnya.</translation>
    </message>
    <message>
        <source>The ladder belongs to cases, and this mention is in none.</source>
        <translation>Tangga tindakan hanya untuk kasus, dan sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>Ladder against harassment</source>
        <translation>Tangga tindakan atas pelecehan</translation>
    </message>
    <message>
        <source>One rung at a time; leave alone comes first.</source>
        <translation>Satu langkah demi satu; biarkan dulu.</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>Mengapa? Alasannya dicatat dalam jurnal.</translation>
    </message>
    <message>
        <source>Done: %1. Rungs before it were never taken.</source>
        <translation>Selesai: %1. Langkah sebelumnya tidak pernah diambil.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Selesai: %1</translation>
    </message>
    <message>
        <source>This mention has no address of its own.</source>
        <translation>Sebutan ini tidak memiliki alamat sendiri.</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Tentang kita</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Bukan tentang kita</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stayed as they were: a promise is still open.</source>
        <translation>
            <numerusform>%n sebutan tetap seperti semula: masih ada janji yang terbuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no tag.</source>
        <translation>Tidak ada tag.</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Lepas tag</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionPane</name>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Percakapan, terlama dulu</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>karena: %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>tanpa kasus</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>kasus %1</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>No word of a brand stands in it.</source>
        <translation>Tidak memuat kata merek apa pun.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Notifier</name>
    <message>
        <source>Earshot can be heard</source>
        <translation>Notifikasi Earshot berfungsi</translation>
    </message>
    <message>
        <source>This is how you are told about news.</source>
        <translation>Beginilah Anda diberi tahu saat ada kabar baru.</translation>
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
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Pilih yang lain…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Make a backup and bring it up to date</source>
        <translation>Buat cadangan dan mutakhirkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This workspace comes from an older version</source>
        <translation>Ruang kerja ini berasal dari versi yang lebih lama</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version</source>
        <translation>Ruang kerja ini berasal dari versi yang lebih baru</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Belum ada apa pun di sana</translation>
    </message>
    <message>
        <source>This workspace is in use</source>
        <translation>Ruang kerja ini sedang digunakan</translation>
    </message>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Ruang kerja ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>A backup is made first, in the file %1.</source>
        <translation>Cadangan dibuat dulu di berkas %1.</translation>
    </message>
    <message>
        <source>A backup is made first, in the schema %1 of the same database.</source>
        <translation>Cadangan dibuat dulu di skema %1 dalam basis data yang sama.</translation>
    </message>
    <message>
        <source>Earshot can bring %1 up to date.</source>
        <translation>Earshot dapat memutakhirkan %1.</translation>
    </message>
    <message>
        <source>Older versions of Earshot cannot open it any more after that.</source>
        <translation>Setelah itu, versi Earshot yang lebih lama tidak dapat membukanya lagi.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Membuka %1…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Membuat cadangan…</translation>
    </message>
    <message>
        <source>Bringing it up to date…</source>
        <translation>Memutakhirkan…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Buka ruang kerja lain</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Ruang kerja (*.db);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Buat ruang kerja baru</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Ruang kerja (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Begin a new one there</source>
        <translation>Buat yang baru di sana</translation>
    </message>
    <message>
        <source>Begin a new one…</source>
        <translation>Buat yang baru…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::OpinionModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 kepada %2 · %3</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Everybody who ever did something in this workspace or was given a case. Whoever opens it is known by the login name, or by the name that Earshot was started with (--as).</source>
        <translation>Semua orang yang pernah melakukan sesuatu di ruang kerja ini atau diberi kasus. Siapa pun yang membukanya dikenal dari nama loginnya, atau dari nama yang diberikan saat Earshot dijalankan (--as).</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Bekerja di sini: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Anda)</translation>
    </message>
    <message>
        <source>Nobody did anything here yet.</source>
        <translation>Belum ada yang melakukan apa pun di sini.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ProfileDialog</name>
    <message>
        <source>The author&apos;s profile</source>
        <translation>Profil penulis</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Recent posts, newest first</source>
        <translation>Kiriman terakhir, terbaru dulu</translation>
    </message>
    <message>
        <source>Asking the platform for the profile and recent posts…</source>
        <translation>Meminta profil dan kiriman terakhir dari platform…</translation>
    </message>
    <message>
        <source>This author has written nothing that the platform shows us.</source>
        <translation>Tidak ada tulisan penulis ini yang ditampilkan platform kepada kita.</translation>
    </message>
    <message>
        <source>A source of this kind (%1) has no profiles: nothing more is known of this author than what was heard.</source>
        <translation>Sumber jenis ini (%1) tidak memiliki profil: yang diketahui tentang penulis ini hanya yang sudah terpantau.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyBox</name>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>What the approver changed</source>
        <translation>Yang diubah pemberi persetujuan</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Draf tersimpan</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Menyimpan draf…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Tarik kembali dan ubah</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 – too long</source>
        <translation>%1 – terlalu panjang</translation>
    </message>
    <message>
        <source>Characters as the platform counts them</source>
        <translation>Karakter menurut hitungan platform</translation>
    </message>
    <message>
        <source>%1 · %2 reads it</source>
        <translation>%1 · dibaca %2</translation>
    </message>
    <message>
        <source>Closed until there is a public answer in this conversation, or the customer has written in private: answer in public first, so that others see that you care, and move to private for details and anything confidential.</source>
        <translation>Ditutup sampai ada balasan publik dalam percakapan ini, atau pelanggan menulis secara privat: balas secara publik dulu agar orang lain melihat bahwa Anda peduli, lalu beralih ke privat untuk perincian dan hal yang rahasia.</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Balasan publik</translation>
    </message>
    <message>
        <source>Private answer</source>
        <translation>Balasan privat</translation>
    </message>
    <message>
        <source>Say thank you, and sorry where it is our fault. Ask what is needed, and say when they hear from you next. How can we help?</source>
        <translation>Ucapkan terima kasih, dan minta maaf jika itu kesalahan kita. Tanyakan yang diperlukan, dan sebutkan kapan Anda akan memberi kabar lagi. Apa yang dapat kita bantu?</translation>
    </message>
    <message>
        <source>Details and anything confidential belong here. Say why this is the quicker way for them.</source>
        <translation>Perincian dan hal yang rahasia ditulis di sini. Jelaskan mengapa cara ini lebih cepat bagi pelanggan.</translation>
    </message>
    <message>
        <source>This is not %1, so the spelling is not checked.</source>
        <translation>Ini bukan bahasa %1, jadi ejaannya tidak diperiksa.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Tidak ada saran</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyNews</name>
    <message>
        <source>%1 asks for a second opinion.</source>
        <translation>%1 meminta pendapat kedua.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>%1 approved your answer.</source>
        <translation>%1 menyetujui balasan Anda.</translation>
    </message>
    <message>
        <source>%1 returned your answer.</source>
        <translation>%1 mengembalikan balasan Anda.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Kasus %1: %2</translation>
    </message>
    <message>
        <source>the answer was sent.</source>
        <translation>balasan terkirim.</translation>
    </message>
    <message>
        <source>%1 gave you case %2.</source>
        <translation>%1 menugaskan kasus %2 kepada Anda.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Sample</name>
    <message>
        <source>The sample cannot be played: %1</source>
        <translation>Contoh tidak dapat diputar: %1</translation>
    </message>
    <message>
        <source>The sample cannot be played: its server has ended.</source>
        <translation>Contoh tidak dapat diputar: servernya sudah berhenti.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Tema dan bahasa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Saat jendela ditutup</translation>
    </message>
    <message>
        <source>keeps listening in the tray</source>
        <translation>tetap memantau dari baki sistem</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Single letters act while a list has the focus</source>
        <translation>Huruf tunggal berfungsi saat fokus pada daftar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan pintasannya</translation>
    </message>
    <message>
        <source>New key for the chosen command</source>
        <translation>Pintasan baru untuk perintah terpilih</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa pintasan</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Pintasan bawaan</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>What is worth a pop-up while you do something else? Many at once are folded into one.</source>
        <translation>Apa yang layak dimunculkan saat Anda mengerjakan hal lain? Beberapa sekaligus digabung menjadi satu.</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Jenis notifikasi</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Senyap dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Senyap sampai</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Uji</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends Earshot, and nothing is heard until it is started again.</source>
        <translation>Jika tidak, menutup jendela akan menghentikan Earshot, dan tidak ada yang dipantau sampai dijalankan lagi.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Earshot.</source>
        <translation>Desktop ini tidak memiliki baki sistem, jadi menutup jendela akan menghentikan Earshot.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>Pintasan ini sudah dipakai “%1”.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>Tambah sumber</translation>
    </message>
    <message>
        <source>Where do people talk? A feed of a forum, a shop or a news search; or a Mastodon server.</source>
        <translation>Di mana orang berbicara? Feed sebuah forum, toko, atau pencarian berita; atau server Mastodon.</translation>
    </message>
    <message>
        <source>Listen there</source>
        <translation>Pantau</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Ubah sumber</translation>
    </message>
    <message>
        <source>What was heard there stays. Another address, hashtag or search begins anew.</source>
        <translation>Yang sudah ditemukan di sana tetap tersimpan. Alamat, tagar, atau pencarian lain dimulai dari awal.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
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
        <translation>Apa</translation>
    </message>
    <message>
        <source>What is listened to there</source>
        <translation>Yang dipantau di sana</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Hashtag or words</source>
        <translation>Tagar atau kata</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Akun kita</translation>
    </message>
    <message>
        <source>Our own handle there</source>
        <translation>Nama pengguna kita di sana</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token of our account</source>
        <translation>Token akun kita</translation>
    </message>
    <message>
        <source>It goes to the place for secrets of this computer and is never shown again.</source>
        <translation>Disimpan di tempat penyimpanan data rahasia komputer ini dan tidak akan ditampilkan lagi.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Cek setiap</translation>
    </message>
    <message>
        <source>Seconds between two polls</source>
        <translation>Detik antara dua pengecekan</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Alamat feed</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Hanya dengan kata ini</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Tagar</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Nomor kiriman</translation>
    </message>
    <message>
        <source>empty: everything</source>
        <translation>kosong: semuanya</translation>
    </message>
    <message>
        <source> s</source>
        <translation> dtk</translation>
    </message>
    <message>
        <source>An address that begins with https:// is needed.</source>
        <translation>Isi alamat yang diawali https://.</translation>
    </message>
    <message>
        <source>What to look for there is still missing.</source>
        <translation>Yang harus dicari di sana belum diisi.</translation>
    </message>
    <message>
        <source>Mentions of an account can only be read with its token.</source>
        <translation>Sebutan sebuah akun hanya dapat dibaca dengan tokennya.</translation>
    </message>
    <message>
        <source>The sorter may learn from it</source>
        <translation>Pemilah boleh belajar dari sini</translation>
    </message>
    <message>
        <source>The sorter may learn from what is heard there</source>
        <translation>Pemilah boleh belajar dari temuan di sana</translation>
    </message>
    <message>
        <source>Untick this where the terms of the place forbid training on its texts; X&apos;s do.</source>
        <translation>Hapus centang jika ketentuan tempat itu melarang pelatihan dengan teksnya; ketentuan X melarangnya.</translation>
    </message>
    <message>
        <source>empty: as it is</source>
        <translation>kosong: tetap seperti sekarang</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceListModel</name>
    <message>
        <source>last poll: %1</source>
        <translation>cek terakhir: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Cek terakhir</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Cek berikutnya</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Tambah sumber…</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Uji sekarang</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Earshot listens nowhere yet. Add a feed or a Mastodon server.</source>
        <translation>Earshot belum memantau apa pun. Tambahkan feed atau server Mastodon.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %1 · last news %2 · next poll %3 · every %n s</source>
        <translation>
            <numerusform>Cek terakhir %1 · kabar terakhir %2 · cek berikutnya %3 · setiap %n dtk</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The source was not added: %1</source>
        <translation>Sumber tidak ditambahkan: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n item(s) on the first page.</source>
        <translation>
            <numerusform>Ada respons: %n butir di halaman pertama.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is that of @%1.</source>
        <translation>Token ini milik @%1.</translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation>Lanjutkan sumber</translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation>Jeda sumber</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Hapus sumber</translation>
    </message>
    <message>
        <source>Ask “%1” no longer and forget its token? What was heard there stays.</source>
        <translation>Berhenti memeriksa “%1” dan hapus tokennya? Yang sudah ditemukan di sana tetap tersimpan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The source was not removed: %1</source>
        <translation>Sumber tidak dihapus: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>The source was not changed: %1</source>
        <translation>Sumber tidak diubah: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Ubah sumber</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TagChips</name>
    <message>
        <source>Take tag %1 off</source>
        <translation>Lepas tag %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePage</name>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nama templat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Bahasa templat</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Hanya untuk saya</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Teks templat</translation>
    </message>
    <message>
        <source>We are sorry, {{name}}. {{what we do}} by {{when}}.</source>
        <translation>Kami mohon maaf, {{nama}}. {{tindakan kami}} paling lambat {{waktu}}.</translation>
    </message>
    <message>
        <source>A starting point, never the answer: what stands in {{braces}} has to be filled in before it can be sent.</source>
        <translation>Titik awal, bukan balasan jadi: isian dalam {{kurung kurawal}} harus dilengkapi sebelum balasan dapat dikirim.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>any</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Belum ada templat.</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Tanpa isian</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Isian: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Hapus templat</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePicker</name>
    <message>
        <source>Find a template</source>
        <translation>Cari templat</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>No template has this in its name.</source>
        <translation>Tidak ada templat dengan nama ini.</translation>
    </message>
    <message>
        <source>There are no templates yet. They are made in Listening.</source>
        <translation>Belum ada templat. Templat dibuat di Pemantauan.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Buka Earshot</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Earshot is listening</source>
        <translation>Earshot sedang memantau</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TriageRoom</name>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Saring daftar ini</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Saring…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>An answer belongs to a case, and this mention is in none.</source>
        <translation>Balasan hanya untuk kasus, dan sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>Judge it a complaint</source>
        <translation>Nilai sebagai keluhan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Nothing here. That is good news.</source>
        <translation>Tidak ada apa pun di sini. Kabar baik.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in its field ends it.</source>
        <translation>Tidak ada yang cocok dengan saringan. Tekan Esc di kolomnya untuk mengakhiri.</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triase</translation>
    </message>
    <message>
        <source>Only a case can be handed over, and this mention is in none.</source>
        <translation>Hanya kasus yang dapat diserahkan, dan sebutan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>As far as Earshot knows, nobody else says this.</source>
        <translation>Sejauh yang diketahui Earshot, tidak ada orang lain yang mengatakan ini.</translation>
    </message>
    <message>
        <source>Earshot is still looking for others who say this. Try again in a moment.</source>
        <translation>Earshot masih mencari orang lain yang mengatakan ini. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>What matches could not be counted: %1</source>
        <translation>Yang cocok tidak dapat dihitung: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ViewDialog</name>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Terlihat oleh</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Shows mentions for which</source>
        <translation>Tampilkan sebutan yang</translation>
    </message>
    <message>
        <source>All conditions or any one of them</source>
        <translation>Semua syarat atau salah satunya</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Ubah tampilan</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Tampilan baru</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>saya saja</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>seluruh tim</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>memenuhi semua syarat ini</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>memenuhi setidaknya satu syarat ini</translation>
    </message>
    <message>
        <source>more than %1 mentions</source>
        <translation>lebih dari %1 sebutan</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n sebutan</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Simpan tampilan %1</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Hapus tampilan %1</translation>
    </message>
    <message>
        <source>The mentions in it stay where they are.</source>
        <translation>Sebutan di dalamnya tetap pada tempatnya.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WeekEditor</name>
    <message>
        <source>Work hours on %1</source>
        <translation>Jam kerja pada %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libur</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WorkflowRoom</name>
    <message>
        <source>Workflow</source>
        <translation>Alur Kerja</translation>
    </message>
    <message>
        <source>Only cases whose first answer falls due today</source>
        <translation>Hanya kasus yang balasan pertamanya bertenggat hari ini</translation>
    </message>
    <message>
        <source>Only cases whose first answer is late</source>
        <translation>Hanya kasus yang balasan pertamanya terlambat</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Kasus milik</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation>Kasus milik siapa yang ditampilkan</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>saya (%1)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ditugaskan</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>tenggat hari ini</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>lewat tenggat</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Nothing of this is due. That is good news.</source>
        <translation>Tidak ada yang bertenggat. Kabar baik.</translation>
    </message>
    <message>
        <source>No case yet. A case opens with the first complaint that is found.</source>
        <translation>Belum ada kasus. Kasus dibuka saat keluhan pertama ditemukan.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Pindahkan ke %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln tenggat hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln lewat tenggat</numerusform>
        </translation>
    </message>
</context>
</TS>
