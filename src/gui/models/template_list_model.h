// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"

#include <QAbstractListModel>

#include <vector>

namespace earshot::gui {

/// The templates that this person sees, by name.
class TemplateListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TemplateListModel(WorkspaceThread& queries, QObject* parent = nullptr) : QAbstractListModel(parent), asker_(queries, this) { }

    void refresh();
    const Template* at(int row) const;
    int rowOf(TemplateId id) const; ///< -1: not there
    const std::optional<Error>& error() const { return error_; }
    bool isLoaded() const { return isLoaded_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void loaded();

private:
    Asker asker_;
    std::vector<Template> templates_;
    std::optional<Error> error_;
    bool isLoaded_ = false;
};

}
