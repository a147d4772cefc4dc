// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/model/brand.h"

#include <QAbstractListModel>

#include <vector>

namespace earshot::gui {

/// The brands that are listened for.
class BrandListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit BrandListModel(WorkspaceThread& queries, QObject* parent = nullptr) : QAbstractListModel(parent), asker_(queries, this) { }

    void refresh();
    const Brand* at(int row) const;
    int rowOf(BrandId id) const; ///< -1: not there
    const std::optional<Error>& error() const { return error_; }
    bool isLoaded() const { return isLoaded_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void loaded();

private:
    Asker asker_;
    std::vector<Brand> brands_;
    std::optional<Error> error_;
    bool isLoaded_ = false;
};

}
