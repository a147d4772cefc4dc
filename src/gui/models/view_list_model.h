// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/document/saved_views.h"
#include "earshot/document/triage.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace earshot::gui {

/// The views of Triage with their counts: those that are always there, then the saved ones.
class ViewListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CountRole = Qt::UserRole };
    struct View {
        QString name;
        TriageQuery query;
        TriageOrder order;
        std::optional<SavedView> saved{}; ///< none: it is always there
        std::optional<TriageCount> count{}; ///< none: not known yet
    };

    explicit ViewListModel(WorkspaceThread& queries, QObject* parent = nullptr);

    void refresh();
    const View* at(int row) const;
    QString keyOf(int row) const; ///< names the view over a restart: "mine", "saved:3"
    int rowOfKey(const QString& key) const; ///< -1: not there, or not yet
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void countsChanged();

private:
    struct Found {
        std::vector<TriageCount> counts;
        std::vector<SavedView> saved;
        std::vector<TriageCount> savedCounts;
    };
    static Result<Found> find(Workspace& workspace);
    void take(Found found);
    void takeSaved(std::vector<View> wanted);

    Asker asker_;
    std::vector<View> views_;
};

}
