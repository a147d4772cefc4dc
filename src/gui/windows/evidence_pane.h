// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/app/told.h"
#include "earshot/document/search.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace earshot::gui {

class Desk;

namespace Ui {
class EvidencePane;
}

/// One hit of a search as evidence: all its versions side by side and what the ledger says about it and its case.
class EvidencePane : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePane(QWidget* parent = nullptr);
    ~EvidencePane() override;

    void setDesk(Desk& desk);
    void setActions(QAction* browser, QAction* openCase);
    void show(const Hit& hit);
    void refresh(); ///< the same hit, as it is now
    void clear();
    const std::optional<Hit>& hit() const { return hit_; }

private:
    struct Found {
        Mention mention;
        std::vector<Snapshot> versions;
        std::vector<ToldRow> history;
    };
    static Result<Found> find(Workspace& workspace, MentionId id);
    void take(Found found);
    void tell();
    void tellFailure(const Error& error);
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::EvidencePane> ui_;
    Desk* desk_ = nullptr;
    std::unique_ptr<Asker> asker_;
    std::optional<Hit> hit_;
    std::vector<Snapshot> versions_;
    std::vector<ToldRow> history_;
};

}
