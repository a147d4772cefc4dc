// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/digest.h"
#include "support/catch.h"

#include <set>

using namespace earshot;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4")
{
    CHECK(hexOf(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hexOf(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hexOf(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hexOf(sha256(std::string(1'000'000, 'a'))) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("A digest covers bytes behind a NUL")
{
    CHECK(sha256(std::string_view("a\0b", 3)) != sha256(std::string_view("a\0c", 3)));
}

TEST_CASE("Random hex has the wished length and does not repeat")
{
    std::set<std::string> seen;
    for (int round = 0; round < 1000; ++round) {
        const std::string hex = randomHex(16);
        REQUIRE(hex.size() == 32);
        REQUIRE(hex.find_first_not_of("0123456789abcdef") == std::string::npos);
        seen.insert(hex);
    }
    CHECK(seen.size() == 1000);
    CHECK(randomHex(0).empty());
}
