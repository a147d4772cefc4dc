// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "earshot/app/brands.h"

using namespace earshot;
using namespace earshot::test;

TEST_CASE("A brand without a name, with an empty word or with the name of another brand is refused, and nothing changes")
{
    const Place place(GENERATE(from_range(engines())));
    Desk desk(place);
    const Brand nova{ .name = "Nova", .keywords = { "nova" } };
    const BrandId id = got(addBrand(desk.workspace, nova));
    const auto rows = got(desk.workspace.store().info()).ledger;
    for (const Brand& bad : std::vector<Brand>{ { .name = "", .keywords = { "nova" } }, { .name = " \t" },
             { .name = "Komet", .keywords = { "" } }, { .name = "Komet", .hashtags = { " " } }, nova, { .name = " NOVA " } })
        CHECK(errorOf(addBrand(desk.workspace, bad)) == ErrorKind::InvalidArgument);
    CHECK(got(desk.workspace.sources().brands()).size() == 1);
    CHECK(got(desk.workspace.store().info()).ledger == rows);

    const BrandId komet = got(addBrand(desk.workspace, { .name = "Komet", .keywords = { "komet" } }));
    CHECK(errorOf(saveBrand(desk.workspace, { .id = komet, .name = "nova", .keywords = { "komet" } })) == ErrorKind::InvalidArgument);
    did(saveBrand(desk.workspace, { .id = id, .name = "Nova", .keywords = { "nova", "super nova" } })); // its own name is free for it
    CHECK(got(desk.workspace.sources().brands()).size() == 2);
}

TEST_CASE("The name of a brand that was removed is free again")
{
    const Place place(GENERATE(from_range(engines())));
    Desk desk(place);
    const BrandId id = got(addBrand(desk.workspace, { .name = "Nova", .keywords = { "nova" } }));
    did(desk.workspace.sources().removeBrand(id, "mona", desk.clock.now()));
    CHECK(got(addBrand(desk.workspace, { .name = "Nova", .keywords = { "nova" } })) != id);
}
