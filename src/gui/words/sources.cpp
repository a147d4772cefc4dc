// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include "../look/theme.h"
#include "earshot/base/url.h"
#include "names.h"
#include "times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace earshot::gui {

namespace {

constexpr std::pair<SourceKind, const char*> kinds[] = { { SourceKind::Feed, QT_TRANSLATE_NOOP("Sources", "feed") },
    { SourceKind::Mentions, QT_TRANSLATE_NOOP("Sources", "mentions of our account") },
    { SourceKind::Hashtag, QT_TRANSLATE_NOOP("Sources", "hashtag") }, { SourceKind::Search, QT_TRANSLATE_NOOP("Sources", "search") },
    { SourceKind::Thread, QT_TRANSLATE_NOOP("Sources", "thread") }, { SourceKind::Reviews, QT_TRANSLATE_NOOP("Sources", "reviews") } };

QString worded(const char* text)
{
    return QCoreApplication::translate("Sources", text);
}

QString placeOf(const Source& source)
{
    const QUrl url(QString::fromStdString(redactedUrl(source.baseUrl)));
    return source.kind == SourceKind::Feed ? url.host() + url.path()
                                           : url.host() + (url.port() > 0 ? ':' + QString::number(url.port()) : QString());
}

QString wishOf(const Source& source)
{
    const QString query = QString::fromStdString(source.query);
    switch (source.kind) {
    case SourceKind::Feed:
        return query.isEmpty() ? QString() : QLocale().quoteString(query);
    case SourceKind::Mentions:
        return source.account.empty() ? word(source.kind) : '@' + QString::fromStdString(source.account);
    case SourceKind::Hashtag:
        return query.startsWith('#') ? query : '#' + query;
    default:
        return word(source.kind) + ' ' + QLocale().quoteString(query);
    }
}

/// In the order of TokenPlace.
constexpr const char* tokenPlaces[] = { "", QT_TRANSLATE_NOOP("Sources", "token in the system keyring"),
    QT_TRANSLATE_NOOP("Sources", "token in an encrypted file"), QT_TRANSLATE_NOOP("Sources", "token in memory, until the program ends"),
    QT_TRANSLATE_NOOP("Sources", "token from the environment"), QT_TRANSLATE_NOOP("Sources", "▲ token missing") };

}

QString word(SourceKind kind)
{
    for (const auto& [value, text] : kinds)
        if (value == kind)
            return worded(text);
    return {};
}

QString sourceName(const Source& source)
{
    QStringList parts{ platformName(source.platform), wishOf(source), placeOf(source) };
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(" · "));
}

QString accountText(const Source& source, TokenPlace token)
{
    QStringList parts;
    if (!source.account.empty())
        parts += '@' + QString::fromStdString(source.account);
    if (token != TokenPlace::NotNeeded)
        parts += worded(tokenPlaces[static_cast<int>(token)]);
    return parts.join(QString::fromUtf8(" · "));
}

QString healthShape(const SourceReport& report)
{
    static constexpr const char* shapes[] = { "○", "●", "▲", "■" };
    return QString::fromUtf8(report.source.paused ? "‖" : shapes[static_cast<int>(report.state.health)]);
}

QString healthWord(const SourceReport& report)
{
    return report.source.paused ? worded(QT_TRANSLATE_NOOP("Sources", "paused")) : word(report.state.health);
}

QColor healthColour(const SourceReport& report)
{
    if (report.source.paused || report.state.health == SourceHealth::New)
        return colours().quiet;
    return report.state.health == SourceHealth::Good ? colours().good : colours().overdue;
}

QString lastPollText(const SourceReport& report, Time now)
{
    return report.state.polledAt ? agoText(*report.state.polledAt, now) : worded(QT_TRANSLATE_NOOP("Sources", "never"));
}

QString nextPollText(const SourceReport& report, Time now)
{
    if (report.source.paused || report.state.health == SourceHealth::Dead)
        return worded(QT_TRANSLATE_NOOP("Sources", "not asked"));
    if (!report.state.dueAt || *report.state.dueAt <= now)
        return worded(QT_TRANSLATE_NOOP("Sources", "now"));
    return dueText(*report.state.dueAt, now);
}

QString pollTimesTip(const SourceReport& report)
{
    QStringList lines;
    const auto add = [&lines](const char* text, const std::optional<Time>& time) {
        if (time)
            lines += worded(text).arg(fullTime(*time));
    };
    add(QT_TRANSLATE_NOOP("Sources", "Last poll: %1"), report.state.polledAt);
    add(QT_TRANSLATE_NOOP("Sources", "Last news: %1"), report.state.newAt);
    add(QT_TRANSLATE_NOOP("Sources", "Next poll: %1"), report.source.paused ? std::nullopt : report.state.dueAt);
    return lines.join('\n');
}

}
