// SPDX-License-Identifier: GPL-3.0-or-later
#include "authors.h"

#include "../look/theme.h"
#include "names.h"
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

/// "2 earlier cases, both resolved", "3 earlier cases, 1 resolved, 2 open".
QString earlierText(const AuthorHistory& history)
{
    if (history.earlier == 0)
        return worded(QT_TRANSLATE_NOOP("Authors", "no earlier case"));
    QStringList parts{ worded(QT_TRANSLATE_N_NOOP("Authors", "%n earlier case(s)"), history.earlier) };
    if (history.resolved == history.earlier) {
        parts += history.earlier == 1 ? worded(QT_TRANSLATE_NOOP("Authors", "it was resolved"))
            : history.earlier == 2    ? worded(QT_TRANSLATE_NOOP("Authors", "both resolved"))
                                      : worded(QT_TRANSLATE_NOOP("Authors", "all resolved"));
        return parts.join(", ");
    }
    const int open = history.earlier - history.resolved - history.leftAlone;
    if (history.resolved > 0)
        parts += worded(QT_TRANSLATE_N_NOOP("Authors", "%n resolved"), history.resolved);
    if (history.leftAlone > 0)
        parts += worded(QT_TRANSLATE_N_NOOP("Authors", "%n left alone"), history.leftAlone);
    if (open > 0)
        parts += worded(QT_TRANSLATE_N_NOOP("Authors", "%n open"), open);
    return parts.join(", ");
}

QString measureText(const AuthorHistory& history)
{
    if (!history.measure)
        return worded(QT_TRANSLATE_NOOP("Authors", "no measures in force"));
    return *history.measure == RungKind::Block ? worded(QT_TRANSLATE_NOOP("Authors", "blocked by us"))
                                               : worded(QT_TRANSLATE_NOOP("Authors", "muted by us"));
}

int bounded(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, 2'000'000'000));
}

}

QString authorFacts(const AuthorCard& author, const AuthorHistory& history, const std::string& language, Time now)
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
    parts += earlierText(history);
    parts += measureText(history);
    if (const QString name = languageName(language); !name.isEmpty())
        parts += worded(QT_TRANSLATE_NOOP("Authors", "writes in %1")).arg(name);
    for (QString& part : parts)
        part.replace(' ', QChar::Nbsp); // a line breaks between the facts, never between a number and what it counts
    return parts.join(QChar::Nbsp + QString::fromUtf8("· "));
}

QString recentPostsHtml(const std::vector<Observation>& oldestFirst, Time now)
{
    QString html;
    for (auto post = oldestFirst.rbegin(); post != oldestFirst.rend(); ++post) {
        QString head
            = post->postedAt ? agoHtml(*post->postedAt, now) : worded(QT_TRANSLATE_NOOP("Authors", "no time given")).toHtmlEscaped();
        if (post->boost)
            head += " · " + worded(QT_TRANSLATE_NOOP("Authors", "passed on, by somebody else")).toHtmlEscaped();
        html += QString("<p><span style=\"color:%1\">%2</span><br>%3</p>").arg(colours().quiet.name(), head, plainHtml(post->text));
    }
    return html;
}

}
