// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/assess/sorter.h"
#include "support/catch.h"

using namespace earshot;

TEST_CASE("An angry customer is still a customer")
{
    CHECK(labelOf(0.9, 0.0) == Label::Complaint);
    CHECK(labelOf(0.9, 0.99) == Label::Complaint);
    CHECK(labelOf(0.5, 1.0) == Label::Complaint);
}

TEST_CASE("Only abuse without a likely problem is a troll")
{
    CHECK(labelOf(0.1, 0.9) == Label::Troll);
    CHECK(labelOf(0.25, 0.5) == Label::Troll);
    CHECK(labelOf(0.26, 0.99) == Label::Unsure);
}

TEST_CASE("Neither problem nor abuse is other")
{
    CHECK(labelOf(0.0, 0.0) == Label::Other);
    CHECK(labelOf(0.49, 0.4) == Label::Other);
}

TEST_CASE("What lies between the bounds goes to a person")
{
    CHECK(labelOf(0.49, 0.41) == Label::Unsure);
    CHECK(labelOf(0.1, 0.42) == Label::Unsure);
    CHECK(labelOf(0.3, 0.6) == Label::Unsure);
}

TEST_CASE("More abuse never turns a troll into something harmless, and a likelier problem never makes a troll")
{
    for (int c = 0; c <= 100; ++c)
        for (int t = 0; t < 100; ++t) {
            const double complaint = c / 100.0, troll = t / 100.0;
            if (labelOf(complaint, troll) == Label::Troll)
                CHECK(labelOf(complaint, troll + 0.01) == Label::Troll);
            if (c < 100 && labelOf(complaint, troll) != Label::Troll)
                CHECK(labelOf(complaint + 0.01, troll) != Label::Troll);
        }
}
