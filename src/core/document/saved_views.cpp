// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/saved_views.h"

#include "chain.h"
#include "conditions.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"

namespace earshot {

namespace {

/// A view's columns, bound to a statement.
struct ViewRow {
    std::int64_t id = 0;
    std::string name{}, filter{}, sorting{}, owner{};
    int position = 0;

    static ViewRow of(const SavedView& view)
    {
        return { view.id.value, collapsedSpace(repairedUtf8(view.name)), filterJson(view.filter), std::string(nameOf(view.order)),
            repairedUtf8(view.owner), view.position };
    }

    /// A filter that this version cannot read shows nothing it was not meant to: it is Corrupt.
    SavedView view() const
    {
        auto readFilter = parsedFilter(filter);
        if (!readFilter)
            throw Refusal(ErrorKind::Corrupt, "view " + std::to_string(id), readFilter.error().subject);
        return { { id }, name, std::move(*readFilter), orderNamed(sorting).value_or(TriageOrder::MostUrgent), owner, position };
    }
};

void requireUsable(const SavedView& view)
{
    if (trimmed(view.name).empty())
        throw Refusal(ErrorKind::InvalidArgument, "name");
    if (const auto checked = checkedFilter(view.filter); !checked)
        throw Refusal(checked.error());
}

std::vector<SavedView> viewsOf(Session& session, Conditions conditions)
{
    ViewRow row;
    conditions.add("removed_at is null");
    Statement statement(
        session.sql(), "select id, name, filter, sorting, owner, position from saved_view" + conditions.text() + " order by position, id");
    statement.into(row.id, row.name, row.filter, row.sorting, row.owner, row.position);
    conditions.bindTo(statement);
    std::vector<SavedView> views;
    while (statement.next())
        views.push_back(row.view());
    return views;
}

SavedView viewOf(Session& session, ViewId id)
{
    Conditions conditions;
    conditions.add("id = :id", id.value);
    auto found = viewsOf(session, std::move(conditions));
    if (found.empty())
        throw Refusal(ErrorKind::Unknown, "view " + std::to_string(id.value));
    return std::move(found.front());
}

void tell(Session& session, EventKind kind, const ViewRow& row, const std::string& actor, Time now)
{
    std::string payload;
    if (kind == EventKind::ViewSaved)
        payload = compactJson({ { "name", row.name }, { "filter", row.filter }, { "order", row.sorting } });
    session.kept<Chain>().append(
        { .kind = kind, .actor = actor, .subject = "view:" + std::to_string(row.id), .payload = std::move(payload) }, now);
}

}

Result<ViewId> SavedViews::add(const SavedView& view, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(view);
        ViewRow row = ViewRow::of(view);
        row.id = nextId(session, "saved_view");
        Statement(session.sql(),
            "insert into saved_view (id, name, filter, sorting, owner, position) values (:id, :name, :filter, :sorting, :owner, :position)")
            .with(row.id, row.name, row.filter, row.sorting, row.owner, row.position)
            .run();
        if (row.owner.empty())
            tell(session, EventKind::ViewSaved, row, actor, now);
        return ViewId{ row.id };
    });
}

Result<void> SavedViews::save(const SavedView& view, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(view);
        const SavedView before = viewOf(session, view.id);
        ViewRow row = ViewRow::of(view);
        Statement(session.sql(),
            "update saved_view set name = :name, filter = :filter, sorting = :sorting, owner = :owner, position = :position where id = :id")
            .with(row.name, row.filter, row.sorting, row.owner, row.position, row.id)
            .run();
        if (row.owner.empty())
            tell(session, EventKind::ViewSaved, row, actor, now);
        else if (before.owner.empty())
            tell(session, EventKind::ViewRemoved, row, actor, now);
    });
}

Result<void> SavedViews::remove(ViewId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        ViewRow row = ViewRow::of(viewOf(session, id));
        std::int64_t at = toMicros(now);
        Statement(session.sql(), "update saved_view set removed_at = :at where id = :id").with(at, row.id).run();
        if (row.owner.empty())
            tell(session, EventKind::ViewRemoved, row, actor, now);
    });
}

Result<SavedView> SavedViews::find(ViewId id)
{
    Session& session = store_->session();
    return session.reading([&] { return viewOf(session, id); });
}

Result<std::vector<SavedView>> SavedViews::seenBy(const std::string& actor)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("owner in ('', :actor)", actor);
        return viewsOf(session, std::move(conditions));
    });
}

}
