// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bubbles.h"
#include "desk.h"
#include "notices.h"

#include <QElapsedTimer>
#include <QTime>

#include <map>
#include <set>
#include <tuple>

class QSettings;

namespace earshot::gui {

/// What the person at this desk wants to be told, kept in the settings.
class NoticeWishes {
public:
    explicit NoticeWishes(QSettings& settings) : settings_(&settings) { }

    bool wants(NoticeKind kind) const;
    void setWanted(NoticeKind kind, bool wanted);
    bool hasQuietHours() const;
    void setQuietHours(bool on, QTime from, QTime until);
    QTime quietFrom() const;
    QTime quietUntil() const;
    bool isQuiet(QTime time) const; ///< the quiet hours may run over midnight

private:
    QSettings* settings_;
};

/// Tells what happened while nobody looks: each kind of news in one pop-up, however many there are, and never oftener than every 20
/// seconds. What happens in quiet hours is not told later.
///
/// Threads  the GUI thread; what is worth telling is found out on the queries' thread.
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(Desk& desk, QSettings& settings, QObject* parent = nullptr);

    Bubbles& bubbles() { return bubbles_; }
    NoticeWishes& wishes() { return wishes_; }
    void test();

private:
    void takeNews(const std::vector<LedgerRow>& rows);
    void lookForDue();
    void lookForFailing(const ListeningState& state);
    void take(const std::vector<Notice>& notices);
    void tell();
    void show(NoticeKind kind, const std::vector<Notice>& notices);

    Desk& desk_;
    NoticeWishes wishes_;
    Bubbles bubbles_;
    std::map<NoticeKind, std::vector<Notice>> waiting_;
    std::set<std::tuple<NoticeKind, CaseId, CommitmentId, Time>> toldDue_; ///< each due thing once for each of its times
    std::set<std::int64_t> failing_; ///< sources that were told
    Time dueSince_;
    QTimer dueTimer_, tellTimer_;
    QElapsedTimer sinceTold_;
};

}
