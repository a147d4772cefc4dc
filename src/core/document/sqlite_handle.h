// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace earshot {

/// SQLite's own handle, for what SOCI has no words for.
inline sqlite_api::sqlite3* handleOf(soci::session& sql)
{
    return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_;
}

}
