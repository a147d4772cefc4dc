// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/app/drafting.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace earshot::gui {

/// Answers that wait for a second opinion, oldest first.
class OpinionModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Waiting {
        Opinion opinion;
        Mention answers;
    };

    explicit OpinionModel(WorkspaceThread& queries, QObject* parent = nullptr) : QAbstractListModel(parent), asker_(queries, this) { }

    void refresh();
    const Waiting* at(int row) const;
    int rowOf(ReplyId id) const; ///< -1: it does not wait
    const std::optional<Error>& error() const { return error_; }
    bool isLoaded() const { return loaded_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void refreshed();

private:
    static Result<std::vector<Waiting>> find(Workspace& workspace);
    void take(std::vector<Waiting> waiting);

    Asker asker_;
    std::vector<Waiting> waiting_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}
