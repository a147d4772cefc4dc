// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/app/composer.h"
#include "earshot/app/drafting.h"
#include "models/finding_model.h"
#include "window_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace earshot::test {

inline const QString kind = "Thank you for telling us. We are sorry for the wrong invoice. How can we help?";

/// Ana before the complaint about the invoice that was charged twice.
struct ComposerHere : WindowFixture {
    CaseId caseId = got(workspace().triage().page({ TriageView::NeedsAnswer }, {})).front().inCase->id;

    QWidget& composer() { return the<QWidget>("composer"); }
    QWidget& box(const char* name = "publicReply") { return the<QWidget>(name); }
    QPlainTextEdit& text(const char* name = "publicReply") { return find<QPlainTextEdit>(box(name), "replyText"); }
    QToolButton& sendButton() { return find<QToolButton>(box(), "sendButton"); }
    QString stand() { return find<QLabel>(box(), "standLine").text(); }
    QAbstractItemView& findings() { return find<QAbstractItemView>(box(), "findingList"); }
    std::vector<Reply> replies() { return got(openReplies(workspace(), caseId)); }
    Workspace as(const std::string& person) { return got(Workspace::open(workspace().location(), clock, person)); }

    /// Clicks on what the finding with this text offers.
    void mend(const QString& text)
    {
        QAbstractItemView& list = findings();
        emit list.clicked(list.model()->index(rowWith(list, text), gui::FindingModel::MendColumn));
    }
    /// An answer that went out in another case.
    CaseId sent(const std::string& words)
    {
        const CaseId other = got(workspace().triage().page({ TriageView::NeedsAnswer }, {})).back().inCase->id;
        Reply reply = got(workspace().replies().find(got(Composer(workspace()).draft(other, Audience::Public, words))));
        reply.state = ReplyState::Sent;
        reply.sentAt = clock.now();
        got(workspace().replies().move(
            reply, ReplyState::Draft, { .kind = EventKind::ReplySent, .actor = "ana", .caseId = other }, clock.now()));
        return other;
    }
    void reply()
    {
        press("R");
        REQUIRE(waitUntil([&] { return hasFocus(text()) && !text().isReadOnly(); }));
    }
    void write(const QString& words)
    {
        reply();
        type(words);
        REQUIRE(waitUntil([&] { return replies().size() == 1 && replies().front().text == words.toStdString(); }));
    }
    void writeReady(const QString& words)
    {
        write(words);
        REQUIRE(waitUntil([&] { return sendButton().isEnabled(); }));
    }
};

}
