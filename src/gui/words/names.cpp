// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QCoreApplication>
#include <QLocale>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <span>
#include <utility>

namespace earshot::gui {

namespace {

template <class Enum, std::size_t count>
QString wordIn(const std::pair<Enum, const char*> (&table)[count], Enum wanted)
{
    for (const auto& [value, text] : table)
        if (value == wanted)
            return QCoreApplication::translate("Names", text);
    return {};
}

constexpr std::pair<Label, const char*> labels[]
    = { { Label::Complaint, QT_TRANSLATE_NOOP("Names", "complaint") }, { Label::Troll, QT_TRANSLATE_NOOP("Names", "troll") },
          { Label::Other, QT_TRANSLATE_NOOP("Names", "other") }, { Label::Unsure, QT_TRANSLATE_NOOP("Names", "unsure") } };

constexpr std::pair<CaseState, const char*> caseStates[] = { { CaseState::New, QT_TRANSLATE_NOOP("Names", "New") },
    { CaseState::Acknowledged, QT_TRANSLATE_NOOP("Names", "Acknowledged") },
    { CaseState::InProgress, QT_TRANSLATE_NOOP("Names", "In progress") },
    { CaseState::Waiting, QT_TRANSLATE_NOOP("Names", "Waiting for customer") },
    { CaseState::Resolved, QT_TRANSLATE_NOOP("Names", "Resolved") }, { CaseState::FollowedUp, QT_TRANSLATE_NOOP("Names", "Followed up") },
    { CaseState::LeftAlone, QT_TRANSLATE_NOOP("Names", "Left alone") }, { CaseState::Withdrawn, QT_TRANSLATE_NOOP("Names", "Withdrawn") } };

constexpr std::pair<Lane, const char*> lanes[]
    = { { Lane::Complaints, QT_TRANSLATE_NOOP("Names", "Complaints") }, { Lane::Trolls, QT_TRANSLATE_NOOP("Names", "Trolls") } };

constexpr std::pair<MentionState, const char*> mentionStates[] = { { MentionState::Present, QT_TRANSLATE_NOOP("Names", "there") },
    { MentionState::Edited, QT_TRANSLATE_NOOP("Names", "edited") }, { MentionState::Gone, QT_TRANSLATE_NOOP("Names", "deleted") },
    { MentionState::Hidden, QT_TRANSLATE_NOOP("Names", "hidden") }, { MentionState::Unknown, QT_TRANSLATE_NOOP("Names", "unknown") } };

constexpr std::pair<SourceHealth, const char*> healths[] = { { SourceHealth::New, QT_TRANSLATE_NOOP("Names", "not asked yet") },
    { SourceHealth::Good, QT_TRANSLATE_NOOP("Names", "good") }, { SourceHealth::Failing, QT_TRANSLATE_NOOP("Names", "failing") },
    { SourceHealth::Dead, QT_TRANSLATE_NOOP("Names", "gone for good") } };

constexpr std::pair<Audience, const char*> audiences[]
    = { { Audience::Public, QT_TRANSLATE_NOOP("Names", "Public") }, { Audience::Private, QT_TRANSLATE_NOOP("Names", "Private") } };

constexpr std::pair<RungKind, const char*> rungs[] = { { RungKind::LeaveAlone, QT_TRANSLATE_NOOP("Names", "Leave alone") },
    { RungKind::Hide, QT_TRANSLATE_NOOP("Names", "Hide") }, { RungKind::Mute, QT_TRANSLATE_NOOP("Names", "Mute") },
    { RungKind::Block, QT_TRANSLATE_NOOP("Names", "Block") }, { RungKind::Report, QT_TRANSLATE_NOOP("Names", "Report to the platform") } };

constexpr std::pair<TriageView, const char*> views[] = { { TriageView::NeedsAnswer, QT_TRANSLATE_NOOP("Names", "Needs an answer") },
    { TriageView::Mine, QT_TRANSLATE_NOOP("Names", "Mine") }, { TriageView::Unsure, QT_TRANSLATE_NOOP("Names", "Unsure") },
    { TriageView::Candidates, QT_TRANSLATE_NOOP("Names", "Candidates") }, { TriageView::Trolls, QT_TRANSLATE_NOOP("Names", "Trolls") },
    { TriageView::Praise, QT_TRANSLATE_NOOP("Names", "Praise and other") }, { TriageView::Snoozed, QT_TRANSLATE_NOOP("Names", "Snoozed") },
    { TriageView::All, QT_TRANSLATE_NOOP("Names", "All mentions") } };

constexpr std::pair<TriageOrder, const char*> orders[] = { { TriageOrder::MostUrgent, QT_TRANSLATE_NOOP("Names", "Most urgent first") },
    { TriageOrder::Newest, QT_TRANSLATE_NOOP("Names", "Newest first") },
    { TriageOrder::Oldest, QT_TRANSLATE_NOOP("Names", "Oldest first") },
    { TriageOrder::WakesSoonest, QT_TRANSLATE_NOOP("Names", "Wakes soonest first") } };

}

QString word(Label label)
{
    return wordIn(labels, label);
}

QString shape(Label label)
{
    static constexpr const char* shapes[] = { "▲", "◆", "●", "?" };
    return QString::fromUtf8(shapes[static_cast<int>(label)]);
}

QString iconName(Label label)
{
    static constexpr const char* names[] = { "complaint", "troll", "other", "unsure" };
    return QString::fromLatin1(names[static_cast<int>(label)]);
}

QString word(CaseState state)
{
    return wordIn(caseStates, state);
}

QString word(Lane lane)
{
    return wordIn(lanes, lane);
}

QString word(MentionState state)
{
    return wordIn(mentionStates, state);
}

QString word(SourceHealth health)
{
    return wordIn(healths, health);
}

QString word(Audience audience)
{
    return wordIn(audiences, audience);
}

QString word(RungKind rung)
{
    return wordIn(rungs, rung);
}

QString word(TriageView view)
{
    return wordIn(views, view);
}

QString word(TriageOrder order)
{
    return wordIn(orders, order);
}

QString platformName(const std::string& id)
{
    if (id == "mastodon")
        return QStringLiteral("Mastodon");
    if (id == "feed")
        return QCoreApplication::translate("Names", "Feed");
    return QString::fromStdString(id);
}

QString languageName(const std::string& code)
{
    const icu::Locale named(code.c_str());
    const std::string_view language = named.getLanguage();
    if (language.empty() || language == "und")
        return {};
    icu::UnicodeString name; // Qt names languages in English or in themselves only
    named.getDisplayLanguage(icu::Locale(QLocale().name().toLatin1().constData()), name);
    const QString shown(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
    return shown == QLatin1String(language.data()) ? QString() : shown; // ICU's answer for what it does not know
}

}
