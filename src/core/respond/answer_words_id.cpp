// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_words.h"

namespace earshot::respond {

namespace {

constexpr Phrase apologies[] = { { "maaf*" }, { "memaafkan" }, { "dimaafkan" }, { "menyesal" }, { "sori" }, { "sorry" },
    { "kesalahan kami" }, { "salah kami" }, { "kekeliruan kami" }, { "kelalaian kami" }, { "kami keliru" }, { "kami salah" },
    { "permintaan maaf" }, { "pangapunten" }, { "wajar" }, { "salah di kami" }, { "itu salah" }, { "gara gara kami" }, { "kami yang" },
    { "kami paham" }, { "kami mengerti" }, { "kami memahami" }, { "kami lalai" }, { "kami bolong" }, { "benar kak" }, { "kakak benar" },
    { "ibu benar" }, { "bapak benar" } };

constexpr Phrase thanks[] = { { "terima kasih" }, { "terimakasih" }, { "makasih" }, { "trims" }, { "tengkyu" }, { "berterima kasih" } };

constexpr Phrase steps[] = { { "bisa" }, { "bisakah" }, { "kami akan" }, { "akan kami" }, { "kami bantu" }, { "kami cek" },
    { "kami periksa" }, { "kami tindak*" }, { "kami proses" }, { "kami sedang" }, { "kami tangani" }, { "kami selidiki" },
    { "kami hubungi" }, { "kami kirim*" }, { "kami kabari" }, { "kami teruskan" }, { "kami perbaiki" }, { "kami ganti" }, { "saya cek" },
    { "saya bantu" }, { "saya akan" }, { "sedang kami" }, { "sedang di*" }, { "tim kami" }, { "tim teknis" }, { "tim teknisi" },
    { "teknisi*" }, { "sedang mem*" }, { "sedang meng*" }, { "petugas" }, { "bantu*" }, { "membantu" }, { "dibantu" }, { "silakan" },
    { "silahkan" }, { "mohon kirim*" }, { "mohon infokan" }, { "mohon informasikan" }, { "mohon hubungi" }, { "mohon sebutkan" },
    { "mohon coba" }, { "mohon cek" }, { "boleh" }, { "hubungi" }, { "menghubungi" }, { "dm" }, { "pesan langsung" }, { "pesan pribadi" },
    { "japri" }, { "kabari" }, { "beri tahu" }, { "beritahu" }, { "informasikan" }, { "dikembalikan" }, { "pengembalian" }, { "refund" },
    { "ganti*" }, { "diganti" }, { "mengganti" }, { "sudah normal" }, { "sudah pulih" }, { "sudah kami" }, { "telah kami" },
    { "kami sudah" }, { "kami telah" }, { "sudah di*" }, { "telah di*" }, { "diperbaiki" }, { "memperbaiki" }, { "perbaikan" },
    { "kembali normal" }, { "normal kembali" }, { "diteruskan" }, { "meneruskan" }, { "segera" }, { "secepatnya" }, { "cek" }, { "dicek" },
    { "ditindaklanjuti" }, { "menindaklanjuti" }, { "ditangani" }, { "menangani" } };

constexpr Phrase noSteps[] = { { "kami sudah baca" }, { "kami sudah membaca" } };

constexpr Phrase exactTimes[] = { { "senin" }, { "selasa" }, { "rabu" }, { "kamis" }, { "jumat" }, { "jum'at" }, { "sabtu" },
    { "hari minggu" }, { "hari ini" }, { "malam ini" }, { "sore ini" }, { "siang ini" }, { "pagi ini" }, { "besok" }, { "lusa" },
    { "nanti malam" }, { "nanti sore" }, { "akhir pekan ini" }, { "minggu depan" }, { "akhir minggu ini" } };

constexpr Phrase noTimes[] = { { "sejak hari ini" }, { "dari hari ini" } };

constexpr Phrase elsewhere[] = { { "dm" }, { "dm kami" }, { "japri" }, { "pesan langsung" }, { "pesan pribadi" }, { "pesan privat" },
    { "inbox" }, { "direct message" }, { "jalur pribadi" }, { "lewat email" }, { "melalui email" }, { "via email" }, { "privat" },
    { "pribadi" }, { "bukan di sini" } };

constexpr Phrase denials[] = { { "jangan" }, { "tidak" }, { "tak" } };

constexpr Phrase vagueTimes[]
    = { { "sesegera mungkin", "paling lambat {{hari, jam}}" }, { "secepat mungkin", "paling lambat {{hari, jam}}" },
          { "secepatnya", "paling lambat {{hari, jam}}" }, { "dalam waktu dekat", "paling lambat {{hari, jam}}" },
          { "dalam waktu yang dekat", "paling lambat {{hari, jam}}" }, { "sebentar lagi", "paling lambat {{hari, jam}}" },
          { "dalam waktu secepatnya", "paling lambat {{hari, jam}}" }, { "segera" }, { "asap", "paling lambat {{hari, jam}}" } };

constexpr Phrase noPromises[]
    = { { "mohon segera" }, { "silakan segera" }, { "silahkan segera" }, { "harap segera" }, { "untuk segera" }, { "agar segera" },
          { "kakak segera" }, { "anda segera" }, { "segera hubungi" }, { "segera kirim" }, { "segera laporkan" }, { "segera setelah" } };

constexpr Phrase confidential[] = { { "nomor pesanan" }, { "no pesanan" }, { "nomor order" }, { "no order" }, { "nomor pelanggan" },
    { "no pelanggan" }, { "id pelanggan" }, { "nomor hp" }, { "no hp" }, { "nomor telepon" }, { "no telepon" }, { "nomor telp" },
    { "no telp" }, { "nomor handphone" }, { "nomor ponsel" }, { "nomor wa" }, { "no wa" }, { "nomor whatsapp" }, { "nomor rekening" },
    { "no rekening" }, { "nomor kontrak" }, { "kode booking" }, { "kode pemesanan" }, { "alamat email" }, { "alamat rumah" },
    { "alamat lengkap" }, { "alamat pengiriman" }, { "alamat anda" }, { "alamat kakak" }, { "nik" }, { "nomor ktp" }, { "no ktp" },
    { "kata sandi" }, { "tanggal lahir" }, { "nomor kartu" } };

constexpr Phrase notAskedFor[] = { { "ke nomor *" }, { "ke alamat *" }, { "di nomor *" }, { "nomor * kami" }, { "dari nomor *" } };

constexpr Phrase requests[] = { { "mohon" }, { "boleh" }, { "bisa" }, { "tolong" }, { "silakan" }, { "silahkan" }, { "kirim" },
    { "kirimkan" }, { "sebutkan" }, { "infokan" }, { "informasikan" }, { "minta" }, { "butuh" }, { "membutuhkan" }, { "perlu" },
    { "memerlukan" }, { "berapa" }, { "apa" }, { "share" }, { "tulis*" } };

constexpr Phrase noRequests[] = { { "mohon maaf" }, { "mohon ditunggu" }, { "mohon menunggu" } };

}

const AnswerWords& indonesianAnswers()
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
        .apology = "Mohon maaf atas hal ini.",
        .acknowledgement = "Kami sudah membaca ini dan sedang memeriksanya.",
        .offer = "Apa yang bisa kami bantu?",
        .privately = "Mohon kirim lewat pesan langsung, bukan di sini.",
    };
    return words;
}

}
