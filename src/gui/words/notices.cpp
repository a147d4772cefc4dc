// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "earshot/base/text.h"
#include "rows.h"

#include <QCoreApplication>
#include <QStringList>

namespace earshot::gui {

namespace {

constexpr std::size_t longestLine = 110; // user-perceived characters
constexpr std::size_t mostLines = 3;

struct Wording {
    NoticeKind kind;
    const char* name;
    const char* title; ///< %n of them
};

// clang-format off
constexpr Wording wordings[] = {
    { NoticeKind::NewComplaint, QT_TRANSLATE_NOOP("Notices", "A new complaint"), QT_TRANSLATE_N_NOOP("Notices", "%n new complaint(s)") },
    { NoticeKind::DueSoon, QT_TRANSLATE_NOOP("Notices", "An answer, a promise or a task is due within 15 minutes"), QT_TRANSLATE_N_NOOP("Notices", "%n thing(s) due within 15 min") },
    { NoticeKind::Overdue, QT_TRANSLATE_NOOP("Notices", "An answer, a promise or a task is overdue"), QT_TRANSLATE_N_NOOP("Notices", "%n thing(s) overdue") },
    { NoticeKind::AuthorAnswered, QT_TRANSLATE_NOOP("Notices", "Somebody wrote again in an open case"), QT_TRANSLATE_N_NOOP("Notices", "%n new message(s) in open cases") },
    { NoticeKind::Edited, QT_TRANSLATE_NOOP("Notices", "A post of an open case was edited"), QT_TRANSLATE_N_NOOP("Notices", "%n post(s) edited") },
    { NoticeKind::Deleted, QT_TRANSLATE_NOOP("Notices", "A post of an open case was deleted"), QT_TRANSLATE_N_NOOP("Notices", "%n post(s) deleted; we hold them") },
    { NoticeKind::SourceFailing, QT_TRANSLATE_NOOP("Notices", "A source fails"), QT_TRANSLATE_N_NOOP("Notices", "%n source(s) failing") },
};
// clang-format on

const Wording& wordingOf(NoticeKind kind)
{
    return wordings[static_cast<int>(kind)];
}

QString worded(const char* text)
{
    return QCoreApplication::translate("Notices", text);
}

/// What a line begins with: whose words follow, or whom they are owed.
QString leadOf(const Notice& notice)
{
    const QString who = QString::fromStdString(shortened(singleLine(notice.who), 40));
    if (!notice.commitment)
        return who;
    if (notice.due == DueKind::Promise)
        return who.isEmpty() ? worded(QT_TRANSLATE_NOOP("Notices", "Promise"))
                             : worded(QT_TRANSLATE_NOOP("Notices", "Promise to %1")).arg(who);
    return who.isEmpty() ? worded(QT_TRANSLATE_NOOP("Notices", "Task")) : worded(QT_TRANSLATE_NOOP("Notices", "Task (%1)")).arg(who);
}

QString lineOf(const Notice& notice)
{
    const std::string lead = leadOf(notice).toStdString();
    const std::string line
        = shortened(singleLine(lead.empty() ? notice.text.substr(0, 800) : lead + ": " + notice.text.substr(0, 800)), longestLine);
    return isolated(QString::fromStdString(line));
}

}

QString word(NoticeKind kind)
{
    return worded(wordingOf(kind).name);
}

QString titleOf(NoticeKind kind, int count)
{
    return QCoreApplication::translate("Notices", wordingOf(kind).title, nullptr, count);
}

QString bodyOf(const std::vector<Notice>& notices)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(notices.size(), mostLines); ++i)
        lines += lineOf(notices[i]);
    if (notices.size() > mostLines)
        lines += QString::fromUtf8("…");
    return lines.join('\n');
}

}
