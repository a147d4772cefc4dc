// SPDX-License-Identifier: GPL-3.0-or-later
#include "authors.h"

#include "../look/theme.h"
#include "texts.h"
#include "times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace earshot::gui {

namespace {

QString worded(const char* text, int n = -1)
{
    return QCoreApplication::translate("Authors", text, nullptr, n);
}

QString ageOf(Time since, Time now)
{
    const int days = static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - since).count() / 24);
    if (days < 60)
        return worded(QT_TRANSLATE_N_NOOP("Authors", "account is %n day(s) old"), std::max(0, days));
    if (days < 730)
        return worded(QT_TRANSLATE_N_NOOP("Authors", "account is %n month(s) old"), days / 30);
    return worded(QT_TRANSLATE_N_NOOP("Authors", "account is %n year(s) old"), days / 365);
}

int bounded(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, 2'000'000'000));
}

}

QString authorFacts(const AuthorCard& author, int earlierCases, Time now)
{
    QStringList parts;
    if (!author.handle.empty())
        parts += "@" + QString::fromStdString(author.handle);
    if (author.createdAt)
        parts += ageOf(*author.createdAt, now);
    if (author.followers)
        parts += worded(QT_TRANSLATE_N_NOOP("Authors", "%Ln follower(s)"), bounded(*author.followers));
    if (author.posts)
        parts += worded(QT_TRANSLATE_N_NOOP("Authors", "%Ln post(s)"), bounded(*author.posts));
    if (author.bot)
        parts += worded(QT_TRANSLATE_NOOP("Authors", "says it is a bot"));
    if (author.suspended)
        parts += worded(QT_TRANSLATE_NOOP("Authors", "suspended by the platform"));
    parts += earlierCases == 0 ? worded(QT_TRANSLATE_NOOP("Authors", "no earlier case"))
                               : worded(QT_TRANSLATE_N_NOOP("Authors", "%n earlier case(s)"), earlierCases);
    return parts.join(" · ");
}

QString recentPostsHtml(const std::vector<Observation>& oldestFirst, Time now)
{
    QString html;
    for (auto post = oldestFirst.rbegin(); post != oldestFirst.rend(); ++post) {
        QString head = post->postedAt ? agoText(*post->postedAt, now) : worded(QT_TRANSLATE_NOOP("Authors", "no time given"));
        if (post->boost)
            head += " · " + worded(QT_TRANSLATE_NOOP("Authors", "passed on, by somebody else"));
        html += QString("<p><span style=\"color:%1\">%2</span><br>%3</p>")
                    .arg(colours().quiet.name(), head.toHtmlEscaped(), plainHtml(post->text));
    }
    return html;
}

}
