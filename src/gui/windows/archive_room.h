// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/hit_list_model.h"
#include "earshot/document/facets.h"
#include "mention_acts.h"
#include "room.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace earshot::gui {

class ArchiveWorkBar;

namespace Ui {
class ArchiveRoom;
}

/// The archive: one search over everything, its hits, each as evidence with its versions and what the ledger says.
class ArchiveRoom : public Room {
    Q_OBJECT
public:
    ArchiveRoom(const RoomTools& tools, QWidget* parent = nullptr);
    ~ArchiveRoom() override;

    QString title() const override { return tr("Archive"); }
    void enter() override { search(); }
    QList<QWidget*> panes() const override;
    QVariantMap session() const override;
    void restore(const QVariantMap& session) override;
    void focusSearch();

private:
    void connectSearch();
    void bindCommands();
    void search();
    void takeFacets(const Result<Facets>& facets);
    void narrow(const QString& name, const QString& value, bool on);
    void tell();
    void takeNews(const std::vector<LedgerRow>& rows);
    void showCurrent();
    void step(int rows);
    void exportAll();
    void tellActs();
    std::vector<MentionId> selected() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

    std::unique_ptr<Ui::ArchiveRoom> ui_;
    RoomTools tools_;
    HitListModel hits_;
    Asker facets_;
    MentionActs acts_;
    ArchiveWorkBar* workBar_ = nullptr;
    QTimer typing_; ///< a search begins a moment after the last key
    QString searched_; ///< what hits_ and the facets answer
};

}
