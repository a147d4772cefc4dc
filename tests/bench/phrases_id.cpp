// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace earshot::bench {

const Phrases& indonesian()
{
    static const Phrases phrases{
        .language = "id",
        .complaints = { "{t} dari {b} sudah rusak setelah {n} hari", "saya ditagih dua kali oleh {b}, rugi {m} ribu rupiah",
            "sudah {n} hari menunggu jawaban soal {t} tapi tidak ada kabar", "aplikasi {b} keluar sendiri setiap {n} menit",
            "paket katanya sudah diterima di {w}, padahal belum sampai", "teknisi {b} tidak datang lagi untuk ketiga kalinya",
            "internet {b} mati terus sejak kemarin malam", "layanan pelanggan menutup telepon setelah {n} menit antre",
            "{t} yang dikirim pecah dan tanpa nota", "uang saya {m} ribu belum dikembalikan sampai sekarang" },
        .praises = { "{t} ini benar-benar bagus, sudah {n} bulan tanpa masalah", "terima kasih {p} di gerai {b} {w}, ramah sekali",
            "{t} diganti dalam {n} jam, pelayanan mantap", "setelah pembaruan semuanya lancar lagi",
            "kurirnya sopan dan datang lebih cepat" },
        .insults = { "{b} isinya badut semua, yang beli juga bodoh", "dasar tolol, masih saja percaya sama {b}",
            "diam kamu, tidak ada yang peduli, goblok", "perusahaan sampah, pegawainya tidak punya otak" },
        .others = { "ada yang tahu apakah {t} cocok untuk model {w} yang lama", "{b} akan membuka toko baru di {w} bulan depan",
            "di forum sebelah ada diskusi panjang tentang {t}", "menurut buku petunjuk tombolnya ditekan {n} detik",
            "tetangga saya {p} bertanya harus pilih yang mana", "akhir pekan ini kami naik kereta ke {w}",
            "harganya turun {m} ribu minggu ini" },
        .demands = { "Tiket {c} masih terbuka.", "Ada yang mengalami juga?", "Saya minta uang kembali.", "Foto terlampir.", "Pesanan {c}.",
            "Salam dari {w}.", "Terima kasih sebelumnya.", "{p} bisa jadi saksi.", "Mohon segera dibantu." },
        .endings = { "Ada yang sudah coba?", "Foto terlampir.", "Salam dari {w}.", "Terima kasih sebelumnya.", "{p} bisa jadi saksi.",
            "Lihat {c}." },
        .things = { "ketel", "router", "tarif", "kartu kredit", "pengiriman", "tagihan", "garansi", "langganan", "termostat", "pesanan",
            "pengisi daya", "paket", "akun", "mesin cuci", "kontrak", "kupon", "layar" },
        .names = { "Budi", "Siti", "Agus", "Dewi", "Rizky", "Putri", "Joko", "Wulan", "Bayu", "Intan" },
        .fillers = { "kemarin", "pagi", "sore", "siapa", "lagi", "sungguh", "masih", "sesudah", "sebelum", "antara", "mungkin", "dapur",
            "kantor", "kebun", "hujan", "kemarau", "minggu", "karena", "tanpa", "lain", "akhirnya", "sekali", "padahal", "kakak", "adik",
            "guru", "desa", "sungai", "gunung", "kopi", "roti", "musik", "gambar", "cerita", "pertanyaan", "membaca", "memasak", "awal",
            "lambat", "tenang", "terang", "kecil", "semua", "sering", "hampir", "bersama", "luar", "atas", "jumat" },
    };
    return phrases;
}

}
