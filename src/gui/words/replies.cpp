// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include "earshot/model/names.h"
#include "errors.h"
#include "rows.h"
#include "times.h"

#include <QCoreApplication>

#include <chrono>

namespace earshot::gui {

namespace {

QString worded(const char* text, int n = -1)
{
    return QCoreApplication::translate("Replies", text, nullptr, n);
}

constexpr const char* states[] = { QT_TRANSLATE_NOOP("Replies", "draft"), QT_TRANSLATE_NOOP("Replies", "waits for a second opinion"),
    QT_TRANSLATE_NOOP("Replies", "returned"), QT_TRANSLATE_NOOP("Replies", "approved"), QT_TRANSLATE_NOOP("Replies", "about to go out"),
    QT_TRANSLATE_NOOP("Replies", "being sent"), QT_TRANSLATE_NOOP("Replies", "sent"), QT_TRANSLATE_NOOP("Replies", "not sent"),
    QT_TRANSLATE_NOOP("Replies", "taken back"), QT_TRANSLATE_NOOP("Replies", "nobody knows yet whether it was sent") };

QString name(const std::string& person)
{
    return isolated(QString::fromStdString(person));
}

QString heldText(const Reply& reply, Time now)
{
    const auto left = reply.sendAt ? std::chrono::ceil<std::chrono::seconds>(*reply.sendAt - now).count() : 0;
    return left > 0 ? worded(QT_TRANSLATE_N_NOOP("Replies", "Goes out in %n s."), static_cast<int>(left))
                    : worded(QT_TRANSLATE_NOOP("Replies", "Being sent…"));
}

QString returnedText(const Reply& reply)
{
    const QString comment = QString::fromStdString(reply.comment);
    return comment.isEmpty() ? worded(QT_TRANSLATE_NOOP("Replies", "%1 returned it.")).arg(name(reply.approver))
                             : worded(QT_TRANSLATE_NOOP("Replies", "%1 returned it: %2")).arg(name(reply.approver), isolated(comment));
}

}

QString word(ReplyState state)
{
    return worded(states[static_cast<int>(state)]);
}

QString standOf(const Reply& reply, Time now)
{
    switch (reply.state) {
    case ReplyState::Submitted:
        return worded(QT_TRANSLATE_NOOP("Replies", "Waits for a second opinion since %1.")).arg(agoText(reply.changedAt, now));
    case ReplyState::Returned:
        return returnedText(reply);
    case ReplyState::Approved:
        return worded(QT_TRANSLATE_NOOP("Replies", "%1 approved it; it can go out.")).arg(name(reply.approver));
    case ReplyState::Held:
        return heldText(reply, now);
    case ReplyState::Sending:
        return worded(QT_TRANSLATE_NOOP("Replies", "Being sent…"));
    case ReplyState::Sent:
        return worded(QT_TRANSLATE_NOOP("Replies", "Sent: %1.")).arg(agoText(reply.sentAt.value_or(reply.changedAt), now));
    case ReplyState::Failed:
        return worded(QT_TRANSLATE_NOOP("Replies", "Not sent, nothing went out: %1")).arg(reasonOf(reply.lastError));
    case ReplyState::Uncertain:
        return worded(QT_TRANSLATE_NOOP("Replies",
            "The connection broke while it was being sent. Earshot looks on the platform whether it is there before it does anything "
            "else."));
    case ReplyState::Draft:
    case ReplyState::Cancelled:
        break;
    }
    return {};
}

QString reasonOf(const std::string& lastError)
{
    const std::size_t colon = lastError.find(": ");
    const auto kind = named<ErrorKind>(lastError.substr(0, colon));
    if (!kind)
        return QString::fromStdString(lastError);
    return sentenceFor(Error{ *kind, {}, colon == std::string::npos ? std::string() : lastError.substr(colon + 2) });
}

}
