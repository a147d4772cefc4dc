// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_word_lists.h"

namespace earshot::respond {

namespace {

using enum TimeMeaning;

// clang-format off
constexpr TimeWord english[] = {
    { "monday", Weekday, 1 }, { "tuesday", Weekday, 2 }, { "wednesday", Weekday, 3 }, { "thursday", Weekday, 4 }, { "friday", Weekday, 5 },
    { "saturday", Weekday, 6 }, { "sunday", Weekday, 7 }, { "mon", Weekday, 1 }, { "tue", Weekday, 2 }, { "wed", Weekday, 3 },
    { "thu", Weekday, 4 }, { "thurs", Weekday, 4 }, { "fri", Weekday, 5 },
    { "jan", Month, 1 }, { "january", Month, 1 }, { "feb", Month, 2 }, { "february", Month, 2 }, { "mar", Month, 3 }, { "march", Month, 3 },
    { "apr", Month, 4 }, { "april", Month, 4 }, { "may", Month, 5 }, { "jun", Month, 6 }, { "june", Month, 6 }, { "jul", Month, 7 },
    { "july", Month, 7 }, { "aug", Month, 8 }, { "august", Month, 8 }, { "sep", Month, 9 }, { "sept", Month, 9 }, { "september", Month, 9 },
    { "oct", Month, 10 }, { "october", Month, 10 }, { "nov", Month, 11 }, { "november", Month, 11 }, { "dec", Month, 12 },
    { "december", Month, 12 },
    { "today", DayAhead, 0 }, { "tonight", DayAhead, 0 }, { "this afternoon", DayAhead, 0 }, { "this evening", DayAhead, 0 },
    { "tomorrow", DayAhead, 1 }, { "the day after tomorrow", DayAhead, 2 }, { "day after tomorrow", DayAhead, 2 },
    { "a", Number, 1 }, { "an", Number, 1 }, { "one", Number, 1 }, { "two", Number, 2 }, { "three", Number, 3 }, { "four", Number, 4 },
    { "five", Number, 5 }, { "six", Number, 6 }, { "seven", Number, 7 }, { "ten", Number, 10 },
    { "minute*", Minutes }, { "hour", Hours }, { "hours", Hours }, { "day", Days }, { "days", Days }, { "week", Weeks }, { "weeks", Weeks },
    { "working", Working }, { "business", Working }, { "work", Working },
    { "in", Within }, { "within", Within }, { "within the", Within, 1 }, { "in the next", Within }, { "within the next", Within },
    { "in at most", Within },
    { "at", Clock }, { "by", Clock }, { "until", Clock }, { "before", Clock }, { "around", Clock }, { "till", Clock },
    { "o'clock", OClock }, { "am", Am }, { "a m", Am }, { "pm", Pm }, { "p m", Pm }, { "noon", Noon }, { "midday", Noon },
    { "at", Link }, { "by", Link }, { "before", Link }, { "around", Link }, { "on", Link }, { "the", Link }, { "from", Link },
    { "between", Link }, { "morning", Link }, { "afternoon", Link }, { "evening", Link }, { "until", Link }, { "latest", Link },
    { "to", Until }, { "and", Until, 1 }, { "until", Until }, { "till", Until }, { "through", Until },
    { "by", Deadline }, { "until", Deadline }, { "till", Deadline }, { "before", Deadline }, { "no later than", Deadline }, { "latest", Deadline },
    { "last", Past }, { "since", Past }, { "yesterday", Past }, { "ago", Past }, { "every", Past },
};

constexpr TimeWord german[] = {
    { "montag", Weekday, 1 }, { "dienstag", Weekday, 2 }, { "mittwoch", Weekday, 3 }, { "donnerstag", Weekday, 4 }, { "freitag", Weekday, 5 },
    { "samstag", Weekday, 6 }, { "sonnabend", Weekday, 6 }, { "sonntag", Weekday, 7 },
    { "januar", Month, 1 }, { "jänner", Month, 1 }, { "februar", Month, 2 }, { "märz", Month, 3 }, { "april", Month, 4 }, { "mai", Month, 5 },
    { "juni", Month, 6 }, { "juli", Month, 7 }, { "august", Month, 8 }, { "september", Month, 9 }, { "oktober", Month, 10 },
    { "november", Month, 11 }, { "dezember", Month, 12 }, { "jan", Month, 1 }, { "feb", Month, 2 }, { "apr", Month, 4 }, { "aug", Month, 8 },
    { "sept", Month, 9 }, { "okt", Month, 10 }, { "nov", Month, 11 }, { "dez", Month, 12 },
    { "heute", DayAhead, 0 }, { "morgen", DayAhead, 1 }, { "übermorgen", DayAhead, 2 },
    { "ein*", Number, 1 }, { "zwei", Number, 2 }, { "drei", Number, 3 }, { "vier", Number, 4 }, { "fünf", Number, 5 }, { "sechs", Number, 6 },
    { "sieben", Number, 7 }, { "zehn", Number, 10 },
    { "minute*", Minutes }, { "stunde*", Hours }, { "tag", Days }, { "tage", Days }, { "tagen", Days }, { "tages", Days }, { "woche*", Weeks },
    { "werktag*", Workdays }, { "arbeitstag*", Workdays },
    { "in", Within }, { "innerhalb", Within }, { "innerhalb von", Within }, { "binnen", Within }, { "in spätestens", Within },
    { "in den nächsten", Within }, { "innerhalb der nächsten", Within },
    { "um", Clock, 2 }, { "bis", Clock }, { "gegen", Clock }, { "ab", Clock }, { "vor", Clock }, { "uhr", OClock }, { "mittag", Noon },
    { "um", Link }, { "bis", Link }, { "gegen", Link }, { "vor", Link }, { "am", Link }, { "den", Link }, { "dem", Link }, { "zum", Link },
    { "zwischen", Link }, { "früh", Link }, { "spätestens", Link }, { "nachmittag", Link }, { "vormittag", Link }, { "abend", Link },
    { "uhr", Link },
    { "bis", Until }, { "und", Until, 1 },
    { "bis", Deadline }, { "spätestens", Deadline }, { "vor", Deadline },
    { "guten", Past }, { "letzten", Past }, { "letzter", Past }, { "vergangenen", Past }, { "vergangener", Past }, { "seit", Past }, { "gestern", Past },
    { "jeden", Past },
};

constexpr TimeWord indonesian[] = {
    { "senin", Weekday, 1 }, { "selasa", Weekday, 2 }, { "rabu", Weekday, 3 }, { "kamis", Weekday, 4 }, { "jumat", Weekday, 5 },
    { "jum'at", Weekday, 5 }, { "sabtu", Weekday, 6 }, { "hari minggu", Weekday, 7 }, { "hari ahad", Weekday, 7 },
    { "januari", Month, 1 }, { "februari", Month, 2 }, { "maret", Month, 3 }, { "april", Month, 4 }, { "mei", Month, 5 }, { "juni", Month, 6 },
    { "juli", Month, 7 }, { "agustus", Month, 8 }, { "september", Month, 9 }, { "oktober", Month, 10 }, { "november", Month, 11 },
    { "desember", Month, 12 },
    { "hari ini", DayAhead, 0 }, { "nanti sore", DayAhead, 0 }, { "nanti malam", DayAhead, 0 }, { "besok", DayAhead, 1 },
    { "lusa", DayAhead, 2 },
    { "satu", Number, 1 }, { "dua", Number, 2 }, { "tiga", Number, 3 }, { "empat", Number, 4 }, { "lima", Number, 5 }, { "enam", Number, 6 },
    { "tujuh", Number, 7 }, { "sepuluh", Number, 10 },
    { "menit", Minutes }, { "jam", Hours }, { "hari", Days }, { "minggu", Weeks }, { "pekan", Weeks }, { "kerja", Working },
    { "dalam", Within }, { "dalam waktu", Within }, { "maksimal", Within }, { "paling lambat", Within }, { "paling lama", Within },
    { "jam", Clock, 2 }, { "pukul", Clock, 2 }, { "siang", Pm }, { "sore", Pm }, { "malam", Pm }, { "pagi", Am }, { "tengah hari", Noon },
    { "jam", Link }, { "pukul", Link }, { "hari", Link }, { "sebelum", Link }, { "pada", Link }, { "sekitar", Link }, { "tanggal", Link },
    { "paling lambat", Link }, { "sampai", Link }, { "antara", Link }, { "depan", Link },
    { "sampai", Until }, { "hingga", Until }, { "dan", Until, 1 },
    { "sebelum", Deadline }, { "paling lambat", Deadline }, { "selambat lambatnya", Deadline }, { "sampai", Deadline }, { "maksimal", Deadline },
    { "lalu", Past }, { "kemarin", Past }, { "sejak", Past }, { "setiap", Past },
};

constexpr TimeWord turkish[] = {
    { "pazartesi*", Weekday, 1 }, { "salı", Weekday, 2 }, { "salıya", Weekday, 2 }, { "salı'ya", Weekday, 2 }, { "çarşamba*", Weekday, 3 },
    { "perşembe*", Weekday, 4 }, { "cuma", Weekday, 5 }, { "cumaya", Weekday, 5 }, { "cuma'ya", Weekday, 5 }, { "cumartesi*", Weekday, 6 },
    { "pazar", Weekday, 7 }, { "pazara", Weekday, 7 }, { "pazar'a", Weekday, 7 },
    { "ocak*", Month, 1 }, { "şubat*", Month, 2 }, { "mart*", Month, 3 }, { "nisan*", Month, 4 }, { "mayıs*", Month, 5 }, { "haziran*", Month, 6 },
    { "temmuz*", Month, 7 }, { "ağustos*", Month, 8 }, { "eylül*", Month, 9 }, { "ekim*", Month, 10 }, { "kasım*", Month, 11 },
    { "aralık*", Month, 12 },
    { "bugün", DayAhead, 0 }, { "bu akşam", DayAhead, 0 }, { "yarın", DayAhead, 1 }, { "yarına", DayAhead, 1 }, { "öbür gün", DayAhead, 2 },
    { "bir", Number, 1 }, { "iki", Number, 2 }, { "üç", Number, 3 }, { "dört", Number, 4 }, { "beş", Number, 5 }, { "altı", Number, 6 },
    { "yedi", Number, 7 }, { "on", Number, 10 },
    { "dakika", Minutes }, { "saat", Hours }, { "gün", Days }, { "günü", Days }, { "günde", Days }, { "hafta", Weeks }, { "iş", Working },
    { "içinde", Later }, { "içerisinde", Later }, { "sonra", Later },
    { "saat", Clock, 2 }, { "öğlen", Noon }, { "öğleye", Noon },
    { "saat", Link }, { "günü", Link }, { "en geç", Link }, { "sabah", Link }, { "öğleden sonra", Link }, { "akşam", Link },
    { "ile", Until }, { "ve", Until, 1 },
    { "kadar", Deadline }, { "dek", Deadline }, { "en geç", Deadline }, { "önce", Deadline },
    { "geçen", Past }, { "dün", Past }, { "beri", Past }, { "her", Past },
};

constexpr TimeWord russian[] = {
    { "понедельник", Weekday, 1 }, { "понедельника", Weekday, 1 }, { "понедельнику", Weekday, 1 }, { "вторник", Weekday, 2 },
    { "вторника", Weekday, 2 }, { "вторнику", Weekday, 2 }, { "среда", Weekday, 3 }, { "среду", Weekday, 3 }, { "среды", Weekday, 3 },
    { "среде", Weekday, 3 }, { "четверг", Weekday, 4 }, { "четверга", Weekday, 4 }, { "четвергу", Weekday, 4 }, { "пятница", Weekday, 5 },
    { "пятницу", Weekday, 5 }, { "пятницы", Weekday, 5 }, { "пятнице", Weekday, 5 }, { "суббота", Weekday, 6 }, { "субботу", Weekday, 6 },
    { "субботы", Weekday, 6 }, { "субботе", Weekday, 6 }, { "воскресенье", Weekday, 7 }, { "воскресенья", Weekday, 7 },
    { "воскресенью", Weekday, 7 },
    { "январ*", Month, 1 }, { "феврал*", Month, 2 }, { "март*", Month, 3 }, { "апрел*", Month, 4 }, { "май", Month, 5 }, { "мая", Month, 5 },
    { "июн*", Month, 6 }, { "июл*", Month, 7 }, { "август*", Month, 8 }, { "сентябр*", Month, 9 }, { "октябр*", Month, 10 },
    { "ноябр*", Month, 11 }, { "декабр*", Month, 12 },
    { "сегодня", DayAhead, 0 }, { "завтра", DayAhead, 1 }, { "послезавтра", DayAhead, 2 },
    { "один", Number, 1 }, { "одного", Number, 1 }, { "два", Number, 2 }, { "две", Number, 2 }, { "двух", Number, 2 }, { "три", Number, 3 },
    { "трёх", Number, 3 }, { "четыре", Number, 4 }, { "четырёх", Number, 4 }, { "пять", Number, 5 }, { "пяти", Number, 5 },
    { "минут*", Minutes }, { "час", Hours }, { "часа", Hours }, { "часов", Hours }, { "день", Days }, { "дня", Days }, { "дней", Days },
    { "недел*", Weeks }, { "рабоч*", Working },
    { "через", Within, 1 }, { "в течение", Within, 1 }, { "за", Within }, { "в ближайшие", Within },
    { "в", Clock, 1 }, { "до", Clock, 1 }, { "к", Clock, 1 }, { "около", Clock, 1 }, { "полудня", Noon }, { "полдень", Noon },
    { "в", Link }, { "до", Link }, { "к", Link }, { "около", Link }, { "во", Link }, { "не позднее", Link }, { "утром", Link },
    { "днём", Link }, { "вечером", Link }, { "между", Link }, { "мск", Link },
    { "до", Until }, { "по", Until }, { "и", Until, 1 },
    { "до", Deadline }, { "к", Deadline }, { "не позднее", Deadline },
    { "с", Past }, { "со", Past }, { "прошл*", Past }, { "вчера", Past }, { "назад", Past }, { "с прошл*", Past }, { "кажд*", Past },
};
// clang-format on

}

std::span<const TimeWord> englishTimes()
{
    return english;
}

std::span<const TimeWord> germanTimes()
{
    return german;
}

std::span<const TimeWord> indonesianTimes()
{
    return indonesian;
}

std::span<const TimeWord> turkishTimes()
{
    return turkish;
}

std::span<const TimeWord> russianTimes()
{
    return russian;
}

}
