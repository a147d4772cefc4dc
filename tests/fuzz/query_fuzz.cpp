// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../src/core/document/full_text.h"
#include "earshot/document/search.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace {

soci::session& index()
{
    static const std::unique_ptr<soci::session> sql = [] {
        auto opened = std::make_unique<soci::session>(soci::sqlite3, "dbname=:memory:");
        *opened << earshot::sqliteFullText().schema();
        *opened << "insert into mention_text (rowid, words) values (1, 'the van is late again')";
        return opened;
    }();
    return *sql;
}

/// Whatever was typed, FTS5 must take the text that is made of it.
void search(const earshot::SearchQuery& query)
{
    std::string matching = earshot::sqliteFullText().matching(query);
    int count = 0;
    index() << "select count(*) from mention_text where mention_text match :matching", soci::use(matching), soci::into(count);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto query = earshot::parsedQuery({ reinterpret_cast<const char*>(data), size });
    if (query && !query->terms.empty())
        search(*query); // an exception ends the run
    return 0;
}
