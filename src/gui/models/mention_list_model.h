// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workers/asker.h"
#include "earshot/base/clock.h"
#include "earshot/document/triage_places.h"
#include "group_hints.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace earshot::gui {

/// The list of Triage: one view or filter in one order, kept current while mentions come and go.
///
/// Shape    all rows are held as id and place, the first page at once and the rest soon after; their contents only near the eye (the last
///          rowsKept looked at) and asked for again when they are needed. The row under the cursor (hold()) is neither moved nor taken away
///          by news: that happens when the cursor leaves it.
/// Cost     32 bytes a row. At 1,000,000 rows the end is reached some seconds after show().
/// Threads  the GUI thread; every answer that is too late is dropped.
class MentionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, RowRole, IsLoadedRole, HintRole };
    enum class State { Loading, Ready, Failed };

    MentionListModel(WorkspaceThread& queries, const Clock& clock, QObject* parent = nullptr);

    void show(const TriageQuery& query, TriageOrder order);
    const TriageQuery& query() const { return query_; }
    TriageOrder order() const { return order_; }
    State state() const { return state_; }
    bool isWhole() const { return state_ == State::Ready && !more_; } ///< the last row was reached
    const std::optional<Error>& error() const { return error_; }

    /// What these mentions, and those that opened these cases, are now: changed rows are painted anew, new ones come in where they belong,
    /// those that no longer match go.
    void refresh(const std::vector<MentionId>& ids, const std::vector<CaseId>& cases = {});
    void hold(MentionId id);

    MentionId idAt(int row) const;
    const TriageRow* rowAt(int row) const; ///< none while it is not loaded; asks for it
    int rowOf(MentionId id) const; ///< -1: not among the rows that were reached
    GroupHints& hints() { return hints_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void stateChanged();
    void rowsRefreshed(); ///< contents came or changed
    void newsTaken(); ///< after a refresh()

private:
    struct News {
        std::vector<MentionId> asked;
        std::vector<TriageRow> rows;
        std::vector<MentionId> matching;
    };

    static Result<News> newsOf(
        Workspace& workspace, const TriageQuery& query, std::vector<MentionId> ids, const std::vector<CaseId>& cases);
    void askFirstPage();
    void takeFirstPage(Result<std::vector<TriageRow>> rows);
    void askMore();
    void takeMore(Result<std::vector<PlacedMention>> places);
    void append(const std::vector<PlacedMention>& places);
    void forgetAll();
    void takeNews(News news);
    void takeRow(const TriageRow& row, bool matches);
    void insert(std::vector<TriageRow> rows);
    void insertRun(int at, const std::vector<PlacedMention>& places);
    void removeAt(int row);
    void keep(const TriageRow& row);
    void askMissing();
    const MentionGroups* groupsOf(const TriageRow& row) const; ///< none: not known, or not worth a hint
    QStringList hintsOf(const TriageRow& row) const; ///< what the row says besides: how likely it is about us, who else says it
    void tellHints(const std::vector<MentionId>& ids);
    void setState(State state, std::optional<Error> error = {});

    WorkspaceThread& queries_;
    const Clock& clock_;
    Asker pages_;
    TriageQuery query_;
    TriageOrder order_ = TriageOrder::MostUrgent;
    std::vector<PlacedMention> entries_; ///< in order of place
    std::unordered_map<std::int64_t, TriagePlace>
        timed_; ///< by id, those of entries_ whose place has a time; the id tells that of the others
    mutable QCache<qint64, TriageRow> contents_;
    mutable QSet<qint64> missing_; ///< looked at, not loaded, to be asked for at the next turn of the event loop
    mutable QTimer missingTimer_;
    mutable GroupHints hints_;
    MentionId held_{};
    std::optional<TriageRow> afterHold_; ///< what the held row has become
    std::optional<MentionId> heldNext_; ///< wished for while takingNews_
    bool goneAfterHold_ = false, takingNews_ = false;
    bool more_ = false, asking_ = false;
    State state_ = State::Loading;
    std::optional<Error> error_;
    std::uint64_t generation_ = 0; ///< counts show()
};

}
