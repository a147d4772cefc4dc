// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/templates.h"

#include "chain.h"
#include "column_values.h"
#include "conditions.h"
#include "earshot/base/json.h"
#include "earshot/base/text.h"

namespace earshot {

namespace {

/// A template's columns, bound to a statement.
struct TemplateRow {
    std::int64_t id = 0;
    std::string name{}, language{}, text{}, owner{};
    NullableInteger brand{};

    static TemplateRow of(const Template& from)
    {
        TemplateRow row{ from.id.value, collapsedSpace(repairedUtf8(from.name)), repairedUtf8(from.language), repairedUtf8(from.text),
            repairedUtf8(from.owner), {} };
        row.brand = idOrNull(from.brand);
        return row;
    }

    Template value() const { return { { id }, name, language, text, { brand.orElse(0) }, owner }; }
};

void requireUsable(const Template& given)
{
    if (trimmed(given.name).empty())
        throw Refusal(ErrorKind::InvalidArgument, "name");
    if (trimmed(given.text).empty())
        throw Refusal(ErrorKind::InvalidArgument, "text");
}

std::vector<Template> templatesOf(Session& session, Conditions conditions)
{
    TemplateRow row;
    conditions.add("removed_at is null");
    Statement statement(
        session.sql(), "select id, name, language, text, brand_id, owner from template" + conditions.text() + " order by name, id");
    statement.into(row.id, row.name, row.language, row.text, row.brand, row.owner);
    conditions.bindTo(statement);
    std::vector<Template> templates;
    while (statement.next())
        templates.push_back(row.value());
    return templates;
}

Template templateOf(Session& session, TemplateId id)
{
    Conditions conditions;
    conditions.add("id = :id", id.value);
    auto found = templatesOf(session, std::move(conditions));
    if (found.empty())
        throw Refusal(ErrorKind::Unknown, "template " + std::to_string(id.value));
    return std::move(found.front());
}

void tell(Session& session, EventKind kind, const TemplateRow& row, const std::string& actor, Time now)
{
    std::string payload;
    if (kind == EventKind::TemplateSaved)
        payload = compactJson({ { "name", row.name }, { "language", row.language }, { "text", row.text } });
    session.kept<Chain>().append(
        { .kind = kind, .actor = actor, .subject = "template:" + std::to_string(row.id), .payload = std::move(payload) }, now);
}

}

std::vector<Blank> blanksIn(std::string_view text)
{
    std::vector<Blank> blanks;
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at)) {
        const std::size_t begin = at + 2, end = text.find_first_of("{}\n", begin);
        const std::string_view name = trimmed(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        const bool isClosed = end != std::string_view::npos && text.substr(end, 2) == "}}";
        if (!isClosed || name.empty()) {
            ++at; // "{{{name}}" has its blank one brace further on
            continue;
        }
        blanks.push_back({ at, end + 2, std::string(name) });
        at = end + 2;
    }
    return blanks;
}

Result<TemplateId> Templates::add(const Template& fresh, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(fresh);
        TemplateRow row = TemplateRow::of(fresh);
        row.id = nextId(session, "template");
        Statement(session.sql(),
            "insert into template (id, name, language, text, brand_id, owner) values (:id, :name, :language, :text, :brand, :owner)")
            .with(row.id, row.name, row.language, row.text, row.brand, row.owner)
            .run();
        if (row.owner.empty())
            tell(session, EventKind::TemplateSaved, row, actor, now);
        return TemplateId{ row.id };
    });
}

Result<void> Templates::save(const Template& changed, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        requireUsable(changed);
        const Template before = templateOf(session, changed.id);
        TemplateRow row = TemplateRow::of(changed);
        Statement(session.sql(),
            "update template set name = :name, language = :language, text = :text, brand_id = :brand, owner = :owner where id = :id")
            .with(row.name, row.language, row.text, row.brand, row.owner, row.id)
            .run();
        if (row.owner.empty())
            tell(session, EventKind::TemplateSaved, row, actor, now);
        else if (before.owner.empty())
            tell(session, EventKind::TemplateRemoved, row, actor, now);
    });
}

Result<void> Templates::remove(TemplateId id, const std::string& actor, Time now)
{
    Session& session = store_->session();
    return session.writing([&] {
        TemplateRow row = TemplateRow::of(templateOf(session, id));
        std::int64_t at = toMicros(now);
        Statement(session.sql(), "update template set removed_at = :at where id = :id").with(at, row.id).run();
        if (row.owner.empty())
            tell(session, EventKind::TemplateRemoved, row, actor, now);
    });
}

Result<Template> Templates::find(TemplateId id)
{
    Session& session = store_->session();
    return session.reading([&] { return templateOf(session, id); });
}

Result<std::vector<Template>> Templates::seenBy(const std::string& actor)
{
    Session& session = store_->session();
    return session.reading([&] {
        Conditions conditions;
        conditions.add("owner in ('', :actor)", actor);
        return templatesOf(session, std::move(conditions));
    });
}

}
