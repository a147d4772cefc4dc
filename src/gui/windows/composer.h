// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/model/case.h"
#include "earshot/model/mention.h"
#include "room.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <set>

namespace earshot::gui {

class ReplyBox;

namespace Ui {
class Composer;
}

/// Where answers to a case are written: one frame for what everybody reads, another for what only the customer reads, never a checkbox.
///
/// Shape    show() tells which case is looked at: the composer comes up by itself where an answer to it is under way, and otherwise when
/// write() is
///          asked for; for a troll it says first why leaving alone is the default [A4].
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(const RoomTools& tools, QWidget* parent = nullptr);
    ~Composer() override;

    void show(const Case& inCase, const Mention& customer);
    void showNothing();
    void write(); ///< the person wants to answer the case that is shown
    std::optional<CaseId> shownCase() const { return caseId_; }

signals:
    void left(); ///< the focus belongs elsewhere now

private:
    void glance();
    void open(bool wished);
    void leave();
    void chooseAudience(Audience audience);
    void tellOthers();
    void retranslate();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::Composer> ui_;
    RoomTools tools_;
    Asker asker_;
    ReplyBox *public_, *private_;
    std::optional<CaseId> caseId_;
    QString platform_, customer_;
    bool isTroll_ = false, canAnswer_ = true;
    std::set<CaseId> writtenAnyway_; ///< trolls that somebody decided to answer
};

}
