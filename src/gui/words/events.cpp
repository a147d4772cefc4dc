// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include "earshot/base/text.h"
#include "names.h"
#include "replies.h"
#include "rows.h"
#include "times.h"

#include <QCoreApplication>

namespace earshot::gui {

namespace {

/// A sentence in which %1 is what the row names.
struct Wording {
    EventKind kind;
    const char* sentence;
};

// clang-format off
constexpr Wording wordings[] = {
    { EventKind::MentionSeen, QT_TRANSLATE_NOOP("Events", "A mention was seen and recorded") },
    { EventKind::MentionEdited, QT_TRANSLATE_NOOP("Events", "A mention was edited; both versions are kept") },
    { EventKind::MentionGone, QT_TRANSLATE_NOOP("Events", "A mention was deleted; its text is kept") },
    { EventKind::MentionRestored, QT_TRANSLATE_NOOP("Events", "A mention is there again") },
    { EventKind::VerdictSet, QT_TRANSLATE_NOOP("Events", "Verdict set to %1") },
    { EventKind::VerdictUndone, QT_TRANSLATE_NOOP("Events", "A verdict was taken back") },
    { EventKind::VerdictWeighed, QT_TRANSLATE_NOOP("Events", "Sorted as %1, with what is known beside the text") },
    { EventKind::RelevanceConfirmed, QT_TRANSLATE_NOOP("Events", "Said to be about us") },
    { EventKind::RelevanceDenied, QT_TRANSLATE_NOOP("Events", "Said not to be about us") },
    { EventKind::RelevanceUndone, QT_TRANSLATE_NOOP("Events", "Taken back whether it is about us") },
    { EventKind::CaseOpened, QT_TRANSLATE_NOOP("Events", "Case opened: %1") },
    { EventKind::CaseMoved, QT_TRANSLATE_NOOP("Events", "Moved to %1") },
    { EventKind::CaseAssigned, QT_TRANSLATE_NOOP("Events", "Assigned to %1") },
    { EventKind::CaseSnoozed, QT_TRANSLATE_NOOP("Events", "Snoozed until %1") },
    { EventKind::CaseNoted, QT_TRANSLATE_NOOP("Events", "Note: %1") },
    { EventKind::CaseMentionAdded, QT_TRANSLATE_NOOP("Events", "Another mention came into the case") },
    { EventKind::RungTaken, QT_TRANSLATE_NOOP("Events", "Ladder: %1") },
    { EventKind::ReplySubmitted, QT_TRANSLATE_NOOP("Events", "Asked for a second opinion: %1") },
    { EventKind::ReplyReturned, QT_TRANSLATE_NOOP("Events", "Returned an answer: %1") },
    { EventKind::ReplyApproved, QT_TRANSLATE_NOOP("Events", "Approved an answer: %1") },
    { EventKind::ReplyHeld, QT_TRANSLATE_NOOP("Events", "Told Earshot to send: %1") },
    { EventKind::ReplyCancelled, QT_TRANSLATE_NOOP("Events", "Took an answer back: %1") },
    { EventKind::ReplySending, QT_TRANSLATE_NOOP("Events", "The answer is on its way: %1") },
    { EventKind::ReplySent, QT_TRANSLATE_NOOP("Events", "Answered: %1") },
    { EventKind::ReplyFailed, QT_TRANSLATE_NOOP("Events", "An answer was not sent: %1") },
    { EventKind::SourceAdded, QT_TRANSLATE_NOOP("Events", "A source was added") },
    { EventKind::SourceChanged, QT_TRANSLATE_NOOP("Events", "A source was changed") },
    { EventKind::SourceRemoved, QT_TRANSLATE_NOOP("Events", "A source was removed") },
    { EventKind::BrandAdded, QT_TRANSLATE_NOOP("Events", "Brand added: %1") },
    { EventKind::BrandRemoved, QT_TRANSLATE_NOOP("Events", "A brand was removed") },
    { EventKind::PolicyChanged, QT_TRANSLATE_NOOP("Events", "Work hours or targets were changed") },
    { EventKind::WorkspaceMigrated, QT_TRANSLATE_NOOP("Events", "The workspace was brought up to date") },
    { EventKind::CaseWoken, QT_TRANSLATE_NOOP("Events", "The snooze was ended") },
    { EventKind::CaseWithdrawn, QT_TRANSLATE_NOOP("Events", "The case was withdrawn: its verdict was taken back") },
    { EventKind::MentionTagged, QT_TRANSLATE_NOOP("Events", "Tagged: %1") },
    { EventKind::MentionUntagged, QT_TRANSLATE_NOOP("Events", "Tag taken off: %1") },
    { EventKind::ViewSaved, QT_TRANSLATE_NOOP("Events", "View saved: %1") },
    { EventKind::ViewRemoved, QT_TRANSLATE_NOOP("Events", "A view was removed") },
    { EventKind::TemplateSaved, QT_TRANSLATE_NOOP("Events", "Template saved: %1") },
    { EventKind::TemplateRemoved, QT_TRANSLATE_NOOP("Events", "A template was removed") },
    { EventKind::PromiseMade, QT_TRANSLATE_NOOP("Events", "Promised: %1") },
    { EventKind::PromiseMoved, QT_TRANSLATE_NOOP("Events", "A promise was changed: %1") },
    { EventKind::PromiseKept, QT_TRANSLATE_NOOP("Events", "Promise kept: %1") },
    { EventKind::PromiseWithdrawn, QT_TRANSLATE_NOOP("Events", "Promise withdrawn: %1") },
    { EventKind::PromiseReopened, QT_TRANSLATE_NOOP("Events", "Promise open again: %1") },
    { EventKind::TaskAdded, QT_TRANSLATE_NOOP("Events", "Task: %1") },
    { EventKind::TaskMoved, QT_TRANSLATE_NOOP("Events", "A task was changed: %1") },
    { EventKind::TaskDone, QT_TRANSLATE_NOOP("Events", "Task done: %1") },
    { EventKind::TaskWithdrawn, QT_TRANSLATE_NOOP("Events", "Task withdrawn: %1") },
    { EventKind::TaskReopened, QT_TRANSLATE_NOOP("Events", "Task open again: %1") },
};
// clang-format on

QString worded(const char* text)
{
    return QCoreApplication::translate("Events", text);
}

QString onOneLine(const std::string& text)
{
    return isolated(QString::fromStdString(shortened(singleLine(text), 400)));
}

QString audienceText(const ToldRow& told)
{
    const QString text = onOneLine(told.text);
    return told.audience ? QString("%1 · %2").arg(word(*told.audience), text) : text;
}

/// "“We call you” · ben · Thu 15:00".
QString commitmentText(const ToldRow& told)
{
    QStringList parts{ onOneLine(told.text) };
    if (!told.owner.empty())
        parts += isolated(QString::fromStdString(told.owner));
    if (told.until)
        parts += fullTime(*told.until);
    return parts.join(" · ");
}

QString whatIsNamed(const ToldRow& told)
{
    if (told.row.subject.starts_with("promise:") || told.row.subject.starts_with("task:"))
        return commitmentText(told);
    switch (told.row.kind) {
    case EventKind::VerdictSet:
    case EventKind::VerdictWeighed:
        return told.label ? word(*told.label) : QString();
    case EventKind::CaseOpened:
        return told.lane ? word(*told.lane) : QString();
    case EventKind::CaseMoved:
        return told.state ? word(*told.state) : QString();
    case EventKind::CaseAssigned:
        return told.to.empty() ? worded(QT_TRANSLATE_NOOP("Events", "nobody")) : onOneLine(told.to);
    case EventKind::CaseSnoozed:
        return told.until ? fullTime(*told.until) : QString();
    case EventKind::RungTaken:
        return told.rung ? word(*told.rung) : QString();
    default:
        return told.row.subject.starts_with("reply:") ? audienceText(told) : onOneLine(told.text);
    }
}

/// The reason, the comment or the error that goes with it.
QString addition(const ToldRow& told)
{
    if (told.comment.empty())
        return {};
    return " – " + (told.row.kind == EventKind::ReplyFailed ? reasonOf(told.comment) : onOneLine(told.comment));
}

}

QString sentenceFor(const ToldRow& told)
{
    for (const Wording& wording : wordings) {
        if (wording.kind != told.row.kind)
            continue;
        const QString sentence = worded(wording.sentence);
        return (sentence.contains("%1") ? sentence.arg(whatIsNamed(told)) : sentence) + addition(told);
    }
    return {};
}

QString actorOf(const LedgerRow& row)
{
    return row.actor == "earshot" ? QStringLiteral("Earshot") : QString::fromStdString(row.actor);
}

}
