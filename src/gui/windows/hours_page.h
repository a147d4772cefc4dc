// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/model/policy.h"
#include "listening_page.h"
#include "room.h"

#include <QTimer>

#include <memory>

namespace earshot::gui {

namespace Ui {
class HoursPage;
}

/// Work hours and targets, with an example of what they come to while they are typed.
class HoursPage : public ListeningPage {
    Q_OBJECT
public:
    explicit HoursPage(const RoomTools& tools, QWidget* parent = nullptr);
    ~HoursPage() override;

    QString title() const override { return tr("Hours and targets"); }
    void refresh() override;
    bool concerns(const LedgerRow& row) const override { return row.kind == EventKind::PolicyChanged; }
    QWidget* firstPane() const override;

private:
    struct Typed;
    struct Example {
        Policy policy;
        Time seenAt{}, dueAt{};
    };
    Typed typed() const;
    static Result<Policy> policyOf(const Typed& typed);
    static Result<Example> exampleOf(const Typed& typed);
    void show(const Policy& policy);
    void setDirty(bool dirty);
    void askExample();
    void takeExample(const Result<Example>& example);
    void save();
    void fillSuffixes();
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::HoursPage> ui_;
    RoomTools tools_;
    Asker policyAsker_, exampleAsker_;
    QTimer exampleTimer_; ///< asked a moment after the last key
    Policy policy_; ///< as it is kept
    bool isLoaded_ = false, isDirty_ = false;
};

}
