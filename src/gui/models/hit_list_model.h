// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/document/search.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace earshot::gui {

/// The hits of a search, newest first.
///
/// Shape    what was found before stays until the first answer of the next search is here. All rows that were reached are held as ids,
/// their
///          contents only near the eye.
/// Threads  the GUI thread; every answer that is too late is dropped.
class HitListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, HitRole };
    enum class State { Idle, Loading, Ready, Failed };

    HitListModel(WorkspaceThread& queries, QObject* parent = nullptr);

    void show(const SearchQuery& query);
    void clear(); ///< no search
    void refresh(const std::vector<MentionId>& changed); ///< those among them are read anew
    const SearchQuery& query() const { return query_; } ///< of the last show()
    State state() const { return state_; }
    const std::optional<Error>& error() const { return error_; }

    MentionId idAt(int row) const;
    const Hit* hitAt(int row) const; ///< none while it is not loaded; asks for it

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void stateChanged();

private:
    void askPage(MentionId before);
    void takePage(Result<std::vector<Hit>> hits, bool first);
    void append(const std::vector<Hit>& hits);
    void askMissing();
    void takeMissing(const Result<std::vector<Hit>>& hits);
    void setState(State state, std::optional<Error> error = {});

    Asker pages_, missed_;
    SearchQuery query_;
    std::vector<MentionId> ids_; ///< newest first
    std::unordered_map<std::int64_t, int> rows_; ///< by id
    mutable QCache<qint64, Hit> contents_;
    mutable QSet<qint64> missing_; ///< looked at, not loaded, to be asked for at the next turn of the event loop
    mutable QTimer missingTimer_;
    bool more_ = false, asking_ = false;
    State state_ = State::Idle;
    std::optional<Error> error_;
};

}
