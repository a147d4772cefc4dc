// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/document/triage_places.h"
#include "triage_desk.h"

using namespace earshot;
using namespace earshot::test;
using namespace std::chrono_literals;

TEST_CASE("Ids and places alone are the same list as the rows, in every order and page by page")
{
    TriageDesk desk(GENERATE(from_range(engines())));
    for (int i = 0; i < 12; ++i) {
        const MentionId id = desk.mention("post" + std::to_string(i), { .author = "user" + std::to_string(i) });
        if (i % 3 == 0)
            desk.complaint(id, std::chrono::minutes(100 - 7 * i));
        if (i == 6)
            desk.change(must(Mentions(desk.workspace.store()).find(id)).caseId, [](Case& one) { one.snoozedUntil = start + 1h; });
    }
    const TriageView view = GENERATE(TriageView::All, TriageView::NeedsAnswer);
    const TriageOrder order = GENERATE(TriageOrder::MostUrgent, TriageOrder::Newest, TriageOrder::Oldest, TriageOrder::WakesSoonest);
    TriagePage wish{ .order = order, .limit = 5 };
    for (bool more = true; more;) {
        const auto rows = must(desk.triage().page({ .view = view }, wish));
        const auto places = must(triagePlaces(desk.workspace.store(), "ana", start, { .view = view }, wish));
        REQUIRE(places.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            CHECK(places[i].id == rows[i].mention.id);
            CHECK(places[i].place == placeOf(rows[i], order));
        }
        more = rows.size() == 5;
        if (more)
            wish.after = places.back().place;
    }
}
